import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** Adds something: dashed, the icon over the word; in large text a row with the icon beside it. `name` says it with its verb. */
T.Button {
    id: root

    required property string iconName
    required property string name

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.large ? Theme.primaryHeight : Theme.addHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space1
    rightPadding: Theme.space1
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    scale: down ? Theme.pressedScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Panel {
        fill: root.down ? Theme.color.primarySoft : Theme.color.surface
        edge: Theme.color.edge
        edgeWidth: Theme.border
        dashed: true
        radius: Theme.radius2

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: AddTileContent {
        text: root.text
        iconName: root.iconName
    }
}
