import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Home"

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
        settle();
    }

    function test_fourQuestionsEachOpenTheirList_data() {
        return [
            {
                tag: "signs",
                words: "Signs of grooming"
            },
            {
                tag: "situations",
                words: "Drink-drive or road traffic stop"
            },
            {
                tag: "match",
                words: "Tick what you know"
            },
            {
                tag: "practice",
                words: "Found a device with images"
            }
        ];
    }

    function test_fourQuestionsEachOpenTheirList(row) {
        press("tile-" + row.tag);
        says(row.words);
    }

    function test_casesPartnersAndWordsAreOneTapFurther_data() {
        return [
            {
                tag: "cases",
                words: "The name in a hotel register"
            },
            {
                tag: "partners",
                words: "Licensing team"
            },
            {
                tag: "definitions",
                words: "Multi-agency safeguarding hub"
            }
        ];
    }

    function test_casesPartnersAndWordsAreOneTapFurther(row) {
        press("tile-practice");
        says("Found a device with images");
        press("shelf-" + row.tag);
        says(row.words);
        verify(!words().includes("Found a device with images"), "one list at a time");
    }

    function test_theDraftIsOneTapAway() {
        drafts.clear();
        press("resume");
        compare(drafts.count, 1);
        compare(drafts.signalArguments[0][0], "r-1");
        item("notePage");
    }

    function test_withoutADraftThereIsNoCardForOne() {
        example.emptyLists();
        compare(shown("draft"), null);
    }

    function test_helpForAChildIsOneTapAway() {
        press("urgent");
        item("publicPage");
    }

    function test_theSyncLineSaysWhatWaits() {
        compare(audit.nameOf(item("syncLine")), "No signal since 21:42. 2 reports waiting.");
    }

    function test_lockNowLocks() {
        press("lockNow");
        item("lockPage");
    }

    function test_settingsOpen() {
        press("settings");
        item("settingsPage");
    }
}
