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

    function marked(html: string): string {
        const start = "<span style=\"background-color:" + Theme.color.needSoft + ";color:" + Theme.color.ink + ";text-decoration:underline\">";
        return "<div style=\"white-space:pre-wrap\">" + html.replace(/<mark>/g, start).replace(/<\/mark>/g, "</span>") + "</div>";
    }

    Repeater {
        model: root.finish.problems

        Callout {
            id: problem

            required property var modelData
            required property int index

            objectName: "problem-" + modelData.field
            Place.topMargin: index === 0 ? Theme.space3 : 0
            html: Theme.escaped(modelData.sentence)
            tone: modelData.blocks ? "bad" : "need"

            AppButton {
                objectName: "goto-" + problem.modelData.field
                Place.align: Place.Start
                kind: problem.modelData.blocks ? AppButton.Secondary : AppButton.Quiet
                compact: true
                text: problem.modelData.stepText
                Accessible.description: problem.modelData.sentence
                onClicked: root.finish.goTo(problem.modelData.field)
            }
        }
    }
    Repeater {
        model: root.finish.leaks

        LeakCard {
            required property var modelData
            required property int index

            objectName: "leak-" + modelData.words
            Place.topMargin: index === 0 && root.finish.problems.length === 0 ? Theme.space3 : 0
            html: modelData.html
            words: modelData.words
            onTakenOut: root.finish.takeOut(modelData.words)
            onLeftIn: root.finish.leaveIn(modelData.words)
        }
    }
    Callout {
        objectName: "taken"
        visible: root.finish.takenText !== ""
        tone: "quiet"
        iconName: "check"
        html: Theme.escaped(root.finish.takenText)

        AppButton {
            objectName: "putBack"
            Place.align: Place.Start
            kind: AppButton.Quiet
            //: Puts words back into the report that were taken out a moment ago.
            //% "Put back"
            text: qsTrId("review.putBack")
            onClicked: root.finish.putBack()
        }
    }
    SealedCard {
        objectName: "sealed"
        Place.topMargin: Theme.space1
        //: On the review of a report, over what is kept apart.
        //% "Provenance, kept apart"
        sealedTitle: qsTrId("finish.review.provenance")
        sealedText: root.finish.provenanceText

        Line {
            stacked: Theme.large
            spacing: Theme.space1

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
        Repeater {
            model: root.finish.reviewTexts

            Voice {
                id: voice

                required property var modelData
                readonly property string member: modelData.members[0]

                kind: member === "said" ? Voice.Said : member === "comment" ? Voice.Comment : Voice.Facts

                Words {
                    visible: text !== ""
                    text: voice.modelData.label
                    role: Theme.label
                    color: voice.tint
                }
                Words {
                    readonly property bool plain: voice.modelData.html === ""

                    objectName: "review-" + voice.member
                    // Only what is marked needs rich text, which has lines of its own height.
                    text: plain ? voice.modelData.text : root.marked(voice.modelData.html)
                    textFormat: plain ? Text.PlainText : Text.RichText
                    lineHeightMode: plain ? Text.FixedHeight : Text.ProportionalHeight
                    lineHeight: plain ? Math.round(role.line * Theme.textScale) : 1
                    Accessible.role: Accessible.StaticText
                    Accessible.name: voice.modelData.text
                }
            }
        }
        Chips {
            objectName: "reviewChips"
            chips: root.finish.reviewChips
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
        Words {
            text: root.finish.reviewFoot
            role: Theme.labelPlain
            color: Theme.color.ink3
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
