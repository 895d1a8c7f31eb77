pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** An item's sections. `sections`: {id, title, blocks: [{type, lines}], force}; lines are StyledText, escaped but for <b> and links.
    What a force added has a band, a chip with the force's name, and its own review dates: forceText, forceNote, forceLate. */
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

        Item {
            id: section

            required property var modelData
            readonly property bool ofForce: (modelData.force ?? "") !== ""

            objectName: "section-" + modelData.id
            implicitHeight: column.implicitHeight

            Rectangle {
                objectName: "band"
                visible: section.ofForce
                width: Theme.space1
                height: parent.height
                radius: Theme.hair
                color: Theme.color.sky
            }
            Stack {
                id: column

                x: section.ofForce ? Theme.space4 : 0
                width: parent.width - x
                spacing: Theme.snug

                Item {
                    visible: section.ofForce
                    implicitHeight: chip.implicitHeight

                    Chip {
                        id: chip

                        width: Math.min(implicitWidth, parent.width)
                        height: implicitHeight
                        text: section.modelData.forceText ?? ""
                        iconName: "building-community"
                        tone: "force"
                        Accessible.ignored: true // the heading says it
                    }
                }
                Words {
                    objectName: "heading"
                    visible: text !== ""
                    text: section.modelData.title
                    role: Theme.heading
                    Accessible.role: Accessible.Heading
                    Accessible.name: Theme.joined([text, section.modelData.forceText ?? ""])
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
                Words {
                    visible: section.ofForce && text !== ""
                    text: section.modelData.forceNote ?? ""
                    role: Theme.labelPlain
                    color: section.modelData.forceLate ? Theme.color.inkOnUrgentSoft : Theme.color.ink2
                }
            }
        }
    }
}
