pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** Ways to fill in a vehicle or place without typing: one of an earlier draft, or where the phone is now. */
Stack {
    id: root

    required property EntityFormModel form

    visible: form.canLocate || form.templates.length > 0
    spacing: Theme.space2

    Words {
        visible: root.form.templates.length > 0
        text: root.form.templatesTitle
        role: Theme.label
        color: Theme.color.ink3
    }
    Flow {
        id: earlier

        visible: root.form.templates.length > 0
        spacing: Theme.space2
        Accessible.role: Accessible.Grouping
        Accessible.name: root.form.templatesTitle

        Repeater {
            model: root.form.templates

            ActionChip {
                required property var modelData
                required property int index

                objectName: "template-" + index
                width: Math.min(implicitWidth, earlier.width)
                text: modelData.text
                Accessible.description: modelData.detail
                onClicked: root.form.useTemplate(index)
            }
        }
    }
    AppButton {
        objectName: "locate"
        Place.align: Place.Start
        visible: root.form.canLocate
        enabled: !root.form.locating
        kind: AppButton.Tonal
        iconName: "current-location"
        text: root.form.locating ?
        //: On the button that fills in where the phone is, while it looks.
        //% "Looking"
        qsTrId("location.looking") :
        //: Button of a place: fills in where the phone is now, once.
        //% "I am there now"
        qsTrId("location.here")
        onClicked: root.form.locate()
    }
    ErrorLine {
        objectName: "locateProblem"
        text: root.form.locateProblem
    }
}
