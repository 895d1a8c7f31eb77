import Lanyard.Style
import QtQuick

/** A question, perhaps a line that explains it, and what answers it. */
Stack {
    id: root

    required property string title
    property string hint
    /** Before the title, in `tint`. */
    property string iconName
    property color tint: Theme.color.ink
    default property alias content: slot.data

    spacing: Theme.space1

    Line {
        spacing: Theme.space2

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconSmall
            tint: root.tint
        }
        Words {
            Place.fill: true
            text: root.title
            role: Theme.heading
            color: root.tint
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
    }
    Words {
        visible: text !== ""
        text: root.hint
        role: Theme.small
        color: Theme.color.ink2
    }
    Stack {
        id: slot

        Place.topMargin: Theme.space1
        spacing: Theme.space2
    }
}
