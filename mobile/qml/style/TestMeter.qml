pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** How far a test has come, a cell a part: met solid, not known striped, not met hollow with a cross. The words stand beside it. */
Line {
    id: root

    required property int met
    required property int notKnown
    required property int notMet

    spacing: Theme.space1
    Accessible.ignored: true

    Repeater {
        model: root.met + root.notKnown + root.notMet

        Weave {
            id: cell

            required property int index
            readonly property bool isMet: index < root.met
            readonly property bool isNotMet: index >= root.met + root.notKnown

            Place.fill: true
            implicitHeight: Theme.strapWidth
            radius: 3
            pattern: isMet ? Weave.Solid : isNotMet ? Weave.Stitched : Weave.Hatch
            thread: isMet ? Theme.color.met : isNotMet ? Theme.color.notSoft : Theme.color.need
            ground: isNotMet ? Theme.color.notSoft : Theme.color.needSoft
            edge: isNotMet ? Theme.color.edge : Theme.color.need
            edgeWidth: isMet ? 0 : Theme.border

            Icon {
                anchors.centerIn: parent
                visible: cell.isNotMet
                name: "x"
                size: Theme.snug
                tint: Theme.color.not
            }
        }
    }
}
