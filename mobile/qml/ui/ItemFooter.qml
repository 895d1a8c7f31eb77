import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** The foot of a guide or measure: start a note from it, and help for a child at risk now where one may be present. */
Footer {
    id: root

    required property ItemModel item

    signal urgent
    signal startNote

    UrgentFooterButton {
        Place.fill: true
        visible: root.item.atRisk && !Theme.large
        onClicked: root.urgent()
    }
    AppButton {
        objectName: "startNote"
        Place.fill: true
        enabled: !root.item.busy && !root.item.missing
        iconName: "pencil-plus"
        text: root.item.atRisk || root.item.isMeasure ?
        //: Button at the foot of a guide or measure.
        //% "Start note"
        qsTrId("item.startNote") :
        //: Button at the foot of a guide, where there is room for more words.
        //% "Start note from this guide"
        qsTrId("item.startNoteFromGuide")
        onClicked: root.startNote()
    }
}
