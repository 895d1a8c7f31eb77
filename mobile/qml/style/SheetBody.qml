import Lanyard.Style
import QtQuick

/** What a Sheet shows: its title, and below it whatever it was given; scrolls when it must. */
Flickable {
    id: root

    required property string title
    required property Component body

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Stack {
        id: column

        width: root.width
        spacing: Theme.space4

        Words {
            text: root.title
            role: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Host {
            sourceComponent: root.body
        }
    }
}
