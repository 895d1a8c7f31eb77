import Lanyard.Style
import QtQuick

/** A small icon and a line of small words, in the middle. */
Item {
    id: root

    required property string iconName
    required property string text
    readonly property real side: icon.width + Theme.space2
    readonly property real start: Math.max(0, (width - side - words.width) / 2)

    implicitHeight: words.implicitHeight
    implicitWidth: side + words.natural

    Icon {
        id: icon

        x: root.start
        y: Math.round((Theme.px(Theme.small.line) - height) / 2)
        name: root.iconName
        size: Theme.iconSmall
        tint: Theme.color.ink2
    }
    FittedWords {
        id: words

        x: root.start + root.side
        room: root.width - root.side
        text: root.text
        role: Theme.small
        color: Theme.color.ink2
    }
}
