pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** The quick note: text, time, place. Saved as it is typed; leaving never asks. */
ScrollPage {
    id: root

    required property NoteModel note
    required property EntitiesModel entities
    required property WhenModel when
    required property AttachmentsModel attachments

    //: Short, on the button that adds a photo, sound or file: how many there are. %n the number.
    //% "%n attached"
    readonly property string attachedText: qsTrId("attachment.count", attachments.count)

    signal finish(string reportId)

    Component.onDestruction: root.note?.leave()

    objectName: "notePage"
    title: qsTrId("note.title")
    closes: true
    actionsMargin: root.gutter
    spacing: Theme.space3

    actions: AppButton {
        objectName: "done"
        kind: AppButton.Tonal
        //: Button that ends writing a note; it is saved already.
        //% "Done"
        text: qsTrId("note.done")
        onClicked: {
            root.note.done();
            root.back();
        }
    }
    footer: Footer {
        AppButton {
            objectName: "finishNote"
            Place.fill: true
            enabled: root.note.text !== ""
            //: Button under a note: grade it and send it.
            //% "Finish and send"
            text: qsTrId("note.finish")
            iconName: "arrow-right"
            iconAfter: true
            onClicked: root.finish(root.note.reportId)
        }
    }

    Line {
        spacing: 0

        SavedLine {
            objectName: "saved"
            Place.fill: true
            text: root.note.savedText
            failed: root.note.saveFailed
        }
        IconButton {
            objectName: "undo"
            enabled: root.note.canUndo
            iconName: "arrow-back-up"
            //: Button on a note: back to before the last step of writing.
            //% "Undo"
            text: qsTrId("note.undo")
            onClicked: root.note.undo()
        }
        IconButton {
            objectName: "redo"
            enabled: root.note.canRedo
            iconName: "arrow-forward-up"
            //: Button on a note: takes the last undo back.
            //% "Redo"
            text: qsTrId("note.redo")
            onClicked: root.note.redo()
        }
    }
    Callout {
        objectName: "corrects"
        visible: root.note.correctsText !== ""
        html: Theme.escaped(root.note.correctsText)
        iconName: "info-circle"
        tone: "quiet"
    }
    Callout {
        visible: root.note.problem !== ""
        html: Theme.escaped(root.note.problem)
    }
    Line {
        visible: root.note.guideTitle !== ""
        spacing: Theme.space2

        Strap {
            kind: "guide"
        }
        Words {
            Place.fill: true
            //: Over a note that was started from a guide. %1 the guide's title.
            //% "From: %1"
            text: qsTrId("note.from").arg(root.note.guideTitle)
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    Line {
        spacing: Theme.space2
        stacked: Theme.large

        TimeChip {
            Place.align: Theme.large ? Place.Auto : Place.Stretch
            when: root.when
        }
        PlaceField {
            objectName: "place"
            Place.fill: true
            compact: true
            text: root.note.placeText
            //: Name of the field for where it happened.
            //% "Place"
            placeholderText: qsTrId("note.place")
            onTextChanged: root.note.placeText = text
            Accessible.description: root.note.placeFilled ? filled.text : ""
        }
    }
    Words {
        id: filled

        objectName: "placeFilled"
        visible: root.note.placeFilled
        //: Under the field for the place of a note, when Lanyard filled in where the phone is.
        //% "Where you were when you began this note. Change it if it happened elsewhere."
        text: qsTrId("note.place.filled")
        role: Theme.small
        color: Theme.color.ink2
    }
    NoteField {
        id: field

        objectName: "noteText"
        focus: true
        minimumLines: Theme.large ? 4 : 9
        text: root.note.text
        //: In the empty note, and its name for screen readers.
        //% "What you saw or were told"
        placeholderText: qsTrId("note.text")
        onTextChanged: root.note.text = text
        Component.onCompleted: {
            cursorPosition = length;
            forceActiveFocus();
        }
    }
    WordingAdvice {
        field: field
        wording: root.note.wording
    }
    EntityChips {
        entities: root.entities
    }
    AddRow {
        entities: root.entities

        AddTile {
            objectName: "add-photo"
            visible: root.attachments.allowed || root.attachments.count > 0
            //: Button: adds a photograph or file. Short.
            //% "Photo"
            text: root.attachments.count > 0 ? root.attachedText : qsTrId("attachment.photo")
            //: The same button, for screen readers.
            //% "Add a photo, sound or file"
            name: qsTrId("attachment.add")
            iconName: "photo"
            onClicked: root.attachments.open()
        }
    }
    Words {
        //: Under a note: what it is not.
        //% "This is not a 999 call, a crime record or a referral. A child's own account belongs in the evidential record."
        text: qsTrId("note.guard")
        role: Theme.small
        color: Theme.color.ink2
    }
}
