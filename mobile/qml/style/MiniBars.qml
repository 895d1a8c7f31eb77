pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** A survey's counts as short bars; the number always stands at the right. `bars`: {label, count, share}, share 0 to 1. */
GridLayout {
    id: root

    required property var bars

    columns: 1
    rowSpacing: Theme.snug

    Repeater {
        model: root.bars

        GridLayout {
            id: line

            required property var modelData

            Layout.fillWidth: true
            columns: Theme.large ? 2 : 3
            columnSpacing: Theme.space3
            rowSpacing: Theme.space1
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ": " + modelData.count

            Words {
                Layout.preferredWidth: Theme.large ? -1 : Theme.px(108)
                Layout.fillWidth: Theme.large
                Layout.columnSpan: Theme.large ? 2 : 1
                text: line.modelData.label
                role: Theme.small
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.strapGap
                radius: 3
                color: Theme.color.sunken

                Rectangle {
                    width: Math.max(Theme.space1, parent.width * line.modelData.share)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.color.primary
                }
            }
            Words {
                Layout.preferredWidth: Theme.px(36)
                text: line.modelData.count
                role: Theme.subhead
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
