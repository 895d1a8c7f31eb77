pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Layouts

/** The quick note: text, time, place. Saved as it is typed; leaving never asks. */
ScrollPage {
    id: root

    required property NoteModel note

    signal finish(string reportId)

    objectName: "notePage"
    title: qsTrId("note.title")
    closes: true
    spacing: Theme.space3

    actions: AppButton {
        objectName: "done"
        kind: AppButton.Tonal
        //: Button that ends writing a note; it is saved already.
        //% "Done"
        text: qsTrId("note.done")
        onClicked: root.note.done()
    }
    footer: Footer {
        AppButton {
            objectName: "finishNote"
            Layout.fillWidth: true
            enabled: root.note.text !== ""
            //: Button under a note: grade it and send it.
            //% "Finish and send"
            text: qsTrId("note.finish")
            iconName: "arrow-right"
            iconAfter: true
            onClicked: root.finish(root.note.reportId)
        }
    }

    SavedLine {
        objectName: "saved"
        Layout.fillWidth: true
        text: root.note.savedText
        failed: root.note.saveFailed
    }
    Callout {
        Layout.fillWidth: true
        visible: root.note.problem !== ""
        html: Theme.escaped(root.note.problem)
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.note.guideTitle !== ""
        spacing: Theme.space2

        Strap {
            Layout.preferredHeight: Theme.space5
            kind: "guide"
        }
        Words {
            Layout.fillWidth: true
            //: Over a note that was started from a guide. %1 the guide's title.
            //% "From: %1"
            text: qsTrId("note.from").arg(root.note.guideTitle)
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        TimeBox {
            Layout.fillHeight: true
            text: root.note.timeText
        }
        LineField {
            objectName: "place"
            Layout.fillWidth: true
            iconName: "map-pin"
            text: root.note.placeText
            //: Name of the field for where it happened.
            //% "Place"
            placeholderText: qsTrId("note.place")
            onTextChanged: root.note.placeText = text
        }
    }
    NoteField {
        objectName: "noteText"
        Layout.fillWidth: true
        focus: true
        minimumLines: Theme.large ? 4 : 9
        text: root.note.text
        //: In the empty note, and its name for screen readers.
        //% "What you saw or were told"
        placeholderText: qsTrId("note.text")
        onTextChanged: root.note.text = text
        Component.onCompleted: forceActiveFocus()
    }
    Words {
        Layout.fillWidth: true
        //: Under a note: what it is not.
        //% "This is not a 999 call, a crime record or a referral. A child's own account belongs in the evidential record."
        text: qsTrId("note.guard")
        role: Theme.small
        color: Theme.color.ink2
    }
}
