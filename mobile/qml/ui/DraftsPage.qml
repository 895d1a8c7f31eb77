pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Capture: a new note, and the drafts that wait to be finished. */
PageFrame {
    id: root

    required property DraftsModel drafts

    signal newNote

    objectName: "draftsPage"
    canGoBack: false
    strongTitle: true
    //: Writing things down: the name in the navigation and of the page.
    //% "Capture"
    title: qsTrId("nav.capture")

    header: Words {
        leftPadding: root.gutter
        rightPadding: root.gutter
        bottomPadding: Theme.space2
        text: root.drafts.count > 0 ? qsTrId("capture.drafts") :
        //: On Capture when there is no draft.
        //% "No drafts. What you write is saved as you type, encrypted, only on this phone."
        qsTrId("capture.empty")
        role: root.drafts.count > 0 ? Theme.smallStrong : Theme.body
        color: root.drafts.count > 0 ? Theme.color.ink3 : Theme.color.ink2
    }
    footer: Footer {
        safe: Theme.hasRail ? Theme.safeBottom : 0

        AppButton {
            objectName: "newNote"
            Place.fill: true
            iconName: "pencil-plus"
            //: Button that starts a note.
            //% "New note"
            text: qsTrId("capture.new")
            onClicked: root.newNote()
        }
    }

    ListView {
        objectName: "draftList"
        anchors.fill: parent
        model: root.drafts
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        Accessible.role: Accessible.List
        //: Heading over the drafts.
        //% "Drafts, only on this phone"
        Accessible.name: qsTrId("capture.drafts")

        spacing: -Theme.hairline
        bottomMargin: Theme.space5

        delegate: ReportStateRow {
            required property var model
            required property int index

            objectName: "draft-" + model.reportId
            x: root.gutter
            width: ListView.view.width - 2 * root.gutter
            stateText: model.lockedNote ?
            //: A draft that was written on the lock screen, without the PIN.
            //% "Written while locked"
            qsTrId("draft.locked") :
            //: The state of a report that is still being written.
            //% "Draft"
            qsTrId("draft.state")
            stateIcon: model.lockedNote ? "lock" : "pencil"
            tone: "word"
            text: model.title
            detail: model.missingText === "" ? model.savedText :
            //: A draft's second line. %1 when it was saved, %2 what it still needs.
            //% "%1. %2"
            qsTrId("draft.line").arg(model.savedText).arg(model.missingText)
            opens: true
            first: index === 0
            last: index === root.drafts.count - 1
            onClicked: root.drafts.open(model.reportId)
        }
    }
}
