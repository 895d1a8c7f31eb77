import Lanyard.App
import Lanyard.Style
import QtQuick

/** The card of the lock screen: what is protected, how many digits are in, and what went wrong. */
CardWithSlot {
    id: root

    required property LockModel lock

    padding: Theme.space3
    spacing: Theme.space1 + Theme.hair

    Words {
        Place.topMargin: Theme.space5
        //: Heading of the lock screen.
        //% "Lanyard is locked"
        text: qsTrId("lock.title")
        role: Theme.cardTitle
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        Place.maximumWidth: Theme.px(Theme.cardTextWidth)
        Place.align: Place.Center
        //: Under the lock screen's heading: what is protected, in two lines.
        //% "Your notes and reports are encrypted on this phone. Without your PIN nobody can read them."
        text: qsTrId("lock.protected")
        role: Theme.small
        color: Theme.color.ink2
        horizontalAlignment: Text.AlignHCenter
    }
    PinDots {
        objectName: "pinDots"
        Place.bottomMargin: Theme.space2
        Place.align: Place.Center
        Place.topMargin: Theme.space3
        total: root.lock.pinLength
        entered: root.lock.digitCount
        wrong: root.lock.message !== "" && root.lock.digitCount === 0
    }
    ErrorLine {
        objectName: "lockMessage"
        Place.topMargin: Theme.space2
        text: root.lock.message
        centred: true
    }
    Words {
        visible: root.lock.busy
        //: On the lock screen while the PIN is being checked.
        //% "Opening"
        text: qsTrId("lock.opening")
        role: Theme.small
        color: Theme.color.ink2
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        visible: text !== ""
        text: root.lock.keystoreWarning
        role: Theme.small
        color: Theme.color.need
        horizontalAlignment: Text.AlignHCenter
    }
}
