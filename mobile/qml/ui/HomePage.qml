pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Home: search, the one urgent action, four questions, and the draft that was left. */
PageFrame {
    id: root

    required property HomeModel home
    required property SyncModel sync
    //: Tile on Home: signs of child sexual abuse.
    //% "Signs"
    readonly property string homeSignsText: qsTrId("home.signs")
    //: Under the tile Signs.
    //% "What to notice"
    readonly property string homeSignsDetailText: qsTrId("home.signs.detail")
    //: Tile on Home: what to notice at another kind of incident.
    //% "At this incident"
    readonly property string homeSituationsText: qsTrId("home.situations")
    //: Under the tile At this incident: examples.
    //% "Missing, traffic"
    readonly property string homeSituationsDetailText: qsTrId("home.situations.detail")
    //: Tile on Home: from what is known to the measures that fit; also the title of that page.
    //% "Which measure?"
    readonly property string homeMeasuresText: qsTrId("home.measures")
    //: Under the tile Which measure?
    //% "Orders and notices"
    readonly property string homeMeasuresDetailText: qsTrId("home.measures.detail")
    //: Tile on Home: how to speak with a child, what to do with a device.
    //% "Speaking with a child"
    readonly property string homePracticeText: qsTrId("home.practice")
    //: Under the tile Speaking with a child.
    //% "And other first steps"
    readonly property string homePracticeDetailText: qsTrId("home.practice.detail")

    signal openPage(string page)
    signal openDraft(string reportId)
    signal lockNow

    objectName: "homePage"
    canGoBack: false
    barVisible: false

    Flickable {
        anchors.fill: parent
        anchors.bottomMargin: syncLine.visible ? syncLine.height : 0
        contentHeight: column.implicitHeight + Theme.space5
        boundsBehavior: Flickable.StopAtBounds

        Stack {
            id: column

            x: Theme.widthClass === Theme.Medium ? (parent.width - width) / 2 : root.gutter
            width: Math.min(parent.width - 2 * root.gutter, Theme.mediumWidth)
            spacing: Theme.strapGap

            Line {
                Place.topMargin: Theme.hasRail ? Theme.space5 : Theme.space1
                Place.bottomMargin: Theme.hasRail ? 0 : -Theme.space1
                spacing: Theme.snug

                Mark {
                    visible: !Theme.hasRail
                    implicitWidth: Theme.iconPx(Theme.iconLarge)
                    implicitHeight: implicitWidth
                    ink: Theme.color.primary
                    hole: Theme.color.paper
                }
                Words {
                    Place.fill: true
                    //: The product's name.
                    //% "Lanyard"
                    text: qsTrId("app.name")
                    role: Theme.wordmark
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    objectName: "settings"
                    visible: !Theme.hasRail
                    iconName: "settings"
                    //: Settings, in the navigation and on Home.
                    //% "Settings"
                    text: qsTrId("nav.settings")
                    onClicked: root.openPage("settings")
                }
                IconButton {
                    objectName: "lockNow"
                    visible: !Theme.hasRail
                    outlined: true
                    iconName: "lock"
                    //: Locks the app at once.
                    //% "Lock now"
                    text: qsTrId("home.lockNow")
                    onClicked: root.lockNow()
                }
            }
            SearchEntry {
                objectName: "searchEntry"
                //: In the search field of Home.
                //% "Search signs, measures, words"
                text: qsTrId("home.search")
                onClicked: root.openPage("search")
            }
            UrgentButton {
                objectName: "urgent"
                text: qsTrId("urgent.title")
                //: Under "Child at risk now?" on Home.
                //% "First steps and who to call"
                detail: qsTrId("urgent.detail")
                onClicked: root.openPage("risk")
            }
            Cells {
                columns: Theme.large ? 1 : Theme.widthClass === Theme.Medium ? 4 : 2
                uniform: !Theme.large
                spacing: Theme.space3

                Repeater {
                    model: [{
                            "page": "signs",
                            "icon": "eye",
                            "text": root.homeSignsText,
                            "detail": root.homeSignsDetailText
                        }, {
                            "page": "situations",
                            "icon": "clipboard-list",
                            "text": root.homeSituationsText,
                            "detail": root.homeSituationsDetailText
                        }, {
                            "page": "match",
                            "icon": "list-search",
                            "text": root.homeMeasuresText,
                            "detail": root.homeMeasuresDetailText
                        }, {
                            "page": "practice",
                            "icon": "message-circle",
                            "text": root.homePracticeText,
                            "detail": root.homePracticeDetailText
                        }]

                    Tile {
                        required property var modelData

                        objectName: "tile-" + modelData.page
                        iconName: modelData.icon
                        text: modelData.text
                        detail: modelData.detail
                        onClicked: root.openPage(modelData.page)
                    }
                }
            }
            DraftCard {
                objectName: "draft"
                visible: root.home.hasDraft
                title: root.home.draftTitle
                saved: root.home.draftSaved
                onResumed: root.openDraft(root.home.draftId)
            }
        }
    }
    SyncLine {
        id: syncLine

        objectName: "syncLine"
        anchors.bottom: parent.bottom
        width: parent.width
        visible: Theme.widthClass !== Theme.Expanded && root.sync.line !== ""
        line: root.sync.line
        detail: root.sync.detail
        iconName: root.sync.icon
        tone: root.sync.tone
    }
}
