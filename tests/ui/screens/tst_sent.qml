import Lanyard.App
import QtQuick
import QtTest

/** A report after it was sealed: what is left of it, correcting it, asking to withdraw it; and going back in a note. */
ScreenCase {
    id: root

    readonly property SentModel sent: root.example.session.sent

    name: "Sent"

    SignalSpy {
        id: corrections

        target: root.sent
        signalName: "correctRequested"
    }
    SignalSpy {
        id: requests

        target: root.sent
        signalName: "withdrawRequested"
    }
    SignalSpy {
        id: undos

        target: root.example.session.note
        signalName: "undoRequested"
    }
    SignalSpy {
        id: redos

        target: root.example.session.note
        signalName: "redoRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.setLanguage("en");
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("outbox");
        settle();
        for (const spy of [corrections, requests, undos, redos])
            spy.clear();
    }

    function test_ofAReceivedReportReferenceTimeAndReceiptAreLeft() {
        press("report-r-6");
        for (const text of ["LY-26-004173", "Receipt came", "21:40", "Signed by the force, checked, and kept on this phone", "Only reference, time and receipt stay."])
            says(text);
        verify(!words().includes("Missing girl found"));
        item("sentPage").forceActiveFocus();
        keyClick(Qt.Key_Escape);
        item("outboxPage");
    }

    function test_correctingIsAskedForAndANoteComes() {
        press("report-r-5");
        press("correct");
        compare(corrections.signalArguments[0][0], "r-5");
        item("notePage");
    }

    function test_withdrawingNeedsAReasonAndSaysWhoDecides() {
        press("report-r-5");
        settle();
        press("withdraw");
        says("The force decides.");
        const seal = item("withdrawSeal");
        verify(!seal.enabled);
        const field = item("withdrawReason");
        tryVerify(() => field.activeFocus);
        keyClick(Qt.Key_Space);
        verify(!seal.enabled);
        keyClick(Qt.Key_X);
        press("withdrawSeal");
        compare(requests.signalArguments[0][0], "r-5");
        compare(requests.signalArguments[0][1], "x");
        sent.failed("The phone is full.");
        says("The phone is full.");
        sent.withdrawn();
        tryVerify(() => shown("withdrawSheet") === null && shown("withdrawReason") === null);
    }

    function test_escapeLeavesTheSheetAndAsksNothing() {
        press("report-r-5");
        settle();
        press("withdraw");
        tryVerify(() => item("withdrawReason").activeFocus);
        keyClick(Qt.Key_X);
        keyClick(Qt.Key_Escape);
        tryVerify(() => shown("withdrawReason") === null);
        item("sentPage");
        compare(requests.count, 0);
        // Asked again, it begins with nothing.
        press("withdraw");
        compare(item("withdrawReason").text, "");
    }

    function test_whatWasAskedForIsSaidAndNotAskedTwice() {
        press("report-r-5");
        example.askedToWithdraw();
        says("The force has your request to withdraw it. The force decides.");
        verify(shown("withdraw") === null);
        item("correct");
    }

    function test_aRefusedReportSaysWhyWhereItIsFinished() {
        example.setPast("It is larger than the force takes.", "Corrects LY-26-004173.");
        example.navigate("finish");
        says("It is larger than the force takes.");
        says("Corrects LY-26-004173.");
    }

    function test_aNoteGoesBackAndForward() {
        example.navigate("note");
        press("undo");
        compare(undos.count, 1);
        verify(!item("redo").enabled);
        example.setSteps(false, true);
        verify(!item("undo").enabled);
        press("redo");
        compare(redos.count, 1);
        compare(audit.nameOf(item("undo")), "Undo");
        compare(audit.nameOf(item("redo")), "Redo");
    }
}
