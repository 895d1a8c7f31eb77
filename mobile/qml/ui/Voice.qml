import Lanyard.Style
import Lanyard.Ui
import QtQuick

/**
 * Whose words these are. Facts stand by themselves; what others said and what the officer makes of it each have a band, a colour and a mark of
 * their own, where they are written and where they are read again, so that nobody takes the one for the other.
 */
Line {
    id: root

    enum Kind {
        Facts,
        Said,
        Comment
    }

    required property int kind
    default property alias content: slot.data
    readonly property color tint: kind === Voice.Said ? Theme.color.sky : Theme.color.word
    readonly property string mark: kind === Voice.Said ? "message-circle" : "pencil"

    spacing: Theme.space3

    Rectangle {
        Place.align: Place.Stretch
        visible: root.kind !== Voice.Facts
        implicitWidth: Theme.space1
        radius: Theme.space1 / 2
        color: root.tint
    }
    Stack {
        id: slot

        Place.fill: true
        spacing: Theme.space1
    }
}
