pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** The unlocked app: four places, each with its own trail of pages, and the navigation between them. */
FocusScope {
    id: root

    required property Session session
    property string tab: "home"
    readonly property list<string> tabs: ["home", "measures", "capture", "outbox"]
    readonly property TabPane pane: tab === "measures" ? measuresPane : tab === "capture" ? capturePane : tab === "outbox" ? outboxPane : homePane
    //: Name in the navigation.
    //% "Home"
    readonly property string navHomeText: qsTrId("nav.home")
    //: In the navigation at the side of a wide window: locks the app.
    //% "Lock"
    readonly property string navLockText: qsTrId("nav.lock")
    //: For screen readers, after "Outbox": how many reports wait. %n the number.
    //% "%n waiting"
    readonly property string navWaitingText: qsTrId("nav.waiting", session.outbox.waiting)
    readonly property var places: [{
            "page": "home",
            "icon": "home",
            "text": root.navHomeText,
            "badge": 0,
            "badgeText": ""
        }, {
            "page": "measures",
            "icon": "scale",
            "text": qsTrId("nav.measures"),
            "badge": 0,
            "badgeText": ""
        }, {
            "page": "capture",
            "icon": "pencil-plus",
            "text": qsTrId("nav.capture"),
            "badge": 0,
            "badgeText": ""
        }, {
            "page": "outbox",
            "icon": "inbox",
            "text": qsTrId("nav.outbox"),
            "badge": session.outbox.waiting,
            "badgeText": root.navWaitingText
        }]
    readonly property var tools: [{
            "page": "urgent",
            "icon": "alert-triangle",
            "text": qsTrId("urgent.short")
        }, {
            "page": "settings",
            "icon": "settings",
            "text": qsTrId("nav.settings")
        }, {
            "page": "lock",
            "icon": "lock",
            "text": root.navLockText
        }]

    objectName: "shell"

    /** One of the four places, from its beginning; or any other page on top of the current one. */
    function go(page: string) {
        if (tabs.includes(page)) {
            const again = page === tab;
            tab = page;
            pane.toRoot();
            if (!again)
                pane.forceActiveFocus();
        } else if (page === "lock") {
            session.lockNow();
        } else {
            pane.push(page === "urgent" ? "risk" : page, "");
        }
    }

    function forgetReport() {
        for (const each of [homePane, measuresPane, capturePane, outboxPane])
            each.remove(["note", "disruption", "finish", "entity", "attachments", "camera"]);
    }

    onTabChanged: root.session.note.leave()
    Component.onCompleted: pane.forceActiveFocus()

    Connections {
        target: root.session
        function onNavigate(page: string) {
            if (page === "guide" || page === "measure")
                root.pane.showItem(page, root.session.item.itemId);
            else if (root.tabs.includes(page))
                root.forgetReport();
            if (page !== "guide" && page !== "measure")
                root.go(page);
        }
    }
    Connections {
        target: root.session.disruption
        function onSubmitted() {
            root.forgetReport();
            root.go("outbox");
        }
    }
    Connections {
        target: root.session.finish
        function onSubmitted() {
            root.forgetReport();
            root.go("outbox");
        }
    }

    component Pane: TabPane {
        objectName: "pane-" + rootPage
        x: rail.width
        width: root.width - rail.width
        height: root.height - (nav.visible ? nav.height : 0)
        visible: rootPage === root.tab
        focus: visible
        session: root.session
        onGo: page => root.go(page)
    }

    Rail {
        id: rail

        objectName: "rail"
        visible: Theme.hasRail
        width: visible ? implicitWidth : 0
        height: parent.height
        entries: root.places
        tools: root.tools
        current: root.tab
        onPicked: page => root.go(page)
    }
    Pane {
        id: homePane

        rootPage: "home"
    }
    Pane {
        id: measuresPane

        rootPage: "measures"
    }
    Pane {
        id: capturePane

        rootPage: "capture"
    }
    Pane {
        id: outboxPane

        rootPage: "outbox"
    }
    BottomNav {
        id: nav

        objectName: "bottomNav"
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !Theme.hasRail && root.pane.atRoot
        entries: root.places
        current: root.tab
        onPicked: page => root.go(page)
    }
}
