pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A list of items to choose from, in groups. `selected` is the one shown beside it. */
PageFrame {
    id: root

    required property GuideListModel list
    property string selected

    signal chosen(string itemId)

    objectName: "itemListPage"

    ListView {
        objectName: "itemList"
        anchors.fill: parent
        model: root.list
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        Accessible.role: Accessible.List
        Accessible.name: root.title
        bottomMargin: Theme.space5
        section.property: "groupTitle"

        delegate: Column {
            id: row

            required property var model
            readonly property bool opensGroup: model.groupTitle !== "" && ListView.section !== ListView.previousSection

            x: root.gutter - Theme.snug
            width: ListView.view.width - 2 * x

            Words {
                visible: row.opensGroup
                leftPadding: Theme.snug
                topPadding: Theme.strapGap
                bottomPadding: Theme.space1
                text: row.model.groupTitle
                role: Theme.label
                color: Theme.color.ink3
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ItemRow {
                objectName: "item-" + row.model.itemId
                width: parent.width
                leftPadding: Theme.snug
                rightPadding: Theme.snug
                topPadding: Theme.snug
                bottomPadding: Theme.snug
                strap: row.model.strap
                text: row.model.title
                titleRole: selected ? Theme.subhead : Theme.rowTitle
                detail: row.model.subtitle
                selected: root.selected !== "" && row.model.itemId === root.selected
                divider: false
                onClicked: root.chosen(row.model.itemId)
            }
        }
    }
    Words {
        x: root.gutter
        y: Theme.space4
        width: parent.width - 2 * x
        visible: root.list.count === 0
        //: Shown where a list of guides or measures has no entry.
        //% "Nothing here matches. Look with fewer words, or at all kinds."
        text: qsTrId("list.empty")
        color: Theme.color.ink2
    }
}
