import Lanyard.Style
import QtQuick

/** The number of a step or a part. */
Rectangle {
    id: root

    required property string text

    implicitWidth: Theme.px(26)
    implicitHeight: implicitWidth
    radius: height / 2
    color: Theme.color.sunken
    Accessible.ignored: true

    Words {
        anchors.centerIn: parent
        text: root.text
        role: Theme.smallStrong
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
