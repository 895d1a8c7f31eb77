pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Which measure was used: a field over the list of them. */
Stack {
    id: root

    required property DisruptionModel record

    spacing: Theme.space2

    SearchField {
        objectName: "measureField"
        text: root.record.measureQuery
        maximumLength: 200
        placeholderText: qsTrId("measures.search")
        onTextChanged: root.record.measureQuery = text
    }
    Words {
        visible: root.record.measures.length === 0 && root.record.measureQuery !== ""
        text: qsTrId("list.empty")
        color: Theme.color.ink2
    }
    Stack {
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTrId("nav.measures")

        Repeater {
            model: root.record.measures

            ItemRow {
                required property var modelData

                objectName: "choose-" + modelData.itemId
                strap: modelData.strap
                text: modelData.title
                titleRole: Theme.rowTitle
                detail: modelData.subtitle
                onClicked: root.record.chooseMeasure(modelData.itemId, modelData.title)
            }
        }
    }
}
