pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Where one is in a few steps: done full, current half, to come hollow. The words stand below. */
Line {
    id: root

    required property int count
    required property int current

    spacing: Theme.space1
    Accessible.ignored: true

    Repeater {
        model: root.count

        Rectangle {
            id: bar

            required property int index
            readonly property bool done: index + 1 < root.current
            readonly property bool now: index + 1 === root.current

            Place.fill: true
            implicitHeight: 6
            radius: 3
            color: done ? Theme.color.primary : now ? Theme.color.primarySoft : Theme.color.surface
            border.width: done ? 0 : Theme.border
            border.color: now ? Theme.color.primary : Theme.color.edge

            Rectangle {
                visible: bar.now
                width: parent.width / 2
                height: parent.height
                radius: parent.radius
                color: Theme.color.primary
            }
        }
    }
}
