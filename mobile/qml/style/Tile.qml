import Lanyard.Style
import QtQuick
import QtQuick.Layouts
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

    contentItem: GridLayout {
        columns: Theme.large ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: 0

        Icon {
            Layout.alignment: Theme.large ? Qt.AlignVCenter : Qt.AlignTop
            name: root.iconName
            size: Theme.large ? Theme.icon : Theme.iconLarge
            tint: Theme.color.primary
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.large ? 0 : Theme.space3
            Layout.alignment: Theme.large ? Qt.AlignVCenter : Qt.AlignBottom
            spacing: Theme.hair

            Words {
                Layout.fillWidth: true
                text: root.text
                role: Theme.subhead
            }
            Words {
                Layout.fillWidth: true
                text: root.detail
                role: Theme.small
                color: Theme.color.ink2
            }
        }
    }
}
