import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Match"

    SignalSpy {
        id: answers

        target: root.example.session.match
        signalName: "answered"
    }
    SignalSpy {
        id: opened

        target: root.example.session
        signalName: "itemRequested"
    }
    SignalSpy {
        id: notes

        target: root.example.session.match
        signalName: "noteRequested"
    }
    SignalSpy {
        id: cleared

        target: root.example.session.match
        signalName: "clearRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        settle();
        press("tile-match");
        item("matchPage");
        for (const spy of [answers, opened, notes, cleared])
            spy.clear();
    }

    function within(parent: string, name: string): Item {
        const found = audit.find(item(parent), name);
        verify(found !== null, name + " is in " + parent);
        return found;
    }

    function bringToView(fact: string) {
        item("factList").positionViewAtIndex(example.session.match.rowOf(fact), ListView.Beginning);
        settle();
    }

    function test_blankMeansNotKnown() {
        says("Blank means not known");
        bringToView("child.immediate-harm");
        verify(!within("fact-child.immediate-harm", "yes").on);
        verify(!within("fact-child.immediate-harm", "no").on);
    }

    function test_yesAndNoAreAskedFor() {
        bringToView("child.immediate-harm");
        mouseClick(within("fact-child.immediate-harm", "yes"));
        mouseClick(within("fact-child.immediate-harm", "no"));
        compare(answers.count, 2);
        compare(Array.from(answers.signalArguments[0]), ["child.immediate-harm", 1]);
        compare(Array.from(answers.signalArguments[1]), ["child.immediate-harm", 2]);
    }

    function test_theAnswerThatStandsIsTakenBack() {
        bringToView("carer.objects");
        verify(within("fact-carer.objects", "yes").on);
        mouseClick(within("fact-carer.objects", "yes"));
        compare(Array.from(answers.signalArguments[0]), ["carer.objects", 0]);
    }

    function test_anAgeIsTyped() {
        bringToView("child.age");
        const field = within("fact-child.age", "age");
        compare(field.text, "14-15");
        field.forceActiveFocus();
        field.selectAll();
        keyClick(Qt.Key_9);
        compare(Array.from(answers.signalArguments[0]), ["child.age", "9"]);
    }

    function test_oneOfAFewIsChosen() {
        bringToView("child.care-status");
        mouseClick(within("fact-child.care-status", "choice-by-agreement"));
        compare(Array.from(answers.signalArguments[0]), ["child.care-status", "by-agreement"]);
    }

    function test_theCountIsLive() {
        compare(audit.nameOf(item("count-met")), "Looks met: 1");
        compare(audit.nameOf(item("count-open")), "Needs more: 3");
        example.unmatched();
        compare(audit.nameOf(item("count-open")), "Needs more: 0");
        verify(!item("results").enabled);
    }

    function test_clearAllAsks() {
        press("clearAll");
        compare(cleared.count, 1);
    }

    function test_everyGroupGivesItsReasons() {
        press("results");
        item("matchResultsPage");
        for (const text of ["From the 5 facts you gave", "Ask next: Has the person done any act of a sexual nature?", "Closest first", "Law not confirmed", "a supervisor and legal services decide", "Law as at 22 Nov 2026"])
            says(text);
        verify(!words().includes("is met"), "no page says that a test is met");
    }

    function test_aMeasureOpensAndBackReturns() {
        press("results");
        press("match-child-abduction-warning-notice");
        compare(opened.signalArguments[0][0], "child-abduction-warning-notice");
    }

    function test_theResultIsCarriedIntoANote() {
        press("results");
        press("startNote");
        compare(notes.count, 1);
    }

    function test_changeFactsGoesBack() {
        press("results");
        press("changeFacts");
        item("factList");
    }
}
