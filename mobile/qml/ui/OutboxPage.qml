pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Every report and how far it has come: on this phone, on its way, with the force. */
PageFrame {
    id: root

    required property OutboxModel outbox
    required property SyncModel sync
    //: Heading over reports that have not left.
    //% "On this phone"
    readonly property string outboxPhoneText: qsTrId("outbox.phone")
    //: Heading over reports that the relay has.
    //% "On its way"
    readonly property string outboxWayText: qsTrId("outbox.way")
    //: Heading over reports that the force has.
    //% "With the force"
    readonly property string outboxForceText: qsTrId("outbox.force")

    objectName: "outboxPage"
    canGoBack: false
    strongTitle: true
    //: Where sealed reports wait and are followed: the name in the navigation and of the page.
    //% "Outbox"
    title: qsTrId("nav.outbox")

    actionsMargin: root.gutter - Theme.space4
    actions: AppButton {
        objectName: "tryNow"
        kind: AppButton.Quiet
        iconName: "refresh"
        //: Tries at once to send what waits.
        //% "Try now"
        text: qsTrId("outbox.tryNow")
        onClicked: root.sync.syncNow()
    }

    /** Where a report in this state is: which heading it stands under. */
    function placeOf(state: string): string {
        switch (state) {
        case "relay":
            return "way";
        case "received":
        case "feedback":
            return "force";
        default:
            return "phone";
        }
    }

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.space5
        boundsBehavior: Flickable.StopAtBounds

        Stack {
            id: column

            x: root.gutter
            width: Math.min(parent.width - 2 * root.gutter, Theme.columnWidth)
            spacing: Theme.space2

            Words {
                visible: root.outbox.count === 0
                //: On the outbox when nothing is in it.
                //% "Nothing here yet. A report stands here once you have sealed it, until the force has it."
                text: qsTrId("outbox.empty")
                color: Theme.color.ink2
            }
            Repeater {
                model: [{
                        "place": "phone",
                        "title": root.outboxPhoneText
                    }, {
                        "place": "way",
                        "title": root.outboxWayText
                    }, {
                        "place": "force",
                        "title": root.outboxForceText
                    }]

                OutboxGroup {
                    required property var modelData

                    outbox: root.outbox
                    place: modelData.place
                    title: modelData.title
                    placeOf: root.placeOf
                }
            }
        }
    }
}
