import Lanyard.Style
import QtQuick

/** The newest draft, and the way back into it. */
Card {
    id: root

    required property string title
    required property string saved

    signal resumed

    padding: Theme.strapGap

    Line {
        spacing: Theme.space3
        stacked: Theme.large

        Line {
            Place.fill: true
            spacing: Theme.space3

            Strap {
                Place.align: Place.Stretch
                kind: "word"
            }
            Stack {
                Place.fill: true
                spacing: Theme.hair

                Line {
                    spacing: Theme.space1 + Theme.hair

                    Icon {
                        name: "pencil"
                        size: Theme.iconTiny
                        tint: Theme.color.word
                    }
                    Words {
                        //: Over the title of the newest draft.
                        //% "Your draft"
                        text: qsTrId("home.draft")
                        role: Theme.label
                        color: Theme.color.word
                    }
                }
                Words {
                    text: root.title
                    role: Theme.subhead
                }
                Words {
                    text: root.saved
                    role: Theme.small
                    color: Theme.color.ink2
                }
            }
        }
        AppButton {
            objectName: "resume"
            Place.align: Theme.large ? Place.Start : Place.Auto
            kind: AppButton.Tonal
            //: Opens the draft again.
            //% "Resume"
            text: qsTrId("home.resume")
            Accessible.description: root.title
            onClicked: root.resumed()
        }
    }
}
