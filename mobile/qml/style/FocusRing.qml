import Lanyard.Style
import QtQuick

/** The keyboard's focus: a ring outside the control it is a child of. */
Rectangle {
    id: root

    required property bool shown
    /** The control's own corner. */
    property real corner: Theme.radius2
    readonly property int gap: 3
    readonly property int ring: 3

    anchors.fill: parent
    anchors.margins: -(gap + ring)
    visible: shown
    color: "transparent"
    radius: corner + gap + ring
    border.width: ring
    border.color: Theme.color.focus
    Accessible.ignored: true
}
