pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** What can be added to a report: a button for each kind, and what else the page puts beside them. */
Stack {
    id: root

    required property EntitiesModel entities
    default property alias more: cells.data

    spacing: Theme.space1 + Theme.hair

    Words {
        //: Over the buttons that add a person, a vehicle, a place to a report.
        //% "Add"
        text: qsTrId("entity.add")
        role: Theme.label
        color: Theme.color.ink3
    }
    Words {
        visible: text !== ""
        text: root.entities.problem
        role: Theme.small
        color: Theme.color.ink2
    }
    Cells {
        id: cells

        columns: Theme.large ? 1 : root.width < Theme.addColumnsFrom ? 3 : 6
        spacing: Theme.space2

        Repeater {
            model: root.entities.kinds

            AddTile {
                required property var modelData

                objectName: "add-" + modelData.value
                enabled: root.entities.problem === ""
                text: modelData.text
                name: modelData.name
                iconName: modelData.icon
                onClicked: root.entities.add(modelData.value)
            }
        }
    }
}
