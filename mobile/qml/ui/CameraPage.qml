pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** One photograph: the rule, the finder, then the picture to look at before it is attached. The camera is on only while the page is seen. */
PageFrame {
    id: root

    required property CameraModel camera
    readonly property bool taken: camera.state === CameraModel.Taken
    readonly property bool seeking: visible && !taken && camera.problem === ""
    property Component viewfinder: null

    objectName: "cameraPage"
    //: Title of the page with the camera.
    //% "Take a photo"
    title: qsTrId("camera.title")
    closes: true

    header: Item {
        // On a phone on its side the finder needs the room; the rule stands on the page before, which every photograph passes.
        visible: !Theme.landscape
        implicitHeight: visible ? rule.implicitHeight + Theme.space3 : 0

        Callout {
            id: rule

            objectName: "cameraRule"
            x: root.gutter
            width: parent.width - 2 * root.gutter
            tone: "bad"
            iconName: "alert-triangle"
            html: qsTrId("attachment.rule")
        }
    }
    footer: Footer {
        stacked: Theme.large

        AppButton {
            objectName: "takePhoto"
            Place.fill: true
            visible: !root.taken
            enabled: root.camera.state === CameraModel.Live
            iconName: "camera"
            //: Button: takes the photograph.
            //% "Take photo"
            text: qsTrId("camera.take")
            onClicked: root.camera.take()
        }
        AppButton {
            objectName: "photoAgain"
            Place.fill: true
            visible: root.taken
            kind: AppButton.Secondary
            //: Button: gives the photograph up and takes another.
            //% "Take again"
            text: qsTrId("camera.again")
            onClicked: root.camera.again()
        }
        AppButton {
            objectName: "usePhoto"
            Place.fill: true
            visible: root.taken
            iconName: "check"
            //: Button: attaches the photograph that was just taken.
            //% "Use photo"
            text: qsTrId("camera.use")
            onClicked: root.camera.use()
        }
    }

    onBack: camera.close()
    // Out of sight without a word about the picture: it waits here, or with its report.
    onVisibleChanged: {
        if (!visible)
            camera.leave();
    }
    Component.onCompleted: viewfinder = Qt.createComponent(Qt.resolvedUrl("Viewfinder.qml"))
    Component.onDestruction: camera.leave()

    Timer {
        id: starter

        interval: 0
        onTriggered: {
            if (finder.item)
                root.camera.start(finder.item);
        }
    }
    Connections {
        target: root.camera
        function onUsed() {
            root.back();
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.camera.problem === ""
        color: Theme.color.sunken

        Host {
            id: finder

            objectName: "finder"
            anchors.fill: parent
            sourceComponent: root.seeking ? root.viewfinder : null
            // Later: what the start changes decides what is loaded here.
            onLoaded: starter.restart()
            Accessible.role: Accessible.Graphic
            //: The picture of the camera, for screen readers.
            //% "What the camera sees"
            Accessible.name: qsTrId("camera.finder")
        }
        Image {
            objectName: "photo"
            anchors.fill: parent
            visible: root.taken
            source: root.camera.picture
            // What it shows must not outlive the page.
            cache: false
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            //: The photograph that was just taken, for screen readers.
            //% "The photo"
            Accessible.name: qsTrId("camera.photo")
        }
    }
    Stack {
        x: root.gutter
        y: Theme.space4
        width: parent.width - 2 * root.gutter
        visible: root.camera.problem !== ""
        spacing: Theme.space4

        Callout {
            objectName: "cameraProblem"
            html: Theme.escaped(root.camera.problem)
        }
        AppButton {
            objectName: "tryCamera"
            kind: AppButton.Secondary
            //: Button: starts the camera once more.
            //% "Try again"
            text: qsTrId("camera.retry")
            onClicked: root.camera.again()
        }
    }
}
