import Lanyard.Style
import QtQuick

/** What an AddTile shows. */
Item {
    id: root

    required property string text
    required property string iconName
    /** Where the word begins beside the icon. Not read off the word's own place: that would run in a circle when the text size changes. */
    readonly property real beside: Theme.space3 + icon.width + Theme.space3

    implicitWidth: Theme.large ? icon.width + Theme.space3 + words.natural : Math.max(icon.width, words.natural)
    implicitHeight: Theme.large ? Math.max(icon.height, words.implicitHeight) : icon.height + Theme.space1 + words.implicitHeight

    Icon {
        id: icon

        x: Theme.large ? Theme.space3 : (root.width - width) / 2
        y: Theme.large ? (root.height - height) / 2 : 0
        name: root.iconName
        size: Theme.iconSmall
        tint: Theme.color.primary
    }
    FittedWords {
        id: words

        x: Theme.large ? root.beside : (root.width - width) / 2
        y: Theme.large ? (root.height - implicitHeight) / 2 : icon.height + Theme.space1
        room: root.width - (Theme.large ? root.beside + Theme.space3 : 0)
        text: root.text
        role: Theme.smallStrong
        horizontalAlignment: Theme.large ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
}
