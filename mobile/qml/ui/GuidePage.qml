pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Layouts

/** A guide: signs, a situation, or practice. Notice, ask, record, in the order the content has them. */
ScrollPage {
    id: root

    required property ItemModel item
    readonly property bool shown: !item.busy && !item.missing

    signal urgent
    signal startNote(string itemId)

    objectName: "guidePage"
    title: item.kindTitle

    header: JumpTabs {
        visible: root.shown && !Theme.large && sections.length > 1
        sections: root.item.sections
        current: root.currentSection()
        onPicked: index => root.scrollTo(list.y + list.topOf(index) - Theme.space2)
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
        Layout.fillWidth: true
        item: root.item
    }
    PageHead {
        Layout.fillWidth: true
        visible: root.shown
        strap: root.item.strap
        kicker: root.item.subtitle
        title: root.item.title
        summary: root.item.summary
    }
    Chips {
        Layout.fillWidth: true
        chips: root.item.chips
    }
    Callout {
        Layout.fillWidth: true
        visible: root.item.fallbackText !== ""
        html: root.item.fallbackText
        iconName: "language"
        tone: "quiet"
    }
    SectionList {
        id: list

        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        visible: root.shown
        sections: root.item.sections
        onLinkActivated: link => root.item.openRelated(link)
    }
    UrgentFooterButton {
        Layout.fillWidth: true
        visible: root.shown && root.item.atRisk && Theme.large
        onClicked: root.urgent()
    }
    ItemBody {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        visible: root.shown
        item: root.item
    }
    Words {
        Layout.fillWidth: true
        visible: root.shown && text !== ""
        text: root.item.adviceText
        role: Theme.labelPlain
        color: Theme.color.ink3
    }
}
