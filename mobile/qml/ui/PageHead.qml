import Lanyard.Style
import QtQuick

/** The head of a guide or a measure: strap, kind, title, what it is for in a line or two. */
Line {
    id: root

    required property string strap
    required property string kicker
    required property string title
    required property string summary

    spacing: Theme.strapGap

    Strap {
        Place.align: Place.Stretch
        Place.bottomMargin: Theme.hair
        kind: root.strap
    }
    Stack {
        Place.fill: true
        spacing: Theme.space1

        Words {
            visible: text !== ""
            text: root.kicker
            role: Theme.label
            color: Theme.color.ink3
        }
        Words {
            text: root.title
            role: Theme.widthClass === Theme.Expanded ? Theme.display : Theme.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Words {
            Place.topMargin: Theme.space1
            visible: text !== ""
            text: root.summary
            role: Theme.lead
            color: Theme.color.ink2
        }
    }
}
