pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** An item's sections. `sections`: {id, title, blocks: [{type, lines}]}; lines are StyledText, escaped but for <b> and links. */
ColumnLayout {
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

        ColumnLayout {
            id: section

            required property var modelData

            objectName: "section-" + modelData.id
            Layout.fillWidth: true
            spacing: Theme.snug

            Words {
                Layout.fillWidth: true
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

                    Layout.fillWidth: true
                    type: modelData.type
                    lines: modelData.lines
                    onLinkActivated: link => root.linkActivated(link)
                }
            }
        }
    }
}
