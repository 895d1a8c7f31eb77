import Lanyard.Style
import QtQuick

/** Something to take care of. Tone: need (caution), bad (what cannot wait or be undone), quiet. Children stand below the words. */
Rectangle {
    id: root

    default property alias content: extra.data
    /** StyledText: escaped but for <b> and links. */
    required property string html
    property string iconName: "alert-circle"
    property string tone: "need"

    signal linkActivated(string link)

    implicitHeight: Math.max(icon.height, extra.implicitHeight) + 2 * Theme.strapGap
    radius: Theme.radius2
    color: tone === "bad" ? Theme.color.urgentSoft : tone === "quiet" ? Theme.color.primarySoft : Theme.color.needSoft
    border.width: tone === "bad" ? Theme.border : 0
    border.color: Theme.color.urgentEdge

    Icon {
        id: icon

        x: Theme.strapGap
        y: Theme.strapGap
        name: root.iconName
        tint: root.tone === "bad" ? Theme.color.inkOnUrgentSoft : root.tone === "quiet" ? Theme.color.inkOnPrimarySoft : Theme.color.need
    }
    Stack {
        id: extra

        x: icon.x + icon.width + Theme.space3
        y: Theme.strapGap
        width: root.width - x - Theme.strapGap
        spacing: Theme.space2

        Words {
            text: root.html
            textFormat: Text.StyledText
            role: Theme.bodyTight
            color: root.tone === "bad" ? Theme.color.inkOnUrgentSoft : root.tone === "quiet" ? Theme.color.inkOnPrimarySoft : Theme.color.ink
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}
