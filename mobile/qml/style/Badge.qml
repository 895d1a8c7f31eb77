import Lanyard.Style
import QtQuick

/** A count on an icon; the entry's accessible name repeats it. */
Rectangle {
    id: root

    required property int count
    readonly property int rim: 2

    implicitWidth: Math.max(implicitHeight, words.implicitWidth + Theme.space3)
    implicitHeight: Theme.px(20)
    radius: height / 2
    color: Theme.color.primary
    Accessible.ignored: true

    Words {
        id: words

        anchors.centerIn: parent
        text: root.count
        role: Theme.badge
        color: Theme.color.inkOnPrimary
        Accessible.ignored: true
    }
}
