pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/**
 * One part of a test: Met, Not known, Not met. `value` is TestModel's: 0 not known, 1 met, 2 not met. Arrow keys move. In large text the three
 * stand one above the other.
 */
Rectangle {
    id: root

    required property int value
    /** What is asked, for a screen reader. */
    required property string question
    //: Answer to one part of a measure's test: it is met.
    //% "Met"
    readonly property string testMetText: qsTrId("test.met")
    //: Answer to one part of a measure's test: not known yet.
    //% "Not known"
    readonly property string testNotKnownText: qsTrId("test.notKnown")
    //: Answer to one part of a measure's test: it is not met.
    //% "Not met"
    readonly property string testNotMetText: qsTrId("test.notMet")

    signal picked(int value)

    implicitHeight: grid.implicitHeight + 2 * inner
    implicitWidth: grid.implicitWidth
    radius: Theme.radius2
    color: Theme.color.surface
    border.width: Theme.border
    border.color: Theme.color.edge

    readonly property real inner: Theme.border
    readonly property var parts: [{
            "value": 1,
            "icon": "check",
            "text": root.testMetText,
            "weight": 100
        }, {
            "value": 0,
            "icon": "question-mark",
            "text": root.testNotKnownText,
            "weight": 125
        }, {
            "value": 2,
            "icon": "x",
            "text": root.testNotMetText,
            "weight": 100
        }]

    Accessible.role: Accessible.Grouping
    Accessible.name: question

    Line {
        id: grid

        x: root.inner
        y: root.inner
        width: parent.width - 2 * root.inner
        stacked: Theme.large

        Repeater {
            id: segments

            model: root.parts

            T.RadioButton {
                id: segment

                required property var modelData
                required property int index
                readonly property bool on: modelData.value === root.value
                readonly property bool first: index === 0
                readonly property bool last: index === 2
                readonly property color ink: on ? (modelData.value === 0 ? Theme.color.need : Theme.color.inkOnFill) : Theme.color.ink2
                readonly property real corner: Theme.radius2 - root.inner

                objectName: "tri" + modelData.value
                Place.fill: true
                Place.weight: modelData.weight
                Place.align: Theme.large ? Place.Auto : Place.Stretch
                implicitHeight: Math.max(Theme.large ? Theme.rowHeight : Theme.touch, implicitContentHeight + 2 * Theme.space1)
                leftPadding: Theme.space1
                rightPadding: Theme.space1
                text: modelData.text
                checked: on
                focusPolicy: Qt.StrongFocus
                z: visualFocus ? 1 : 0
                // The model decides: a click asks, the answer comes back through `value`.
                onClicked: root.picked(modelData.value)
                Keys.onRightPressed: step(1)
                Keys.onDownPressed: step(1)
                Keys.onLeftPressed: step(-1)
                Keys.onUpPressed: step(-1)

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.description: root.question
                Accessible.checkable: true
                Accessible.checked: on
                Accessible.onPressAction: segment.clicked()

                function step(by: int) {
                    const next = segments.itemAt((index + by + 3) % 3) as T.RadioButton;
                    next.forceActiveFocus(Qt.TabFocusReason);
                    next.clicked();
                }

                background: Panel {
                    fill: !segment.on ? "transparent" : segment.modelData.value === 1 ? Theme.color.met : segment.modelData.value === 0 ? Theme.color.needSoft : Theme.color.not
                    edge: Theme.color.need
                    edgeWidth: segment.on && segment.modelData.value === 0 ? Theme.strong : 0
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
                    iconName: segment.on ? segment.modelData.icon : ""
                    weight: segment.on ? Font.Bold : Font.DemiBold
                    ink: segment.ink
                }
            }
        }
    }
}
