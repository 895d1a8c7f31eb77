pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** A guide: signs, a situation, or practice. Notice, ask, record, in the order the content has them. */
ScrollPage {
    id: root

    required property ItemModel item
    readonly property bool shown: !item.busy && !item.missing

    signal urgent
    signal textSize
    signal startNote(string itemId)

    objectName: "guidePage"
    title: item.kindTitle

    actions: IconButton {
        objectName: "textSize"
        iconName: "text-size"
        text: qsTrId("settings.textSize")
        onClicked: root.textSize()
    }
    footer: ItemFooter {
        item: root.item
        onUrgent: root.urgent()
        onStartNote: root.startNote(root.item.itemId)
    }

    function currentSection(): int {
        const at = scroller.contentY - list.y + scroller.height / 4;
        let current = 0;
        for (let i = 0; i < item.sections.length; ++i) {
            if (list.topOf(i) <= at)
                current = i;
        }
        return current;
    }

    ItemState {
        item: root.item
    }
    PageHead {
        visible: root.shown
        strap: root.item.strap
        kicker: root.item.subtitle
        title: root.item.title
        summary: root.item.summary
    }
    Chips {
        chips: root.item.chips
    }
    Callout {
        visible: root.item.fallbackText !== ""
        html: root.item.fallbackText
        iconName: "language"
        tone: "quiet"
    }
    JumpTabs {
        Place.leftMargin: -root.gutter
        Place.rightMargin: -root.gutter
        visible: root.shown && !Theme.large && sections.length > 1
        sections: root.item.sections
        current: root.currentSection()
        onPicked: index => root.scrollTo(list.y + list.topOf(index) - Theme.space2)
    }
    SectionList {
        id: list

        Place.topMargin: Theme.space1
        visible: root.shown
        sections: root.item.sections
        onLinkActivated: link => root.item.openRelated(link)
    }
    UrgentFooterButton {
        visible: root.shown && root.item.atRisk && Theme.large
        onClicked: root.urgent()
    }
    ItemBody {
        Place.topMargin: Theme.space3
        visible: root.shown
        item: root.item
    }
    Words {
        visible: root.shown && text !== ""
        text: root.item.adviceText
        role: Theme.labelPlain
        color: Theme.color.ink3
    }
}
