import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Outbox"

    SignalSpy {
        id: syncs

        target: root.example.session.sync
        signalName: "syncRequested"
    }
    SignalSpy {
        id: drafts

        target: root.example.session
        signalName: "draftRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("outbox");
        settle();
        syncs.clear();
        drafts.clear();
    }

    function test_eachStateHasAWordAndWhatItMeans() {
        for (const text of ["Draft", "Waiting for signal", "Sending, 40%", "With relay", "The relay cannot read it", "Received by force", "Nobody may have read it yet", "LY-26-004173", "Refused: see why"])
            says(text);
        compare(audit.nameOf(item("report-r-4")), "Sending, 40%, Taxi rank, Station Approach");
    }

    function test_headingsFollowTheReports() {
        says("On this phone");
        says("On its way");
        says("With the force");
        example.emptyLists();
        verify(!words().includes("On its way"));
        says("Nothing here yet.");
    }

    function test_tryNow() {
        press("tryNow");
        compare(syncs.count, 1);
    }

    function test_aRefusedReportOpensItsDraft() {
        press("report-r-7");
        compare(drafts.signalArguments[0][0], "r-7");
    }

    function test_aSealedReportOpensWhatIsLeftOfIt() {
        press("report-r-5");
        compare(drafts.count, 0);
        item("sentPage");
    }

    function test_theBadgeCountsWhatWaits() {
        compare(audit.nameOf(item("nav-outbox")), "Outbox, 2 waiting");
        example.emptyLists();
        compare(audit.nameOf(item("nav-outbox")), "Outbox");
    }
}
