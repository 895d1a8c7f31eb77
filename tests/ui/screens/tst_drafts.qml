import Lanyard.App
import QtQuick
import QtTest

/** The list of drafts: what each needs, what is to be known of it, and finding one again. */
ScreenCase {
    id: root

    readonly property DraftsModel drafts: root.example.session.drafts

    name: "Drafts"

    SignalSpy {
        id: opened

        target: root.example.session
        signalName: "draftRequested"
    }
    SignalSpy {
        id: queries

        target: root.drafts
        signalName: "queryChanged"
    }

    function init() {
        failOnWarning(/.?/);
        example.setLanguage("en");
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("capture");
        settle();
        opened.clear();
        queries.clear();
    }

    function test_eachDraftSaysWhatItIsAndWhatItNeeds() {
        for (const text of ["Needs: source grade, handling", "Written while locked", "Check that it is yours.", "Draft, disruption record", "Needs: what came of it", "Corrects LY-26-004173.", "Tied to another report", "Not touched for 21 days."])
            says(text);
        compare(audit.nameOf(item("draft-d-1")), "Draft, disruption record, Closure notice");
    }

    function test_aDraftOpens() {
        press("draft-d-1");
        compare(opened.signalArguments[0][0], "d-1");
    }

    function test_everyKeystrokeSearches() {
        item("draftsField").forceActiveFocus();
        keyClick(Qt.Key_W);
        keyClick(Qt.Key_E);
        compare(drafts.query, "we");
        compare(queries.count, 2);
    }

    function test_whenNothingIsFoundItIsSaidAndTheFieldStays() {
        example.findNoDrafts("zebra");
        says("No draft has these words. Who told you is not searched.");
        compare(item("draftsField").text, "zebra");
        press("clearSearch");
        compare(drafts.query, "");
    }

    function test_withNoDraftsThereIsNothingToSearch() {
        example.emptyLists();
        says("No drafts. What you write is saved as you type");
        verify(shown("draftsField") === null);
    }
}
