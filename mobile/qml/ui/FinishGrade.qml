import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Step 3: the national grading, plain words first, codes second. */
Stack {
    id: root

    required property FinishModel finish
    /** With conditions the officer says which; the choice's code tells. */
    readonly property bool conditional: isConditional(finish.handlingOptions, finish.handling)
    /** The answers that stand there untouched, by the names of their fields. */
    readonly property var suggested: finish.suggested
    //: Under a question of the grading that is answered from the kind of source, until the officer touches it.
    //% "Suggested from the source. Change it if it does not fit."
    readonly property string suggestedText: qsTrId("finish.suggested")

    spacing: Theme.space5

    function isConditional(options: var, value: string): bool {
        return options.some(option => option.value === value && option.code === "C");
    }

    Line {
        Place.topMargin: Theme.space3
        spacing: Theme.snug

        Icon {
            Place.align: Place.Start
            name: "user"
            size: Theme.iconSmall
            tint: Theme.color.ink2
        }
        Words {
            Place.fill: true
            objectName: "oneSource"
            //: Over the grading of a report. %1 a sentence that says whose words these are.
            //% "<b>One source a report.</b> %1"
            text: qsTrId("finish.oneSource").arg(Theme.escaped(root.finish.sourceText))
            textFormat: Text.StyledText
            role: Theme.bodyTight
            color: Theme.color.ink2
        }
    }
    Callout {
        objectName: "tied"
        visible: root.finish.tiedText !== ""
        tone: "quiet"
        iconName: "arrows-right-left"
        html: Theme.escaped(root.finish.tiedText)
    }
    Field {
        //: Question of the grading: what kind of source.
        //% "Who is the source?"
        title: qsTrId("finish.source")

        ChoiceList {
            objectName: "source"
            label: qsTrId("finish.source")
            options: root.finish.sourceOptions
            value: root.finish.source
            onPicked: value => root.finish.source = value
        }
        Line {
            visible: root.finish.tiedText === ""
            spacing: Theme.space2
            stacked: Theme.large

            Words {
                Place.fill: true
                //: Under the kinds of source: each report comes from one.
                //% "Two people told you? Make two reports."
                text: qsTrId("finish.split.hint")
                role: Theme.small
                color: Theme.color.ink2
            }
            AppButton {
                objectName: "split"
                Place.align: Theme.large ? Place.Start : Place.Auto
                kind: AppButton.Tonal
                //: Button: makes a second report, for what another source told.
                //% "Split in two"
                text: qsTrId("finish.split")
                onClicked: root.finish.split()
            }
        }
    }
    Field {
        //: Question of the grading: source evaluation 1 to 3.
        //% "How far can you rely on the source?"
        title: qsTrId("finish.evaluation")
        hint: root.suggested.includes("evaluation") ? root.suggestedText : ""

        ChoiceList {
            objectName: "evaluation"
            label: qsTrId("finish.evaluation")
            options: root.finish.evaluationOptions
            value: root.finish.evaluation
            onPicked: value => root.finish.evaluation = value
        }
    }
    Field {
        //: Question of the grading: intelligence assessment A to E.
        //% "How do they know it?"
        title: qsTrId("finish.assessment")
        hint: root.suggested.includes("assessment") ? root.suggestedText : ""

        ChoiceList {
            objectName: "assessment"
            label: qsTrId("finish.assessment")
            options: root.finish.assessmentOptions
            value: root.finish.assessment
            onPicked: value => root.finish.assessment = value
        }
    }
    Field {
        //: Question of the grading: handling code P or C.
        //% "Who may it be shared with?"
        title: qsTrId("finish.handling")

        ChoiceList {
            objectName: "handling"
            label: qsTrId("finish.handling")
            options: root.finish.handlingOptions
            value: root.finish.handling
            onPicked: value => root.finish.handling = value
        }
        Words {
            visible: conditionCodes.visible
            //: Over the force's own conditions of handling.
            //% "Which conditions"
            text: qsTrId("finish.conditionCodes")
            role: Theme.label
            color: Theme.color.ink3
        }
        CheckList {
            id: conditionCodes

            objectName: "conditionCodes"
            visible: root.conditional && root.finish.conditionOptions.length > 0
            label: qsTrId("finish.conditionCodes")
            options: root.finish.conditionOptions
            values: root.finish.conditionCodes
            onToggled: value => root.finish.toggleCondition(value)
        }
        Words {
            visible: root.conditional
            //: Label of the field for handling conditions.
            //% "Conditions in your own words"
            text: qsTrId("finish.conditions")
            role: Theme.label
            color: Theme.color.ink3
        }
        LineField {
            objectName: "conditions"
            visible: root.conditional
            label: qsTrId("finish.conditions")
            text: root.finish.conditions
            onTextChanged: root.finish.conditions = text
        }
    }
    Field {
        //: Question of the grading: protective marking.
        //% "How is it marked?"
        title: qsTrId("finish.marking")

        ChoiceList {
            objectName: "marking"
            label: qsTrId("finish.marking")
            options: root.finish.markingOptions
            value: root.finish.marking
            onPicked: value => root.finish.marking = value
        }
    }
}
