pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** The four places, at the foot of a phone. `entries`: {page, icon, text, badge, badgeText}. Two by two in large text. */
Rectangle {
    id: root

    required property var entries
    required property string current

    signal picked(string page)

    implicitHeight: grid.implicitHeight + Theme.safeBottom
    color: Theme.color.bar

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.color.line
    }
    Cells {
        id: grid

        width: parent.width
        columns: Theme.large ? 2 : 4

        Repeater {
            model: root.entries

            T.TabButton {
                id: entry

                required property var modelData
                readonly property bool isCurrent: modelData.page === root.current
                readonly property color ink: isCurrent ? Theme.color.primary : Theme.color.ink2

                objectName: "nav-" + modelData.page
                implicitHeight: Math.max(Theme.large ? 58 : Theme.navHeight, implicitContentHeight + 2 * Theme.space2)
                text: modelData.text
                checkable: false
                focusPolicy: Qt.StrongFocus
                onClicked: root.picked(modelData.page)

                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.badge > 0 ? modelData.text + ", " + modelData.badgeText : modelData.text
                Accessible.selected: isCurrent
                Accessible.onPressAction: entry.clicked()
                Keys.onReturnPressed: entry.clicked()
                Keys.onEnterPressed: entry.clicked()

                background: Item {
                    Panel {
                        visible: entry.isCurrent
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: 52
                        height: 6
                        fill: Theme.color.primary
                        bottomLeftRadius: Theme.strapRadius
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
                    iconSize: Theme.large ? Theme.icon : Theme.iconNav
                    badge: entry.modelData.badge
                    current: entry.isCurrent
                    ink: entry.ink
                    beside: Theme.large
                }
            }
        }
    }
}
