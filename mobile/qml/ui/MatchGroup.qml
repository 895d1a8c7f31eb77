pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** The measures of one verdict, the first few at once and the rest when asked for. */
Rectangle {
    id: root

    required property MatchResultsModel results
    required property string status
    required property string heading
    required property string iconName
    required property color ink
    required property color soft
    required property int total
    property string note
    property int atFirst: 5
    property bool all: false

    signal chosen(string itemId)

    objectName: "results-" + status
    visible: total > 0
    implicitHeight: column.implicitHeight
    radius: Theme.radius3
    color: Theme.color.surface
    border.width: Theme.hairline
    border.color: Theme.color.line

    Stack {
        id: column

        width: parent.width
        spacing: 0

        Panel {
            implicitHeight: head.implicitHeight + 2 * Theme.space3
            fill: root.soft
            topLeftRadius: Theme.radius3
            topRightRadius: Theme.radius3

            Line {
                id: head

                x: Theme.space4
                y: Theme.space3
                width: parent.width - 2 * Theme.space4
                spacing: Theme.space2

                Icon {
                    name: root.iconName
                    tint: root.ink
                }
                Words {
                    Place.fill: true
                    text: root.heading
                    role: Theme.subhead
                    color: root.ink
                    Accessible.role: Accessible.Heading
                    Accessible.name: text + ": " + root.total
                }
                Words {
                    text: root.total
                    role: Theme.subhead
                    color: root.ink
                    Accessible.ignored: true
                }
            }
        }
        Words {
            Place.leftMargin: Theme.space4
            Place.rightMargin: Theme.space4
            Place.topMargin: Theme.space2
            visible: text !== ""
            text: root.note
            role: Theme.small
            color: Theme.color.ink2
        }
        Repeater {
            model: root.results

            Host {
                id: slot

                required property var model

                visible: model.status === root.status && (root.all || model.place < root.atFirst)
                sourceComponent: visible ? line : null

                Component {
                    id: line

                    ItemRow {
                        objectName: "match-" + slot.model.itemId
                        strap: slot.model.strap
                        text: slot.model.title
                        titleRole: Theme.subhead
                        detail: [slot.model.reasonHtml, slot.model.dueText === "" ? "" : "<b>" + slot.model.dueText + "</b>", slot.model.insteadTitle === "" ? "" : qsTrId("test.instead").arg(slot.model.insteadTitle), slot.model.withText, slot.model.checkedText].filter(each => each !== "").join("<br>")
                        detailStyled: true
                        chevron: true
                        onClicked: root.chosen(slot.model.itemId)
                    }
                }
            }
        }
        AppButton {
            objectName: "more"
            Place.leftMargin: Theme.space2
            visible: !root.all && root.total > root.atFirst
            kind: AppButton.Quiet
            iconName: "chevron-down"
            iconAfter: true
            //: Shows the rest of a list of measures. %n how many more.
            //% "Show %n more"
            text: qsTrId("match.showMore", root.total - root.atFirst)
            onClicked: root.all = true
        }
    }
}
