pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** One attachment: its small picture or an icon, what it is, and a button that takes it out. */
Line {
    id: root

    required property string title
    required property string detail
    required property string iconName
    required property string picture
    property bool removable: true

    signal removed

    spacing: Theme.space3
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ", " + root.detail

    Item {
        // Large words need the room more than an icon does.
        implicitWidth: Theme.large && root.picture === "" ? Theme.iconPx(Theme.icon) : Theme.addHeight
        implicitHeight: Theme.addHeight

        Image {
            anchors.fill: parent
            visible: root.picture !== ""
            source: root.picture
            // What it shows must not outlive the page.
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
        Icon {
            anchors.centerIn: parent
            visible: root.picture === ""
            name: root.iconName
            tint: Theme.color.ink2
        }
    }
    Stack {
        Place.fill: true
        spacing: 0

        Words {
            text: root.title
            role: Theme.rowTitle
        }
        Words {
            text: root.detail
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    IconButton {
        objectName: "removeAttachment"
        visible: root.removable
        iconName: "trash"
        //: Button beside an attachment, for screen readers. %1 "Photograph", "Sound" or "File".
        //% "Remove: %1"
        text: qsTrId("attachment.remove").arg(root.title)
        onClicked: root.removed()
    }
}
