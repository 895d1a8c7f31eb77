pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A report after it was sealed: how far it has come, what is left of it here, and correcting or withdrawing it. */
ScrollPage {
    id: root

    required property SentModel sent

    objectName: "sentPage"
    //: Title of the page of a report that was sealed.
    //% "Sealed report"
    title: qsTrId("sent.title")
    spacing: Theme.space5

    ReportStateRow {
        objectName: "sentState"
        activeFocusOnTab: false
        stateText: root.sent.stateText
        stateIcon: root.sent.stateIcon
        tone: root.sent.tone
        text: root.sent.title
        detail: root.sent.line
    }
    Repeater {
        model: root.sent.details

        Stack {
            id: line

            required property var modelData

            spacing: 0

            Words {
                text: line.modelData.label
                role: Theme.label
                color: Theme.color.ink3
            }
            Words {
                text: line.modelData.value
                role: Theme.value
            }
        }
    }
    Words {
        objectName: "kept"
        text: root.sent.keptText
        role: Theme.small
        color: Theme.color.ink2
    }
    Stack {
        spacing: Theme.space2

        AppButton {
            objectName: "correct"
            kind: AppButton.Secondary
            iconName: "pencil-plus"
            //: Button on the page of a sealed report: write a new one that corrects it.
            //% "Correct it"
            text: qsTrId("sent.correct")
            onClicked: root.sent.correct()
        }
        Words {
            //: Under that button.
            //% "A new report that names this one. What is sealed cannot be changed."
            text: qsTrId("sent.correct.hint")
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    Stack {
        spacing: Theme.space2

        Callout {
            objectName: "withdrawal"
            visible: root.sent.withdrawalText !== ""
            html: Theme.escaped(root.sent.withdrawalText)
            iconName: "info-circle"
            tone: "quiet"
        }
        AppButton {
            objectName: "withdraw"
            visible: root.sent.canWithdraw
            kind: AppButton.Secondary
            iconName: "arrow-left"
            //: Button on the page of a sealed report.
            //% "Ask to withdraw it"
            text: qsTrId("sent.withdraw")
            onClicked: sheet.open()
        }
        Words {
            visible: root.sent.canWithdraw
            //: Under that button.
            //% "Your request goes to the force with your reason. The force decides."
            text: qsTrId("sent.withdraw.hint")
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    WithdrawSheet {
        id: sheet

        sent: root.sent
    }
}
