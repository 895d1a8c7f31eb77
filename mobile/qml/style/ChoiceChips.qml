pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** One choice of some, or none: the chosen one, pressed again, is taken back. `options`: {value, text}. */
Flow {
    id: root

    required property var options
    required property string value
    /** The question, for a screen reader. */
    required property string label

    /** `value` is empty when the choice was taken back. */
    signal picked(string value)

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: root.options

        ActionChip {
            id: chip

            required property var modelData
            readonly property bool on: root.value === modelData.value

            objectName: "choice-" + modelData.value
            width: Math.min(implicitWidth, root.width)
            text: modelData.text
            iconName: on ? "check" : ""
            checkable: true
            checked: on
            Accessible.description: root.label
            // The model decides: a click asks, the answer comes back.
            onClicked: {
                root.picked(on ? "" : modelData.value);
                checked = Qt.binding(() => chip.on);
            }
        }
    }
}
