import Lanyard.Style
import QtQuick

/** The hole that a lanyard goes through. */
Rectangle {
    implicitWidth: 44
    implicitHeight: Theme.strapWidth
    radius: height / 2
    color: Theme.color.paper
    border.width: Theme.border
    border.color: Theme.color.line
}
