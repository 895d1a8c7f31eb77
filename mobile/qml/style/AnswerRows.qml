pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Questions and their answers, one below the other on a card. `rows`: {label, html}. */
Stack {
    id: root

    required property string title
    required property var rows

    signal linkActivated(string link)

    spacing: Theme.snug

    Words {
        text: root.title
        role: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Card {
        padding: Theme.space4
        spacing: Theme.space2

        Repeater {
            model: root.rows

            Stack {
                id: row

                required property var modelData
                required property int index

                spacing: Theme.hair

                Rectangle {
                    Place.topMargin: Theme.space1
                    Place.bottomMargin: Theme.space1
                    visible: row.index > 0
                    implicitHeight: Theme.hairline
                    color: Theme.color.line
                }
                Words {
                    text: row.modelData.label
                    role: Theme.label
                    color: Theme.color.ink3
                }
                Words {
                    text: row.modelData.html
                    textFormat: Text.StyledText
                    role: Theme.bodyTight
                    onLinkActivated: link => root.linkActivated(link)
                }
            }
        }
    }
}
