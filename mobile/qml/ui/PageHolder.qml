import Lanyard.Style
import QtQuick

/** Holds one page of a trail; lets it in with a short slide. */
Host {
    id: root

    required property bool inFront
    required property bool slides

    visible: inFront
    enabled: inFront
    onInFrontChanged: {
        if (inFront && slides)
            arrive.restart();
    }
    Component.onCompleted: {
        if (inFront && slides)
            arrive.start();
    }

    transform: Translate {
        id: shift
    }

    ParallelAnimation {
        id: arrive

        NumberAnimation {
            target: shift
            property: "x"
            from: Theme.reducedMotion ? 0 : Theme.pageSlide
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
    }
}
