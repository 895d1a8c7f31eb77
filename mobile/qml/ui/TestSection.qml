pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A measure's test, part by part, with how far it has come and where to look instead. */
Stack {
    id: root

    required property ItemModel item

    spacing: Theme.snug

    Line {
        spacing: Theme.space3
        stacked: Theme.large

        Words {
            Place.fill: true
            //: Heading over the parts that must hold for a measure.
            //% "The test"
            text: qsTrId("test.title")
            role: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Words {
            objectName: "testSummary"
            text: root.item.test.summaryText
            role: Theme.smallStrong
            color: root.item.test.notMetCount > 0 ? Theme.color.not : root.item.test.notKnownCount > 0 ? Theme.color.need : Theme.color.met
        }
    }
    TestMeter {
        visible: root.item.test.total > 0
        met: root.item.test.metCount
        notKnown: root.item.test.notKnownCount
        notMet: root.item.test.notMetCount
    }
    Words {
        visible: text !== ""
        text: root.item.standardText
        role: Theme.small
        color: Theme.color.ink2
    }
    Words {
        visible: text !== ""
        text: root.item.testNote
        role: Theme.small
        color: Theme.color.ink2
    }
    Stack {
        Place.topMargin: Theme.space2
        spacing: Theme.strapGap

        Repeater {
            model: root.item.test

            TestPart {
                onPicked: value => root.item.test.setState(index, value)
            }
        }
    }
    Repeater {
        model: root.item.test.unless

        ItemRow {
            id: instead

            required property var modelData

            objectName: "unless-" + modelData.then
            iconName: "arrows-right-left"
            text: modelData.html.replace(/<[^>]*>/g, "")
            detail: modelData.title === "" ? "" :
            //: When a measure does not fit: which to look at. %1 the other measure.
            //% "Look at: %1"
            qsTrId("test.instead").arg(modelData.title)
            chevron: modelData.then !== ""
            divider: false
            enabled: modelData.then !== ""
            onClicked: root.item.openRelated(modelData.then)

            background: Rectangle {
                radius: Theme.radius2
                color: Theme.color.primarySoft

                FocusRing {
                    shown: instead.visualFocus
                }
            }
        }
    }
    Words {
        visible: text !== ""
        text: root.item.adviceText
        role: Theme.small
        color: Theme.color.ink2
    }
}
