pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** What the facts lead to: measures that look met, that need more, that are not available, each with its reason. */
ScrollPage {
    id: root

    required property MatchModel match

    signal chosen(string itemId)
    signal changeFacts

    objectName: "matchResultsPage"
    title: qsTrId("home.measures")
    footer: Footer {
        AppButton {
            objectName: "changeFacts"
            Place.fill: true
            kind: AppButton.Secondary
            //: Goes back to the questions of Which measure?
            //% "Change facts"
            text: qsTrId("match.change")
            onClicked: root.changeFacts()
        }
        AppButton {
            objectName: "startNote"
            Place.fill: true
            iconName: "pencil-plus"
            text: qsTrId("item.startNote")
            enabled: root.match.factCount > 0
            onClicked: root.match.startNote()
        }
    }

    Stack {
        spacing: Theme.space3

        Words {
            text: root.match.factsText
            role: Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        MatchCounts {
            match: root.match
        }
        Callout {
            objectName: "askNext"
            visible: root.match.askNextText !== ""
            tone: "quiet"
            iconName: "help-circle"
            html: root.match.askNextText
        }
    }
    MatchGroup {
        results: root.match.results
        status: "met"
        heading: qsTrId("match.met")
        iconName: "circle-check"
        ink: Theme.color.met
        soft: Theme.color.metSoft
        total: root.match.metCount
        atFirst: 12
        onChosen: itemId => root.chosen(itemId)
    }
    MatchGroup {
        results: root.match.results
        status: "open"
        heading: qsTrId("match.open")
        iconName: "circle-half-2"
        ink: Theme.color.need
        soft: Theme.color.needSoft
        total: root.match.openCount
        //: Over the measures that need more: how they are sorted.
        //% "Closest first"
        note: qsTrId("match.closest")
        onChosen: itemId => root.chosen(itemId)
    }
    MatchGroup {
        results: root.match.results
        status: "not-met"
        heading: qsTrId("match.notMet")
        iconName: "circle-minus"
        ink: Theme.color.not
        soft: Theme.color.notSoft
        total: root.match.notMetCount
        onChosen: itemId => root.chosen(itemId)
    }
    MatchGroup {
        results: root.match.results
        status: "unchecked"
        //: Group of measures for which Lanyard gives no answer, because the law is not confirmed.
        //% "Law not confirmed"
        heading: qsTrId("match.unchecked")
        iconName: "alert-triangle"
        ink: Theme.color.need
        soft: Theme.color.needSoft
        total: root.match.uncheckedCount
        onChosen: itemId => root.chosen(itemId)
    }
    Words {
        text: root.match.adviceText
        role: Theme.small
        color: Theme.color.ink2
    }
    Words {
        text: root.match.lawText
        role: Theme.labelPlain
        color: Theme.color.ink3
    }
}
