pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/** Search: on every keystroke, all on this phone. The best hit is a card, the others rows. */
PageFrame {
    id: root

    required property SearchModel search

    signal chosen(string itemId)

    objectName: "searchPage"
    barVisible: false

    header: SearchHeader {
        search: root.search
        onBack: root.back()
        onDown: list.forceActiveFocus(Qt.TabFocusReason)
    }

    ListView {
        id: list

        objectName: "searchResults"
        anchors.fill: parent
        model: root.search
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        //: Name of the list of what a search found.
        //% "Results"
        Accessible.name: qsTrId("search.results")

        bottomMargin: Theme.space5 + Theme.safeBottom
        delegate: SearchResult {
            width: ListView.view.width
            onChosen: id => root.chosen(id)
        }
    }
}
