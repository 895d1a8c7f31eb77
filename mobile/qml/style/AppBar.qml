import Lanyard.Style
import QtQuick

/** The top of a page: back or close, where one is, and at most a few actions. */
Item {
    id: root

    property string text
    /** A page's own title, large; else the quiet name of where one came from. */
    property bool strong: false
    property bool canGoBack: true
    /** Closes instead of going back: another icon and name. */
    property bool closes: false
    property bool hasActions: true
    property int actionsMargin: Theme.space2
    default property alias actions: actionRow.data

    signal back

    implicitHeight: Math.max(Theme.barHeight, row.implicitHeight)

    Line {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: root.canGoBack ? Theme.space2 : Theme.gutter(root.width)
        width: parent.width - x - (root.hasActions ? root.actionsMargin : Theme.gutter(root.width))
        spacing: Theme.space2
        stacked: Theme.large && root.strong && root.hasActions

        IconButton {
            objectName: "back"
            visible: root.canGoBack
            iconName: root.closes ? "x" : "arrow-left"
            text: root.closes ?
            //: Name of the button that closes a note; it is saved.
            //% "Close, keeps the draft"
            qsTrId("bar.close") :
            //: Name of the button that goes back a page.
            //% "Back"
            qsTrId("bar.back")
            onClicked: root.back()
        }
        Words {
            Place.fill: true
            text: root.text
            role: root.strong ? Theme.title : Theme.rowTitle
            color: root.strong ? Theme.color.ink : Theme.color.ink2
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Line {
            id: actionRow

            visible: root.hasActions
            spacing: Theme.space1
        }
    }
}
