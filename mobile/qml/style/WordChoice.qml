import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** Words at the left, and at the right what a press does with them. */
T.Button {
    id: root

    /** The word at the right. */
    required property string verb
    /** For screen readers. */
    property string spoken: Theme.joined([verb, text])
    property string iconName
    property bool outlined: true

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.primaryHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    focusPolicy: Qt.StrongFocus
    scale: down ? Theme.pressedScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius2
        color: root.down ? Theme.color.primarySoft : "transparent"
        border.width: root.outlined ? Theme.border : 0
        border.color: Theme.color.edge

        FocusRing {
            shown: root.visualFocus
        }
    }

    contentItem: Line {
        spacing: Theme.space3

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconSmall
            tint: Theme.color.ink2
        }
        Words {
            Place.fill: true
            text: root.text
            role: root.outlined ? Theme.rowTitle : Theme.bodyTight
            font.weight: Theme.body.weight
            color: root.outlined ? Theme.color.ink : Theme.color.ink2
            Accessible.ignored: true
        }
        Words {
            text: root.verb
            role: Theme.buttonSmall
            color: Theme.color.primary
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
