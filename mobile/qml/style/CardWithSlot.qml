import Lanyard.Style
import QtQuick

/** The card on the lanyard. */
Card {
    id: root

    property int slotWidth: 52

    Slot {
        parent: root
        x: (root.width - width) / 2
        y: Theme.snug
        width: root.slotWidth
        height: Theme.snug
    }
}
