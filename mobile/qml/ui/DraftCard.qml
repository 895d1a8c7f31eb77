import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** The newest draft, and the way back into it. */
Card {
    id: root

    required property string title
    required property string saved

    signal resumed

    padding: Theme.strapGap

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Strap {
                Layout.fillHeight: true
                kind: "word"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.hair

                RowLayout {
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
                    Layout.fillWidth: true
                    text: root.title
                    role: Theme.subhead
                }
                Words {
                    Layout.fillWidth: true
                    text: root.saved
                    role: Theme.small
                    color: Theme.color.ink2
                }
            }
        }
        AppButton {
            objectName: "resume"
            kind: AppButton.Tonal
            //: Opens the draft again.
            //% "Resume"
            text: qsTrId("home.resume")
            Accessible.description: root.title
            onClicked: root.resumed()
        }
    }
}
