import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A sheet from the bottom of a phone, a dialog of 480 on wider windows. Esc or a tap beside it closes it; the keyboard stays inside. */
T.Popup {
    id: root

    required property string title
    /** Stands in the place of the title, which is then only its name. */
    property Component head: null
    default property Component body
    readonly property bool fromBelow: Theme.widthClass === Theme.Compact
    readonly property int shadow: 28

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: parent ? (fromBelow ? parent.width : Math.min(Theme.dialogWidth, parent.width - 2 * Theme.space5)) : 0
    height: Math.min(implicitHeight, parent ? parent.height - Theme.space8 : 0)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(fromBelow ? parent.height - height : (parent.height - height) / 2) : 0
    bottomPadding: fromBelow ? Theme.safeBottom : 0

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.sheetIn
            easing.type: Easing.OutCubic
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.sheetOut
            easing.type: Easing.InCubic
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.shade
    }

    background: Panel {
        fill: Theme.color.bar
        edge: Theme.color.line
        edgeWidth: Theme.hairline
        radius: Theme.radius4
        bottomLeftRadius: root.fromBelow ? 0 : Theme.radius4
        bottomRightRadius: root.fromBelow ? 0 : Theme.radius4

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (Theme.space5 - height) / 2
            visible: root.fromBelow
            width: Theme.sheetHandle
            height: Theme.space1 + 1
            radius: height / 2
            color: Theme.color.edge
        }
        Rectangle {
            visible: root.fromBelow
            y: -root.shadow
            width: parent.width
            height: root.shadow
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "transparent"
                }
                GradientStop {
                    position: 1
                    color: Theme.color.shade
                }
            }
        }
    }

    contentItem: SheetBody {
        gutter: Theme.gutter(root.width)
        title: root.title
        head: root.head
        body: root.body
    }
}
