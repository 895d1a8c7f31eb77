pragma Singleton
pragma ComponentBehavior: Bound

import Lanyard.Style
import QtQuick

/**
 * Every token of the design, by role: colours for light and dark, type, space, shape, time, and the few facts about window and officer that
 * they depend on. Screens take all sizes and colours from here and have none of their own (tests/ui/token_lint.py).
 *
 * `dark`, `textScale`, `reducedMotion`, `safeTop`, `safeBottom` and the window's size are set by Main.qml.
 */
QtObject {
    id: theme

    readonly property Colors light: Colors {
        paper: "#F5F3EC"
        surface: "#FFFFFF"
        sunken: "#EAE7DD"
        bar: "#FFFFFF"
        line: "#D8D4C7"
        edge: "#787F79"
        ink: "#16211F"
        ink2: "#3A4745"
        ink3: "#48524F"
        primary: "#0B484D"
        inkOnPrimary: "#FFFFFF"
        primaryPress: "#062F33"
        primarySoft: "#DCEAE7"
        inkOnPrimarySoft: "#083B40"
        urgent: "#8F1D1D"
        inkOnUrgent: "#FFFFFF"
        urgentEdge: "#8F1D1D"
        urgentSoft: "#F8E3DE"
        inkOnUrgentSoft: "#761414"
        met: "#14532F"
        metSoft: "#DDEEDF"
        need: "#6B3F00"
        needSoft: "#FAEBCB"
        not: "#414A48"
        notSoft: "#E6E5DF"
        word: "#5E3478"
        wordSoft: "#EFE6F4"
        sky: "#1A4C7D"
        skySoft: "#E0EAF4"
        focus: "#0B484D"
        inkOnFill: "#FFFFFF"
        shade: "#2916211F"
    }
    readonly property Colors night: Colors {
        paper: "#0D1413"
        surface: "#151E1D"
        sunken: "#0A100F"
        bar: "#111918"
        line: "#2C3836"
        edge: "#7D8B88"
        ink: "#EDF2F0"
        ink2: "#C6D0CD"
        ink3: "#A3AFAC"
        primary: "#8AD3C9"
        inkOnPrimary: "#04211F"
        primaryPress: "#B4E6DF"
        primarySoft: "#16383A"
        inkOnPrimarySoft: "#C9EEE9"
        urgent: "#6E1B19"
        inkOnUrgent: "#FFF0ED"
        urgentEdge: "#F08A7C"
        urgentSoft: "#3A1311"
        inkOnUrgentSoft: "#FFC9BF"
        met: "#9BDBAE"
        metSoft: "#14301F"
        need: "#F2C879"
        needSoft: "#362709"
        not: "#BCC6C3"
        notSoft: "#232D2B"
        word: "#D9B8EC"
        wordSoft: "#2F2039"
        sky: "#A9CDF0"
        skySoft: "#132A3F"
        focus: "#FFD36B"
        inkOnFill: "#0D1413"
        shade: "#99000000"
    }

    property bool dark: false
    readonly property Colors color: dark ? night : light

    // Text and its scale
    /** 1 to 2: the officer's choice times the phone's, capped. */
    property real textScale: 1
    /** From 150% one column, stacked choices, rows instead of tiles. */
    readonly property bool large: textScale >= 1.5
    readonly property string family: StyleSupport.family
    readonly property string monoFamily: StyleSupport.monoFamily

    readonly property TextRole display: TextRole {
        size: 28
        line: 34
        weight: Font.Bold
        tracking: -0.012
    }
    readonly property TextRole title: TextRole {
        size: 26
        line: 31
        weight: Font.Bold
        tracking: -0.012
    }
    readonly property TextRole cardTitle: TextRole {
        size: 24
        line: 30
        weight: Font.Bold
        tracking: -0.012
    }
    readonly property TextRole wordmark: TextRole {
        size: 22
        line: 28
        weight: Font.Bold
        tracking: -0.02
    }
    readonly property TextRole urgent: TextRole {
        size: 20
        line: 24
        weight: Font.Bold
    }
    readonly property TextRole heading: TextRole {
        size: 19
        line: 25
        weight: Font.Bold
    }
    readonly property TextRole adviceTitle: TextRole {
        size: 18
        line: 23
        weight: Font.Bold
    }
    readonly property TextRole subhead: TextRole {
        size: 17
        line: 23
        weight: Font.Bold
    }
    readonly property TextRole rowTitle: TextRole {
        size: 17
        line: 22
        weight: Font.DemiBold
    }
    readonly property TextRole lead: TextRole {
        size: 18
        line: 26
        weight: Font.Normal
    }
    readonly property TextRole body: TextRole {
        size: 17
        line: 25.5
        weight: Font.Normal
    }
    readonly property TextRole bodyTight: TextRole {
        size: 16
        line: 22.5
        weight: Font.Normal
    }
    readonly property TextRole note: TextRole {
        size: 18
        line: 29
        weight: Font.Normal
    }
    readonly property TextRole button: TextRole {
        size: 17
        line: 21
        weight: Font.Bold
    }
    readonly property TextRole buttonSmall: TextRole {
        size: 16
        line: 20
        weight: Font.Bold
    }
    readonly property TextRole choice: TextRole {
        size: 16
        line: 20
        weight: Font.DemiBold
    }
    readonly property TextRole value: TextRole {
        size: 16
        line: 21
        weight: Font.DemiBold
    }
    readonly property TextRole small: TextRole {
        size: 15
        line: 21
        weight: Font.Normal
    }
    readonly property TextRole smallStrong: TextRole {
        size: 15
        line: 20
        weight: Font.DemiBold
    }
    readonly property TextRole label: TextRole {
        size: 14
        line: 18
        weight: Font.DemiBold
    }
    readonly property TextRole labelPlain: TextRole {
        size: 14
        line: 19.5
        weight: Font.Normal
    }
    readonly property TextRole badge: TextRole {
        size: 13
        line: 17
        weight: Font.Bold
    }
    readonly property TextRole key: TextRole {
        size: 28
        line: 36
        weight: Font.DemiBold
    }
    readonly property TextRole grade: TextRole {
        size: 20
        line: 26
        weight: Font.DemiBold
        mono: true
    }
    readonly property TextRole code: TextRole {
        size: 18
        line: 24
        weight: Font.DemiBold
        mono: true
    }
    readonly property TextRole reference: TextRole {
        size: 15
        line: 21
        weight: Font.Medium
        mono: true
    }

    // Space, shape, sizes
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space7: 28
    readonly property int space8: 40
    readonly property int gutterWide: 32
    /** Between a row's first and second line. */
    readonly property int hair: 2
    /** Between heading and content, and in groups of like things. */
    readonly property int snug: 10
    /** Between the strap and what it marks, and between cards. */
    readonly property int strapGap: 14
    readonly property int radius1: 6
    readonly property int radius2: 10
    readonly property int radius3: 14
    readonly property int radius4: 20
    readonly property real hairline: 1
    readonly property real border: 1.5
    readonly property real strong: 2
    readonly property int strapWidth: 8
    readonly property int strapRadius: 4
    readonly property int halo: 3

    readonly property int touch: 48
    readonly property int primaryHeight: 56
    readonly property int rowHeight: 64
    readonly property int tileHeight: 116
    readonly property int addHeight: 62
    readonly property int urgentHeight: 78
    readonly property int urgentRailHeight: 72
    readonly property int lockChoiceHeight: 64
    readonly property int pinKey: 76
    readonly property int pinKeyShort: 56
    readonly property int pinPadWidth: 430
    readonly property int cardTextWidth: 262
    readonly property int adviceIcon: 44
    readonly property int sheetHandle: 44
    readonly property int sliderTrack: 6
    /** From the top of the window to the lock screen's card. */
    readonly property int ribbonDrop: 110
    readonly property int barHeight: 56
    readonly property int navHeight: 66
    readonly property int railWidth: 92
    readonly property int listWidth: 384
    readonly property int columnWidth: 760
    readonly property int mediumWidth: 640
    readonly property int dialogWidth: 480
    readonly property int twoColumnsFrom: 660
    readonly property int addColumnsFrom: 520

    readonly property int iconTiny: 17
    readonly property int iconSmall: 20
    readonly property int icon: 24
    readonly property int iconNav: 26
    readonly property int iconLarge: 28

    // Time
    property bool reducedMotion: false
    readonly property int press: reducedMotion ? 0 : 90
    readonly property int fade: reducedMotion ? 80 : 140
    readonly property int sheetIn: reducedMotion ? 0 : 200
    readonly property int sheetOut: reducedMotion ? 0 : 140
    readonly property int page: reducedMotion ? 0 : 220
    readonly property int progress: reducedMotion ? 0 : 300
    readonly property int pageSlide: 16
    readonly property real pressedScale: reducedMotion ? 1 : 0.985

    // Window
    enum Width {
        Compact,
        Medium,
        Expanded
    }
    property real windowWidth: 390
    property real windowHeight: 844
    readonly property int mediumFrom: 600
    readonly property int expandedFrom: 840
    readonly property int widthClass: windowWidth >= expandedFrom ? Theme.Expanded : windowWidth >= mediumFrom ? Theme.Medium : Theme.Compact
    /** A phone on its side: rail instead of the bottom bar, PIN pad beside the card. */
    readonly property bool landscape: windowHeight < 480 && windowWidth > windowHeight
    readonly property bool hasRail: widthClass !== Theme.Compact || landscape
    property int safeTop: 0
    property int safeBottom: 0

    /** The sides of a page, or of a bar or foot in it, of this width. */
    function gutter(width: real): int {
        return width < mediumFrom ? space5 : width < expandedFrom && widthClass !== Theme.Expanded ? space6 : gutterWide;
    }

    /** A size that grows with the text. */
    function px(size: real): int {
        return Math.round(size * textScale);
    }

    /** A size of an icon: grows to 150% and no further. */
    function iconPx(size: real): int {
        return Math.round(size * Math.min(textScale, 1.5));
    }

    /** The address of an icon in a colour. */
    function iconSource(name: string, tint: color): string {
        const hex = tint.toString();
        // "#aarrggbb" when it is not opaque; icons are.
        return "image://icon/" + name + "/" + hex.slice(hex.length - 6);
    }

    /** The parts that are there, with commas: what a screen reader says of a row. */
    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }

    /** Plain words as StyledText or RichText. */
    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    }

    /** An inline style for words that a search found. StyledText has no background, so those lines are RichText. */
    function markHits(html: string): string {
        return html.replace(/<b>/g, "<span style=\"background-color:" + color.needSoft + ";color:" + color.ink + ";font-weight:700;text-decoration:underline\">").replace(/<\/b>/g, "</span>");
    }
}
