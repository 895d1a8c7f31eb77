import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** One of Home's questions. In large text it is a row with the icon at the left. */
T.Button {
    id: root

    required property string iconName
    required property string detail

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.large ? Theme.rowHeight : Theme.tileHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.strapGap
    rightPadding: Theme.strapGap
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    focusPolicy: Qt.StrongFocus
    scale: down ? Theme.pressedScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius3
        color: root.down ? Theme.color.primarySoft : Theme.color.surface
        border.width: Theme.hairline
        border.color: Theme.color.line

        FocusRing {
            shown: root.visualFocus
            corner: Theme.radius3
        }
    }

    contentItem: TileContent {
        text: root.text
        detail: root.detail
        iconName: root.iconName
    }
}
