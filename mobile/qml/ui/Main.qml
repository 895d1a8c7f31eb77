pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Templates as T

/** The window: chooses what is in front by the session's state, and hands the tokens what they depend on. */
T.ApplicationWindow {
    id: root

    required property Session session
    readonly property int state: session.state
    readonly property SettingsModel settings: session.settings
    /** What lies over the lock screen or enrolment: risk, lockedNote, or nothing. */
    property string over

    title: qsTrId("app.name")
    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 360
    visible: true
    color: Theme.color.paper
    onStateChanged: over = ""

    Binding {
        target: Theme
        property: "dark"
        value: root.settings.dark === "dark" || root.settings.dark === "system" && root.settings.systemDark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: Math.min(2, root.settings.textScale * root.settings.systemTextScale)
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.settings.reducedMotion
    }
    Binding {
        target: Theme
        property: "safeTop"
        value: root.settings.insetTop
    }
    Binding {
        target: Theme
        property: "safeBottom"
        value: root.settings.insetBottom
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: root.height
    }

    Announcer {
        id: announcer
    }
    Connections {
        target: root.session
        function onAnnounced(text: string) {
            announcer.say(text);
        }
    }

    Host {
        id: front

        objectName: "front"
        anchors.fill: parent
        focus: root.over === ""
        visible: root.over === ""
        sourceComponent: root.state === Session.Open ? shell : root.state === Session.NotEnrolled ? enrol : root.state === Session.Damaged || root.state === Session.KeystoreLost || root.state === Session.Destroyed ? damaged : lock
        onLoaded: forceActiveFocus()
        onVisibleChanged: {
            if (visible)
                forceActiveFocus();
        }
    }
    Host {
        id: overlay

        objectName: "over"
        anchors.fill: parent
        focus: root.over !== ""
        sourceComponent: root.over === "risk" ? risk : root.over === "lockedNote" ? lockedNote : null
        onLoaded: forceActiveFocus()
    }

    Component {
        id: lock

        LockPage {
            lock: root.session.lock
            online: root.session.online
            onUrgent: root.over = "risk"
            onQuickNote: root.over = "lockedNote"
        }
    }
    Component {
        id: enrol

        EnrolPage {
            enrol: root.session.enrol
            onUrgent: root.over = "risk"
        }
    }
    Component {
        id: damaged

        DamagedPage {
            sessionState: root.state
            onUrgent: root.over = "risk"
            onEnrolAgain: root.session.enrolAgain()
        }
    }
    Component {
        id: shell

        Shell {
            session: root.session
        }
    }
    Component {
        id: risk

        PublicPage {
            item: root.session.publicPage
            centred: true
            onBack: root.over = ""
        }
    }
    Component {
        id: lockedNote

        LockedNotePage {
            note: root.session.lockedNote
            onBack: root.over = ""
        }
    }
}
