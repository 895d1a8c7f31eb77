import Lanyard.Style
import QtQuick
import QtQuick.Layouts

/** The head of a guide or a measure: strap, kind, title, what it is for in a line or two. */
RowLayout {
    id: root

    required property string strap
    required property string kicker
    required property string title
    required property string summary

    spacing: Theme.strapGap

    Strap {
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.hair
        kind: root.strap
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.kicker
            role: Theme.label
            color: Theme.color.ink3
        }
        Words {
            Layout.fillWidth: true
            text: root.title
            role: Theme.widthClass === Theme.Expanded ? Theme.display : Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space1
            visible: text !== ""
            text: root.summary
            role: Theme.lead
            color: Theme.color.ink2
        }
    }
}
