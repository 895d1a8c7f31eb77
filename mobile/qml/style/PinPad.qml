pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** The pad: big keys of its own, so that no system keyboard ever sees the PIN. */
Cells {
    id: root

    property bool dead: false
    /** The word in the left corner ("Forgot?"), or empty for none. */
    property string cornerText
    property int keyHeight: Theme.pinKey

    signal digit(int value)
    signal back
    signal corner

    columns: 3
    spacing: Theme.snug

    component Key: T.Button {
        id: key

        property string iconName
        property bool bare: false

        implicitHeight: Math.max(root.keyHeight, implicitContentHeight)
        enabled: !root.dead
        focusPolicy: Qt.StrongFocus
        scale: down ? Theme.pressedScale : 1

        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.onPressAction: key.clicked()
        Keys.onReturnPressed: key.clicked()
        Keys.onEnterPressed: key.clicked()

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.bottomMargin: -Theme.hairline
                visible: !key.bare && key.enabled
                radius: Theme.radius3
                color: Theme.color.line
            }
            Panel {
                anchors.fill: parent
                fill: key.bare ? (key.down ? Theme.color.primarySoft : "transparent") : !key.enabled ? Theme.color.notSoft : key.down ? Theme.color.primarySoft : Theme.color.surface
                edge: key.bare ? "transparent" : key.enabled ? Theme.color.line : Theme.color.edge
                edgeWidth: Theme.hairline
                dashed: !key.enabled
                radius: Theme.radius3
            }
            FocusRing {
                shown: key.visualFocus
                corner: Theme.radius3
            }
        }

        contentItem: ButtonContent {
            text: key.iconName === "" ? key.text : ""
            iconName: key.iconName
            iconSize: Theme.iconLarge
            role: key.bare ? Theme.choice : Theme.key
            oneLine: key.bare
            weight: key.bare ? Font.Bold : Font.DemiBold
            ink: !key.enabled ? Theme.color.not : key.bare ? Theme.color.primary : Theme.color.ink
        }
    }

    Repeater {
        model: 9

        Key {
            required property int index

            objectName: "pin" + (index + 1)
            text: (index + 1).toString()
            onClicked: root.digit(index + 1)
        }
    }
    Key {
        objectName: "pinCorner"
        bare: true
        enabled: root.cornerText !== ""
        opacity: root.cornerText !== "" ? 1 : 0
        text: root.cornerText
        onClicked: root.corner()
    }
    Key {
        objectName: "pin0"
        text: "0"
        onClicked: root.digit(0)
    }
    Key {
        objectName: "pinBack"
        bare: true
        iconName: "backspace"
        //: Name of the PIN pad's key that takes back the last digit.
        //% "Delete last digit"
        text: qsTrId("pin.back")
        onClicked: root.back()
    }
}
