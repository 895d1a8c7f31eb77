import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Lock"

    SignalSpy {
        id: submits

        target: root.example.session.lock
        signalName: "submitted"
    }

    function test_thePadCountsAndShowsNoDigit() {
        example.setDigits(0);
        mouseClick(item("pin7"));
        mouseClick(item("pin0"));
        compare(example.session.lock.digitCount, 2);
        compare(audit.nameOf(item("pinDots")), "2 of 6 digits entered");
        mouseClick(item("pinBack"));
        compare(example.session.lock.digitCount, 1);
    }

    function test_theKeyboardTypesThePin() {
        example.setDigits(0);
        item("lockPage").forceActiveFocus();
        submits.clear();
        keyClick(Qt.Key_1);
        keyClick(Qt.Key_2);
        keyClick(Qt.Key_Backspace);
        compare(example.session.lock.digitCount, 1);
        keyClick(Qt.Key_Return);
        compare(submits.count, 1);
    }

    function test_aWrongPinIsSaidAndADelayStopsTheKeys() {
        example.setDigits(0);
        example.setLockMessage("That PIN didn’t open Lanyard. 8 tries left.", false);
        compare(audit.nameOf(item("lockMessage")), "That PIN didn’t open Lanyard. 8 tries left.");
        verify(item("pin1").enabled);
        example.setLockMessage("Try again in 0:30", true);
        verify(!item("pin1").enabled);
        mouseClick(item("pin1"));
        compare(example.session.lock.digitCount, 0);
    }

    function test_helpForAChildNeedsNoPinAndLeadsNowhereElse() {
        mouseClick(item("urgent"));
        item("publicPage");
        compare(audit.find(window.contentItem, "startNote"), null);
        compare(audit.find(window.contentItem, "bottomNav"), null);
        keyClick(Qt.Key_Escape);
        item("lockPage");
    }

    function test_aNoteIsWrittenWithoutThePin() {
        mouseClick(item("quickNote"));
        item("lockedNotePage");
        tryVerify(() => item("noteText").activeFocus);
        keyClick(Qt.Key_H);
        keyClick(Qt.Key_I);
        compare(example.session.lockedNote.text, "hi");
        mouseClick(item("done"));
        item("lockPage");
    }

    function test_forgotSaysThatNothingCanBeRecovered() {
        mouseClick(item("pinCorner"));
        const sheet = findChild(window, "forgotSheet");
        tryVerify(() => sheet.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !sheet.visible);
    }

    function test_itShowsNoCountNoNameAndNoDraft() {
        const seen = words();
        for (const secret of ["Blue hatchback", "Northmere", "waiting", "r-1"])
            verify(!seen.includes(secret), secret + " is not on the lock screen");
    }

    function test_itLooksTheSameWhileTheVaultOpens() {
        example.setState(Session.Unlocking);
        item("lockPage");
    }
}
