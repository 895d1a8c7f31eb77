import Lanyard.Style
import QtQuick

/** What a RadioCard shows: dot, title, meaning, code; with a box for a dot, what a CheckCard does. */
Line {
    id: root

    required property string text
    required property string meaning
    required property string code
    required property bool checked
    property bool square: false

    spacing: Theme.space3

    Rectangle {
        implicitWidth: Theme.iconPx(Theme.icon)
        implicitHeight: Theme.iconPx(Theme.icon)
        radius: root.square ? Theme.radius1 : width / 2
        color: root.square && root.checked ? Theme.color.primary : Theme.color.surface
        border.width: root.checked && !root.square ? width * 7 / 24 : Theme.strong
        border.color: root.checked ? Theme.color.primary : Theme.color.edge

        Icon {
            anchors.centerIn: parent
            visible: root.square && root.checked
            name: "check"
            size: Theme.iconTiny
            tint: Theme.color.inkOnPrimary
        }
    }
    Stack {
        Place.fill: true
        spacing: 0

        Words {
            text: root.text
            role: root.square ? Theme.rowTitle : Theme.subhead
        }
        Words {
            visible: text !== ""
            text: root.meaning
            role: Theme.small
            color: root.checked ? Theme.color.inkOnPrimarySoft : Theme.color.ink2
        }
    }
    Item {
        visible: root.code !== ""
        implicitWidth: Theme.px(30)
        implicitHeight: code.implicitHeight

        Words {
            id: code

            width: parent.width
            text: root.code
            role: Theme.code
            color: root.checked ? Theme.color.inkOnPrimarySoft : Theme.color.ink3
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
