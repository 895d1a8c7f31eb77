pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** What stands at the end of every item: evidence, related items, sources, dates. */
Stack {
    id: root

    required property ItemModel item

    spacing: Theme.space7

    Stack {
        visible: root.item.evidence.length > 0
        spacing: Theme.snug

        Words {
            //: Heading over survey figures: which forms of abuse officers used this measure against.
            //% "Used against"
            text: qsTrId("item.usedAgainst")
            role: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.item.evidence

            Card {
                id: evidence

                required property var modelData

                spacing: Theme.strapGap

                Words {
                    visible: text !== ""
                    text: evidence.modelData.note
                    role: Theme.small
                    color: Theme.color.ink2
                }
                MiniBars {
                    visible: evidence.modelData.bars.length > 0
                    bars: evidence.modelData.bars
                }
                Words {
                    visible: text !== ""
                    text: evidence.modelData.caption
                    role: Theme.labelPlain
                    color: Theme.color.ink3
                }
            }
        }
    }
    Stack {
        visible: root.item.related.length > 0
        spacing: 0

        Words {
            Place.bottomMargin: Theme.space1
            //: Heading over links to other guides and measures.
            //% "See also"
            text: qsTrId("item.related")
            role: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.item.related

            ItemRow {
                required property var modelData

                objectName: "related-" + modelData.itemId
                leftPadding: 0
                rightPadding: 0
                kicker: root.relation(modelData.as)
                text: modelData.title
                detail: modelData.why
                chevron: true
                onClicked: root.item.openRelated(modelData.itemId)
            }
        }
    }
    Stack {
        spacing: Theme.snug

        Words {
            visible: root.item.sources.length > 0
            //: Heading over the law and studies that a page rests on.
            //% "Sources"
            text: qsTrId("item.sources")
            role: Theme.heading
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: root.item.sources

            Words {
                required property var modelData

                text: modelData.at === "" ? modelData.title :
                //: A source and the place in it. %1 title, %2 section or page.
                //% "%1, %2"
                qsTrId("item.source").arg(modelData.title).arg(modelData.at)
                role: Theme.bodyTight
                color: Theme.color.ink2
            }
        }
        Chips {
            chips: root.item.isMeasure ? root.item.chips : []
        }
        Words {
            visible: text !== ""
            text: root.item.confidenceText
            role: Theme.small
            color: Theme.color.ink2
        }
        Words {
            visible: text !== ""
            text: root.item.packText
            role: Theme.labelPlain
            color: Theme.color.ink3
        }
    }

    function relation(kind: string): string {
        switch (kind) {
        case "with":
            //: How a related item belongs to this one: used together.
            //% "Together with this"
            return qsTrId("item.related.with");
        case "before":
            //: How a related item belongs to this one: comes first.
            //% "Before this"
            return qsTrId("item.related.before");
        case "after":
            //: How a related item belongs to this one: comes later.
            //% "After this"
            return qsTrId("item.related.after");
        case "instead":
            //: How a related item belongs to this one: in its place.
            //% "Instead of this"
            return qsTrId("item.related.instead");
        }
        return "";
    }
}
