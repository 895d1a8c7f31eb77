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

    objectName: "outboxPage"
    canGoBack: false
    strongTitle: true
    //: Where sealed reports wait and are followed: the name in the navigation and of the page.
    //% "Outbox"
    title: qsTrId("nav.outbox")

    actionsMargin: Theme.gutter - Theme.space4
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

            x: Theme.gutter
            width: Math.min(parent.width - 2 * Theme.gutter, Theme.columnWidth)
            spacing: Theme.space2

            Words {
                visible: root.outbox.count === 0
                //: On the outbox when nothing is in it.
                //% "Nothing here yet. A report stands here once you have sealed it, until the force has it."
                text: qsTrId("outbox.empty")
                color: Theme.color.ink2
            }
            Repeater {
                model: [
                    {
                        place: "phone",
                        //: Heading over reports that have not left.
                        //% "On this phone"
                        title: qsTrId("outbox.phone")
                    },
                    {
                        place: "way",
                        //: Heading over reports that the relay has.
                        //% "On its way"
                        title: qsTrId("outbox.way")
                    },
                    {
                        place: "force",
                        //: Heading over reports that the force has.
                        //% "With the force"
                        title: qsTrId("outbox.force")
                    }
                ]

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
