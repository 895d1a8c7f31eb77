pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** Changes the day and the time of a report, or takes them away. Saved as it is typed. */
Sheet {
    id: root

    required property WhenModel when

    objectName: "whenSheet"
    //: Title of the sheet for the day and time of a report.
    //% "When was it?"
    title: qsTrId("when.title")

    Stack {
        spacing: Theme.space3

        Words {
            //: Label of a field.
            //% "Day"
            text: qsTrId("when.day")
            role: Theme.label
            color: Theme.color.ink3
            Accessible.ignored: true
        }
        LineField {
            objectName: "day"
            label: qsTrId("when.day")
            //: In the empty field for a day.
            //% "Day/month/year"
            placeholderText: qsTrId("when.day.hint")
            text: root.when.day
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
            onTextEdited: root.when.day = text
        }
        ChoiceChips {
            objectName: "days"
            label: qsTrId("when.day")
            options: root.when.days
            value: root.when.day
            onPicked: value => {
                if (value !== "")
                    root.when.day = value;
            }
        }
        Words {
            //: Label of a field: the time of day.
            //% "Time"
            text: qsTrId("when.clock")
            role: Theme.label
            color: Theme.color.ink3
            Accessible.ignored: true
        }
        LineField {
            objectName: "clock"
            label: qsTrId("when.clock")
            //: In the empty field for a time of day.
            //% "Hours:minutes"
            placeholderText: qsTrId("when.clock.hint")
            text: root.when.clock
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers
            onTextEdited: root.when.clock = text
        }
        ErrorLine {
            objectName: "whenProblem"
            text: root.when.problem
        }
        Line {
            spacing: Theme.space2
            stacked: Theme.large

            AppButton {
                objectName: "whenNow"
                kind: AppButton.Tonal
                //: Button: it happened just now.
                //% "Now"
                text: qsTrId("when.now")
                onClicked: root.when.now()
            }
            AppButton {
                objectName: "whenForget"
                kind: AppButton.Quiet
                //: Button: takes the time of a report away.
                //% "Not known"
                text: qsTrId("when.forget")
                onClicked: {
                    root.when.forget();
                    root.close();
                }
            }
        }
        AppButton {
            objectName: "whenDone"
            text: qsTrId("note.done")
            onClicked: root.close()
        }
    }
}
