pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Asks before something that was written goes. */
Sheet {
    id: root

    required property string question

    signal removed

    objectName: "removeSheet"
    title: question

    Stack {
        spacing: Theme.space3

        AppButton {
            objectName: "removeConfirm"
            kind: AppButton.Destructive
            iconName: "trash"
            text: qsTrId("entity.remove")
            onClicked: {
                root.close();
                root.removed();
            }
        }
        AppButton {
            id: keep

            objectName: "removeCancel"
            kind: AppButton.Secondary
            //: Answer to the question whether to remove something: no.
            //% "Keep it"
            text: qsTrId("entity.keep")
            onClicked: root.close()

            // Enter, pressed once too often, takes nothing away.
            Connections {
                target: root
                function onOpened() {
                    keep.forceActiveFocus(Qt.PopupFocusReason);
                }
            }
        }
    }
}
