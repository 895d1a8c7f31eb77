import Lanyard.Style
import QtQuick

/** The box of a field: its border says that it is one; a halo that it takes the typing. */
Rectangle {
    id: root

    required property bool active
    property bool wrong: false

    radius: Theme.radius3
    color: Theme.color.surface
    border.width: Theme.strong
    border.color: wrong ? Theme.color.urgentEdge : active ? Theme.color.primary : Theme.color.edge

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.halo
        z: -1
        visible: root.active
        radius: root.radius + Theme.halo
        color: Theme.color.primarySoft
    }
}
