import Lanyard.Style
import QtQuick

/** What went wrong and what to do, under the field it is about. */
Item {
    id: root

    property string text
    property bool centred: false

    readonly property real side: icon.width + Theme.space1 + Theme.hair
    readonly property real start: centred ? Math.max(0, (width - side - words.width) / 2) : 0

    visible: text !== ""
    implicitHeight: words.implicitHeight
    implicitWidth: side + words.natural
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: icon

        x: root.start
        y: Theme.hair
        name: "alert-circle"
        size: Theme.iconTiny
        tint: Theme.color.inkOnUrgentSoft
    }
    FittedWords {
        id: words

        x: root.start + root.side
        room: root.width - root.side
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        text: root.text
        role: Theme.smallStrong
        color: Theme.color.inkOnUrgentSoft
        Accessible.ignored: true
    }
}
