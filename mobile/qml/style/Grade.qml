pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** The three codes of a grading, "2 B P"; a question mark is not chosen yet. */
Row {
    id: root

    required property string codes
    /** What the codes mean, for a screen reader. */
    property string spoken: codes
    property bool compact: false

    spacing: Theme.space1
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Repeater {
        model: root.codes === "" ? [] : root.codes.split(" ")

        Panel {
            id: cell

            required property string modelData
            readonly property bool chosen: modelData !== "?"

            width: Theme.px(root.compact ? 30 : 36)
            height: Theme.px(root.compact ? 32 : 38)
            fill: chosen ? Theme.color.ink : "transparent"
            edge: Theme.color.edge
            edgeWidth: chosen ? 0 : Theme.strong
            dashed: !chosen
            radius: Theme.radius1

            Words {
                anchors.centerIn: parent
                text: cell.modelData
                role: root.compact ? Theme.code : Theme.grade
                color: cell.chosen ? Theme.color.paper : Theme.color.ink3
                Accessible.ignored: true
            }
        }
    }
}
