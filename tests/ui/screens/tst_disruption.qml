import Lanyard.App
import QtQuick
import QtTest

/** Recording a disruption: three taps and a line. */
ScreenCase {
    id: root

    readonly property DisruptionModel record: root.example.session.disruption

    name: "Disruption"

    SignalSpy {
        id: asked

        target: root.example.session
        signalName: "disruptionRequested"
    }
    SignalSpy {
        id: submits

        target: root.record
        signalName: "submitRequested"
    }
    SignalSpy {
        id: edits

        target: root.record
        signalName: "edited"
    }
    SignalSpy {
        id: left

        target: root.record
        signalName: "doneRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.setLanguage("en");
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        settle();
        for (const spy of [asked, submits, edits, left])
            spy.clear();
    }

    function test_aMeasureIsRecordedFromItsPageInThreeTapsAndALine() {
        example.showMeasure();
        press("recordDisruption");
        compare(asked.signalArguments[0][0], "sexual-risk-order");
        item("disruptionPage");
        settle();
        press("choice-served");
        compare(record.outcome, "served");
        const line = item("line");
        line.forceActiveFocus();
        keyClick(Qt.Key_X);
        compare(record.note, "x");
        press("sealRecord");
        compare(submits.count, 1);
    }

    function test_fromCaptureTheMeasureIsChosenFirst() {
        example.navigate("capture");
        press("newDisruption");
        compare(asked.signalArguments[0][0], "");
        verify(shown("outcome") === null);
        press("choose-hotel-guest-notice");
        compare(record.measureTitle, "Hotel guest information notice");
        says("Hotel guest information notice");
        item("outcome");
    }

    function test_measuresAreLookedForByWords() {
        example.showDisruption(false);
        const field = item("measureField");
        field.forceActiveFocus();
        keyClick(Qt.Key_C);
        compare(record.measureQuery, "c");
        compare(edits.count, 0);
        example.findNoMeasures();
        says("Nothing here matches.");
    }

    function test_theMeasureCanBeChangedAndStaysUntilItIs() {
        example.showDisruption(true);
        press("changeMeasure");
        item("measureField");
        verify(!item("sealRecord").enabled);
        compare(record.measureTitle, "Closure notice");
        compare(edits.count, 0);
        press("choose-sexual-risk-order");
        compare(record.measureTitle, "Sexual risk order");
    }

    function test_whatIsMissingIsSaidBesideTheButton() {
        example.showDisruption(true);
        says("Say what came of it.");
        verify(!item("sealRecord").enabled);
        press("choice-served");
        verify(item("sealRecord").enabled);
        // Tapped again it is taken back.
        press("choice-served");
        compare(record.outcome, "");
        verify(!item("choice-served").checked);
    }

    function test_anotherDayIsTyped() {
        example.showDisruption(true);
        verify(shown("otherDay") === null);
        const chips = item("day");
        mouseClick(audit.find(chips, "choice-other"));
        compare(record.day, "other");
        item("otherDay").forceActiveFocus();
        keyClick(Qt.Key_1);
        compare(record.otherDay, "1");
    }

    function test_aFailureIsSaidAndNothingIsLost() {
        example.showDisruption(true);
        settle();
        press("choice-served");
        record.failed("The phone is full.");
        says("The phone is full.");
        compare(record.outcome, "served");
    }

    function test_sealingGoesToTheOutbox() {
        example.showDisruption(true);
        record.submitted();
        item("outboxPage");
        example.navigate("capture");
        verify(shown("disruptionPage") === null);
    }

    function test_leavingAsksNothing() {
        example.navigate("capture");
        example.showDisruption(true);
        item("disruptionPage").forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(left.count, 1);
        item("draftsPage");
    }

    function test_theKeyboardAloneChoosesAndSeals() {
        example.showDisruption(true);
        item("choice-granted").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(record.outcome, "granted");
        item("sealRecord").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(submits.count, 1);
    }
}
