pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A measure: what it is for, the facts, its test, then what to capture and to take care of, the figures and the sources. */
ScrollPage {
    id: root

    required property ItemModel item
    readonly property bool shown: !item.busy && !item.missing
    readonly property bool hasTest: item.test.count > 0
    readonly property bool twoColumns: !Theme.large && hasTest && width >= Theme.twoColumnsFrom

    signal urgent
    signal textSize
    signal startNote(string itemId)
    signal recordDisruption(string itemId)

    objectName: "measurePage"
    //: Name of the list of measures, in the navigation and above a measure.
    //% "Measures"
    title: qsTrId("nav.measures")

    actions: IconButton {
        objectName: "textSize"
        iconName: "text-size"
        text: qsTrId("settings.textSize")
        onClicked: root.textSize()
    }
    footer: ItemFooter {
        item: root.item
        onUrgent: root.urgent()
        onStartNote: root.startNote(root.item.itemId)
    }

    ItemState {
        item: root.item
    }
    PageHead {
        visible: root.shown
        strap: root.item.strap
        kicker: root.item.subtitle
        title: root.item.title
        summary: root.item.summary
    }
    Callout {
        visible: root.item.fallbackText !== ""
        html: root.item.fallbackText
        iconName: "language"
        tone: "quiet"
    }
    KeyFacts {
        visible: root.shown && facts.length > 0
        facts: root.item.keyFacts
    }
    AppButton {
        objectName: "recordDisruption"
        Place.align: Place.Start
        visible: root.shown
        kind: AppButton.Tonal
        iconName: "gavel"
        //: On a measure: records that it was used and what came of it.
        //% "Record that you used it"
        text: qsTrId("measure.record")
        onClicked: root.recordDisruption(root.item.itemId)
    }
    Line {
        Place.topMargin: Theme.space3
        visible: root.shown
        stacked: !root.twoColumns
        spacing: Theme.space7

        Stack {
            Place.fill: true
            Place.weight: 1.35
            Place.align: root.twoColumns ? Place.Start : Place.Auto
            spacing: Theme.space7

            TestSection {
                visible: root.hasTest
                item: root.item
            }
            AnswerRows {
                visible: root.item.use.length > 0
                //: Heading over who may use a measure, where it is got and how long it lasts.
                //% "Who, where, how long"
                title: qsTrId("measure.use")
                rows: root.item.use
                onLinkActivated: link => root.item.openRelated(link)
            }
            AnswerRows {
                visible: root.item.breach.length > 0
                //: Heading over what happens when a measure is broken.
                //% "If it is broken"
                title: qsTrId("measure.breach")
                rows: root.item.breach
                onLinkActivated: link => root.item.openRelated(link)
            }
            SectionList {
                visible: root.item.sections.length > 0
                sections: root.item.sections
                onLinkActivated: link => root.item.openRelated(link)
            }
            UrgentFooterButton {
                visible: root.item.atRisk && Theme.large
                onClicked: root.urgent()
            }
        }
        ItemBody {
            Place.fill: true
            Place.align: root.twoColumns ? Place.Start : Place.Auto
            item: root.item
        }
    }
}
