import Lanyard.Style
import QtQuick

/** What the force gets stands above the tear; who told the officer below it, for other eyes. */
Item {
    id: root

    default property alias content: column.data
    required property string sealedTitle
    required property string sealedText

    implicitHeight: top.height + bottom.height

    Panel {
        id: top

        width: parent.width
        height: column.implicitHeight + Theme.space6 + Theme.strapGap
        fill: Theme.color.surface
        edge: Theme.color.line
        edgeWidth: Theme.hairline
        topLeftRadius: Theme.radius3
        topRightRadius: Theme.radius3

        Slot {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.space3
        }
        Stack {
            id: column

            x: Theme.space4
            y: Theme.space6
            width: parent.width - 2 * Theme.space4
            spacing: Theme.snug
        }
    }
    Panel {
        id: bottom

        y: top.height
        width: parent.width
        height: sealed.implicitHeight + 2 * Theme.space4
        fill: Theme.color.wordSoft
        edge: Theme.color.line
        edgeWidth: Theme.hairline
        bottomLeftRadius: Theme.radius3
        bottomRightRadius: Theme.radius3

        Line {
            id: sealed

            x: Theme.space4
            y: Theme.space4
            width: parent.width - 2 * Theme.space4
            spacing: Theme.space3

            Icon {
                Place.align: Place.Start
                name: "lock"
                tint: Theme.color.word
            }
            Stack {
                Place.fill: true
                spacing: Theme.hair

                Words {
                    text: root.sealedTitle
                    role: Theme.subhead
                    color: Theme.color.word
                }
                Words {
                    text: root.sealedText
                    role: Theme.small
                    color: Theme.color.ink2
                }
            }
        }
    }
    Panel {
        // A dashed line: a box so flat that only its border shows.
        x: Theme.snug
        y: top.height - Theme.hairline
        width: parent.width - 2 * Theme.snug
        height: Theme.strong
        edge: Theme.color.edge
        edgeWidth: Theme.strong
        dashed: true
    }
}
