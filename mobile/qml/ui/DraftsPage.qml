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
    signal newDisruption

    objectName: "draftsPage"
    canGoBack: false
    strongTitle: true
    //: Writing things down: the name in the navigation and of the page.
    //% "Capture"
    title: qsTrId("nav.capture")

    header: Stack {
        spacing: Theme.space2

        SearchField {
            objectName: "draftsField"
            Place.leftMargin: root.gutter
            Place.rightMargin: root.gutter
            visible: root.drafts.total > 0
            text: root.drafts.query
            maximumLength: 200
            //: In the field over the officer's drafts.
            //% "Search your drafts"
            placeholderText: qsTrId("capture.search")
            onTextChanged: root.drafts.query = text
        }
        Words {
            Place.leftMargin: root.gutter
            Place.rightMargin: root.gutter
            Place.bottomMargin: Theme.space2
            text: root.drafts.total === 0 ?
            //: On Capture when there is no draft.
            //% "No drafts. What you write is saved as you type, encrypted, only on this phone."
            qsTrId("capture.empty") : root.drafts.count === 0 ?
            //: On Capture when no draft has the words that are searched for. Who told it is never searched.
            //% "No draft has these words. Who told you is not searched."
            qsTrId("capture.none") : qsTrId("capture.drafts")
            role: root.drafts.count > 0 ? Theme.smallStrong : Theme.body
            color: root.drafts.count > 0 ? Theme.color.ink3 : Theme.color.ink2
        }
    }
    footer: Footer {
        safe: Theme.hasRail ? Theme.safeBottom : 0
        stacked: Theme.large

        AppButton {
            objectName: "newNote"
            Place.fill: true
            Place.align: Theme.large ? Place.Auto : Place.Stretch
            iconName: "pencil-plus"
            //: Button that starts a note.
            //% "New note"
            text: qsTrId("capture.new")
            onClicked: root.newNote()
        }
        AppButton {
            objectName: "newDisruption"
            Place.fill: true
            Place.align: Theme.large ? Place.Auto : Place.Stretch
            kind: AppButton.Secondary
            iconName: "gavel"
            //: Button that starts the record of a disruption: which measure was used and what came of it.
            //% "Disruption"
            text: qsTrId("capture.disruption")
            Accessible.name: qsTrId("disruption.title")
            onClicked: root.newDisruption()
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
            stateText: model.stateText
            stateIcon: model.stateIcon
            tone: model.tone
            text: model.title
            detail: model.detail
            opens: true
            first: index === 0
            last: index === root.drafts.count - 1
            onClicked: root.drafts.open(model.reportId)
        }
    }
}
