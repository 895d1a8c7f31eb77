import Lanyard.Style
import QtQuick

/** An icon and a word in the middle of a control; the word wraps when it must. Placed by hand: a layout here would ask itself again and again. */
Item {
    id: root

    required property string text
    property string iconName
    property int iconSize: Theme.iconSmall
    property bool iconAfter: false
    property TextRole role: Theme.choice
    property int weight: role.weight
    property color ink: Theme.color.ink
    property color iconInk: ink
    property int gap: Theme.space1 + Theme.hair

    readonly property real iconSpace: iconName === "" ? 0 : icon.width + (text === "" ? 0 : gap)
    readonly property real start: (width - words.width - iconSpace) / 2

    implicitWidth: Math.ceil(words.implicitWidth) + iconSpace
    implicitHeight: Math.max(words.implicitHeight, iconName === "" ? 0 : icon.height)

    Icon {
        id: icon

        visible: root.iconName !== ""
        x: root.iconAfter ? root.width - root.start - width : root.start
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: root.iconSize
        tint: root.iconInk
    }
    Words {
        id: words

        x: root.start + (root.iconAfter ? 0 : root.iconSpace)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(implicitWidth), root.width - root.iconSpace)
        visible: text !== ""
        text: root.text
        role: root.role
        font.weight: root.weight
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
