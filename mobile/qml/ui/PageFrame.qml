import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** What every page stands in: a bar above, perhaps something fixed under it, the page itself, perhaps a foot. Esc and Back go back. */
FocusScope {
    id: root

    property string title
    property bool strongTitle: false
    property bool canGoBack: true
    property bool closes: false
    property bool barVisible: true
    property Component actions: null
    property Component header: null
    property Component footer: null
    default property alias body: holder.data

    signal back

    Keys.onEscapePressed: event => leave(event)
    Keys.onBackPressed: event => leave(event)

    function leave(event: KeyEvent) {
        event.accepted = root.canGoBack;
        if (root.canGoBack)
            root.back();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.safeTop
        spacing: 0

        AppBar {
            Layout.fillWidth: true
            visible: root.barVisible
            text: root.title
            strong: root.strongTitle
            canGoBack: root.canGoBack
            closes: root.closes
            onBack: root.back()

            Host {
                visible: root.actions !== null
                sourceComponent: root.actions
            }
        }
        Host {
            Layout.fillWidth: true
            visible: root.header !== null
            sourceComponent: root.header
        }
        Item {
            id: holder

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
        }
        Host {
            Layout.fillWidth: true
            visible: root.footer !== null
            sourceComponent: root.footer
        }
    }
}
