pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** An item's sections. `sections`: {id, title, blocks: [{type, lines}]}; lines are StyledText, escaped but for <b> and links. */
Stack {
    id: root

    required property var sections

    signal linkActivated(string link)

    spacing: Theme.space7

    /** Where a section begins, from the top of this list. */
    function topOf(index: int): real {
        const section = repeater.itemAt(index);
        return section ? section.y : 0;
    }

    Repeater {
        id: repeater

        model: root.sections

        Stack {
            id: section

            required property var modelData

            objectName: "section-" + modelData.id
            spacing: Theme.snug

            Words {
                visible: text !== ""
                text: section.modelData.title
                role: Theme.heading
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Repeater {
                model: section.modelData.blocks

                Block {
                    required property var modelData

                    type: modelData.type
                    lines: modelData.lines
                    onLinkActivated: link => root.linkActivated(link)
                }
            }
        }
    }
}
