import Lanyard.App
import Lanyard.Style
import QtQuick

/** What an item page says when it has no item: still opening, or not on this phone. */
Stack {
    id: root

    required property ItemModel item

    visible: item.busy || item.missing
    spacing: Theme.space3

    Words {
        Place.topMargin: Theme.space6
        text: root.item.missing ?
        //: Shown when a guide that something points to is not in the packs held.
        //% "This page is not on this phone. It may come with the next update of the guides."
        qsTrId("item.missing") :
        //: Shown while a guide is being opened.
        //% "Opening"
        qsTrId("item.busy")
        role: Theme.lead
        color: Theme.color.ink2
    }
}
