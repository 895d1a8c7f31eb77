pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** The people, vehicles and places that a report names, as chips; a tap opens one. */
Flow {
    id: root

    required property EntitiesModel entities

    visible: entities.count > 0
    spacing: Theme.space2
    Accessible.role: Accessible.List
    //: For screen readers: the people, vehicles and places that a report names.
    //% "Named in this report"
    Accessible.name: qsTrId("entity.named")

    Repeater {
        model: root.entities

        ActionChip {
            required property var model

            objectName: "entity-" + model.entityId
            width: Math.min(implicitWidth, root.width)
            text: model.title
            iconName: model.iconName
            Accessible.description: model.detail
            onClicked: root.entities.edit(model.entityId)
        }
    }
}
