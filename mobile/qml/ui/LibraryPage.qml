pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** What to do, what others did, who can help, and what words mean: four lists on one page. */
ItemListPage {
    id: root

    required property GuideListModel practice
    required property GuideListModel cases
    required property GuideListModel partners
    required property GuideListModel definitions
    property string shelf: "practice"
    //: List of practice pages.
    //% "First steps"
    readonly property string libraryPracticeText: qsTrId("library.practice")
    //: List of case examples.
    //% "Cases"
    readonly property string libraryCasesText: qsTrId("library.cases")
    //: List of agencies and their powers.
    //% "Partners"
    readonly property string libraryPartnersText: qsTrId("library.partners")
    //: List of words and abbreviations.
    //% "Words"
    readonly property string libraryDefinitionsText: qsTrId("library.definitions")

    objectName: "libraryPage"
    //: Title of the page of practice pages, cases, partners and words.
    //% "What to do now"
    title: qsTrId("practice.title")
    list: shelf === "cases" ? cases : shelf === "partners" ? partners : shelf === "definitions" ? definitions : practice
    header: Flow {
        leftPadding: root.gutter
        rightPadding: root.gutter
        bottomPadding: Theme.space2
        spacing: Theme.space2
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title

        Repeater {
            model: [{
                    "value": "practice",
                    "text": root.libraryPracticeText
                }, {
                    "value": "cases",
                    "text": root.libraryCasesText
                }, {
                    "value": "partners",
                    "text": root.libraryPartnersText
                }, {
                    "value": "definitions",
                    "text": root.libraryDefinitionsText
                }]

            ActionChip {
                required property var modelData

                objectName: "shelf-" + modelData.value
                text: modelData.text
                checkable: true
                autoExclusive: true
                checked: root.shelf === modelData.value
                onClicked: root.shelf = modelData.value
            }
        }
    }
}
