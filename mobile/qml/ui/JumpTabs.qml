pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** Jumps to the sections of a long page, and shows which one is in view. Scrolls sideways when they are many. */
Item {
    id: root

    required property var sections
    required property int current

    signal picked(int index)

    implicitHeight: visible ? Math.max(Theme.touch, row.implicitHeight) : 0

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.color.line
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: row.width
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        clip: true

        Line {
            id: row

            x: Theme.space3
            width: Math.max(implicitWidth, flick.width - 2 * Theme.space3)
            height: parent.height
            spacing: 0

            Repeater {
                model: root.sections

                T.TabButton {
                    id: tab

                    required property var modelData
                    required property int index
                    readonly property bool isCurrent: index === root.current

                    objectName: "jump-" + modelData.id
                    Place.fill: true
                    implicitWidth: implicitContentWidth + 2 * Theme.space2
                    implicitHeight: Math.max(Theme.touch, implicitContentHeight)
                    text: modelData.title
                    checkable: false
                    focusPolicy: Qt.StrongFocus
                    onClicked: root.picked(index)
                    onVisualFocusChanged: flick.contentX = Math.max(0, Math.min(x - Theme.space6, flick.contentWidth - flick.width))

                    Accessible.role: Accessible.PageTab
                    Accessible.name: text
                    Accessible.selected: isCurrent
                    Accessible.onPressAction: tab.clicked()
                    Keys.onReturnPressed: tab.clicked()
                    Keys.onEnterPressed: tab.clicked()

                    background: Item {
                        Panel {
                            visible: tab.isCurrent
                            anchors.bottom: parent.bottom
                            width: parent.width
                            height: Theme.space1
                            fill: Theme.color.primary
                            topLeftRadius: Theme.space1
                            topRightRadius: Theme.space1
                        }
                        FocusRing {
                            shown: tab.visualFocus
                            anchors.margins: 0
                        }
                    }
                    contentItem: ButtonContent {
                        text: tab.text
                        weight: tab.isCurrent ? Font.Bold : Font.DemiBold
                        ink: tab.isCurrent ? Theme.color.primary : Theme.color.ink2
                    }
                }
            }
        }
    }
}
