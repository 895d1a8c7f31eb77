pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** The record of a disruption: a measure, what came of it, against what, when, where, and a line. Saved as it is filled in; only sealing is final. */
ScrollPage {
    id: root

    required property DisruptionModel record
    property string failure

    signal leave

    objectName: "disruptionPage"
    //: Title of the page that records which measure was used and what came of it.
    //% "Record a disruption"
    title: qsTrId("disruption.title")
    closes: true
    column.enabled: !record.busy
    spacing: Theme.space5
    onBack: {
        record.done();
        leave();
    }
    footer: Footer {
        reason: root.record.choosing ? "" : root.record.blockText

        AppButton {
            objectName: "sealRecord"
            Place.fill: true
            enabled: root.record.canSubmit && !root.record.busy && !root.record.choosing
            iconName: "send-2"
            text: qsTrId("finish.seal")
            onClicked: root.record.submit()
        }
    }

    Connections {
        target: root.record
        function onFailed(sentence: string) {
            root.failure = sentence;
            root.scrollTo(0);
        }
        function onEdited() {
            root.failure = "";
        }
    }

    SavedLine {
        objectName: "saved"
        text: root.record.savedText
        failed: root.record.saveFailed
    }
    Callout {
        objectName: "failure"
        visible: root.failure !== ""
        html: Theme.escaped(root.failure)
        iconName: "alert-triangle"
        tone: "bad"
    }
    Callout {
        objectName: "refusal"
        visible: root.record.refusalText !== ""
        html: Theme.escaped(root.record.refusalText)
        iconName: "alert-triangle"
        tone: "bad"
    }
    Callout {
        objectName: "corrects"
        visible: root.record.correctsText !== ""
        html: Theme.escaped(root.record.correctsText)
        iconName: "info-circle"
        tone: "quiet"
    }
    Field {
        //: Question on the record of a disruption.
        //% "Which measure was used?"
        title: qsTrId("disruption.measure")

        Card {
            visible: !root.record.choosing
            padding: Theme.strapGap

            Line {
                spacing: Theme.space3
                stacked: Theme.large

                Words {
                    objectName: "measureTitle"
                    Place.fill: true
                    text: root.record.measureTitle
                    role: Theme.subhead
                }
                AppButton {
                    objectName: "changeMeasure"
                    Place.align: Theme.large ? Place.Start : Place.Auto
                    kind: AppButton.Tonal
                    //: Button beside a chosen measure: choose another.
                    //% "Change"
                    text: qsTrId("disruption.change")
                    onClicked: root.record.changeMeasure()
                }
            }
        }
        Host {
            visible: root.record.choosing
            sourceComponent: root.record.choosing ? chooser : null
        }
    }
    Field {
        visible: !root.record.choosing
        //: Question on the record of a disruption.
        //% "What came of it?"
        title: qsTrId("disruption.outcome")

        ChoiceChips {
            objectName: "outcome"
            label: qsTrId("disruption.outcome")
            options: root.record.outcomeOptions
            value: root.record.outcome
            onPicked: value => root.record.outcome = value
        }
        Words {
            visible: text !== ""
            text: root.record.outcomeMeaning
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    Field {
        visible: !root.record.choosing
        //: Question on the record of a disruption.
        //% "Against which form of abuse?"
        title: qsTrId("disruption.form")

        ChoiceChips {
            objectName: "form"
            label: qsTrId("disruption.form")
            options: root.record.formOptions
            value: root.record.form
            onPicked: value => root.record.form = value
        }
    }
    Field {
        visible: !root.record.choosing
        //: Question on the record of a disruption.
        //% "On which day?"
        title: qsTrId("disruption.day")

        ChoiceChips {
            objectName: "day"
            label: qsTrId("disruption.day")
            options: root.record.dayOptions
            value: root.record.day
            onPicked: value => root.record.day = value
        }
        LineField {
            objectName: "otherDay"
            visible: root.record.day === "other"
            iconName: "calendar-due"
            label: qsTrId("disruption.day")
            //: In the field for a day: how it is written.
            //% "Day, month, year: 14/11/2026"
            placeholderText: qsTrId("disruption.day.hint")
            text: root.record.otherDay
            wrong: root.record.dayProblem !== ""
            maximumLength: 40
            inputMethodHints: Qt.ImhPreferNumbers | Qt.ImhNoPredictiveText
            onTextChanged: root.record.otherDay = text
        }
        ErrorLine {
            text: root.record.dayProblem
        }
        Words {
            visible: text !== ""
            text: root.record.dayText
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    Field {
        visible: !root.record.choosing
        //: Question on the record of a disruption.
        //% "Where, and a line about it"
        title: qsTrId("disruption.line")
        //: Under that question: a record has no grade and no source, so it is not the place for people's names.
        //% "Leave people's names out: this goes to the force without a grade. What you know of people goes in a note."
        hint: qsTrId("disruption.line.hint")

        LineField {
            objectName: "place"
            iconName: "map-pin"
            label: qsTrId("note.place")
            placeholderText: qsTrId("note.place")
            text: root.record.place
            wrong: root.record.placeProblem !== ""
            onTextChanged: root.record.place = text
        }
        ErrorLine {
            text: root.record.placeProblem
        }
        NoteField {
            objectName: "line"
            minimumLines: 2
            //: In the field for a line about a disruption, and its name for screen readers.
            //% "What happened, in a line"
            placeholderText: qsTrId("disruption.note")
            text: root.record.note
            onTextChanged: root.record.note = text
        }
        ErrorLine {
            text: root.record.noteProblem
        }
    }
    Words {
        visible: !root.record.choosing
        //: Under the record of a disruption.
        //% "Sealing is final. It goes to the force like a report. No signal needed."
        text: qsTrId("disruption.final")
        role: Theme.small
        color: Theme.color.ink2
    }

    Component {
        id: chooser

        DisruptionMeasure {
            record: root.record
        }
    }
}
