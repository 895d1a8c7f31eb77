pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Layouts

/** A measure's test, part by part, with how far it has come and where to look instead. */
ColumnLayout {
    id: root

    required property ItemModel item

    spacing: Theme.snug

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.space3

        Words {
            Layout.fillWidth: true
            //: Heading over the parts that must hold for a measure.
            //% "The test"
            text: qsTrId("test.title")
            role: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Words {
            objectName: "testSummary"
            Layout.fillWidth: Theme.large
            text: root.item.test.summaryText
            role: Theme.smallStrong
            color: root.item.test.notMetCount > 0 ? Theme.color.not : root.item.test.notKnownCount > 0 ? Theme.color.need : Theme.color.met
        }
    }
    TestMeter {
        Layout.fillWidth: true
        visible: root.item.test.total > 0
        met: root.item.test.metCount
        notKnown: root.item.test.notKnownCount
        notMet: root.item.test.notMetCount
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.item.standardText
        role: Theme.small
        color: Theme.color.ink2
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.item.testNote
        role: Theme.small
        color: Theme.color.ink2
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.strapGap

        Repeater {
            model: root.item.test

            TestPart {
                Layout.fillWidth: true
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
            Layout.fillWidth: true
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
        Layout.fillWidth: true
        visible: text !== ""
        text: root.item.adviceText
        role: Theme.small
        color: Theme.color.ink2
    }
}
