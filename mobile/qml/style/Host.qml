import QtQuick

/**
 * Shows one object made from a component, as Loader does. On Qt 6.4 Loader refuses components of files with `pragma ComponentBehavior: Bound`, which
 * is what lets the linter see through them; createObject takes them.
 */
FocusScope {
    id: root

    property Component sourceComponent: null
    property Item item: null

    signal loaded

    implicitWidth: item ? item.implicitWidth : 0
    implicitHeight: item ? item.implicitHeight : 0

    function make() {
        if (item) {
            const old = item;
            item = null;
            old.visible = false;
            old.destroy();
        }
        if (sourceComponent) {
            const made = sourceComponent.createObject(root) as Item;
            made.focus = true;
            made.width = Qt.binding(() => root.width);
            made.height = Qt.binding(() => root.height);
            item = made;
            loaded();
        }
    }

    onSourceComponentChanged: make()
}
