pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** How many digits are in, never which. `wrong` shows them hollow and red. */
Row {
    id: root

    required property int total
    required property int entered
    property bool wrong: false

    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    //: For screen readers on the lock screen. %1 how many digits of the PIN are typed, %2 how many it has.
    //% "%1 of %2 digits entered"
    Accessible.name: qsTrId("pin.entered").arg(entered).arg(total)

    Repeater {
        model: root.total

        Rectangle {
            required property int index
            readonly property bool full: index < root.entered

            width: 18
            height: width
            radius: width / 2
            color: full ? Theme.color.primary : "transparent"
            border.width: full ? 0 : Theme.strong
            border.color: root.wrong ? Theme.color.urgentEdge : Theme.color.edge
        }
    }
}
