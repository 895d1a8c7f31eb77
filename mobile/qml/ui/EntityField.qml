pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** One field of a person, vehicle, place, phone or account; under it how it is read, what may be wrong, what may have been meant. */
Stack {
    id: root

    required property EntityFormModel form
    required property string name
    required property string label
    required property string hint
    required property string shape
    required property string value
    required property var choices
    required property string note
    required property string advice
    required property var suggestions
    required property bool code

    objectName: "field-" + name
    spacing: Theme.space1

    Words {
        text: root.label
        role: Theme.label
        color: Theme.color.ink3
        Accessible.ignored: root.shape !== "choice"
    }
    Host {
        sourceComponent: root.shape === "line" ? lineInput : root.shape === "choice" ? choiceInput : textInput
    }
    Words {
        objectName: "note"
        visible: text !== ""
        text: root.note
        role: Theme.small
        color: Theme.color.ink2
    }
    Line {
        objectName: "advice"
        visible: root.advice !== ""
        spacing: Theme.space2

        Icon {
            Place.align: Place.Start
            name: "info-circle"
            size: Theme.iconTiny
            tint: Theme.color.need
        }
        Words {
            Place.fill: true
            text: root.advice
            role: Theme.small
            color: Theme.color.need
        }
    }
    Flow {
        id: meant

        visible: root.suggestions.length > 0
        spacing: Theme.space2

        Repeater {
            model: root.suggestions

            ActionChip {
                required property string modelData

                objectName: "meant-" + modelData
                width: Math.min(implicitWidth, meant.width)
                //: Under a registration: another that it could be, misread by a letter. A tap takes it. %1 the registration.
                //% "Did you mean %1?"
                text: qsTrId("entity.meant").arg(modelData)
                onClicked: root.form.setValue(root.name, modelData)
            }
        }
    }

    Component {
        id: lineInput

        LineField {
            objectName: "input"
            label: root.label
            placeholderText: root.hint
            text: root.value
            font.family: root.code && length > 0 ? Theme.monoFamily : Theme.family
            onTextEdited: root.form.setValue(root.name, text)
        }
    }
    Component {
        id: textInput

        NoteField {
            objectName: "input"
            minimumLines: 2
            label: root.label
            placeholderText: root.hint
            text: root.value
            onTextChanged: root.form.setValue(root.name, text)
        }
    }
    Component {
        id: choiceInput

        ChoiceChips {
            objectName: "input"
            label: root.label
            options: root.choices
            value: root.value
            onPicked: value => root.form.setValue(root.name, value)
        }
    }
}
