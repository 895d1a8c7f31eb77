import Lanyard.App
import Lanyard.Style
import QtQuick

/** Which step, of how many, and the grade so far. */
Item {
    id: root

    required property FinishModel finish

    implicitHeight: column.implicitHeight + Theme.space3

    Stack {
        id: column

        x: Theme.gutter(root.width)
        width: Math.min(parent.width - 2 * Theme.gutter(root.width), Theme.columnWidth)
        spacing: Theme.space2

        Steps {
            count: 5
            current: root.finish.step
        }
        Line {
            stacked: Theme.large

            Words {
                objectName: "stepText"
                Place.fill: true
                //: Where one is in finishing a report. %1 the step, %2 how many there are, %3 its title.
                //% "Step %1 of %2: %3"
                text: qsTrId("finish.step").arg(root.finish.step).arg(5).arg(root.finish.stepTitle)
                role: Theme.smallStrong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Grade {
                objectName: "grade"
                Place.align: Theme.large ? Place.Start : Place.Auto
                visible: root.finish.step === 3 && codes !== ""
                codes: root.finish.gradeText
                //: For screen readers: the grade so far. %1 the three codes; a question mark is not chosen.
                //% "Grade so far: %1"
                spoken: qsTrId("finish.gradeSoFar").arg(root.finish.gradeText)
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.color.line
    }
}
