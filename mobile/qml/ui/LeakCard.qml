import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Words of the report that could give the source away: advice, with a way to take them out and a way to leave them in. */
Callout {
    id: root

    required property string words

    signal takenOut
    signal leftIn

    iconName: "eye-off"

    Line {
        spacing: Theme.space1 + Theme.hair
        stacked: Theme.large

        AppButton {
            objectName: "takeOut"
            Place.align: Theme.large ? Place.Start : Place.Auto
            compact: true
            //: Takes words that could point to the source out of the report.
            //% "Take out"
            text: qsTrId("review.takeOut")
            Accessible.description: root.words
            onClicked: root.takenOut()
        }
        AppButton {
            objectName: "leaveIn"
            Place.align: Theme.large ? Place.Start : Place.Auto
            kind: AppButton.Quiet
            //: Leaves words that could point to the source in the report.
            //% "Leave in"
            text: qsTrId("review.leaveIn")
            Accessible.description: root.words
            onClicked: root.leftIn()
        }
    }
}
