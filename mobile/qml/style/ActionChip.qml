import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A small choice: on or off. */
T.Button {
    id: root

    property string iconName
    /** A strap's kind to show as a swatch, or empty. */
    property string strap

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus

    Accessible.role: checkable ? Accessible.RadioButton : Accessible.Button
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius2
        color: root.checked ? Theme.color.primarySoft : Theme.color.surface
        border.width: root.checked ? Theme.strong : Theme.border
        border.color: root.checked ? Theme.color.primary : Theme.color.edge

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: ActionChipContent {
        text: root.text
        iconName: root.iconName
        strap: root.strap
        ink: root.checked ? Theme.color.inkOnPrimarySoft : Theme.color.ink
    }
}
