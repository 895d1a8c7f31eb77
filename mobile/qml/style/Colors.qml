import QtQuick

/** The colours of one theme; design-tokens.md says what each is for, and which pairs are at 7:1. A theme that misses one does not load. */
QtObject {
    required property color paper
    required property color surface
    required property color sunken
    required property color bar
    required property color line
    required property color edge
    required property color ink
    required property color ink2
    required property color ink3
    required property color primary
    required property color inkOnPrimary
    required property color primaryPress
    required property color primarySoft
    required property color inkOnPrimarySoft
    required property color urgent
    required property color inkOnUrgent
    required property color urgentEdge
    required property color urgentSoft
    required property color inkOnUrgentSoft
    required property color met
    required property color metSoft
    required property color need
    required property color needSoft
    required property color not
    required property color notSoft
    required property color word
    required property color wordSoft
    required property color sky
    required property color skySoft
    required property color focus
    /** Text on a `met` or `not` fill. */
    required property color inkOnFill
    /** The shadow above a sheet, at its darkest. */
    required property color shade
}
