import Lanyard.Style
import QtQuick

/** Words that are as wide as they need, up to `room`, and wrap there. Measured apart: a width bound to its own implicit width runs in a circle. */
Words {
    id: root

    required property real room
    readonly property real natural: Math.ceil(metrics.advanceWidth) + 1

    width: Math.max(0, Math.min(natural, room))

    TextMetrics {
        id: metrics

        font: root.font
        text: root.text
    }
}
