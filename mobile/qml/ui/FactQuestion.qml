pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** One question of Which measure?, with what answers it: yes or no, an age, or one of a few. */
Stack {
    id: root

    required property var model
    required property MatchModel match
    /** The first of its group: the group's name stands above. */
    property bool opensGroup: false
    readonly property bool known: model.type === "yes-no" ? model.answer !== 0 : model.answer !== "" && model.problem === ""

    objectName: "fact-" + model.factId
    spacing: Theme.space2

    Words {
        Place.topMargin: Theme.space4
        visible: root.opensGroup
        text: root.model.aboutTitle
        role: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Line {
        Place.topMargin: Theme.space2
        spacing: Theme.space3
        stacked: Theme.large || root.model.type !== "yes-no"

        Stack {
            Place.fill: true
            spacing: Theme.space1

            Words {
                text: root.model.ask
                role: Theme.rowTitle
            }
            Words {
                visible: text !== ""
                text: root.model.help
                role: Theme.small
                color: Theme.color.ink2
            }
            Line {
                visible: !root.known
                spacing: Theme.space2

                Icon {
                    Place.align: Place.Start
                    name: root.model.next ? "help-circle" : "circle-dashed"
                    size: Theme.iconTiny
                    tint: Theme.color.ink3
                }
                Words {
                    Place.fill: true
                    text: root.model.next ?
                    //: Under the question whose answer would change most.
                    //% "Not known. This would change most"
                    qsTrId("match.askThis") : qsTrId("test.notKnown")
                    role: Theme.labelPlain
                    color: Theme.color.ink3
                }
            }
        }
        YesNo {
            visible: root.model.type === "yes-no"
            value: root.model.type === "yes-no" ? root.model.answer : 0
            question: root.model.ask
            onPicked: value => root.match.answerYesNo(root.model.factId, value)
        }
    }
    Host {
        visible: root.model.type === "age"
        sourceComponent: root.model.type === "age" ? age : null
    }
    Host {
        visible: root.model.type === "choice"
        sourceComponent: root.model.type === "choice" ? choice : null
    }
    Rectangle {
        Place.topMargin: Theme.space1
        implicitHeight: Theme.hairline
        color: Theme.color.line
    }

    Component {
        id: age

        Stack {
            spacing: Theme.space1

            LineField {
                objectName: "age"
                label: root.model.ask
                //: In the field for an age.
                //% "Years, or a range: 14-16"
                placeholderText: qsTrId("match.age.hint")
                text: root.model.answer
                wrong: root.model.problem !== ""
                inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
                onTextEdited: root.match.answerAge(root.model.factId, text)
            }
            ErrorLine {
                visible: root.model.problem !== ""
                text: root.model.problem
            }
        }
    }
    Component {
        id: choice

        Flow {
            id: choices

            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: root.model.ask

            Repeater {
                model: root.model.choices

                ActionChip {
                    required property var modelData

                    objectName: "choice-" + modelData.value
                    width: Math.min(implicitWidth, choices.width)
                    text: modelData.text
                    checkable: true
                    checked: root.model.answer === modelData.value
                    // The model decides: a click asks, the answer comes back.
                    onClicked: {
                        root.match.answerChoice(root.model.factId, root.model.answer === modelData.value ? "" : modelData.value);
                        checked = Qt.binding(() => root.model.answer === modelData.value);
                    }
                }
            }
        }
    }
}
