import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Below a field: how much of its wording there is to look at. This button, a tap on the marked words or F8 in the field opens the advice on them. */
Stack {
    id: root

    required property NoteField field
    required property WordingModel wording
    property bool used: false

    visible: wording.count > 0

    /** Writes this in the place of the chosen words. */
    function use(text: string) {
        used = true;
        field.replace(wording.begin, wording.end, wording.words, text);
        sheet.close();
    }

    /** What the field scrolls in. */
    function scroller(): Flickable {
        let above = field.parent;
        while (above && !(above as Flickable))
            above = above.parent;
        return above as Flickable;
    }

    /** Scrolls until the chosen words stand above the sheet. */
    function bringIntoSight() {
        const view = scroller();
        if (!view || wording.chosen < 0 || !sheet.fromBelow)
            return;
        const words = field.positionToRectangle(wording.begin);
        const top = field.mapToItem(view, 0, words.y).y;
        const free = Math.min(view.height, view.mapFromItem(null, 0, sheet.y).y) - Theme.space7;
        if (top < 0 || top + words.height > free)
            view.contentY += Math.max(-view.contentY, top - Math.max(0, free - words.height) / 2);
    }

    Binding {
        target: root.field
        property: "marked"
        value: root.wording.ranges
    }
    Binding {
        target: root.field
        property: "spokenOf"
        value: root.wording.count > 1 ? root.wording.chosen : -1
    }
    Connections {
        target: root.field
        function onMarkTapped(begin: int) {
            root.wording.chooseAt(begin);
        }
        function onAdviceWanted() {
            root.wording.chooseFrom(root.field.cursorPosition);
        }
    }
    Connections {
        target: root.wording
        function onChosenChanged() {
            // The same text may be on two pages, one of them out of sight.
            if (root.wording.chosen >= 0 && root.visible)
                sheet.open();
            else
                sheet.close();
            root.bringIntoSight();
        }
    }

    AppButton {
        objectName: "advice"
        Place.align: Place.Start
        kind: AppButton.Quiet
        iconName: "message-2"
        //: Button under a field whose text has words that can be put better. %1 how many places.
        //% "Wording to look at: %1"
        text: qsTrId("wording.count").arg(root.wording.count)
        Accessible.description: root.wording.foundText
        onClicked: root.wording.chooseFrom(0)
    }
    WordingSheet {
        id: sheet

        wording: root.wording
        onUse: text => root.use(text)
        onYChanged: root.bringIntoSight()
        onClosed: {
            root.wording.close();
            root.scroller()?.returnToBounds();
            if (root.used)
                root.field.forceActiveFocus();
            root.used = false;
        }
    }
}
