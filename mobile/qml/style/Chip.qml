import Lanyard.Style
import QtQuick

/** A fact about the item: icon and words on a soft ground. Tone: quiet, good, need, bad, plain, force (a force's own words). */
Rectangle {
    id: root

    required property string text
    property string iconName
    property string tone: "quiet"

    readonly property color ink: tone === "good" ? Theme.color.inkOnPrimarySoft : tone === "need" ? Theme.color.need : tone === "bad" ? Theme.color.inkOnUrgentSoft : tone === "plain" ? Theme.color.ink2 : tone === "force" ? Theme.color.sky : Theme.color.not

    implicitWidth: content.implicitWidth + 2 * Theme.space2
    implicitHeight: Math.max(Theme.px(30), content.implicitHeight + 2 * Theme.space1)
    radius: Theme.radius1
    color: tone === "good" ? Theme.color.primarySoft : tone === "need" ? Theme.color.needSoft : tone === "bad" ? Theme.color.urgentSoft : tone === "plain" ? Theme.color.sunken : tone === "force" ? Theme.color.skySoft : Theme.color.notSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    ButtonContent {
        id: content

        x: Theme.space2
        width: root.width - 2 * Theme.space2
        height: root.height
        text: root.text
        iconName: root.iconName
        iconSize: Theme.iconTiny
        role: Theme.label
        gap: Theme.space1
        ink: root.ink
    }
}
