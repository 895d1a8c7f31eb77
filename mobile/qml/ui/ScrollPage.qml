pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/** A page that scrolls as a whole. Its children stand below each other in a column of readable width; the arrow and page keys scroll it. */
PageFrame {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int maximumWidth: Theme.widthClass === Theme.Medium ? Theme.mediumWidth : Theme.columnWidth
    /** In the middle of a window that the page has to itself; at the left beside a list. */
    property bool centred: Theme.widthClass === Theme.Medium
    readonly property alias scroller: flick
    readonly property alias column: column
    /** Where showFocused left the view. */
    property real shownAt: 0

    /** Brings a place of the column to the top. */
    function scrollTo(y: real) {
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
    }

    Keys.onPressed: event => {
        const line = Theme.px(Theme.touch);
        switch (event.key) {
        case Qt.Key_Down:
            return scrollBy(event, line);
        case Qt.Key_Up:
            return scrollBy(event, -line);
        case Qt.Key_PageDown:
            return scrollBy(event, flick.height - line);
        case Qt.Key_PageUp:
            return scrollBy(event, line - flick.height);
        case Qt.Key_Home:
            return scrollBy(event, -flick.contentHeight);
        case Qt.Key_End:
            return scrollBy(event, flick.contentHeight);
        }
    }

    function scrollBy(event: KeyEvent, distance: real) {
        event.accepted = true;
        scrollTo(flick.contentY + distance);
    }

    /** What has the focus is never left outside the view; of a tall field, the place one types at. */
    function showFocused(item: Item) {
        for (let above = item; above; above = above.parent) {
            if (above === column) {
                const caret = item.cursorRectangle;
                const top = item.mapToItem(column, 0, caret ? caret.y : 0).y;
                const bottom = top + Math.min(caret ? caret.height : item.height, flick.height);
                if (top < flick.contentY)
                    scrollTo(top - Theme.space6);
                else if (bottom > flick.contentY + flick.height)
                    scrollTo(bottom + Theme.space6 - flick.height);
                shownAt = flick.contentY;
                return;
            }
        }
    }

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            root.showFocused(root.Window.activeFocusItem);
        }
    }
    Connections {
        target: root.Window.activeFocusItem as TextEdit
        function onCursorRectangleChanged() {
            root.showFocused(root.Window.activeFocusItem);
        }
    }

    Flickable {
        id: flick

        anchors.fill: parent
        onHeightChanged: {
            // What was scrolled for another height, as while the page was being made, does not count unless a person scrolled since.
            if (Math.abs(contentY - root.shownAt) < Theme.hairline)
                contentY = 0;
            root.showFocused(root.Window.activeFocusItem);
        }
        contentHeight: column.y + column.implicitHeight + Theme.space5
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick

        Stack {
            id: column

            x: root.centred ? (flick.width - width) / 2 : root.gutter
            width: Math.min(flick.width - 2 * root.gutter, root.maximumWidth)
            spacing: Theme.space4
        }
    }
}
