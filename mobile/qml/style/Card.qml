import Lanyard.Style
import QtQuick

/** Paper on the page: surface, hairline, rounded. Children stand below each other. */
Rectangle {
    id: root

    default property alias content: column.data
    property int padding: Theme.space4
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius3
    color: Theme.color.surface
    border.width: Theme.hairline
    border.color: Theme.color.line

    Stack {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.space2
    }
}
