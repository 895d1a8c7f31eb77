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
    /** Words to mark: {begin, end} in the text, in its order. */
    property var marked: []
    /** Which of them is spoken of; -1 for none. */
    property int spokenOf: -1
    readonly property alias marks: marks

    /** Marked words were tapped; where they begin. */
    signal markTapped(int begin)
    /** F8: advice on the next words is wanted. */
    signal adviceWanted

    /** Writes in the place of words of the text, in one step of undo; the caret stands behind it then. */
    function replace(begin: int, end: int, words: string, by: string) {
        if (marks.replace(begin, end, words, by))
            cursorPosition = begin + by.length;
    }

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
        if (event.key === Qt.Key_F8) {
            event.accepted = true;
            root.adviceWanted();
        }
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

    WordMarks {
        id: marks

        x: root.leftPadding
        y: root.topPadding
        z: -0.5 // between the field's box and its text
        width: root.width - root.leftPadding - root.rightPadding
        height: root.contentHeight
        document: root.textDocument
        ranges: root.marked
        spokenOf: root.spokenOf
        ground: Theme.color.wordSoft
        wave: Theme.color.word
        thickness: Math.min(Theme.textScale, 1.5) * Theme.strong
    }
    TapHandler {
        onTapped: point => {
            const begin = marks.at(point.position.x - marks.x, point.position.y - marks.y);
            // Not before the field is done with this tap: it takes the focus at the end of it.
            if (begin >= 0)
                Qt.callLater(root.markTapped, begin);
        }
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
