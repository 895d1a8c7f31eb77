pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** All measures, by what they are for; narrowed by kind and by words. */
ItemListPage {
    id: root

    required property MeasuresModel measures

    objectName: "measuresPage"
    canGoBack: false
    strongTitle: true
    title: qsTrId("nav.measures")
    list: measures
    header: Stack {
        spacing: Theme.snug

        SearchField {
            objectName: "measuresField"
            Place.leftMargin: Theme.gutterList
            Place.rightMargin: Theme.gutterList
            text: root.measures.query
            //: In the search field over the list of measures.
            //% "Search measures"
            placeholderText: qsTrId("measures.search")
            onTextChanged: root.measures.query = text
        }
        Flow {
            Place.leftMargin: Theme.gutterList
            Place.rightMargin: Theme.gutterList
            Place.bottomMargin: Theme.space1
            spacing: Theme.space1 + Theme.hair
            Accessible.role: Accessible.Grouping
            //: Name of the group of buttons that narrow the list of measures.
            //% "Kind of measure"
            Accessible.name: qsTrId("measures.kind")

            Repeater {
                model: [
                    {
                        value: "all",
                        strap: "",
                        //: All measures.
                        //% "All"
                        text: qsTrId("measures.all")
                    },
                    {
                        value: "direct",
                        strap: "direct",
                        //: Measures that act on a person, place or contact directly.
                        //% "Direct"
                        text: qsTrId("measures.direct")
                    },
                    {
                        value: "supporting",
                        strap: "supporting",
                        //: Measures that support others.
                        //% "Supporting"
                        text: qsTrId("measures.supporting")
                    },
                    {
                        value: "online",
                        strap: "online",
                        //: Measures for what happens online.
                        //% "Online"
                        text: qsTrId("measures.online")
                    }
                ]

                ActionChip {
                    required property var modelData

                    objectName: "filter-" + modelData.value
                    text: modelData.text
                    strap: modelData.strap
                    checkable: true
                    autoExclusive: true
                    checked: root.measures.filter === modelData.value
                    onClicked: root.measures.filter = modelData.value
                }
            }
        }
    }
}
