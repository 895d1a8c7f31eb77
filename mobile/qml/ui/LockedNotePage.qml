pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A note without the PIN: words go in and are not shown again before the next unlock. */
ScrollPage {
    id: root

    required property LockedNoteModel note

    centred: true
    objectName: "lockedNotePage"
    title: qsTrId("note.title")
    closes: true
    spacing: Theme.space3

    footer: Footer {
        centred: true
        maximumWidth: root.maximumWidth

        AppButton {
            objectName: "done"
            Place.fill: true
            text: qsTrId("note.done")
            onClicked: {
                root.note.done();
                root.back();
            }
        }
    }

    SavedLine {
        objectName: "saved"
        text: root.note.savedText
        failed: root.note.saveFailed
    }
    NoteField {
        objectName: "noteText"
        focus: true
        minimumLines: Theme.large ? 4 : 9
        text: root.note.text
        placeholderText: qsTrId("note.text")
        onTextChanged: root.note.text = text
        Component.onCompleted: forceActiveFocus()
    }
    Words {
        //: Under the quick note of the lock screen.
        //% "No PIN needed. The note is encrypted as you write and can be read only after Lanyard is unlocked. Then check that it is yours."
        text: qsTrId("lockedNote.about")
        role: Theme.small
        color: Theme.color.ink2
    }
}
