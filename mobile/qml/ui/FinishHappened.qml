import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Step 1: whether a child may be at risk now; then the facts, what others said and what the officer makes of it, each by itself. */
Stack {
    id: root

    required property FinishModel finish
    //: Answer.
    //% "Yes"
    readonly property string answerYesText: qsTrId("answer.yes")
    //: Answer.
    //% "No"
    readonly property string answerNoText: qsTrId("answer.no")

    signal urgent

    spacing: Theme.space5

    Callout {
        Place.topMargin: Theme.space4
        visible: root.finish.lockedNote
        iconName: "lock"
        //: On a draft that was written on the lock screen. The officer must say that it is theirs before it can be sent.
        //% "<b>Written while locked.</b> Anyone who held the phone could have written this. Check that it is yours."
        html: qsTrId("finish.locked")

        AppButton {
            objectName: "mine"
            kind: root.finish.mine ? AppButton.Tonal : AppButton.Primary
            compact: true
            iconName: root.finish.mine ? "check" : ""
            checkable: true
            checked: root.finish.mine
            //: Says that a note written while locked is the officer's own.
            //% "I wrote this"
            text: qsTrId("finish.mine")
            Accessible.checkable: true
            Accessible.checked: root.finish.mine
            onClicked: root.finish.mine = !root.finish.mine
        }
    }
    Field {
        Place.topMargin: Theme.space4
        //: Question of step 1 of finishing a report.
        //% "May a child be at risk now?"
        title: qsTrId("finish.risk")

        Segments {
            objectName: "childAtRisk"
            label: qsTrId("finish.risk")
            value: root.finish.childAtRisk
            options: [{
                    "value": 1,
                    "text": root.answerYesText
                }, {
                    "value": 0,
                    "text": root.answerNoText
                }]
            onPicked: value => root.finish.childAtRisk = value
        }
        Callout {
            visible: root.finish.childAtRisk === 1
            tone: "bad"
            iconName: "alert-triangle"
            //: When a child may be at risk now.
            //% "<b>Call first.</b> A report waits for signal and for a reader; a child can't."
            html: qsTrId("finish.risk.callFirst")

            AppButton {
                objectName: "urgent"
                kind: AppButton.Destructive
                compact: true
                //: Opens the page for a child at risk now.
                //% "First steps and who to call"
                text: qsTrId("urgent.detail")
                onClicked: root.urgent()
            }
        }
        Words {
            visible: root.finish.childAtRisk === 1
            //: Label of a field, when a child may be at risk now.
            //% "What was done, and who was told"
            text: qsTrId("finish.riskAction")
            role: Theme.label
            color: Theme.color.ink3
        }
        LineField {
            objectName: "riskAction"
            visible: root.finish.childAtRisk === 1
            label: qsTrId("finish.riskAction")
            text: root.finish.riskAction
            onTextChanged: root.finish.riskAction = text
        }
    }
    Field {
        //: Question of step 1 of finishing a report.
        //% "What do you know?"
        title: qsTrId("finish.text")
        //: Under that question.
        //% "Facts as seen or told. Leave out who told you: that comes later and is kept apart."
        hint: qsTrId("finish.text.hint")

        NoteField {
            id: field

            objectName: "text"
            label: qsTrId("finish.text")
            text: root.finish.text
            onTextChanged: root.finish.text = text
        }
        WordingAdvice {
            field: field
            wording: root.finish.textWording
        }
    }
    Voice {
        kind: Voice.Said

        Field {
            iconName: "message-circle"
            tint: Theme.color.sky
            //: Question of step 1 of finishing a report: the words of others, apart from the facts.
            //% "What did others say?"
            title: qsTrId("finish.said")
            //: Under that question.
            //% "Their words, as near as you can. Who they are goes under who told you."
            hint: qsTrId("finish.said.hint")

            NoteField {
                objectName: "said"
                minimumLines: 2
                label: qsTrId("finish.said")
                text: root.finish.said
                onTextChanged: root.finish.said = text
            }
        }
    }
    Voice {
        kind: Voice.Comment

        Field {
            iconName: "pencil"
            tint: Theme.color.word
            //: Field of finishing a report: what the officer thinks of the information.
            //% "Your comment"
            title: qsTrId("finish.comment")
            //: Under that field.
            //% "What you make of it. It goes with the report, marked as yours."
            hint: qsTrId("finish.comment.hint")

            NoteField {
                id: comment

                objectName: "comment"
                minimumLines: 2
                label: qsTrId("finish.comment")
                text: root.finish.comment
                onTextChanged: root.finish.comment = text
            }
            WordingAdvice {
                field: comment
                wording: root.finish.commentWording
            }
        }
    }
}
