pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Finishing a report in five steps. Leaving keeps everything; only sealing is final. */
ScrollPage {
    id: root

    required property FinishModel finish
    required property EntitiesModel entities
    required property WhenModel when
    readonly property bool isLast: finish.step === 5
    property string failure
    /** The step was left with the keyboard, not with a finger. */
    property bool byKeyboard: false

    signal urgent
    signal leave

    objectName: "finishPage"
    onBack: {
        if (finish.step > 1)
            finish.back();
        else
            leave();
    }
    title: isLast ?
    //: Title of the last step of finishing a report.
    //% "Review and seal"
    qsTrId("finish.review.title") :
    //: Title of the page that finishes a report.
    //% "Finish report"
    qsTrId("finish.title")

    column.enabled: !finish.sealing
    actionsMargin: root.gutter - Theme.space4
    actions: AppButton {
        objectName: "saveExit"
        kind: AppButton.Quiet
        //: Leaves finishing a report; all of it is saved already.
        //% "Save, exit"
        text: qsTrId("finish.exit")
        onClicked: root.leave()
    }
    header: FinishHeader {
        finish: root.finish
    }
    footer: Footer {
        reason: root.isLast && !root.finish.canSubmit ? root.finish.blockText : ""

        AppButton {
            objectName: "nextStep"
            Place.fill: true
            enabled: !root.isLast || root.finish.canSubmit && !root.finish.busy
            iconName: root.isLast ? "send-2" : "arrow-right"
            iconAfter: !root.isLast
            text: root.isLast ?
            //: The last button of finishing a report. It is final.
            //% "Seal and put in outbox"
            qsTrId("finish.seal") : root.finish.nextText
            onClicked: {
                root.byKeyboard = visualFocus;
                if (root.isLast)
                    root.finish.submit();
                else
                    root.finish.next();
            }
            // Sealing is final: a double tap on Next is one tap, and does not seal what has just come on the screen.
            onDoubleClicked: {
            }
        }
    }

    Connections {
        target: root.finish
        function onFailed(sentence: string) {
            root.failure = sentence;
            root.scrollTo(0);
        }
        function onChanged() {
            root.failure = "";
        }
        function onFieldRequested(field: string) {
            const target = root.firstIn(root.named(step, field));
            if (!target)
                return;
            root.scrollTo(target.mapToItem(root.column, 0, 0).y - Theme.space8);
            target.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    /** The item of this name within another, or null. */
    function named(within: Item, name: string): Item {
        for (let i = 0; i < within.children.length; ++i) {
            const child = within.children[i];
            const found = child.objectName === name ? child : named(child, name);
            if (found)
                return found;
        }
        return null;
    }

    /** The first that takes the keyboard, or null. */
    function firstIn(item: Item): Item {
        if (!item || !item.visible || !item.enabled)
            return null;
        if (item.activeFocusOnTab)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = firstIn(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }
    onIsLastChanged: scrollTo(0)

    Callout {
        objectName: "failure"
        visible: root.failure !== ""
        html: Theme.escaped(root.failure)
        iconName: "alert-triangle"
        tone: "bad"
    }
    Callout {
        objectName: "refusal"
        visible: root.finish.refusalText !== ""
        html: Theme.escaped(root.finish.refusalText)
        iconName: "alert-triangle"
        tone: "bad"
    }
    Callout {
        objectName: "corrects"
        visible: root.finish.correctsText !== ""
        html: Theme.escaped(root.finish.correctsText)
        iconName: "info-circle"
        tone: "quiet"
    }
    Host {
        id: step

        objectName: "step"
        sourceComponent: [happened, where, grade, provenance, review][root.finish.step - 1]
        onLoaded: {
            root.scrollTo(0);
            // By keyboard one goes on at the top of the step, and an Enter that is held down does not run through to the seal.
            if (root.byKeyboard)
                (root.firstIn(step) ?? root.named(root, "back")).forceActiveFocus(Qt.TabFocusReason);
            root.byKeyboard = false;
        }
    }
    Component {
        id: happened

        FinishHappened {
            finish: root.finish
            onUrgent: root.urgent()
        }
    }
    Component {
        id: where

        FinishWhere {
            finish: root.finish
            entities: root.entities
            when: root.when
        }
    }
    Component {
        id: grade

        FinishGrade {
            finish: root.finish
        }
    }
    Component {
        id: provenance

        FinishProvenance {
            finish: root.finish
        }
    }
    Component {
        id: review

        FinishReview {
            finish: root.finish
        }
    }
}
