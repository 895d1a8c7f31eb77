pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** What to do first for a child at risk now. Needs no PIN, records nothing, leads nowhere else. */
ScrollPage {
    id: root

    required property ItemModel item

    objectName: "publicPage"
    title: qsTrId("urgent.title")

    Words {
        text: root.item.title
        role: Theme.title
        visible: text !== "" && text !== root.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Words {
        visible: text !== ""
        text: root.item.summary
        role: Theme.lead
        color: Theme.color.ink2
    }
    Callout {
        visible: root.item.fallbackText !== ""
        html: root.item.fallbackText
        iconName: "language"
        tone: "quiet"
    }
    SectionList {
        Place.topMargin: Theme.space1
        sections: root.item.sections
    }
    Stack {
        spacing: Theme.space2

        Repeater {
            model: root.item.sources

            Words {
                required property var modelData

                text: modelData.at === "" ? modelData.title : qsTrId("item.source").arg(modelData.title).arg(modelData.at)
                role: Theme.small
                color: Theme.color.ink2
            }
        }
        Chips {
            chips: root.item.chips
        }
        Words {
            visible: text !== ""
            text: root.item.packText
            role: Theme.labelPlain
            color: Theme.color.ink3
        }
    }
}
