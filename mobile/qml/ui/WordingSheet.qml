pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** Advice on words of a text: why, and what may stand there instead. Closing it changes nothing. */
Sheet {
    id: root

    required property WordingModel wording
    //: Beside words that can stand in the place of others: puts them there.
    //% "Use"
    readonly property string useText: qsTrId("wording.use")

    /** These words are to stand in the place of the chosen ones. */
    signal use(string text)

    objectName: "wordingSheet"
    // The words that it is about stand above it.
    dim: !fromBelow
    //: Name of the sheet with advice on words, for screen readers.
    //% "Wording advice"
    title: qsTrId("wording.title")

    head: Line {
        spacing: Theme.space3

        Rectangle {
            Place.align: Place.Start
            implicitWidth: Theme.iconPx(Theme.adviceIcon)
            implicitHeight: implicitWidth
            radius: Theme.radius2
            color: Theme.color.wordSoft

            Icon {
                anchors.centerIn: parent
                name: "message-2"
                tint: Theme.color.word
            }
        }
        Stack {
            Place.fill: true
            spacing: Theme.hair

            Words {
                objectName: "adviceWords"
                //: The words that the advice is about, as they stand in the text. %1 the words.
                //% "“%1”"
                text: qsTrId("wording.words").arg(root.wording.words)
                role: Theme.adviceTitle
                color: Theme.color.word
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Words {
                objectName: "adviceWhy"
                text: root.wording.why
                role: Theme.small
                color: Theme.color.ink2
            }
            Words {
                visible: text !== ""
                text: root.wording.note
                role: Theme.labelPlain
                color: Theme.color.ink2
            }
        }
        IconButton {
            objectName: "adviceClose"
            Place.align: Place.Start
            iconName: "x"
            text: qsTrId("sheet.close")
            onClicked: root.close()
        }
    }

    Stack {
        spacing: Theme.space2

        Repeater {
            model: root.wording.instead

            Stack {
                id: line

                required property var modelData
                required property int index

                WordChoice {
                    objectName: "instead-" + line.index
                    visible: line.modelData.usable
                    text: line.modelData.text
                    verb: root.useText
                    onClicked: root.use(line.modelData.text)
                }
                Line {
                    objectName: "advice-" + line.index
                    visible: !line.modelData.usable
                    Place.leftMargin: Theme.space4
                    Place.topMargin: Theme.space2
                    Place.bottomMargin: Theme.space2
                    spacing: Theme.space3

                    Icon {
                        Place.align: Place.Start
                        name: "pencil"
                        size: Theme.iconSmall
                        tint: Theme.color.word
                    }
                    Words {
                        Place.fill: true
                        text: line.modelData.text
                    }
                }
            }
        }
        WordChoice {
            objectName: "keep"
            outlined: false
            iconName: "quote"
            //: Under advice on words: they are what somebody said, and stay.
            //% "Keep: their exact words"
            text: qsTrId("wording.keep")
            //: Beside it: puts the words in quotation marks.
            //% "Keep"
            verb: qsTrId("wording.keep.action")
            spoken: text
            onClicked: root.use(root.wording.quoted)
        }
        WordChoice {
            objectName: "nextAdvice"
            visible: root.wording.count > 1
            outlined: false
            iconName: "arrow-right"
            //: Under advice on words, when there are more. %1 which one this is, %2 how many there are.
            //% "%1 of %2"
            text: qsTrId("wording.place").arg(root.wording.chosen + 1).arg(root.wording.count)
            //: Beside it: goes to the next words to look at.
            //% "Next"
            verb: qsTrId("wording.next")
            onClicked: root.wording.chooseNext()
        }
    }
}
