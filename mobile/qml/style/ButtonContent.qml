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
    /** One line whatever the text size: for a word in a narrow key. */
    property bool oneLine: false
    property int gap: Theme.space1 + Theme.hair

    readonly property real iconSpace: iconName === "" ? 0 : icon.width + (text === "" ? 0 : gap)
    readonly property real start: (width - (text === "" ? 0 : words.width) - iconSpace) / 2

    implicitWidth: (text === "" ? 0 : words.natural) + iconSpace
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
    FittedWords {
        id: words

        x: root.start + (root.iconAfter ? 0 : root.iconSpace)
        anchors.verticalCenter: parent.verticalCenter
        room: root.width - root.iconSpace
        visible: text !== ""
        text: root.text
        role: root.role
        font.weight: root.weight
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        wrapMode: root.oneLine ? Text.NoWrap : Text.Wrap
        fontSizeMode: root.oneLine ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: Theme.label.size
        Accessible.ignored: true
    }
}
