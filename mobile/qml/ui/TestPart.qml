import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** One part of a test: its words, and Met, Not known or Not met; or who decides it. */
ColumnLayout {
    id: root

    required property var model
    required property int index

    signal picked(int value)

    objectName: "part" + index
    spacing: Theme.snug

    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space1
        visible: root.index > 0
        implicitHeight: Theme.hairline
        color: Theme.color.line
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.snug

        NumberDot {
            Layout.alignment: Qt.AlignTop
            text: root.model.number
        }
        Words {
            id: words

            Layout.fillWidth: true
            text: root.model.html
            textFormat: Text.StyledText
        }
    }
    TriState {
        Layout.fillWidth: true
        visible: root.model.judgementText === ""
        value: root.model.state
        //: For screen readers: which part of a test is asked. %1 its number, %2 its words.
        //% "Part %1. %2"
        question: qsTrId("test.part").arg(root.model.number).arg(root.model.html.replace(/<[^>]*>/g, ""))
        onPicked: value => root.picked(value)
    }
    Chip {
        Layout.maximumWidth: root.width
        visible: root.model.judgementText !== ""
        iconName: "gavel"
        text: root.model.judgementText
    }
}
