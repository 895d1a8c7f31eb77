import Lanyard.Style
import QtQuick

/** Whether the words are safe, in a sentence; said out when it changes. */
Line {
    id: root

    required property string text
    required property bool failed

    visible: text !== ""
    spacing: Theme.space2
    Accessible.role: Accessible.StatusBar
    Accessible.name: text

    Icon {
        Place.align: Place.Start
        name: root.failed ? "alert-triangle" : "shield-check"
        size: Theme.iconSmall
        tint: root.failed ? Theme.color.inkOnUrgentSoft : Theme.color.met
    }
    Words {
        Place.fill: true
        text: root.text
        role: root.failed ? Theme.smallStrong : Theme.small
        color: root.failed ? Theme.color.inkOnUrgentSoft : Theme.color.ink2
    }
}
