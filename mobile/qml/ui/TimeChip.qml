pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** The time of a report; a tap changes it or takes it away. */
ActionChip {
    id: root

    required property WhenModel when

    objectName: "time"
    text: when.shownText !== "" ? when.shownText :
    //: On a note: when it happened is not known; a tap adds it.
    //% "Add time"
    qsTrId("when.add")
    iconName: "clock"
    //: For screen readers: the time of a note. %1 the time.
    //% "Time: %1"
    Accessible.name: qsTrId("note.time").arg(text)
    onClicked: sheet.open()

    WhenSheet {
        id: sheet

        when: root.when
    }
}
