import Lanyard.Style
import QtQuick

/** "At risk now?" beside another button: outlined, so that the filled one keeps its one meaning on Home. */
AppButton {
    objectName: "itemUrgent"
    kind: AppButton.Destructive
    iconName: "alert-triangle"
    leftPadding: Theme.snug
    rightPadding: Theme.snug
    //: Short form of "Child at risk now?", where there is little room.
    //% "At risk now?"
    text: qsTrId("urgent.short")
}
