pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** One block of a section: paragraph, bullets, steps, says (words to say), caution, urgent. */
Stack {
    id: root

    required property string type
    required property var lines

    signal linkActivated(string link)

    readonly property bool boxed: type === "caution" || type === "urgent"

    spacing: type === "says" ? Theme.space2 : type === "paragraph" ? Theme.space2 : Theme.strapGap

    Repeater {
        model: root.boxed ? [root.lines.join("<br><br>")] : []

        Callout {
            required property string modelData

            html: modelData
            tone: root.type === "urgent" ? "bad" : "need"
            iconName: root.type === "urgent" ? "alert-triangle" : "alert-circle"
            onLinkActivated: link => root.linkActivated(link)
        }
    }
    Repeater {
        model: root.boxed ? [] : root.lines

        Item {
            id: line

            required property string modelData
            required property int index
            readonly property bool says: root.type === "says"
            readonly property bool step: root.type === "steps"
            readonly property int indent: root.type === "bullets" ? Theme.space6 : step ? Theme.px(26) + Theme.snug : says ? Theme.strapGap + Theme.space1 : 0
            readonly property int pad: says ? Theme.snug : 0

            implicitHeight: Math.max(words.implicitHeight, step ? number.height : 0) + 2 * pad

            Panel {
                anchors.fill: parent
                visible: line.says
                fill: Theme.color.surface
                edge: Theme.color.line
                edgeWidth: Theme.hairline
                topLeftRadius: Theme.strapRadius
                bottomLeftRadius: Theme.strapRadius
                topRightRadius: Theme.radius2
                bottomRightRadius: Theme.radius2

                Rectangle {
                    width: Theme.space1
                    height: parent.height
                    radius: Theme.hair
                    color: Theme.color.primary
                }
            }
            Rectangle {
                visible: root.type === "bullets"
                x: 3
                y: (Math.round(Theme.body.line * Theme.textScale) - height) / 2
                width: Theme.strapWidth
                height: width
                radius: Theme.hair
                color: Theme.color.primary
            }
            NumberDot {
                id: number

                visible: line.step
                text: (line.index + 1).toString()
            }
            Words {
                id: words

                x: line.indent
                y: line.pad
                width: parent.width - x - (line.says ? Theme.strapGap : 0)
                text: line.modelData
                textFormat: Text.StyledText
                onLinkActivated: link => root.linkActivated(link)
            }
        }
    }
}
