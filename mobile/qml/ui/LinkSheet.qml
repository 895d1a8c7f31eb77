pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import QtQuick

/** Links this one to another of the report: which, how, and how that is known. */
Sheet {
    id: root

    required property EntityFormModel form
    property string target
    property string kind
    property string basis

    objectName: "linkSheet"
    title: form.title
    onAboutToShow: {
        choose(form.linkTargets.length === 1 ? form.linkTargets[0].value : "");
    }

    function choose(entityId: string) {
        target = entityId;
        kind = "";
        basis = "";
        form.chooseLinkTarget(entityId);
    }

    Stack {
        spacing: Theme.space4

        Field {
            //: Question: which other person, vehicle or place of the report is this one linked to?
            //% "Linked to whom or what?"
            title: qsTrId("link.target")

            ChoiceList {
                objectName: "linkTarget"
                label: qsTrId("link.target")
                options: root.form.linkTargets
                value: root.target
                onPicked: value => root.choose(value)
            }
        }
        Field {
            visible: root.target !== ""
            //: Question: in which way are they linked?
            //% "How?"
            title: qsTrId("link.kind")

            ChoiceChips {
                objectName: "linkKind"
                label: qsTrId("link.kind")
                options: root.form.linkKinds
                value: root.kind
                onPicked: value => root.kind = value
            }
        }
        Field {
            visible: root.kind !== ""
            //: Question: how is a link known? It may stay open.
            //% "How is it known?"
            title: qsTrId("link.basis")
            //: Under that question.
            //% "Leave it open if you can't say."
            hint: qsTrId("link.basis.hint")

            ChoiceChips {
                objectName: "linkBasis"
                label: qsTrId("link.basis")
                options: root.form.linkBases
                value: root.basis
                onPicked: value => root.basis = value
            }
        }
        AppButton {
            objectName: "linkConfirm"
            enabled: root.target !== "" && root.kind !== ""
            //: Button of the sheet that links a person, vehicle or place to another.
            //% "Link"
            text: qsTrId("link.confirm")
            onClicked: {
                root.form.addLink(root.target, root.kind, root.basis);
                root.close();
            }
        }
        AppButton {
            objectName: "linkCancel"
            kind: AppButton.Quiet
            text: qsTrId("sheet.close")
            onClicked: root.close()
        }
    }
}
