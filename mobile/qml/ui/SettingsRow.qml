import Lanyard.Style
import QtQuick

/** One setting: icon, name, what it is now, and perhaps the control that changes it. */
Item {
    id: root

    required property string iconName
    required property string title
    property string detail
    property string reference
    property string value
    default property alias control: below.data

    implicitHeight: column.implicitHeight + 2 * Theme.space3

    Rectangle {
        visible: root.y > 0
        width: parent.width
        height: Theme.hairline
        color: Theme.color.line
    }
    Stack {
        id: column

        x: Theme.space4
        y: Theme.space3
        width: parent.width - 2 * Theme.space4
        spacing: Theme.snug

        Line {
            spacing: Theme.strapGap

            Icon {
                name: root.iconName
                tint: Theme.color.primary
            }
            Stack {
                Place.fill: true
                spacing: 0

                Words {
                    text: root.title
                    role: Theme.rowTitle
                }
                Words {
                    visible: text !== ""
                    text: root.detail
                    role: Theme.small
                    color: Theme.color.ink2
                }
                Words {
                    visible: text !== ""
                    text: root.reference
                    role: Theme.reference
                    color: Theme.color.ink2
                    wrapMode: Text.WrapAnywhere
                }
            }
            Words {
                visible: text !== ""
                text: root.value
                role: Theme.subhead
            }
        }
        Stack {
            id: below

            visible: children.length > 0
        }
    }
}
