import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** A heading and a card with rows. */
ColumnLayout {
    id: root

    required property string title
    default property alias rows: column.data

    spacing: Theme.space1 + Theme.hair

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        text: root.title
        role: Theme.smallStrong
        font.weight: Font.Bold
        color: Theme.color.ink3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Card {
        Layout.fillWidth: true
        padding: 0

        ColumnLayout {
            id: column

            Layout.fillWidth: true
            spacing: 0
        }
    }
}
