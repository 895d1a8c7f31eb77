pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Step 5: exactly what the force gets, what is kept apart, and what stands in the way. */
Stack {
    id: root

    required property FinishModel finish

    spacing: Theme.strapGap

    Repeater {
        model: root.finish.problems

        Callout {
            required property var modelData
            required property int index

            objectName: "problem-" + modelData.field
            Place.topMargin: index === 0 ? Theme.space3 : 0
            html: Theme.escaped(modelData.sentence)
            tone: modelData.blocks ? "bad" : "need"
        }
    }
    SealedCard {
        objectName: "sealed"
        Place.topMargin: root.finish.problems.length === 0 ? Theme.strapGap : 0
        //: On the review of a report, over what is kept apart.
        //% "Provenance, kept apart"
        sealedTitle: qsTrId("finish.review.provenance")
        sealedText: root.finish.provenance === "" && root.finish.provenanceSealedTo === "" ?
        //: On the review of a report without provenance.
        //% "Nothing written. You can add who told you in step 4."
        qsTrId("finish.review.noProvenance") : root.finish.provenanceSealedTo !== "" ? root.finish.provenanceSealedTo :
        //: On the review of a report with provenance.
        //% "Who told you and how you know. Sealed apart, for the source unit only."
        qsTrId("finish.review.sealedApart")

        Line {

            Words {
                Place.fill: true
                //: Over the text of a report on its review.
                //% "Intelligence report"
                text: qsTrId("finish.review.kind")
                role: Theme.label
                color: Theme.color.ink3
            }
            Grade {
                Place.align: Theme.large ? Place.Start : Place.Auto
                compact: true
                codes: root.finish.gradeText
                //: For screen readers: the grade of a report. %1 the three codes.
                //% "Grade %1"
                spoken: qsTrId("finish.grade").arg(root.finish.gradeText)
            }
        }
        Words {
            objectName: "reviewText"
            text: root.finish.text
        }
        Repeater {
            model: root.finish.review

            Stack {
                id: line

                required property var modelData

                spacing: 0

                Words {
                    text: line.modelData.label
                    role: Theme.label
                    color: Theme.color.ink3
                }
                Words {
                    text: line.modelData.value
                    role: Theme.value
                }
            }
        }
    }
    Line {
        spacing: Theme.space2

        Icon {
            Place.align: Place.Start
            name: "info-circle"
            size: Theme.iconSmall
            tint: Theme.color.ink2
        }
        Words {
            Place.fill: true
            //: Under the review of a report.
            //% "Sealing is final. You can add a follow-up, but you can't edit a sealed report. No signal needed."
            text: qsTrId("finish.review.final")
            role: Theme.small
            color: Theme.color.ink2
        }
    }
}
