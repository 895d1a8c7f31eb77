pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Enrolling: the code from the force, then a PIN twice. Help for a child at risk now is there from the first moment. */
ScrollPage {
    id: root

    required property EnrolModel enrol
    readonly property bool choosing: enrol.step === EnrolModel.ChoosePin || enrol.step === EnrolModel.RepeatPin
    readonly property int pinLength: 6

    signal urgent

    centred: true
    objectName: "enrolPage"
    canGoBack: false
    barVisible: false
    maximumWidth: Theme.pinPadWidth
    spacing: Theme.strapGap

    Keys.onPressed: event => {
        if (!root.choosing)
            return;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.enrol.pushDigit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            root.enrol.popDigit();
        else
            return;
        event.accepted = true;
    }
    onChoosingChanged: {
        if (choosing)
            forceActiveFocus();
    }

    CardWithSlot {
        Place.topMargin: Theme.space6
        padding: Theme.space5

        Words {
            Place.topMargin: Theme.strapGap
            text: root.enrol.step === EnrolModel.Code ?
            //: Heading of the first step of enrolling.
            //% "Set up Lanyard"
            qsTrId("enrol.title") : root.enrol.step === EnrolModel.ChoosePin ?
            //: Heading of the second step of enrolling.
            //% "Choose a PIN"
            qsTrId("enrol.choose") : root.enrol.step === EnrolModel.RepeatPin ?
            //: Heading of the third step of enrolling.
            //% "Type the PIN again"
            qsTrId("enrol.repeat") :
            //: Heading when enrolling is done.
            //% "Lanyard is ready"
            qsTrId("enrol.done")
            role: Theme.cardTitle
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Words {
            text: root.enrol.step === EnrolModel.Code ?
            //: Under the heading of the first step of enrolling.
            //% "Type the code your administrator gave you. It works once, for 24 hours, and ties this phone to your force."
            qsTrId("enrol.about") : root.choosing ?
            //: Under the headings of the second and third step of enrolling.
            //% "Six digits, not a date or a pattern. Nobody can look it up or reset it."
            qsTrId("enrol.pin.about") :
            //: When enrolling is done.
            //% "Your notes and reports are encrypted on this phone."
            qsTrId("enrol.done.about")
            role: Theme.small
            color: Theme.color.ink2
            horizontalAlignment: Text.AlignHCenter
        }
        PinDots {
            Place.align: Place.Center
            Place.topMargin: Theme.space2
            visible: root.choosing
            total: root.pinLength
            entered: root.enrol.digitCount
            wrong: root.enrol.message !== "" && root.enrol.digitCount === 0
        }
        LineField {
            id: code

            objectName: "code"
            Place.topMargin: Theme.space2
            visible: root.enrol.step === EnrolModel.Code
            enabled: !root.enrol.busy
            focus: true
            iconName: "key"
            wrong: root.enrol.message !== ""
            text: root.enrol.codeText
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData | Qt.ImhPreferUppercase
            //: Name of the field for the enrolment code.
            //% "Enrolment code"
            placeholderText: qsTrId("enrol.code")
            onTextChanged: root.enrol.codeText = text
            onAccepted: root.enrol.submitCode(text)
        }
        ErrorLine {
            objectName: "enrolMessage"
            text: root.enrol.message
            centred: root.choosing
        }
    }
    AppButton {
        objectName: "submitCode"
        visible: root.enrol.step === EnrolModel.Code
        enabled: !root.enrol.busy && code.text !== ""
        text: root.enrol.busy ?
        //: On the button while the code is being checked.
        //% "Checking the code"
        qsTrId("enrol.checking") :
        //: Button under the enrolment code.
        //% "Check the code"
        qsTrId("enrol.check")
        onClicked: root.enrol.submitCode(code.text)
    }
    PinPad {
        objectName: "pinPad"
        visible: root.choosing
        dead: root.enrol.busy
        onDigit: value => root.enrol.pushDigit(value)
        onBack: root.enrol.popDigit()
    }
    UrgentButton {
        objectName: "urgent"
        Place.topMargin: Theme.space2
        outlined: true
        text: qsTrId("urgent.title")
        //: Under "Child at risk now?" where no PIN is needed.
        //% "What to do first. No PIN needed."
        detail: qsTrId("urgent.noPin")
        onClicked: root.urgent()
    }
}
