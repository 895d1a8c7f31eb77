import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/**
 * The way to help for a child at risk now: filled on Home, outlined on the lock screen, where `calm` makes the same shape for the choice of equal
 * weight beside it. `narrow` has no chevron: two of them share a row.
 */
T.Button {
    id: root

    required property string detail
    property string iconName: "alert-triangle"
    property bool outlined: false
    property bool calm: false
    property bool narrow: false

    readonly property color ink: calm ? Theme.color.inkOnPrimarySoft : outlined ? Theme.color.inkOnUrgentSoft : Theme.color.inkOnUrgent

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(outlined ? Theme.lockChoiceHeight : Theme.urgentHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: narrow ? Theme.space3 : Theme.space4
    rightPadding: narrow ? Theme.space2 : Theme.strapGap
    topPadding: Theme.snug
    bottomPadding: Theme.snug
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
        color: root.calm ? Theme.color.surface : root.outlined ? Theme.color.urgentSoft : Theme.color.urgent
        border.width: Theme.strong
        border.color: root.calm ? Theme.color.primary : Theme.color.urgentEdge

        FocusRing {
            shown: root.visualFocus
            corner: Theme.radius3
        }
    }

    contentItem: UrgentContent {
        text: root.text
        detail: root.detail
        iconName: root.iconName
        ink: root.ink
        ringed: !root.outlined
        chevron: !root.narrow
    }
}
