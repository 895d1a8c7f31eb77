pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** How many measures look met, need more, are not available: live. */
Line {
    id: root

    required property MatchModel match
    //: Group of measures whose test looks met. Never only "Met".
    //% "Looks met"
    readonly property string matchMetText: qsTrId("match.met")
    //: Group of measures for which more must be known.
    //% "Needs more"
    readonly property string matchOpenText: qsTrId("match.open")
    //: Group of measures whose test fails on what was entered.
    //% "Not available"
    readonly property string matchNotMetText: qsTrId("match.notMet")
    readonly property var counts: [{
            "name": "met",
            "icon": "circle-check",
            "count": root.match.metCount,
            "text": root.matchMetText,
            "ink": Theme.color.met
        }, {
            "name": "open",
            "icon": "circle-half-2",
            "count": root.match.openCount,
            "text": root.matchOpenText,
            "ink": Theme.color.need
        }, {
            "name": "not-met",
            "icon": "circle-minus",
            "count": root.match.notMetCount,
            "text": root.matchNotMetText,
            "ink": Theme.color.not
        }]

    spacing: Theme.space3
    stacked: Theme.large

    Repeater {
        model: root.counts

        Stack {
            id: count

            required property var modelData

            objectName: "count-" + modelData.name
            Place.fill: true
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.text + ": " + modelData.count

            Line {
                spacing: Theme.space2

                Icon {
                    name: count.modelData.icon
                    size: Theme.iconSmall
                    tint: count.modelData.ink
                }
                Words {
                    text: count.modelData.count
                    role: Theme.heading
                    color: count.modelData.ink
                    Accessible.ignored: true
                }
            }
            Words {
                text: count.modelData.text
                role: Theme.label
                color: count.modelData.ink
                Accessible.ignored: true
            }
        }
    }
}
