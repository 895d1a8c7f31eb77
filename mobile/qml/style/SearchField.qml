import Lanyard.Style
import QtQuick

/** A field for search words, with a button that empties it. */
LineField {
    id: root

    iconName: "search"
    rightPadding: clear.visible ? clear.width + Theme.space1 : Theme.space4
    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    Accessible.searchEdit: true

    IconButton {
        id: clear

        objectName: "clearSearch"
        visible: root.length > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        iconName: "x"
        //: Name of the button that empties the search field.
        //% "Clear"
        text: qsTrId("search.clear")
        onClicked: {
            root.clear();
            root.forceActiveFocus();
        }
    }
}
