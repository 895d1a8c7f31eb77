pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** One choice of a few, side by side; one above the other in large text. `options`: {value, text}. */
Rectangle {
    id: root

    required property var options
    required property var value
    required property string label

    signal picked(var value)

    implicitHeight: grid.implicitHeight + 2 * inner
    implicitWidth: grid.implicitWidth + 2 * inner
    radius: Theme.radius2
    color: Theme.color.surface
    border.width: Theme.border
    border.color: Theme.color.edge
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    readonly property real inner: Theme.border

    Line {
        id: grid

        x: root.inner
        y: root.inner
        width: parent.width - 2 * root.inner
        stacked: Theme.large

        Repeater {
            id: segments

            model: root.options

            T.RadioButton {
                id: segment

                required property var modelData
                required property int index
                readonly property bool on: modelData.value === root.value
                readonly property bool first: index === 0
                readonly property bool last: index === root.options.length - 1
                readonly property real corner: Theme.radius2 - root.inner
                readonly property color ink: on ? Theme.color.inkOnPrimary : Theme.color.ink

                objectName: "segment-" + modelData.value
                Place.fill: true
                Place.align: Theme.large ? Place.Auto : Place.Stretch
                implicitWidth: implicitContentWidth + 2 * Theme.space2
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.space1)
                leftPadding: Theme.space1
                rightPadding: Theme.space1
                text: modelData.text
                checked: on
                focusPolicy: Qt.StrongFocus
                z: visualFocus ? 1 : 0
                onClicked: root.picked(modelData.value)
                Keys.onRightPressed: step(1)
                Keys.onDownPressed: step(1)
                Keys.onLeftPressed: step(-1)
                Keys.onUpPressed: step(-1)

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.description: root.label
                Accessible.checkable: true
                Accessible.checked: on
                Accessible.onPressAction: segment.clicked()

                function step(by: int) {
                    const next = segments.itemAt((index + by + segments.count) % segments.count) as T.RadioButton;
                    next.forceActiveFocus(Qt.TabFocusReason);
                    next.clicked();
                }

                background: Panel {
                    fill: segment.on ? Theme.color.primary : segment.down ? Theme.color.primarySoft : "transparent"
                    topLeftRadius: segment.first ? segment.corner : 0
                    topRightRadius: (Theme.large ? segment.first : segment.last) ? segment.corner : 0
                    bottomLeftRadius: (Theme.large ? segment.last : segment.first) ? segment.corner : 0
                    bottomRightRadius: segment.last ? segment.corner : 0

                    Rectangle {
                        visible: !segment.first && !segment.on
                        width: Theme.large ? parent.width : Theme.border
                        height: Theme.large ? Theme.border : parent.height
                        color: Theme.color.line
                    }
                    FocusRing {
                        shown: segment.visualFocus
                    }
                }

                contentItem: ButtonContent {
                    text: segment.text
                    iconName: segment.on ? "check" : ""
                    ink: segment.ink
                }
            }
        }
    }
}
