pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Records one sound: a button; then how long, how loud, stop and keep or discard. It stops, and is kept, when it goes out of sight. */
Stack {
    id: root

    required property SoundModel sound
    /** Something else is being attached. */
    property bool busy: false

    spacing: Theme.space3
    onVisibleChanged: {
        if (!visible)
            sound.stop();
    }
    Component.onDestruction: sound.stop()

    AppButton {
        objectName: "recordSound"
        visible: root.sound.available && !root.sound.recording && !root.busy
        kind: AppButton.Secondary
        iconName: "microphone"
        //: Button: starts recording a sound.
        //% "Record sound"
        text: qsTrId("sound.record")
        onClicked: root.sound.start()
    }
    Words {
        visible: root.sound.available && !root.sound.recording && !root.busy
        //: Under the button that records a sound. Keep it firm.
        //% "Your own words, or what anyone there can hear. Recording people who do not know it can be surveillance that needs authority: ask first. Not a child's account."
        text: qsTrId("sound.rule")
        role: Theme.small
        color: Theme.color.ink2
    }
    Card {
        objectName: "recording"
        visible: root.sound.recording
        spacing: Theme.space3

        Line {
            spacing: Theme.space3

            Icon {
                name: "microphone"
                tint: Theme.color.inkOnUrgentSoft
            }
            Words {
                Place.fill: true
                //: While a sound is recorded. %1 how long already, "0:12".
                //% "Recording, %1"
                text: qsTrId("sound.recording").arg(root.sound.timeText)
                role: Theme.rowTitle
            }
        }
        Rectangle {
            objectName: "level"
            Place.fill: true
            implicitHeight: Theme.space2
            radius: height / 2
            color: Theme.color.sunken
            Accessible.ignored: true

            Rectangle {
                width: parent.width * Math.min(1, root.sound.level)
                height: parent.height
                radius: height / 2
                color: Theme.color.primary
            }
        }
        Words {
            //: While a sound is recorded.
            //% "Recording stops, and is kept, when you leave this page or Lanyard locks. A touch keeps Lanyard open."
            text: qsTrId("sound.stops")
            role: Theme.small
            color: Theme.color.ink2
        }
        AppButton {
            objectName: "stopSound"
            Place.fill: true
            iconName: "player-stop"
            //: Button: stops recording; the sound is attached.
            //% "Stop and keep"
            text: qsTrId("sound.stop")
            onClicked: root.sound.stop()
        }
        AppButton {
            objectName: "discardSound"
            kind: AppButton.Quiet
            iconName: "trash"
            //: Button: stops recording; nothing is kept.
            //% "Discard"
            text: qsTrId("sound.discard")
            onClicked: root.sound.discard()
        }
    }
    Callout {
        objectName: "soundProblem"
        visible: root.sound.problem !== ""
        html: Theme.escaped(root.sound.problem)
    }
}
