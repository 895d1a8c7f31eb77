pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Check cards joined to one card: any number may be chosen. `options`: {value, title, meaning, code}; `values` are the chosen ones. */
Stack {
    id: root

    required property var options
    required property var values
    /** The question, for a screen reader. */
    required property string label

    signal toggled(string value)

    spacing: -Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: root.options

        CheckCard {
            id: card

            required property var modelData
            required property int index

            objectName: "check-" + modelData.value
            text: modelData.title
            meaning: modelData.meaning
            first: index === 0
            last: index === root.options.length - 1
            checked: root.values.includes(modelData.value)
            onClicked: root.toggled(modelData.value)
        }
    }
}
