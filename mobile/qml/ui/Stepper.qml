pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A size in steps: less, more, and a slider that need not be dragged. `values` in rising order. */
Line {
    id: root

    required property string label
    required property var values
    required property real value
    readonly property int at: Math.max(0, values.findIndex(step => Math.abs(step - value) < 0.01))

    signal picked(real value)

    spacing: Theme.space2

    function go(index: int) {
        if (index >= 0 && index < values.length && index !== at)
            picked(values[index]);
    }

    IconButton {
        objectName: "less"
        outlined: true
        iconName: "minus"
        enabled: root.at > 0
        opacity: enabled ? 1 : 0.5
        //: Makes a size smaller. %1 what is sized.
        //% "%1: smaller"
        text: qsTrId("stepper.less").arg(root.label)
        onClicked: root.go(root.at - 1)
    }
    T.Slider {
        id: slider

        objectName: "slider"
        Place.fill: true
        implicitHeight: Theme.touch
        from: 0
        to: root.values.length - 1
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        value: root.at
        focusPolicy: Qt.StrongFocus
        onMoved: root.go(Math.round(value))

        Accessible.role: Accessible.Slider
        Accessible.name: root.label

        background: Item {
            Rectangle {
                x: slider.handleWidth / 2
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - slider.handleWidth
                height: Theme.sliderTrack
                radius: 3
                color: Theme.color.sunken
                border.width: Theme.hairline
                border.color: Theme.color.edge
            }
            Repeater {
                model: root.values.length

                Rectangle {
                    required property int index

                    x: slider.handleWidth / 2 + index * (parent.width - slider.handleWidth) / (root.values.length - 1) - width / 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.space1
                    height: Theme.strapGap
                    radius: Theme.hair
                    color: Theme.color.edge
                }
            }
        }
        readonly property int handleWidth: 30

        handle: Rectangle {
            x: slider.visualPosition * (slider.width - width)
            y: (slider.height - height) / 2
            implicitWidth: slider.handleWidth
            implicitHeight: slider.handleWidth
            radius: width / 2
            color: Theme.color.primary
            border.width: Theme.space1
            border.color: Theme.color.surface

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.strong
                radius: width / 2
                color: "transparent"
                border.width: Theme.strong
                border.color: Theme.color.primary
            }
            FocusRing {
                shown: slider.visualFocus
                corner: slider.handleWidth / 2
            }
        }
    }
    IconButton {
        objectName: "more"
        outlined: true
        iconName: "plus"
        enabled: root.at < root.values.length - 1
        opacity: enabled ? 1 : 0.5
        //: Makes a size larger. %1 what is sized.
        //% "%1: larger"
        text: qsTrId("stepper.more").arg(root.label)
        onClicked: root.go(root.at + 1)
    }
}
