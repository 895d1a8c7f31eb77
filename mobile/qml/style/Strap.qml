import Lanyard.Style
import QtQuick

/** The band that says by its weave what kind of thing this is: direct, supporting, online, guide, word. Read out by its row. */
Weave {
    id: root

    required property string kind

    implicitWidth: Theme.strapWidth
    implicitHeight: Theme.space5
    radius: Theme.strapRadius
    pattern: kind === "supporting" ? Weave.Diagonal : kind === "online" ? Weave.Dots : kind === "guide" ? Weave.Stitched : Weave.Solid
    thread: kind === "supporting" || kind === "word" ? Theme.color.word : kind === "online" ? Theme.color.sky : Theme.color.primary
    ground: kind === "supporting" ? Theme.color.wordSoft : kind === "online" ? Theme.color.skySoft : Theme.color.primarySoft
    Accessible.ignored: true
}
