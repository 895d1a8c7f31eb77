import Lanyard.Style
import QtQuick

/** The bar at the foot of a page that holds its main action. */
Rectangle {
    id: root

    default property alias content: row.data
    /** A sentence above the buttons: why one of them cannot be pressed. */
    property string reason
    /** The buttons stand below each other: in large text, where two do not fit beside each other. */
    property bool stacked: false
    /** As the page above it: in the middle, and no wider than it. */
    property bool centred: false
    property int maximumWidth: Theme.columnWidth
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

        x: root.centred ? (parent.width - width) / 2 : Theme.gutter(root.width)
        y: Theme.space3
        width: Math.min(parent.width - 2 * Theme.gutter(root.width), root.maximumWidth)
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
            stacked: root.stacked
        }
    }
}
