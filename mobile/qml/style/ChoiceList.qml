pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Radio cards joined to one card. `options`: {value, title, meaning, code}; `value` is the chosen one's, or empty. Arrow keys move and choose. */
Stack {
    id: root

    required property var options
    required property string value
    /** The question, for a screen reader. */
    required property string label

    signal picked(string value)

    spacing: -Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        id: cards

        model: root.options

        RadioCard {
            id: card

            required property var modelData
            required property int index

            objectName: "choice-" + modelData.value
            text: modelData.title
            meaning: modelData.meaning
            code: modelData.code
            first: index === 0
            last: index === root.options.length - 1
            checked: modelData.value === root.value
            onClicked: root.picked(modelData.value)
            Keys.onDownPressed: step(1)
            Keys.onUpPressed: step(-1)

            function step(by: int) {
                const next = cards.itemAt((index + by + cards.count) % cards.count) as RadioCard;
                next.forceActiveFocus(Qt.TabFocusReason);
                next.clicked();
            }
        }
    }
}
