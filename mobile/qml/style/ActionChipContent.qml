import Lanyard.Style
import QtQuick

/** What an ActionChip shows: a strap's swatch or an icon, and the word. */
Item {
    id: root

    required property string text
    required property string iconName
    required property string strap
    required property color ink

    readonly property real markSpace: strap !== "" ? swatch.width + Theme.space1 : 0

    implicitWidth: content.implicitWidth + markSpace
    implicitHeight: content.implicitHeight

    Strap {
        id: swatch

        visible: root.strap !== ""
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.space4
        height: Theme.strapWidth
        kind: root.strap
    }
    ButtonContent {
        id: content

        x: root.markSpace
        width: root.width - x
        height: root.height
        text: root.text
        iconName: root.iconName
        role: Theme.smallStrong
        ink: root.ink
        iconInk: Theme.color.primary
        gap: Theme.space1
    }
}
