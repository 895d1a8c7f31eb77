import Lanyard.Style
import QtQuick

/** The bar at the foot of a page that holds its main action. */
Rectangle {
    id: root

    default property alias content: row.data
    /** A sentence above the buttons: why one of them cannot be pressed. */
    property string reason
    /** Room for what the phone keeps at its lower edge; nothing where the navigation stands below. */
    property int safe: Theme.safeBottom

    implicitHeight: column.implicitHeight + Theme.space3 + Theme.space2 + safe
    color: Theme.color.bar

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.color.line
    }
    Stack {
        id: column

        x: Theme.gutter(root.width)
        y: Theme.space3
        width: Math.min(parent.width - 2 * Theme.gutter(root.width), Theme.columnWidth)
        spacing: Theme.space2

        Words {
            visible: text !== ""
            text: root.reason
            role: Theme.smallStrong
            color: Theme.color.need
        }
        Line {
            id: row

            spacing: Theme.snug
        }
    }
}
