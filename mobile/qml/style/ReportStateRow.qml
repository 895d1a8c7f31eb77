import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** A report and how far it has come. Tone: word, need, go, good, feedback, bad. */
T.ItemDelegate {
    id: root

    required property string stateText
    required property string stateIcon
    required property string tone
    property string detail
    property string reference
    property real progress: 0
    property bool sending: false
    /** Opens something; without it the row only tells. */
    property bool opens: false
    property bool first: true
    property bool last: true

    readonly property bool warm: tone === "word" || tone === "feedback"
    readonly property color ink: warm ? Theme.color.word : tone === "need" ? Theme.color.need : tone === "good" ? Theme.color.met : tone === "bad" ? Theme.color.inkOnUrgentSoft : Theme.color.primary
    readonly property color tint: tone === "go" ? Theme.color.inkOnPrimarySoft : ink
    readonly property color soft: warm ? Theme.color.wordSoft : tone === "need" ? Theme.color.needSoft : tone === "good" ? Theme.color.metSoft : tone === "bad" ? Theme.color.urgentSoft : Theme.color.primarySoft

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.rowHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space3
    rightPadding: Theme.strapGap
    topPadding: Theme.snug
    bottomPadding: Theme.snug
    focusPolicy: Qt.StrongFocus

    Accessible.role: opens ? Accessible.Button : Accessible.ListItem
    Accessible.name: stateText + ", " + text
    Accessible.description: Theme.joined([reference, detail])
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Panel {
        fill: root.down && root.opens ? Theme.color.primarySoft : Theme.color.surface
        edge: Theme.color.line
        edgeWidth: Theme.hairline
        topLeftRadius: root.first ? Theme.radius3 : 0
        topRightRadius: root.first ? Theme.radius3 : 0
        bottomLeftRadius: root.last ? Theme.radius3 : 0
        bottomRightRadius: root.last ? Theme.radius3 : 0

        FocusRing {
            shown: root.visualFocus
            corner: Theme.radius3
            anchors.margins: 0
        }
    }

    contentItem: Line {
        spacing: Theme.space3

        Rectangle {
            Place.align: Place.Start
            Place.topMargin: Theme.hair
            implicitWidth: Theme.iconPx(40)
            implicitHeight: Theme.iconPx(40)
            radius: Theme.radius2
            color: root.soft

            Icon {
                anchors.centerIn: parent
                name: root.stateIcon
                tint: root.tint
            }
        }
        Stack {
            Place.fill: true
            spacing: 0

            Words {
                text: root.stateText
                role: Theme.smallStrong
                font.weight: Font.Bold
                color: root.ink
            }
            Words {
                text: root.text
                role: Theme.rowTitle
            }
            Words {
                visible: text !== ""
                text: root.reference
                role: Theme.reference
                color: Theme.color.ink2
            }
            Words {
                visible: text !== ""
                text: root.detail
                role: Theme.small
                color: Theme.color.ink2
            }
            Rectangle {
                Place.topMargin: Theme.space2
                Place.bottomMargin: Theme.hair
                visible: root.sending
                implicitHeight: Theme.snug
                radius: height / 2
                color: Theme.color.surface
                border.width: Theme.border
                border.color: Theme.color.edge
                Accessible.role: Accessible.ProgressBar
                Accessible.name: root.stateText

                Rectangle {
                    width: Math.max(height, parent.width * root.progress)
                    height: parent.height
                    radius: parent.radius
                    color: Theme.color.primary

                    Behavior on width  {
                        NumberAnimation {
                            duration: Theme.progress
                            easing.type: Easing.OutCubic
                        }
                    }
                }
            }
        }
        Icon {
            visible: root.opens
            name: "chevron-right"
            tint: Theme.color.ink3
        }
    }
}
