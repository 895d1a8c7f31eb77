pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/**
 * The lock screen: the same whatever is inside. The PIN by the pad or the number keys, and two things that need none: what to do first for a child
 * at risk now, and a quick note.
 */
FocusScope {
    id: root

    required property LockModel lock
    required property bool online
    /** Pad beside the card: on a wide window and on a phone on its side. */
    readonly property bool beside: Theme.landscape || Theme.widthClass === Theme.Expanded
    readonly property bool dead: lock.busy || lock.delayed

    signal urgent
    signal quickNote

    objectName: "lockPage"
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            lock.pushDigit(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            lock.popDigit();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            lock.submit();
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: Math.max(height, page.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds

        Ribbon {
            x: page.x + left.x + (left.width - width) / 2
            z: 1
            // The clip's foot hangs in the card's slot.
            height: page.y + left.y + card.y + Theme.space6
            width: height * 3
            strap: Theme.color.primary
            thread: Theme.color.primarySoft
            clip: Theme.color.ink2
        }
        Line {
            id: page

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.beside ? Math.max(0, (flick.height - implicitHeight) / 2) : 0
            width: Math.min(flick.width - 2 * Theme.gutter(root.width), root.beside ? Theme.columnWidth + Theme.space8 : Theme.pinPadWidth)
            stacked: !root.beside
            spacing: root.beside ? Theme.space8 : Theme.strapGap

            Stack {
                id: left

                Place.fill: true
                Place.topMargin: Math.max(Theme.landscape ? Theme.space8 : Theme.ribbonDrop, Theme.safeTop)
                spacing: Theme.strapGap

                LockCard {
                    id: card

                    lock: root.lock
                }
                Host {
                    visible: root.beside
                    sourceComponent: root.beside ? choices : null
                }
            }
            PinPad {
                id: pad

                objectName: "pinPad"
                Place.fill: true
                dead: root.dead
                keyHeight: Theme.landscape ? Theme.pinKeyShort : Theme.pinKey
                //: The PIN pad's lower left key: opens the sheet about a forgotten PIN.
                //% "Forgot?"
                cornerText: qsTrId("lock.forgot")
                onDigit: value => root.lock.pushDigit(value)
                onBack: root.lock.popDigit()
                onCorner: forgot.open()
            }
            Host {
                // Pushed to the foot, where the thumb is, as far as there is room.
                Place.topMargin: Math.max(0, flick.height - left.implicitHeight - left.Place.topMargin - pad.implicitHeight - implicitHeight - 2 * Theme.strapGap)
                visible: !root.beside
                sourceComponent: root.beside ? null : choices
            }
        }
    }

    Component {
        id: choices

        LockChoices {
            online: root.online
            onUrgent: root.urgent()
            onQuickNote: root.quickNote()
        }
    }
    ForgotSheet {
        id: forgot

        text: root.lock.forgotText
    }
}
