pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Layouts

/**
 * The lock screen: the same whatever is inside. The PIN by the pad or the number keys, and two things that need none: what to do first for a child
 * at risk now, and a quick note.
 */
FocusScope {
    id: root

    required property LockModel lock
    required property bool online
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
        contentHeight: Math.max(height, page.implicitHeight + page.y)
        boundsBehavior: Flickable.StopAtBounds

        Ribbon {
            x: page.x + card.x + (card.width - width) / 2
            y: page.y + card.y - drop
            z: 1
            readonly property int drop: 110
            width: 390
            height: 134
            strap: Theme.color.primary
            thread: Theme.color.primarySoft
            clip: Theme.color.ink2
        }
        GridLayout {
            id: page

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.safeTop
            width: Math.min(flick.width - 2 * Theme.gutter, root.beside ? Theme.columnWidth + Theme.space8 : Theme.pinPadWidth)
            height: Math.max(implicitHeight, flick.height - y)
            columns: root.beside ? 2 : 1
            columnSpacing: Theme.space8
            rowSpacing: Theme.strapGap

            CardWithSlot {
                id: card

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.topMargin: Theme.ribbonDrop - (root.beside ? 0 : Math.min(Theme.safeTop, Theme.touch))
                Layout.alignment: root.beside ? Qt.AlignVCenter : Qt.AlignTop
                padding: Theme.space5

                Words {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.strapGap
                    //: Heading of the lock screen.
                    //% "Lanyard is locked"
                    text: qsTrId("lock.title")
                    role: Theme.cardTitle
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Words {
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.px(300)
                    Layout.alignment: Qt.AlignHCenter
                    //: Under the lock screen's heading: what is protected, in two lines.
                    //% "Your notes and reports are encrypted on this phone. Without your PIN nobody can read them."
                    text: qsTrId("lock.protected")
                    role: Theme.small
                    color: Theme.color.ink2
                    horizontalAlignment: Text.AlignHCenter
                }
                PinDots {
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: Theme.space2
                    total: root.lock.pinLength
                    entered: root.lock.digitCount
                    wrong: root.lock.message !== "" && root.lock.digitCount === 0
                }
                ErrorLine {
                    objectName: "lockMessage"
                    Layout.fillWidth: true
                    text: root.lock.message
                    centred: true
                }
                Words {
                    Layout.fillWidth: true
                    visible: root.lock.busy
                    //: On the lock screen while the PIN is being checked.
                    //% "Opening"
                    text: qsTrId("lock.opening")
                    role: Theme.small
                    color: Theme.color.ink2
                    horizontalAlignment: Text.AlignHCenter
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.lock.keystoreWarning
                    role: Theme.small
                    color: Theme.color.need
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            PinPad {
                objectName: "pinPad"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.rowSpan: root.beside ? 3 : 1
                Layout.alignment: root.beside ? Qt.AlignVCenter : Qt.AlignTop
                dead: root.dead
                keyHeight: Theme.landscape ? Theme.pinKeyShort : Theme.pinKey
                //: The PIN pad's lower left key: opens the sheet about a forgotten PIN.
                //% "Forgot?"
                cornerText: qsTrId("lock.forgot")
                onDigit: value => root.lock.pushDigit(value)
                onBack: root.lock.popDigit()
                onCorner: forgot.open()
            }
            Item {
                Layout.fillHeight: true
                visible: !root.beside
            }
            GridLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                columns: Theme.large ? 1 : 2
                columnSpacing: Theme.snug
                rowSpacing: Theme.snug

                UrgentButton {
                    objectName: "urgent"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    outlined: true
                    narrow: !Theme.large
                    //: The way to help for a child at risk now; a question, first of the urgent actions.
                    //% "Child at risk now?"
                    text: qsTrId("urgent.title")
                    //: Under an action of the lock screen that works without the PIN.
                    //% "No PIN needed"
                    detail: qsTrId("lock.noPin")
                    onClicked: root.urgent()
                }
                UrgentButton {
                    objectName: "quickNote"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    outlined: true
                    calm: true
                    narrow: !Theme.large
                    iconName: "pencil-plus"
                    //: Writing a note at once; also the title of the page.
                    //% "Quick note"
                    text: qsTrId("note.title")
                    detail: qsTrId("lock.noPin")
                    onClicked: root.quickNote()
                }
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: Theme.space7
                Layout.bottomMargin: Theme.space2 + Theme.safeBottom
                spacing: Theme.space2

                Item {
                    Layout.fillWidth: true
                }
                Icon {
                    visible: !root.online
                    name: "cloud-off"
                    size: Theme.iconSmall
                    tint: Theme.color.ink2
                }
                Words {
                    Layout.maximumWidth: parent.width - Theme.space7
                    visible: !root.online
                    //: On the lock screen with no signal.
                    //% "No signal. Everything here works without it."
                    text: qsTrId("lock.offline")
                    role: Theme.small
                    color: Theme.color.ink2
                }
                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }

    ForgotSheet {
        id: forgot

        text: root.lock.forgotText
    }
}
