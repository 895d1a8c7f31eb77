pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/**
 * The capture field: at least six lines, grows with its text. What is written here is not learnt by the keyboard and cannot be copied out.
 */
T.TextArea {
    id: root

    property string label: placeholderText
    /** Nothing is typed yet: the placeholder shows. */
    readonly property bool hinting: length === 0 && preeditText === ""
    property int minimumLines: 6

    implicitWidth: 200
    implicitHeight: Math.max(contentHeight, hinting ? hint.implicitHeight : 0, Math.round(Theme.note.line * Theme.textScale) * minimumLines) + topPadding + bottomPadding
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    color: Theme.color.ink
    selectionColor: Theme.color.primarySoft
    selectedTextColor: Theme.color.inkOnPrimarySoft
    placeholderTextColor: Theme.color.ink3
    font.family: Theme.family
    font.pixelSize: Theme.px(Theme.note.size)
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: false
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    activeFocusOnTab: true
    // Tab leaves the field, or a keyboard is caught in it.
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut))
            event.accepted = true;
    }
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.multiLine: true

    LineSpacing {
        document: root.textDocument
        lineHeight: Math.round(Theme.note.line * Theme.textScale)
    }

    cursorDelegate: Rectangle {
        width: Theme.strong
        color: Theme.color.primary
        visible: root.cursorVisible
    }

    background: FieldFrame {
        active: root.activeFocus
    }

    Words {
        id: hint

        x: root.leftPadding + Theme.hair
        y: root.topPadding
        width: root.width - root.leftPadding - root.rightPadding
        visible: root.hinting
        text: root.placeholderText
        role: Theme.note
        color: root.placeholderTextColor
        Accessible.ignored: true
    }
}
