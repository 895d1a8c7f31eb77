pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** Information chips in a row that wraps. `chips`: {icon, text, tone}. */
Flow {
    id: root

    required property var chips

    visible: chips.length > 0
    spacing: Theme.space1 + Theme.hair

    Repeater {
        model: root.chips

        Chip {
            required property var modelData

            width: Math.min(implicitWidth, root.width)
            text: modelData.text
            iconName: modelData.icon
            tone: modelData.tone
        }
    }
}
