import Lanyard.Style
import QtQuick

/** What a Tile shows: icon at the top, words at the foot; in large text icon and words beside each other. */
Item {
    id: root

    required property string text
    required property string detail
    required property string iconName

    implicitHeight: Theme.large ? Math.max(icon.height, words.implicitHeight) : icon.height + Theme.space3 + words.implicitHeight

    Icon {
        id: icon

        x: Theme.large ? 0 : -Theme.hair
        y: Theme.large ? (root.height - height) / 2 : 0
        name: root.iconName
        size: Theme.large ? Theme.icon : Theme.iconLarge
        tint: Theme.color.primary
    }
    Stack {
        id: words

        x: Theme.large ? icon.width + Theme.space4 : 0
        y: Theme.large ? (root.height - height) / 2 : root.height - height
        width: root.width - x
        spacing: Theme.hair

        Words {
            text: root.text
            role: Theme.button
            Accessible.ignored: true
        }
        Words {
            text: root.detail
            role: Theme.small
            color: Theme.color.ink2
            Accessible.ignored: true
        }
    }
}
