import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/** What looks like a search field and opens the search page. */
T.Button {
    id: root

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.primaryHeight, implicitContentHeight + 2 * Theme.snug)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: FieldFrame {
        active: false

        FocusRing {
            shown: root.visualFocus
            corner: Theme.radius3
        }
    }

    contentItem: Line {
        spacing: Theme.space3

        Icon {
            name: "search"
            tint: Theme.color.ink3
        }
        Words {
            Place.fill: true
            text: root.text
            color: Theme.color.ink3
        }
    }
}
