pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick
import QtQuick.Dialogs

/** Photographs, sound and files of the report: the rule first, then one at a time. */
ScrollPage {
    id: root

    required property AttachmentsModel attachments
    required property CameraModel camera
    required property SoundModel sound
    property bool keepsMetadata: false
    readonly property bool busy: attachments.progress >= 0
    //: Choice: a photograph's hidden data is taken out.
    //% "Take out"
    readonly property string dropText: qsTrId("attachment.metadata.drop")
    //: Choice: a photograph's hidden data is kept on purpose.
    //% "Keep on purpose"
    readonly property string keepText: qsTrId("attachment.metadata.keep")

    objectName: "attachmentsPage"
    //: Title of the page with a report's photographs and files.
    //% "Photos, sound, files"
    title: qsTrId("attachment.title")
    actionsMargin: root.gutter
    actions: AppButton {
        objectName: "done"
        kind: AppButton.Tonal
        text: qsTrId("note.done")
        onClicked: root.back()
    }

    Callout {
        objectName: "pictureRule"
        tone: "bad"
        iconName: "alert-triangle"
        //: The rule over attaching pictures. Keep it firm.
        //% "Never photograph a child, an indecent image, or a screen that shows one. Leave the device as it is and call the digital unit."
        html: qsTrId("attachment.rule")
    }
    Callout {
        objectName: "refusal"
        visible: root.attachments.refusal !== ""
        html: Theme.escaped(root.attachments.refusal)
    }
    Callout {
        objectName: "problem"
        visible: root.attachments.problem !== ""
        html: Theme.escaped(root.attachments.problem)
    }
    Card {
        objectName: "attachmentList"
        visible: root.attachments.count > 0
        spacing: Theme.space3

        Repeater {
            model: root.attachments

            AttachmentItem {
                required property var model

                title: model.title
                detail: model.detail
                iconName: model.iconName
                picture: model.picture
                removable: !root.sound.recording
                onRemoved: root.attachments.remove(model.attachmentId)
            }
        }
    }
    Stack {
        visible: root.attachments.allowed && !root.busy && !root.sound.recording
        spacing: Theme.space3

        AppButton {
            objectName: "openCamera"
            visible: root.camera.available
            kind: AppButton.Secondary
            iconName: "camera"
            text: qsTrId("camera.title")
            onClicked: root.camera.open()
        }
        Words {
            visible: root.camera.available
            //: Under the button that opens the camera.
            //% "It goes straight into Lanyard, encrypted, without place, time or device."
            text: qsTrId("camera.about")
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    SoundRecorder {
        // What is being recorded may be the last that the report takes.
        visible: root.attachments.allowed || root.sound.recording
        sound: root.sound
        busy: root.busy
    }
    Stack {
        visible: root.attachments.allowed && !root.busy && !root.sound.recording
        spacing: Theme.space3

        Words {
            //: Over the choice whether a photograph's hidden data goes with it.
            //% "Place, time and device that the file carries"
            text: qsTrId("attachment.metadata")
            role: Theme.label
            color: Theme.color.ink2
        }
        Segments {
            objectName: "metadata"
            label: qsTrId("attachment.metadata")
            options: [{
                    "value": false,
                    "text": root.dropText
                }, {
                    "value": true,
                    "text": root.keepText
                }]
            value: root.keepsMetadata
            onPicked: value => root.keepsMetadata = value
        }
        AppButton {
            objectName: "chooseFile"
            kind: AppButton.Secondary
            iconName: "paperclip"
            //: Button: opens the system's dialog to choose one file.
            //% "Choose a photo or file"
            text: qsTrId("attachment.choose")
            onClicked: dialog.open()
        }
        Words {
            //: Under the button that chooses a file.
            //% "It is copied into Lanyard, encrypted. The file itself stays where it was: remove it yourself if it must not stay."
            text: qsTrId("attachment.copied")
            role: Theme.small
            color: Theme.color.ink2
        }
    }
    Line {
        objectName: "taking"
        visible: root.busy
        spacing: Theme.space3

        Words {
            Place.fill: true
            //: While a file is being taken in. %1 a number of percent.
            //% "Taking it in: %1%"
            text: qsTrId("attachment.taking").arg(Math.round(Math.max(0, root.attachments.progress) * 100))
        }
        AppButton {
            objectName: "cancelAttachment"
            kind: AppButton.Quiet
            //: Button: gives up taking a file in.
            //% "Cancel"
            text: qsTrId("attachment.cancel")
            onClicked: root.attachments.cancel()
        }
    }
    FileDialog {
        id: dialog

        fileMode: FileDialog.OpenFile
        onAccepted: root.attachments.add(selectedFile, root.keepsMetadata)
    }
}
