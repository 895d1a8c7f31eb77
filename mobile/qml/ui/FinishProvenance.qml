import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Step 4: who told the officer, kept apart from what was told; and what the officer adds. */
Stack {
    id: root

    required property FinishModel finish

    spacing: Theme.space5

    Callout {
        Place.topMargin: Theme.space4
        iconName: "lock"
        tone: "quiet"
        //: Over the field for provenance.
        //% "<b>Kept apart.</b> What you write here is sealed for the source unit only. Nobody who reads the report can read it."
        html: qsTrId("finish.provenance.apart")
    }
    Field {
        //: Question of step 4 of finishing a report.
        //% "Who told you, and how do they know?"
        title: qsTrId("finish.provenance")
        //: Under that question.
        //% "Leave it empty when you saw it yourself."
        hint: qsTrId("finish.provenance.hint")

        NoteField {
            objectName: "provenance"
            minimumLines: 4
            label: qsTrId("finish.provenance")
            text: root.finish.provenance
            onTextChanged: root.finish.provenance = text
        }
        Words {
            visible: text !== ""
            text: root.finish.provenanceSealedTo
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    Callout {
        //: On provenance: when someone keeps being asked for information.
        //% "Do you ask the same person again and again? Stop, and speak to the source unit first."
        html: qsTrId("finish.chis")
    }
    Field {
        //: Field of step 4: what the officer thinks of the information.
        //% "Your comment"
        title: qsTrId("finish.comment")
        //: Under that field.
        //% "What you make of it. It goes with the report, marked as yours."
        hint: qsTrId("finish.comment.hint")

        NoteField {
            id: comment

            objectName: "comment"
            minimumLines: 3
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
