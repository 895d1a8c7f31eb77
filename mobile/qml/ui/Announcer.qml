import QtQuick

/** Says to a screen reader what changed. Qt 6.4 has no announcement of its own: an alert whose name changes is read out. */
Item {
    id: root

    function say(text: string) {
        message.text = text;
    }

    Item {
        id: message

        property string text

        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
