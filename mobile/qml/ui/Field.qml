import Lanyard.Style
import QtQuick

/** A question, perhaps a line that explains it, and what answers it. */
Stack {
    id: root

    required property string title
    property string hint
    default property alias content: slot.data

    spacing: Theme.space1

    Words {
        text: root.title
        role: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
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
