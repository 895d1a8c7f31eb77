import Lanyard.Style
import QtQuick

/** The time of a note: it is told, not typed. */
Rectangle {
    id: root

    required property string text

    implicitWidth: content.implicitWidth + 2 * Theme.space3
    implicitHeight: Math.max(Theme.touch, content.implicitHeight + 2 * Theme.space2)
    radius: Theme.radius2
    color: Theme.color.sunken
    Accessible.role: Accessible.StaticText
    //: For screen readers: the time of a note. %1 the time.
    //% "Time: %1"
    Accessible.name: qsTrId("note.time").arg(text)

    ButtonContent {
        id: content

        anchors.fill: parent
        text: root.text
        iconName: "clock"
        iconInk: Theme.color.primary
    }
}
