pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Layouts

/** The reports that are in one place, in one card; nothing at all when there are none. */
ColumnLayout {
    id: root

    required property OutboxModel outbox
    required property string place
    required property string title
    required property var placeOf
    readonly property real cardHeight: rows.implicitHeight

    visible: cardHeight > 0
    spacing: Theme.space1 + Theme.hair

    Words {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        text: root.title
        role: Theme.smallStrong
        font.weight: Font.Bold
        color: Theme.color.ink3
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Item {
        Layout.fillWidth: true
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
                    opens: model.state === "refused" || model.state === "draft"
                    first: y === 0
                    last: y + height >= rows.height
                    onClicked: {
                        if (opens)
                            root.outbox.openRefused(model.rowId);
                    }
                }
            }
        }
    }
}
