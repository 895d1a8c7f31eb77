import Lanyard.Style
import QtQuick

/** Signal and what waits, in one sentence. Tone: quiet, good, need. */
Rectangle {
    id: root

    required property string line
    required property string detail
    required property string iconName
    property string tone: "quiet"
    property bool topLine: true

    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.space2)
    color: tone === "need" ? Theme.color.needSoft : Theme.color.sunken
    Accessible.role: Accessible.StatusBar
    Accessible.name: line + " " + detail

    Rectangle {
        visible: root.topLine
        width: parent.width
        height: Theme.hairline
        color: Theme.color.line
    }
    Line {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space5
        width: parent.width - 2 * Theme.space5
        spacing: Theme.snug

        Icon {
            name: root.iconName
            size: Theme.iconSmall
            tint: root.tone === "need" ? Theme.color.need : root.tone === "good" ? Theme.color.met : Theme.color.ink2
        }
        Words {
            Place.fill: true
            text: "<b><font color=\"" + Theme.color.ink + "\">" + Theme.escaped(root.line) + "</font></b> " + Theme.escaped(root.detail)
            textFormat: Text.StyledText
            role: Theme.small
            color: root.tone === "need" ? Theme.color.ink : Theme.color.ink2
        }
    }
}
