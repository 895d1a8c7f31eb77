import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A choice that says what it means, its code at the right. Stands in a ChoiceList, which joins several to one card. */
T.RadioDelegate {
    id: root

    required property string meaning
    required property string code
    property bool first: true
    property bool last: true

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(60, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.strapGap
    rightPadding: Theme.space3
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    z: visualFocus ? 2 : checked ? 1 : 0

    Accessible.role: Accessible.RadioButton
    Accessible.name: Theme.joined([text, code])
    Accessible.description: meaning
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: root.clicked()

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

    // The dot is part of the content; the template's own place for it is left empty.
    indicator: Item {
    }

    contentItem: RadioContent {
        text: root.text
        meaning: root.meaning
        code: root.code
        checked: root.checked
    }
}
