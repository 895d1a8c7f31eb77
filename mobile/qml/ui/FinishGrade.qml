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
            //: Over the grading of a report.
            //% "<b>One source a report.</b> If two people told you, write two."
            text: qsTrId("finish.oneSource")
            textFormat: Text.StyledText
            role: Theme.bodyTight
            color: Theme.color.ink2
        }
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
    }
    Field {
        //: Question of the grading: source evaluation 1 to 3.
        //% "How far can you rely on the source?"
        title: qsTrId("finish.evaluation")

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
            visible: root.conditional
            //: Label of the field for handling conditions.
            //% "Which conditions"
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
