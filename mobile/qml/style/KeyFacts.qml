pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Labelled facts in a card: two columns, four where there is room, one in large text. `facts`: {label, value}. */
Rectangle {
    id: root

    required property var facts
    readonly property int columns: Theme.large ? 1 : width >= Theme.mediumFrom ? Math.min(4, facts.length) : 2

    implicitHeight: grid.implicitHeight
    visible: facts.length > 0
    radius: Theme.radius3
    color: Theme.color.surface
    border.width: Theme.hairline
    border.color: Theme.color.line

    Cells {
        id: grid

        width: parent.width
        columns: root.columns

        Repeater {
            model: root.facts

            Item {
                id: cell

                required property var modelData
                required property int index
                readonly property int column: index % root.columns

                implicitHeight: words.implicitHeight + 2 * Theme.space3
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData.label + ": " + modelData.value

                Rectangle {
                    visible: cell.index >= root.columns
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.color.line
                }
                Rectangle {
                    visible: cell.column > 0
                    width: Theme.hairline
                    height: parent.height
                    color: Theme.color.line
                }
                Stack {
                    id: words

                    x: Theme.strapGap
                    y: Theme.space3
                    width: parent.width - 2 * Theme.strapGap
                    spacing: Theme.space1

                    Words {
                        text: cell.modelData.label
                        role: Theme.label
                        color: Theme.color.ink3
                    }
                    Words {
                        text: cell.modelData.value
                        role: Theme.value
                    }
                }
            }
        }
    }
}
