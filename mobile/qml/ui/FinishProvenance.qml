pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Step 4: who told the officer, by itself: nothing of this page is in what the force's readers get. */
Stack {
    id: root

    required property FinishModel finish
    readonly property var guards: finish.guards

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
        Line {
            spacing: Theme.space2

            Icon {
                Place.align: Place.Start
                name: "key"
                size: Theme.iconSmall
                tint: Theme.color.word
            }
            Words {
                objectName: "sealedTo"
                Place.fill: true
                text: root.finish.provenanceSealedTo
                role: Theme.small
                color: Theme.color.ink2
            }
        }
    }
    Callout {
        visible: root.guards.length > 0
        html: Theme.escaped(root.guards[0] ?? "")
    }
    Repeater {
        model: root.guards.slice(1)

        Line {
            id: guard

            required property string modelData

            spacing: Theme.space2

            Icon {
                Place.align: Place.Start
                name: "info-circle"
                size: Theme.iconSmall
                tint: Theme.color.ink2
            }
            Words {
                Place.fill: true
                text: guard.modelData
                role: Theme.small
                color: Theme.color.ink2
            }
        }
    }
}
