import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** A question, perhaps a line that explains it, and what answers it. */
ColumnLayout {
    id: root

    required property string title
    property string hint
    default property alias content: slot.data

    spacing: Theme.space1

    Words {
        Layout.fillWidth: true
        text: root.title
        role: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hint
        role: Theme.small
        color: Theme.color.ink2
    }
    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        spacing: Theme.space2
    }
}
