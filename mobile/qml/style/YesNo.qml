pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/**
 * Yes or No to one question, or neither: pressing the answer that stands takes it back. `value` is 0 not known, 1 yes, 2 no. In large text the two
 * stand one above the other.
 */
Line {
    id: root

    required property int value
    /** What is asked, for a screen reader. */
    required property string question
    //: Answer.
    //% "Yes"
    readonly property string answerYesText: qsTrId("answer.yes")
    //: Answer.
    //% "No"
    readonly property string answerNoText: qsTrId("answer.no")
    readonly property var answers: [{
            "value": 1,
            "icon": "check",
            "text": root.answerYesText
        }, {
            "value": 2,
            "icon": "x",
            "text": root.answerNoText
        }]

    signal picked(int value)

    spacing: Theme.snug
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    Repeater {
        model: root.answers

        T.Button {
            id: button

            required property var modelData
            readonly property bool on: modelData.value === root.value
            readonly property color fill: modelData.value === 1 ? Theme.color.met : Theme.color.not

            objectName: modelData.value === 1 ? "yes" : "no"
            Place.fill: Theme.large
            implicitWidth: Math.max(Theme.px(88), implicitContentWidth + leftPadding + rightPadding)
            implicitHeight: Math.max(Theme.primaryHeight, implicitContentHeight + topPadding + bottomPadding)
            leftPadding: Theme.space2
            rightPadding: Theme.space2
            topPadding: Theme.space2
            bottomPadding: Theme.space2
            text: modelData.text
            focusPolicy: Qt.StrongFocus
            onClicked: root.picked(on ? 0 : modelData.value)

            Accessible.role: Accessible.CheckBox
            Accessible.name: text
            Accessible.description: root.question
            Accessible.checkable: true
            Accessible.checked: on
            Accessible.onPressAction: button.clicked()
            Keys.onReturnPressed: button.clicked()
            Keys.onEnterPressed: button.clicked()

            background: Rectangle {
                radius: Theme.radius2
                color: button.on ? button.fill : Theme.color.surface
                border.width: button.on ? 0 : Theme.border
                border.color: Theme.color.edge

                FocusRing {
                    shown: button.visualFocus
                }
            }

            contentItem: ButtonContent {
                text: button.text
                iconName: button.modelData.icon
                ink: button.on ? Theme.color.inkOnFill : Theme.color.ink
            }
        }
    }
}
