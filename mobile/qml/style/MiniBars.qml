pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** A survey's counts as short bars; the number always stands at the right. `bars`: {label, count, share}, share 0 to 1. */
Stack {
    id: root

    required property var bars
    /** All labels have the width of the longest, up to half of the whole. */
    readonly property real labelWidth: Math.min(width / 2, Theme.px(124))

    spacing: Theme.snug

    Repeater {
        model: root.bars

        Line {
            id: bar

            required property var modelData

            spacing: Theme.space3
            stacked: Theme.large
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.label + ": " + modelData.count

            Item {
                implicitWidth: root.labelWidth
                implicitHeight: label.implicitHeight

                Words {
                    id: label

                    width: parent.width
                    text: bar.modelData.label
                    role: Theme.small
                    Accessible.ignored: true
                }
            }
            Line {
                Place.fill: true
                spacing: Theme.space3

                Rectangle {
                    Place.fill: true
                    implicitHeight: Theme.strapGap
                    radius: 3
                    color: Theme.color.sunken

                    Rectangle {
                        width: Math.max(Theme.space1, parent.width * bar.modelData.share)
                        height: parent.height
                        radius: parent.radius
                        color: Theme.color.primary
                    }
                }
                Item {
                    implicitWidth: Theme.px(30)
                    implicitHeight: count.implicitHeight

                    Words {
                        id: count

                        width: parent.width
                        text: bar.modelData.count
                        role: Theme.subhead
                        horizontalAlignment: Text.AlignRight
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
