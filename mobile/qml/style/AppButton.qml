import Lanyard.Style
import QtQuick
import QtQuick.Templates as T

/**
 * A button with a word. Primary, Secondary and Destructive are 56 high, Tonal and Quiet 48; `compact` makes any of them 48.
 * Disabled it is dashed; say beside it why.
 */
T.Button {
    id: root

    enum Kind {
        Primary,
        Secondary,
        Tonal,
        Destructive,
        Quiet
    }

    property int kind: AppButton.Primary
    property string iconName
    /** The icon stands after the word. */
    property bool iconAfter: false
    property bool compact: kind === AppButton.Tonal || kind === AppButton.Quiet

    readonly property color ink: {
        if (!enabled)
            return Theme.color.not;
        switch (kind) {
        case AppButton.Primary:
            return Theme.color.inkOnPrimary;
        case AppButton.Tonal:
            return Theme.color.inkOnPrimarySoft;
        case AppButton.Destructive:
            return Theme.color.inkOnUrgentSoft;
        default:
            return Theme.color.primary;
        }
    }
    readonly property color fill: {
        if (!enabled)
            return Theme.color.notSoft;
        switch (kind) {
        case AppButton.Primary:
            return down ? Theme.color.primaryPress : Theme.color.primary;
        case AppButton.Tonal:
            return Theme.color.primarySoft;
        case AppButton.Quiet:
            return down ? Theme.color.primarySoft : "transparent";
        default:
            return down ? Theme.color.primarySoft : Theme.color.surface;
        }
    }
    readonly property color edge: {
        if (!enabled)
            return Theme.color.edge;
        if (kind === AppButton.Secondary)
            return Theme.color.primary;
        return kind === AppButton.Destructive ? Theme.color.urgentEdge : "transparent";
    }

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(compact ? Theme.touch : Theme.primaryHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: compact ? Theme.space4 : Theme.space5
    rightPadding: leftPadding
    topPadding: compact ? Theme.space2 : Theme.snug
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    scale: down ? Theme.pressedScale : 1

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    Behavior on scale  {
        NumberAnimation {
            duration: Theme.press
            easing.type: Easing.OutCubic
        }
    }

    background: Panel {
        fill: root.fill
        edge: root.edge
        edgeWidth: Theme.strong
        dashed: !root.enabled
        radius: root.compact ? Theme.radius2 : Theme.radius3

        FocusRing {
            shown: root.visualFocus
            corner: root.compact ? Theme.radius2 : Theme.radius3
        }
    }

    contentItem: ButtonContent {
        text: root.text
        iconName: root.iconName
        iconSize: root.compact ? Theme.iconSmall : Theme.icon
        iconAfter: root.iconAfter
        role: root.compact ? Theme.buttonSmall : Theme.button
        ink: root.ink
        gap: Theme.snug
    }
}
