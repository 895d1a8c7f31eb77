import Lanyard.Style
import QtQuick

/** One part of a test: its words, and Met, Not known or Not met; or who decides it. */
Stack {
    id: root

    required property var model
    required property int index

    signal picked(int value)

    objectName: "part" + index
    spacing: Theme.snug

    Rectangle {
        Place.bottomMargin: Theme.space1
        visible: root.index > 0
        implicitHeight: Theme.hairline
        color: Theme.color.line
    }
    Line {
        spacing: Theme.snug

        NumberDot {
            Place.align: Place.Start
            text: root.model.number
        }
        Words {
            id: words

            Place.fill: true
            text: root.model.html
            textFormat: Text.StyledText
        }
    }
    TriState {
        visible: root.model.judgementText === ""
        value: root.model.state
        //: For screen readers: which part of a test is asked. %1 its number, %2 its words.
        //% "Part %1. %2"
        question: qsTrId("test.part").arg(root.model.number).arg(root.model.html.replace(/<[^>]*>/g, ""))
        onPicked: value => root.picked(value)
    }
    Chip {
        Place.align: Place.Start
        visible: root.model.judgementText !== ""
        iconName: "gavel"
        text: root.model.judgementText
    }
}
