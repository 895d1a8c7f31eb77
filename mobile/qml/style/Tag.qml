import Lanyard.Style
import QtQuick

/** Another name of a thing, in a small tinted box. */
Rectangle {
    id: root

    required property string text

    implicitWidth: words.implicitWidth + 2 * Theme.space2
    implicitHeight: words.implicitHeight
    radius: Theme.radius1
    color: Theme.color.primarySoft

    Words {
        id: words

        anchors.centerIn: parent
        text: root.text
        role: Theme.label
        font.weight: Font.Bold
        color: Theme.color.inkOnPrimarySoft
    }
}
