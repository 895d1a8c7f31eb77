import Lanyard.Style
import QtQuick

/** What a Sheet shows: its title, and below it whatever it was given; scrolls when it must. */
Flickable {
    id: root

    /** Free at the sides; as much as a focus ring needs, and more. */
    required property int gutter
    required property string title
    required property Component head
    required property Component body

    implicitHeight: contentHeight
    contentHeight: column.implicitHeight + 2 * Theme.space5
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Stack {
        id: column

        x: root.gutter
        y: Theme.space5
        width: root.width - 2 * root.gutter
        spacing: Theme.space4

        Host {
            // It ends in an icon button, whose icon stands in line with what is below.
            Place.rightMargin: -Theme.space3
            visible: root.head
            sourceComponent: root.head
        }
        Words {
            visible: !root.head
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
