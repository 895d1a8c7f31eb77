import QtQuick

/** One role of type: pixels at 100% text. */
QtObject {
    required property int size
    required property real line
    required property int weight
    property real tracking: 0
    property bool mono: false
}
