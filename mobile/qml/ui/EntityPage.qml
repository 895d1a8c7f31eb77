pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A person, vehicle, place, phone or account of the report. Nothing has to be filled in; all of it is saved as it is typed. */
ScrollPage {
    id: root

    required property EntityFormModel form

    objectName: "entityPage"
    title: form.kindTitle
    onBack: form.leave()
    actionsMargin: root.gutter
    actions: AppButton {
        objectName: "done"
        kind: AppButton.Tonal
        text: qsTrId("note.done")
        onClicked: root.form.leave()
    }

    SavedLine {
        objectName: "saved"
        text: root.form.savedText
        failed: root.form.saveFailed
    }
    EntityStart {
        form: root.form
    }
    Repeater {
        model: root.form

        EntityField {
            form: root.form
        }
    }
    EntityLinks {
        form: root.form
        Place.topMargin: Theme.space2
        onLinkRequested: linkSheet.open()
    }
    AppButton {
        objectName: "remove"
        Place.topMargin: Theme.space4
        Place.align: Place.Start
        visible: !root.form.isNew || root.form.links.length > 0
        kind: AppButton.Quiet
        iconName: "trash"
        //: Button: takes a person, vehicle or place out of the report, after a question.
        //% "Remove"
        text: qsTrId("entity.remove")
        onClicked: removeSheet.open()
    }
    LinkSheet {
        id: linkSheet

        form: root.form
    }
    RemoveSheet {
        id: removeSheet

        question: root.form.removeText
        onRemoved: root.form.remove()
    }
}
