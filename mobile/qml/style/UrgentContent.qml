import Lanyard.Style
import QtQuick

/** What an UrgentButton shows: the icon, in a ring where it is filled, two lines, and a chevron. */
Item {
    id: root

    required property string text
    required property string detail
    required property string iconName
    required property color ink
    required property bool ringed
    required property bool chevron

    readonly property int gap: chevron ? Theme.strapGap : Theme.snug

    implicitWidth: ring.width + gap + Math.ceil(Math.max(title.implicitWidth, more.implicitWidth)) + (chevron ? gap + arrow.width : 0)
    implicitHeight: Math.max(ring.height, words.implicitHeight)

    Rectangle {
        id: ring

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconPx(root.ringed ? Theme.touch : Theme.icon)
        height: width
        radius: width / 2
        color: "transparent"
        border.width: root.ringed ? Theme.strong : 0
        border.color: root.ink

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.ringed ? Theme.iconLarge : Theme.icon
            tint: root.ink
        }
    }
    Column {
        id: words

        x: ring.width + root.gap
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - x - (root.chevron ? root.gap + arrow.width : 0)
        spacing: Theme.hair

        Words {
            id: title

            width: parent.width
            text: root.text
            role: root.ringed ? Theme.urgent : Theme.subhead
            color: root.ink
            Accessible.ignored: true
        }
        Words {
            id: more

            width: parent.width
            visible: text !== ""
            text: root.detail
            role: Theme.small
            color: root.ink
            Accessible.ignored: true
        }
    }
    Icon {
        id: arrow

        visible: root.chevron
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        tint: root.ink
    }
}
