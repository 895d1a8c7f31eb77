pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Layouts

/** A measure: what it is for, the facts, its test, then what to capture and to take care of, the figures and the sources. */
ScrollPage {
    id: root

    required property ItemModel item
    readonly property bool shown: !item.busy && !item.missing
    readonly property bool hasTest: item.test.count > 0
    readonly property bool twoColumns: !Theme.large && hasTest && column.width >= Theme.twoColumnsFrom

    signal urgent
    signal startNote(string itemId)

    objectName: "measurePage"
    //: Name of the list of measures, in the navigation and above a measure.
    //% "Measures"
    title: qsTrId("nav.measures")

    footer: ItemFooter {
        item: root.item
        onUrgent: root.urgent()
        onStartNote: root.startNote(root.item.itemId)
    }

    ItemState {
        Layout.fillWidth: true
        item: root.item
    }
    PageHead {
        Layout.fillWidth: true
        visible: root.shown
        strap: root.item.strap
        kicker: root.item.subtitle
        title: root.item.title
        summary: root.item.summary
    }
    Callout {
        Layout.fillWidth: true
        visible: root.item.fallbackText !== ""
        html: root.item.fallbackText
        iconName: "language"
        tone: "quiet"
    }
    KeyFacts {
        Layout.fillWidth: true
        visible: root.shown && facts.length > 0
        facts: root.item.keyFacts
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.shown
        columns: root.twoColumns ? 2 : 1
        columnSpacing: Theme.space7
        rowSpacing: Theme.space7

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 135
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space7

            TestSection {
                Layout.fillWidth: true
                visible: root.hasTest
                item: root.item
            }
            SectionList {
                Layout.fillWidth: true
                visible: root.item.sections.length > 0
                sections: root.item.sections
                onLinkActivated: link => root.item.openRelated(link)
            }
            UrgentFooterButton {
                Layout.fillWidth: true
                visible: root.item.atRisk && Theme.large
                onClicked: root.urgent()
            }
        }
        ItemBody {
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            Layout.alignment: Qt.AlignTop
            item: root.item
        }
    }
}
