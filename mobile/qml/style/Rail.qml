pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** The four places at the side of a wide window, with help for a child at risk, settings and lock below. */
Rectangle {
    id: root

    required property var entries
    /** {page, icon, text}; `page` urgent is drawn as such. */
    required property var tools
    required property string current

    signal picked(string page)

    implicitWidth: Math.max(Theme.railWidth, Theme.large ? Theme.px(Theme.railWidth) : 0)
    color: Theme.color.sunken

    component RailButton: T.Button {
        id: entry

        required property var modelData
        readonly property bool isCurrent: modelData.page === root.current
        readonly property bool urgent: modelData.page === "urgent"
        readonly property color ink: urgent ? Theme.color.inkOnUrgent : isCurrent ? Theme.color.primary : Theme.color.ink2

        objectName: "nav-" + modelData.page
        Place.bottomMargin: urgent ? Theme.space2 : 0
        implicitHeight: Math.max(urgent ? Theme.urgentRailHeight : Theme.rowHeight, implicitContentHeight + 2 * Theme.space2)
        text: modelData.text
        focusPolicy: Qt.StrongFocus
        onClicked: root.picked(modelData.page)

        Accessible.role: urgent ? Accessible.Button : Accessible.PageTab
        Accessible.name: (modelData.badge ?? 0) > 0 ? modelData.text + ", " + modelData.badgeText : modelData.text
        Accessible.selected: isCurrent
        Accessible.onPressAction: entry.clicked()
        Keys.onReturnPressed: entry.clicked()
        Keys.onEnterPressed: entry.clicked()

        background: Rectangle {
            radius: Theme.radius2
            color: entry.urgent ? Theme.color.urgent : entry.isCurrent ? Theme.color.surface : "transparent"
            border.width: entry.urgent ? Theme.strong : 0
            border.color: Theme.color.urgentEdge

            Panel {
                visible: entry.isCurrent
                x: -Theme.space2
                y: Theme.space2
                width: 6
                height: parent.height - 2 * Theme.space2
                fill: Theme.color.primary
                topRightRadius: Theme.strapRadius
                bottomRightRadius: Theme.strapRadius
            }
            FocusRing {
                shown: entry.visualFocus
                anchors.margins: 0
            }
        }

        contentItem: NavContent {
            text: entry.text
            iconName: entry.modelData.icon
            badge: entry.modelData.badge ?? 0
            current: entry.isCurrent
            ink: entry.ink
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.color.line
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentHeight: lower.y + lower.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Stack {
            id: upper

            x: Theme.space2
            y: Theme.space4 + Theme.safeTop
            width: flick.width - 2 * Theme.space2
            spacing: Theme.space1

            Mark {
                Place.align: Place.Center
                Place.bottomMargin: Theme.strapGap
                implicitWidth: 34
                implicitHeight: 34
                ink: Theme.color.primary
                hole: Theme.color.sunken
            }
            Repeater {
                model: root.entries

                RailButton {
                }
            }
        }
        Stack {
            id: lower

            x: Theme.space2
            y: Math.max(upper.y + upper.height + Theme.space4, flick.height - height - Theme.space3 - Theme.safeBottom)
            width: upper.width
            spacing: Theme.space1

            Repeater {
                model: root.tools

                RailButton {
                }
            }
        }
    }
}
