import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A choice beside which others may be made. Stands in a CheckList, which joins several to one card. */
T.AbstractButton {
    id: root

    property string meaning
    property bool first: true
    property bool last: true

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.strapGap
    rightPadding: Theme.space3
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 2 : checked ? 1 : 0

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: meaning
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Panel {
        fill: root.checked || root.down ? Theme.color.primarySoft : Theme.color.surface
        edge: root.checked ? Theme.color.primary : Theme.color.line
        edgeWidth: root.checked ? Theme.strong : Theme.border
        topLeftRadius: root.first ? Theme.radius2 : 0
        topRightRadius: root.first ? Theme.radius2 : 0
        bottomLeftRadius: root.last ? Theme.radius2 : 0
        bottomRightRadius: root.last ? Theme.radius2 : 0

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: RadioContent {
        text: root.text
        meaning: root.meaning
        code: ""
        square: true
        checked: root.checked
    }
}
