import Lanyard.Style
import QtQuick

/** A heading and a card with rows. */
Stack {
    id: root

    required property string title
    default property alias rows: column.data

    spacing: Theme.space1 + Theme.hair

    Words {
        Place.topMargin: Theme.space2
        text: root.title
        role: Theme.smallStrong
        font.weight: Font.Bold
        color: Theme.color.ink3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Card {
        padding: 0

        Stack {
            id: column

            spacing: 0
        }
    }
}
