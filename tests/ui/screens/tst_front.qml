import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Front"

    SignalSpy {
        id: codes

        target: root.example.session.enrol
        signalName: "codeSubmitted"
    }
    SignalSpy {
        id: digits

        target: root.example.session.enrol
        signalName: "digitPushed"
    }
    SignalSpy {
        id: again

        target: root.example.session
        signalName: "enrolAgainRequested"
    }

    function test_aCodeIsTypedAndChecked() {
        example.setState(Session.NotEnrolled);
        tryVerify(() => item("code").activeFocus);
        verify(!item("submitCode").enabled);
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_7);
        press("submitCode");
        compare(codes.count, 1);
        compare(codes.signalArguments[0][0], "a7");
    }

    function test_aPinIsChosenOnThePadOrTheKeyboard() {
        example.setState(Session.NotEnrolled);
        example.setEnrolStep(EnrolModel.ChoosePin);
        says("Choose a PIN");
        digits.clear();
        press("pin3");
        keyClick(Qt.Key_4);
        compare(digits.count, 2);
        example.setEnrolStep(EnrolModel.RepeatPin);
        says("Type the PIN again");
    }

    function test_helpForAChildIsThereBeforeEnrolment() {
        example.setState(Session.NotEnrolled);
        press("urgent");
        item("publicPage");
        press("back");
        item("enrolPage");
    }

    function test_whatIsLostAndKeptIsSaid_data() {
        return [
            {
                tag: "damaged",
                state: Session.Damaged,
                title: "What is stored here is damaged"
            },
            {
                tag: "keystore",
                state: Session.KeystoreLost,
                title: "This phone's lock has changed"
            },
            {
                tag: "destroyed",
                state: Session.Destroyed,
                title: "The key to your drafts is destroyed"
            }
        ];
    }

    function test_whatIsLostAndKeptIsSaid(row) {
        example.setState(row.state);
        says(row.title);
        says("can't be had back");
        again.clear();
        press("enrolAgain");
        compare(again.count, 1);
        press("urgent");
        item("publicPage");
    }
}
