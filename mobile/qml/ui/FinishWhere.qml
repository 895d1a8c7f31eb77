import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Step 2: the place, which forms of abuse it may be, and what the officer suggests to the intelligence unit. */
Stack {
    id: root

    required property FinishModel finish
    required property EntitiesModel entities
    required property WhenModel when

    spacing: Theme.space5

    Field {
        Place.topMargin: Theme.space4
        title: qsTrId("when.title")

        TimeChip {
            Place.align: Place.Start
            when: root.when
        }
    }
    Field {
        title: qsTrId("note.place")
        //: Under the field for the place in finishing a report.
        //% "An address, a street, a place on the way. Leave it empty if it is not known."
        hint: qsTrId("finish.place.hint")

        LineField {
            objectName: "place"
            iconName: "map-pin"
            label: qsTrId("note.place")
            text: root.finish.place
            onTextChanged: root.finish.place = text
        }
    }
    Field {
        //: Heading in step 2 of finishing a report.
        //% "People, vehicles and places"
        title: qsTrId("finish.entities")
        //: Under that heading.
        //% "Who and what the report names. Nothing here has to be filled in."
        hint: qsTrId("finish.entities.hint")

        EntityList {
            entities: root.entities
        }
        AddRow {
            entities: root.entities
        }
    }
    Field {
        //: Question of step 2 of finishing a report.
        //% "Which form of abuse may it be?"
        title: qsTrId("finish.form")
        //: Under that question.
        //% "As many as fit."
        hint: qsTrId("finish.form.hint")

        CheckList {
            objectName: "forms"
            label: qsTrId("finish.form")
            options: root.finish.formOptions
            values: root.finish.forms
            onToggled: value => root.finish.toggleForm(value)
        }
    }
    Field {
        visible: root.finish.flagOptions.length > 0
        //: Question of step 2 of finishing a report: the force's own flags.
        //% "Suggest a flag"
        title: qsTrId("finish.flags")
        //: Under that question.
        //% "For the intelligence unit, which decides."
        hint: qsTrId("finish.flags.hint")

        CheckList {
            objectName: "flags"
            label: qsTrId("finish.flags")
            options: root.finish.flagOptions
            values: root.finish.flags
            onToggled: value => root.finish.toggleFlag(value)
        }
    }
}
