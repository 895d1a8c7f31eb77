import Lanyard.Style
import QtQuick

/** The two things of the lock screen that need no PIN, of equal weight, and a word on signal. */
Stack {
    id: root

    required property bool online

    signal urgent
    signal quickNote

    spacing: Theme.snug

    Cells {
        columns: Theme.large ? 1 : 2
        spacing: Theme.snug

        UrgentButton {
            objectName: "urgent"
            outlined: true
            narrow: !Theme.large
            //: The way to help for a child at risk now; a question, first of the urgent actions.
            //% "Child at risk now?"
            text: qsTrId("urgent.title")
            //: Under an action of the lock screen that works without the PIN.
            //% "No PIN needed"
            detail: qsTrId("lock.noPin")
            onClicked: root.urgent()
        }
        UrgentButton {
            objectName: "quickNote"
            outlined: true
            calm: true
            narrow: !Theme.large
            iconName: "pencil-plus"
            //: Writing a note at once; also the title of the page.
            //% "Quick note"
            text: qsTrId("note.title")
            detail: qsTrId("lock.noPin")
            onClicked: root.quickNote()
        }
    }
    Item {
        implicitHeight: Math.max(Theme.px(Theme.space7), offline.implicitHeight) + Theme.space1 + Theme.safeBottom

        IconLine {
            id: offline

            width: parent.width
            visible: !root.online
            iconName: "cloud-off"
            //: On the lock screen with no signal.
            //% "No signal. Everything here works without it."
            text: qsTrId("lock.offline")
        }
    }
}
