import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A row of a list: strap, a small line above, title, a line below. `selected` outlines it: the page beside shows it. */
T.ItemDelegate {
    id: root

    /** A strap's kind, or empty for none. */
    property string strap
    property string kicker
    /** Another name of the thing, shown as a small tag. */
    property string tag
    property string detail
    /** `detail` is HTML with what was searched for marked in bold. */
    property bool detailMarked: false
    /** `detail` is HTML with bold words and line breaks. */
    property bool detailStyled: false
    property string iconName
    property bool chevron: false
    property TextRole titleRole: strap === "" ? Theme.rowTitle : Theme.subhead
    property TextRole detailRole: Theme.small
    property bool selected: false
    property bool divider: true

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    topPadding: Theme.space3
    bottomPadding: Theme.space3
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([kicker, tag, text])
    Accessible.description: detail.replace(/<[^>]*>/g, "")
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: root.down ? Theme.color.primarySoft : root.selected ? Theme.color.surface : "transparent"
        radius: root.selected || root.visualFocus ? Theme.radius2 : 0
        border.width: root.selected ? Theme.strong : 0
        border.color: Theme.color.primary

        Rectangle {
            visible: root.divider && !root.selected
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.hairline
            color: Theme.color.line
        }
        FocusRing {
            shown: root.visualFocus
            anchors.margins: 0
        }
    }

    contentItem: Line {
        spacing: Theme.strapGap

        Strap {
            visible: root.strap !== ""
            Place.align: Place.Stretch
            kind: root.strap
        }
        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            tint: Theme.color.primary
        }
        Stack {
            Place.fill: true
            spacing: 0

            Flow {
                visible: root.kicker !== "" || root.tag !== ""
                spacing: Theme.space2

                Words {
                    text: root.kicker
                    width: Math.min(implicitWidth, parent.width)
                    role: Theme.label
                    color: Theme.color.ink3
                }
                Tag {
                    visible: root.tag !== ""
                    text: root.tag
                }
            }
            Words {
                text: root.text
                role: root.titleRole
            }
            Words {
                visible: text !== ""
                text: root.detailMarked ? Theme.markHits(root.detail) : root.detail
                textFormat: root.detailMarked ? Text.RichText : root.detailStyled ? Text.StyledText : Text.PlainText
                // A fixed line height makes RichText taller than it says.
                lineHeightMode: root.detailMarked ? Text.ProportionalHeight : Text.FixedHeight
                lineHeight: root.detailMarked ? 1 : Math.round(role.line * Theme.textScale)
                role: root.detailRole
                color: Theme.color.ink2
            }
        }
        Icon {
            visible: root.chevron
            name: "chevron-right"
            tint: Theme.color.ink3
        }
    }
}
