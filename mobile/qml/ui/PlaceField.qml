import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Where it happened, with a button that removes it. */
LineField {
    id: root

    iconName: "map-pin"
    rightPadding: remove.visible ? remove.width + Theme.space1 : Theme.space4

    IconButton {
        id: remove

        objectName: "removePlace"
        visible: root.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        //: Name of the button that empties the field for the place.
        //% "Remove the place"
        text: qsTrId("note.place.remove")
        onClicked: {
            root.clear();
            root.forceActiveFocus();
        }
    }
}
