pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Says plainly that nothing can be had back without the PIN, and how to enrol again. */
Sheet {
    id: root

    required property string text

    objectName: "forgotSheet"
    //: Title of the sheet that "Forgot?" opens.
    //% "Nobody can look up your PIN"
    title: qsTrId("forgot.title")

    Stack {
        spacing: Theme.space4

        Words {
            text: root.text !== "" ? root.text :
            //: What a forgotten PIN means. The app may show its own words instead.
            //% "Nothing on this phone can be opened without it, by you or by anyone. Reports already sealed are still sent. Drafts can't be had back. To start again, ask your administrator for a new code, and enrol this phone again."
            qsTrId("forgot.text")
        }
        AppButton {
            objectName: "forgotClose"
            focus: true
            kind: AppButton.Secondary
            //: Button that closes a sheet.
            //% "Close"
            text: qsTrId("sheet.close")
            onClicked: root.close()
        }
    }
}
