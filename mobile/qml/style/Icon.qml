import Lanyard.Style
import QtQuick

/** An outline icon. Decoration for a screen reader: the word stands beside it, or is its button's name. */
Item {
    id: root

    required property string name
    property color tint: Theme.color.ink
    property int size: Theme.icon

    implicitWidth: Theme.iconPx(size)
    implicitHeight: Theme.iconPx(size)
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        sourceSize.width: root.implicitWidth * Screen.devicePixelRatio
        sourceSize.height: root.implicitHeight * Screen.devicePixelRatio
        source: root.name === "" ? "" : Theme.iconSource(root.name, root.tint)
    }
}
