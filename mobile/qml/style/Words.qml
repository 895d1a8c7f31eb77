import Lanyard.Style
import QtQuick

/** Text in one of the design's roles. Wraps, never elides, grows with the text scale. */
Text {
    id: root

    property TextRole role: Theme.body

    color: Theme.color.ink
    linkColor: Theme.color.primary
    font.family: role.mono ? Theme.monoFamily : Theme.family
    font.pixelSize: Theme.px(role.size)
    font.weight: role.weight
    font.letterSpacing: role.tracking * Theme.px(role.size)
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(role.line * Theme.textScale)
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
