pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** When the vault can't be opened any more: what happened, what is kept, what to do. */
ScrollPage {
    id: root

    required property int sessionState

    signal urgent
    signal enrolAgain

    centred: true
    objectName: "damagedPage"
    canGoBack: false
    barVisible: false
    maximumWidth: Theme.mediumWidth

    footer: Footer {
        centred: true
        maximumWidth: root.maximumWidth

        AppButton {
            objectName: "enrolAgain"
            Place.fill: true
            //: Goes to enrolment after damage or loss of keys.
            //% "Enrol again"
            text: qsTrId("damaged.enrol")
            onClicked: root.enrolAgain()
        }
    }

    CardWithSlot {
        Place.topMargin: Theme.space6
        padding: Theme.space5

        Words {
            Place.topMargin: Theme.strapGap
            text: root.sessionState === Session.Destroyed ?
            //: Heading: the key of the vault was destroyed after too many wrong PINs or an order from the force.
            //% "The key to your drafts is destroyed"
            qsTrId("damaged.destroyed.title") : root.sessionState === Session.KeystoreLost ?
            //: Heading: the phone's keystore no longer has the device's secret.
            //% "This phone's lock has changed"
            qsTrId("damaged.keystore.title") :
            //: Heading: the vault's files are damaged.
            //% "What is stored here is damaged"
            qsTrId("damaged.title")
            role: Theme.cardTitle
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Words {
            text: root.sessionState === Session.Destroyed ?
            //: What happened to a destroyed vault.
            //% "After too many wrong PINs, or an order from your force, Lanyard destroyed its key, so that nobody can read what was here."
            qsTrId("damaged.destroyed.text") : root.sessionState === Session.KeystoreLost ?
            //: What happened when the keystore is lost.
            //% "The phone's keystore no longer holds the half of the key that it kept. This happens when its screen lock is taken away or the phone is reset. Without it no PIN can open Lanyard."
            qsTrId("damaged.keystore.text") :
            //: What happened to a damaged vault.
            //% "Lanyard can't open its files, though the phone and the PIN may be right. The files are kept as they are; nothing new is written over them."
            qsTrId("damaged.text")
            color: Theme.color.ink2
        }
    }
    Field {
        Place.topMargin: Theme.space3
        //: Heading over what is lost and what is kept.
        //% "What is lost, what is kept"
        title: qsTrId("damaged.kept.title")

        Words {
            //: What damage or loss of keys means for reports.
            //% "Drafts not yet submitted can't be had back. Sealed reports stay on this phone and are sent once you have enrolled again."
            text: qsTrId("damaged.kept")
        }
    }
    Field {
        Place.topMargin: Theme.space3
        //: Heading over what to do.
        //% "What to do"
        title: qsTrId("damaged.do.title")

        Words {
            //: What to do after damage or loss of keys.
            //% "Ask your administrator for a new code, and enrol this phone again. If the phone was out of your hands, tell them."
            text: qsTrId("damaged.do")
        }
    }
    UrgentButton {
        objectName: "urgent"
        Place.topMargin: Theme.space3
        outlined: true
        text: qsTrId("urgent.title")
        detail: qsTrId("urgent.noPin")
        onClicked: root.urgent()
    }
}
