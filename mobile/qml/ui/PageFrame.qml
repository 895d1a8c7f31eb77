import Lanyard.Style
import QtQuick

/** What every page stands in: a bar above, perhaps something fixed under it, the page itself, perhaps a foot. Esc and Back go back. */
FocusScope {
    id: root

    property string title
    property bool strongTitle: false
    property bool canGoBack: true
    property bool closes: false
    property bool barVisible: true
    /** From the last action to the edge: less for those that have room of their own around them. */
    readonly property int gutter: Theme.gutter(width)
    property int actionsMargin: Theme.space2
    property Component actions: null
    property Component header: null
    property Component footer: null
    default property alias body: holder.data

    signal back

    Keys.onEscapePressed: event => goBack(event)
    Keys.onBackPressed: event => goBack(event)

    function goBack(event: KeyEvent) {
        event.accepted = root.canGoBack;
        if (root.canGoBack)
            root.back();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    AppBar {
        id: bar

        y: Theme.safeTop
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: root.barVisible
        text: root.title
        strong: root.strongTitle
        canGoBack: root.canGoBack
        closes: root.closes
        hasActions: root.actions !== null
        actionsMargin: root.actionsMargin
        onBack: root.back()

        Host {
            sourceComponent: root.actions
        }
    }
    Host {
        id: top

        y: bar.y + bar.height
        width: parent.width
        height: implicitHeight
        sourceComponent: root.header
    }
    Item {
        id: holder

        y: top.y + top.height
        width: parent.width
        height: bottom.y - y
        clip: true
    }
    Host {
        id: bottom

        y: parent.height - height
        width: parent.width
        height: implicitHeight
        sourceComponent: root.footer
    }
}
