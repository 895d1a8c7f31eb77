import Lanyard.Style
import QtQuick

/** One hit; the first stands out as a card. */
Item {
    id: root

    required property int index
    required property string itemId
    required property string kindTitle
    required property string title
    required property string subtitle
    required property string snippetHtml
    required property string strap
    required property string alias
    readonly property bool best: index === 0

    signal chosen(string itemId)

    implicitHeight: row.implicitHeight + (best ? Theme.space2 : 0)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: row
        visible: root.best
        radius: Theme.radius3
        color: Theme.color.surface
        border.width: Theme.hairline
        border.color: Theme.color.line
    }
    ItemRow {
        id: row

        objectName: "result-" + root.itemId
        x: Theme.gutter(root.width)
        width: parent.width - 2 * Theme.gutter(root.width)
        leftPadding: root.best ? Theme.strapGap : 0
        rightPadding: root.best ? Theme.strapGap : 0
        strap: root.strap
        kicker: root.kindTitle
        tag: root.alias
        text: root.title
        titleRole: root.best ? Theme.heading : Theme.subhead
        detail: root.snippetHtml !== "" ? root.snippetHtml : root.subtitle
        detailMarked: root.snippetHtml !== ""
        detailRole: Theme.bodyTight
        divider: !root.best
        onClicked: root.chosen(root.itemId)
    }
}
