pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** The people, vehicles and places that a report names, a row each; a tap opens one. */
Card {
    id: root

    required property EntitiesModel entities

    objectName: "entityList"
    visible: entities.count > 0
    padding: 0
    spacing: 0

    Repeater {
        model: root.entities

        ItemRow {
            required property var model
            required property int index

            objectName: "entity-" + model.entityId
            text: model.title
            detail: model.detail
            iconName: model.iconName
            chevron: true
            divider: index < root.entities.count - 1
            onClicked: root.entities.edit(model.entityId)
        }
    }
}
