pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** All measures, by what they are for; narrowed by kind and by words. */
ItemListPage {
    id: root

    required property MeasuresModel measures
    //: All measures.
    //% "All"
    readonly property string measuresAllText: qsTrId("measures.all")
    //: Measures that act on a person, place or contact directly.
    //% "Direct"
    readonly property string measuresDirectText: qsTrId("measures.direct")
    //: Measures that support others.
    //% "Supporting"
    readonly property string measuresSupportingText: qsTrId("measures.supporting")
    //: Measures for what happens online.
    //% "Online"
    readonly property string measuresOnlineText: qsTrId("measures.online")

    signal match

    objectName: "measuresPage"
    canGoBack: false
    strongTitle: true
    title: qsTrId("nav.measures")
    list: measures
    header: Stack {
        spacing: Theme.snug

        SearchField {
            objectName: "measuresField"
            Place.leftMargin: root.gutter
            Place.rightMargin: root.gutter
            text: root.measures.query
            //: In the search field over the list of measures.
            //% "Search measures"
            placeholderText: qsTrId("measures.search")
            onTextChanged: root.measures.query = text
        }
        AppButton {
            objectName: "openMatch"
            Place.leftMargin: root.gutter
            Place.rightMargin: root.gutter
            kind: AppButton.Tonal
            iconName: "list-search"
            //: On the list of measures: opens the questions that lead to the measures that fit.
            //% "Which measure fits? Tick what you know"
            text: qsTrId("measures.match")
            onClicked: root.match()
        }
        Flow {
            Place.leftMargin: root.gutter
            Place.rightMargin: root.gutter
            Place.bottomMargin: Theme.space1
            spacing: Theme.space1 + Theme.hair
            Accessible.role: Accessible.Grouping
            //: Name of the group of buttons that narrow the list of measures.
            //% "Kind of measure"
            Accessible.name: qsTrId("measures.kind")

            Repeater {
                model: [{
                        "value": "all",
                        "strap": "",
                        "text": root.measuresAllText
                    }, {
                        "value": "direct",
                        "strap": "direct",
                        "text": root.measuresDirectText
                    }, {
                        "value": "supporting",
                        "strap": "supporting",
                        "text": root.measuresSupportingText
                    }, {
                        "value": "online",
                        "strap": "online",
                        "text": root.measuresOnlineText
                    }]

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
