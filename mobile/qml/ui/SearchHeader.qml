import Lanyard.App
import Lanyard.Style
import QtQuick

/** The search field with the way back, and under it how many were found. */
FocusScope {
    id: root

    required property SearchModel search

    signal back
    /** The arrow down: into the results. */
    signal down

    implicitHeight: column.implicitHeight

    Stack {
        id: column

        width: parent.width
        spacing: 0

        Line {
            spacing: Theme.space1

            IconButton {
                objectName: "back"
                Place.leftMargin: Theme.space2
                iconName: "arrow-left"
                text: qsTrId("bar.back")
                onClicked: root.back()
            }
            SearchField {
                objectName: "searchField"
                Place.fill: true
                Place.rightMargin: Theme.gutter(root.width)
                Place.topMargin: Theme.space1
                Place.bottomMargin: Theme.space1
                focus: true
                Component.onCompleted: forceActiveFocus()
                text: root.search.query
                placeholderText: qsTrId("home.search")
                onTextChanged: root.search.query = text
                Keys.onDownPressed: root.down()
            }
        }
        Words {
            objectName: "searchCount"
            Place.leftMargin: Theme.gutter(root.width)
            Place.rightMargin: Theme.gutter(root.width)
            topPadding: Theme.space1
            bottomPadding: Theme.space2
            text: root.search.count > 0 ?
            //: How many results a search has. %n the number.
            //% "%n result(s), all on this phone"
            qsTrId("search.count", root.search.count) : root.search.emptyText !== "" ? root.search.emptyText :
            //: Under an empty search field.
            //% "Try a word, a short form, or what people call it."
            qsTrId("search.hint")
            role: root.search.count > 0 ? Theme.labelPlain : Theme.body
            color: root.search.count > 0 ? Theme.color.ink3 : Theme.color.ink2
        }
    }
}
