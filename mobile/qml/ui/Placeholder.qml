import Lanyard.Style
import QtQuick

/** The page's side of two panes when nothing is open. */
Rectangle {
    id: root

    required property string text

    color: Theme.color.paper

    Mark {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: words.top
        anchors.bottomMargin: Theme.space4
        width: Theme.touch
        height: width
        ink: Theme.color.edge
        hole: Theme.color.paper
    }
    Words {
        id: words

        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gutter(root.width), Theme.dialogWidth)
        text: root.text
        color: Theme.color.ink3
        horizontalAlignment: Text.AlignHCenter
    }
}
