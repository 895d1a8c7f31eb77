import Lanyard.Style
import QtQuick

/** What an entry of the navigation shows: icon over word, or beside it, with a count. */
Item {
    id: root

    required property string text
    required property string iconName
    required property int badge
    required property bool current
    required property color ink
    property int iconSize: Theme.icon
    property bool beside: false

    readonly property int gap: beside ? Theme.space1 + Theme.hair : Theme.hair
    readonly property real side: icon.width + gap
    readonly property real badgeSpace: beside && badge > 0 ? count.width + gap : 0
    readonly property real start: (width - side - words.width - badgeSpace) / 2

    implicitWidth: beside ? side + words.natural + badgeSpace : Math.max(icon.width, words.natural)
    implicitHeight: beside ? Math.max(icon.height, words.implicitHeight) : Theme.space1 + icon.height + gap + words.implicitHeight

    Icon {
        id: icon

        x: root.beside ? root.start : (root.width - width) / 2
        y: root.beside ? (root.height - height) / 2 : (root.height - root.implicitHeight) / 2 + Theme.space1
        name: root.iconName
        size: root.iconSize
        tint: root.ink
    }
    FittedWords {
        id: words

        x: root.beside ? root.start + root.side : (root.width - width) / 2
        y: root.beside ? (root.height - height) / 2 : icon.y + icon.height + root.gap
        room: root.beside ? root.width - root.side - root.badgeSpace : root.width
        text: root.text
        role: root.beside ? Theme.badge : Theme.label
        font.weight: root.current ? Font.Bold : Font.DemiBold
        color: root.ink
        horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
    Badge {
        id: count

        visible: root.badge > 0
        x: root.beside ? words.x + words.width + root.gap : icon.x + icon.width - Theme.space1
        y: root.beside ? (root.height - height) / 2 : icon.y - Theme.space1
        count: root.badge
    }
}
