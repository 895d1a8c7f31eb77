pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/**
 * A few words of typing; they wrap rather than run out of sight. `label` names it for a screen reader; the placeholder wraps when the text is large.
 * As in a NoteField, what is written here is not learnt by the keyboard and cannot be copied out.
 */
T.TextField {
    id: root

    property string label: placeholderText
    /** Nothing is typed yet: the placeholder shows. */
    readonly property bool hinting: length === 0 && preeditText === ""
    property bool wrong: false
    property string iconName
    /** As high as an action chip, beside one. */
    property bool compact: false

    implicitWidth: 200
    implicitHeight: Math.max(compact ? Theme.touch : Theme.primaryHeight, (hinting ? hint.implicitHeight : contentHeight) + 2 * Theme.snug)
    leftPadding: Theme.space4 + (iconName === "" ? 0 : Theme.iconPx(Theme.icon) + Theme.space3)
    rightPadding: Theme.space4
    verticalAlignment: TextInput.AlignVCenter
    wrapMode: TextInput.Wrap
    color: Theme.color.ink
    selectionColor: Theme.color.primarySoft
    selectedTextColor: Theme.color.inkOnPrimarySoft
    placeholderTextColor: Theme.color.ink3
    font.family: Theme.family
    font.pixelSize: Theme.px(Theme.body.size)
    activeFocusOnTab: true
    selectByMouse: false
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut))
            event.accepted = true;
    }

    Accessible.role: Accessible.EditableText
    Accessible.name: label

    cursorDelegate: Rectangle {
        id: caret

        width: Theme.strong
        color: Theme.color.primary
        visible: root.cursorVisible
    }

    background: FieldFrame {
        active: root.activeFocus
        wrong: root.wrong
        radius: root.compact ? Theme.radius2 : Theme.radius3
    }

    Icon {
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        visible: root.iconName !== ""
        tint: root.activeFocus ? Theme.color.ink : Theme.color.ink3
    }

    Words {
        id: hint

        x: root.leftPadding + Theme.hair
        width: root.width - root.leftPadding - root.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.hinting
        text: root.placeholderText
        color: root.placeholderTextColor
        Accessible.ignored: true
    }
}
