pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** The reports that are in one place, in one card; nothing at all when there are none. */
Stack {
    id: root

    required property OutboxModel outbox
    required property string place
    required property string title
    required property var placeOf
    /** How many of the reports are here. */
    property int here: 0

    visible: here > 0
    spacing: Theme.space1 + Theme.hair

    Words {
        Place.topMargin: Theme.space1
        text: root.title
        role: Theme.smallStrong
        font.weight: Font.Bold
        color: Theme.color.ink3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Item {
        implicitHeight: rows.implicitHeight

        Column {
            id: rows

            width: parent.width
            spacing: -Theme.hairline

            Repeater {
                model: root.outbox

                ReportStateRow {
                    id: report

                    required property var model
                    readonly property bool mine: root.placeOf(model.state) === root.place
                    property bool counted: false

                    function count(yes: bool) {
                        if (yes !== counted) {
                            counted = yes;
                            root.here += yes ? 1 : -1;
                        }
                    }

                    objectName: mine ? "report-" + model.rowId : ""
                    visible: mine
                    width: rows.width
                    height: mine ? implicitHeight : 0
                    stateText: model.stateText
                    stateIcon: model.stateIcon
                    tone: model.tone
                    text: model.title
                    detail: model.line
                    reference: model.reference
                    progress: model.progress
                    sending: model.state === "sending"
                    opens: model.opens !== ""
                    first: y === 0
                    last: y + height >= (rows?.height ?? 0)
                    onMineChanged: count(mine)
                    Component.onCompleted: count(mine)
                    Component.onDestruction: count(false)
                    onClicked: {
                        if (model.opens === "draft")
                            root.outbox.openRefused(model.rowId);
                        else if (model.opens === "sent")
                            root.outbox.open(model.rowId);
                    }
                }
            }
        }
    }
}
