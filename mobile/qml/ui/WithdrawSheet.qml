pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Why a sealed report should be withdrawn, in a line; then the request is sealed. */
Sheet {
    id: root

    required property SentModel sent
    property string failure
    property string reason

    objectName: "withdrawSheet"
    title: qsTrId("sent.withdraw")
    onAboutToShow: {
        failure = "";
        reason = "";
    }

    Stack {
        spacing: Theme.space4

        Connections {
            target: root
            function onOpened() {
                field.forceActiveFocus();
            }
        }
        Connections {
            target: root.sent
            function onWithdrawn() {
                root.close();
            }
            function onFailed(sentence: string) {
                root.failure = sentence;
            }
        }
        Words {
            //: On the sheet that asks the force to withdraw a report.
            //% "The force decides. What it has received stays in its records until then, and so does your request."
            text: qsTrId("withdraw.text")
        }
        NoteField {
            id: field

            objectName: "withdrawReason"
            focus: true
            minimumLines: 2
            text: root.reason
            //: In the field for the reason, and its name for screen readers.
            //% "Why, in a line"
            placeholderText: qsTrId("withdraw.reason")
            onTextChanged: root.reason = text
        }
        ErrorLine {
            objectName: "withdrawFailure"
            text: root.failure
        }
        AppButton {
            objectName: "withdrawSeal"
            enabled: root.reason.trim() !== "" && !root.sent.busy
            iconName: "send-2"
            //: Button that seals the request to withdraw a report.
            //% "Seal and ask"
            text: qsTrId("withdraw.seal")
            onClicked: root.sent.withdraw(root.reason)
        }
        AppButton {
            objectName: "withdrawCancel"
            kind: AppButton.Secondary
            //: Button that closes a sheet and does nothing.
            //% "Keep it as it is"
            text: qsTrId("withdraw.cancel")
            onClicked: root.close()
        }
    }
}
