import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A button that is only an icon; `text` is its name for a screen reader. */
T.ToolButton {
    id: root

    required property string iconName
    property bool outlined: false

    implicitWidth: Math.max(Theme.touch, Theme.iconPx(Theme.icon) + Theme.space6)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius2
        color: root.down ? Theme.color.primarySoft : root.outlined ? Theme.color.surface : "transparent"
        border.width: root.outlined ? Theme.border : 0
        border.color: Theme.color.line

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
        }
    }
}
