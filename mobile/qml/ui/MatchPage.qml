pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Which measure?: what the officer knows, question by question; what it comes to is counted at the foot as it changes. */
PageFrame {
    id: root

    required property MatchModel match

    /** The results stand beside it: no need to count them or to go there. */
    property bool beside: false

    signal results

    objectName: "matchPage"
    title: qsTrId("home.measures")
    //: Takes back every answer of Which measure?
    //% "Clear all"
    readonly property string clearAllText: qsTrId("match.clearAll")

    actions: Theme.large ? clearIcon : clearWords
    header: Stack {
        spacing: Theme.snug

        Stack {
            Place.leftMargin: root.gutter
            Place.rightMargin: root.gutter
            spacing: Theme.space1

            Words {
                //: Title over the questions of Which measure?
                //% "Tick what you know"
                text: qsTrId("match.title")
                role: Theme.title
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                visible: !Theme.landscape && !Theme.large
                //: Under that title.
                //% "Leave the rest blank. Blank means not known, and Lanyard will say when it matters."
                text: qsTrId("match.lead")
                role: Theme.small
                color: Theme.color.ink2
            }
        }
        Flickable {
            objectName: "matchGroups"
            Place.bottomMargin: Theme.space2
            implicitHeight: tabs.implicitHeight
            contentWidth: tabs.implicitWidth + 2 * root.gutter
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            Accessible.role: Accessible.Grouping
            //: Name of the row of buttons that jump to the questions about child, person, place.
            //% "Jump to"
            Accessible.name: qsTrId("match.jump")

            Row {
                id: tabs

                x: root.gutter
                spacing: Theme.space2

                Repeater {
                    model: root.match.groups

                    ActionChip {
                        required property var modelData

                        objectName: "group-" + modelData.about
                        text: modelData.answered > 0 ?
                        //: A group of questions and how many of them are answered. %1 the group, %2 the number.
                        //% "%1 · %2"
                        qsTrId("match.group").arg(modelData.title).arg(modelData.answered) : modelData.title
                        onClicked: list.positionViewAtIndex(modelData.row, ListView.Beginning)
                    }
                }
            }
        }
    }
    footer: beside ? null : foot

    Component {
        id: foot

        Footer {
            Stack {
                Place.fill: true
                spacing: Theme.space2

                MatchCounts {
                    match: root.match
                }
                AppButton {
                    objectName: "results"
                    iconName: "arrow-right"
                    iconAfter: true
                    enabled: root.match.results.count > 0
                    //: Opens the measures that the facts lead to.
                    //% "See the measures"
                    text: qsTrId("match.see")
                    onClicked: root.results()
                }
            }
        }
    }
    Component {
        id: clearWords

        AppButton {
            objectName: "clearAll"
            kind: AppButton.Quiet
            visible: root.match.factCount > 0
            text: root.clearAllText
            onClicked: root.match.clearAll()
        }
    }
    Component {
        id: clearIcon

        IconButton {
            objectName: "clearAll"
            visible: root.match.factCount > 0
            iconName: "trash"
            text: root.clearAllText
            onClicked: root.match.clearAll()
        }
    }
    ListView {
        id: list

        objectName: "factList"
        anchors.fill: parent
        model: root.match
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        cacheBuffer: 2000
        bottomMargin: Theme.space5
        section.property: "aboutTitle"
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: FactQuestion {
            x: root.gutter
            width: Math.min(ListView.view.width - 2 * x, Theme.columnWidth)
            match: root.match
            opensGroup: ListView.section !== ListView.previousSection
        }
    }
    Words {
        x: root.gutter
        y: Theme.space4
        width: parent.width - 2 * x
        visible: root.match.problem !== ""
        text: root.match.problem
        color: Theme.color.ink2
    }
}
