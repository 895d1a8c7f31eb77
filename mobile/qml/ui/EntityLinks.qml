pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** What this one has to do with the others of the report, in sentences. */
Stack {
    id: root

    required property EntityFormModel form

    signal linkRequested

    visible: form.linkTargets.length > 0
    spacing: Theme.space2

    Words {
        //: Heading over the links of a person, vehicle or place.
        //% "Linked to"
        text: qsTrId("link.title")
        role: Theme.heading
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.form.links

        Line {
            id: link

            required property var modelData
            required property int index

            objectName: "link-" + index
            spacing: Theme.space2

            Icon {
                name: "link"
                size: Theme.iconSmall
                tint: Theme.color.primary
            }
            Stack {
                Place.fill: true
                spacing: 0

                Words {
                    text: link.modelData.text
                    role: Theme.value
                }
                Words {
                    visible: text !== ""
                    text: link.modelData.detail
                    role: Theme.small
                    color: Theme.color.ink2
                }
            }
            IconButton {
                objectName: "unlink"
                iconName: "x"
                //: Name of the button that takes a link away. %1 the link: "Seen in AB51 CDE".
                //% "Remove: %1"
                text: qsTrId("link.remove").arg(link.modelData.text)
                onClicked: root.form.removeLink(link.index)
            }
        }
    }
    AppButton {
        objectName: "addLink"
        Place.align: Place.Start
        kind: AppButton.Tonal
        iconName: "link"
        //: Button: says what this person, vehicle or place has to do with another of the report.
        //% "Link to another"
        text: qsTrId("link.add")
        onClicked: root.linkRequested()
    }
}
