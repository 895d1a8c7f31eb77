import Lanyard.App
import QtQuick
import QtTest

/** Advice on words while an officer types: marked, said why, put better in one tap, or kept as somebody's own. */
ScreenCase {
    id: root

    name: "Wording"

    readonly property WordingModel wording: example.session.note.wording

    function init() {
        failOnWarning(/.?/);
        example.setLanguage("en");
        example.reset();
        example.setWindow(1, false, 0, 0);
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("capture");
        example.navigate("note");
        settle();
    }

    /** The words that are marked in a field, at this moment. */
    function marked(field: Item): string {
        return field.marks.ranges.map(range => field.text.substring(range.begin, range.end)).join("|");
    }

    /** Until every text was looked over anew: words that are waited for are put where nobody sees them, and found. */
    function lookedOver() {
        const finish = example.session.finish;
        compare(finish.commentWording.count, 0);
        finish.comment = "The boyfriend";
        tryCompare(finish.commentWording, "count", 1);
        finish.comment = "";
        tryCompare(finish.commentWording, "count", 0);
    }

    function tapOn(field: Item, words: string) {
        const box = field.positionToRectangle(field.text.indexOf(words) + 2);
        mouseClick(field, box.x, box.y + box.height / 2);
    }

    function test_theMarksGoWithTheWords() {
        const field = item("noteText");
        compare(marked(field), "puts herself at risk");
        field.cursorPosition = 0;
        keyClick(Qt.Key_X);
        // At once, before the text is looked over anew.
        compare(marked(field), "puts herself at risk");
        tryVerify(() => wording.ranges[0].begin === field.text.indexOf("puts"));
        compare(marked(field), "puts herself at risk");
        field.cursorPosition = field.text.indexOf(" here");
        keyClick(Qt.Key_X);
        compare(marked(field), "puts herself at risk");
        tryVerify(() => marked(field) === "");
        keyClick(Qt.Key_Backspace);
        tryVerify(() => marked(field) === "puts herself at risk");
        compare(field.canUndo, true);
    }

    function test_theMarksLieOnTheWords() {
        const field = item("noteText");
        const marks = field.marks;
        const first = field.positionToRectangle(field.text.indexOf("puts"));
        const last = field.positionToRectangle(field.text.indexOf(" here"));
        verify(first.y < last.y, "the example's words stand on two lines");
        tryCompare(marks.children, "length", 2);
        fuzzyCompare(marks.x + marks.children[0].x, first.x, 1);
        fuzzyCompare(marks.x + marks.children[1].x + marks.children[1].width, last.x, 1);
        window.width = 600;
        settle();
        const again = field.positionToRectangle(field.text.indexOf("puts"));
        fuzzyCompare(marks.x + marks.children[0].x, again.x, 1);
        fuzzyCompare(marks.y + marks.children[0].y, again.y, 8);
        example.setWindow(2, true, 0, 0);
        settle();
        const large = field.positionToRectangle(field.text.indexOf("puts"));
        fuzzyCompare(marks.x + marks.children[0].x, large.x, 1);
    }

    function test_marksDoNotTouchTheUndoHistory() {
        const field = item("noteText");
        compare(field.canUndo, false);
        const before = field.text;
        keyClick(Qt.Key_X);
        tryVerify(() => marked(field) === "puts herself at risk");
        field.undo();
        compare(field.text, before);
        compare(field.canUndo, false);
    }

    function test_aTapOnMarkedWordsOpensTheAdvice() {
        const field = item("noteText");
        tapOn(field, "blue");
        settle();
        compare(shown("adviceWords"), null);
        verify(Math.abs(field.cursorPosition - field.text.indexOf("blue") - 2) <= 1);
        tapOn(field, "herself");
        compare(item("adviceWords").text, "“puts herself at risk”");
        says("This can read as blaming the child.");
        says("is being put at risk by an adult");
        compare(audit.nameOf(item("instead-0")), "Use, is being put at risk by an adult");
        compare(audit.nameOf(item("keep")), "Keep: their exact words");
    }

    function test_theWordsAreSeenAboveTheSheet() {
        window.width = 320;
        window.height = 568;
        const field = item("noteText");
        field.text = "Line\n".repeat(30) + "Her boyfriend";
        tryCompare(wording, "count", 1);
        wording.chooseFrom(0);
        tryVerify(() => front() !== window.contentItem);
        const seen = () => {
            const words = field.positionToRectangle(wording.begin);
            const y = field.mapToItem(null, 0, words.y).y;
            return y > 0 && y + words.height < front().y;
        };
        tryVerify(seen);
        example.setWindow(2, false, 0, 0);
        tryVerify(seen);
    }

    function test_ofSeveralTheOneSpokenOfStandsOut() {
        const field = item("noteText");
        compare(field.spokenOf, -1);
        field.text = "Her boyfriend puts herself at risk";
        tryCompare(wording, "count", 2);
        wording.chooseFrom(0);
        wording.chooseNext();
        compare(field.spokenOf, 1);
        keyClick(Qt.Key_Escape);
        tryCompare(field, "spokenOf", -1);
    }

    function test_adviceInEnglishSaysSoOnAWelshScreen() {
        wording.chooseFrom(0);
        verify(!words().includes("Saesneg"));
        example.setLanguage("cy");
        says("Saesneg");
    }

    function test_closingChangesNothing() {
        const field = item("noteText");
        const before = field.text;
        tapOn(field, "herself");
        press("adviceClose");
        tryVerify(() => shown("adviceWords") === null);
        compare(field.text, before);
        compare(field.canUndo, false);
        compare(wording.chosen, -1);
        tapOn(field, "herself");
        item("adviceWords");
        tryVerify(() => !field.activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => shown("adviceWords") === null);
        compare(field.text, before);
        tryVerify(() => field.activeFocus);
        item("notePage");
    }

    function test_useReplacesInOneTapAndUndoBringsTheWordsBack() {
        const field = item("noteText");
        const before = field.text;
        tapOn(field, "herself");
        press("instead-0");
        tryVerify(() => shown("adviceWords") === null);
        compare(field.text, before.replace("puts herself at risk", "is being put at risk by an adult"));
        compare(example.session.note.text, field.text);
        compare(field.cursorPosition, field.text.indexOf(" here"));
        tryVerify(() => field.activeFocus);
        tryCompare(wording, "count", 0);
        compare(marked(field), "");
        compare(shown("advice"), null);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(field.text, before);
        tryVerify(() => marked(field) === "puts herself at risk");
    }

    function test_keptWordsAreQuotedAndNotFoundAgain() {
        const field = item("noteText");
        const before = field.text;
        tapOn(field, "herself");
        press("keep");
        compare(field.text, before.replace("puts herself at risk", "“puts herself at risk”"));
        tryCompare(wording, "count", 0);
        field.cursorPosition = field.length;
        keyClick(Qt.Key_X);
        lookedOver();
        compare(wording.count, 0);
        field.undo();
        field.undo();
        compare(field.text, before);
        tryCompare(wording, "count", 1);
    }

    function test_adviceToTheWriterIsShownWithoutUse() {
        const field = item("noteText");
        field.text = "Her boyfriend";
        tryVerify(() => marked(field) === "boyfriend");
        tapOn(field, "boyfriend");
        item("advice-0");
        compare(shown("instead-0"), null);
        says("Say who this is, with both ages");
        press("instead-1");
        compare(field.text, "Her person of concern");
    }

    function test_theKeyboardReachesEveryPlace() {
        const field = item("noteText");
        field.text = "Boyfriend. She puts herself at risk. The boyfriend again.";
        tryCompare(wording, "count", 3);
        const button = item("advice");
        compare(audit.nameOf(button), "Wording to look at: 3");
        field.forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(button.activeFocus);
        keyClick(Qt.Key_Return);
        compare(item("adviceWords").text, "“Boyfriend”");
        says("1 of 3");
        const next = item("nextAdvice");
        for (let stop = 0; stop < 20 && !next.activeFocus; ++stop)
            keyClick(Qt.Key_Tab);
        verify(next.activeFocus);
        keyClick(Qt.Key_Return);
        compare(item("adviceWords").text, "“puts herself at risk”");
        const use = item("instead-1");
        for (let stop = 0; stop < 20 && !use.activeFocus; ++stop)
            keyClick(Qt.Key_Tab);
        verify(use.activeFocus);
        keyClick(Qt.Key_Space);
        tryCompare(field, "text", "Boyfriend. She may be being groomed or exploited. The boyfriend again.");
        tryVerify(() => field.activeFocus);
        tryCompare(wording, "count", 2);
        keyClick(Qt.Key_F8);
        compare(wording.begin, field.text.indexOf("boyfriend"));
        keyClick(Qt.Key_Escape);
        tryVerify(() => field.activeFocus);
        field.cursorPosition = field.length;
        keyClick(Qt.Key_F8);
        compare(wording.begin, 0);
    }

    function test_wordsThatJustChangedAreLookedAtAnew() {
        const field = item("noteText");
        field.text = "The boyfriend is here, and the boyfriend there";
        tryVerify(() => field.marks.ranges.length === 2);
        // Both begin elsewhere now, and nothing was looked over yet.
        field.remove(0, 4);
        tapOn(field, "boyfriend");
        compare(item("adviceWords").text, "“boyfriend”");
        compare(wording.begin, 0);
        press("instead-1");
        compare(field.text, "person of concern is here, and the boyfriend there");
    }

    function test_adviceNeverStandsInTheWay() {
        const field = item("noteText");
        verify(item("finishNote").enabled);
        verify(item("done").enabled);
        press("finishNote");
        item("finishPage");
        const text = item("text");
        text.text = "Her boyfriend";
        tryCompare(example.session.finish.textWording, "count", 1);
        verify(item("nextStep").enabled);
        text.forceActiveFocus();
        keyClick(Qt.Key_F8);
        item("adviceWords");
        press("keep");
        compare(example.session.finish.text, "Her “boyfriend”");
        compare(field.text, example.session.note.text);
    }

    function test_theOfficersCommentIsAdvisedOnToo() {
        example.navigate("finish");
        example.session.finish.step = 1;
        const comment = item("comment");
        item("finishPage").showFocused(comment);
        comment.text = "The boyfriend";
        tryVerify(() => marked(comment) === "boyfriend");
    }

    function test_aLockedNoteHasNoAdvice() {
        example.setState(Session.Locked);
        mouseClick(item("quickNote"));
        const field = item("noteText");
        field.text = "Her boyfriend";
        lookedOver();
        compare(marked(field), "");
        compare(shown("advice"), null);
        keyClick(Qt.Key_F8);
        compare(shown("adviceWords"), null);
    }

    function test_aLockTakesTheAdviceAway() {
        tapOn(item("noteText"), "herself");
        item("adviceWords");
        example.forget();
        tryVerify(() => shown("adviceWords") === null);
        example.setState(Session.Locked);
        item("lockPage");
    }
}
