import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Capture"

    SignalSpy {
        id: edits

        target: root.example.session.note
        signalName: "edited"
    }
    SignalSpy {
        id: done

        target: root.example.session.note
        signalName: "doneRequested"
    }
    SignalSpy {
        id: leaves

        target: root.example.session.note
        signalName: "leaveRequested"
    }
    SignalSpy {
        id: notes

        target: root.example.session
        signalName: "noteRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("capture");
        settle();
        edits.clear();
        done.clear();
        notes.clear();
    }

    function test_draftsSayWhatTheyNeed() {
        says("Needs: source grade, handling");
        says("Written while locked");
        press("draft-r-2");
        item("notePage");
    }

    function test_aNewNoteIsAskedFor() {
        press("newNote");
        compare(notes.count, 1);
        compare(notes.signalArguments[0][0], "");
    }

    function test_everyKeystrokeIsOfferedForSaving() {
        example.navigate("note");
        tryVerify(() => item("noteText").activeFocus);
        const before = example.session.note.text;
        edits.clear();
        keyClick(Qt.Key_X);
        compare(example.session.note.text, before + "x");
        compare(edits.count, 1);
        item("place").forceActiveFocus();
        keyClick(Qt.Key_Y);
        compare(edits.count, 2);
    }

    function test_openingANoteDoesNotEditIt() {
        example.navigate("note");
        settle();
        compare(edits.count, 0);
    }

    function test_aPlaceThatWasFilledInSaysSoUntilItIsEdited() {
        example.fillPlace();
        example.navigate("note");
        const line = "Where you were when you began this note. Change it if it happened elsewhere.";
        compare(item("place").text, "TQ 3001 8038, within 25 m");
        says(line);
        compare(audit.descriptionOf(item("place")), line);
        compare(edits.count, 0);
        item("place").forceActiveFocus();
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_X);
        compare(edits.count, 1);
        compare(shown("placeFilled"), null);
        compare(audit.descriptionOf(item("place")), "");
        compare(example.session.note.placeText, "TQ 3001 8038, within 25 mx");
    }

    function test_aPlaceIsRemovedInOneTap() {
        example.fillPlace();
        example.navigate("note");
        const remove = item("removePlace");
        compare(audit.nameOf(remove), "Remove the place");
        verify(remove.width >= 48 && remove.height >= 48);
        press("removePlace");
        compare(example.session.note.placeText, "");
        compare(edits.count, 1);
        compare(shown("removePlace"), null);
        compare(shown("placeFilled"), null);
        // Whoever types next types a place.
        verify(item("place").activeFocus);
        keyClick(Qt.Key_M);
        compare(example.session.note.placeText, "m");
        verify(item("removePlace"));
    }

    function test_theRemovingButtonIsReachedByTab() {
        example.fillPlace();
        example.navigate("note");
        item("place").forceActiveFocus();
        keyClick(Qt.Key_Tab);
        verify(item("removePlace").activeFocus);
        keyClick(Qt.Key_Return);
        compare(example.session.note.placeText, "");
    }

    function test_aPlaceFilledInLaterTakesNoFocusAndNoWords() {
        example.session.note.placeText = "";
        example.navigate("note");
        tryVerify(() => item("noteText").activeFocus);
        keyClick(Qt.Key_X);
        edits.clear();
        example.fillPlace();
        compare(item("place").text, "TQ 3001 8038, within 25 m");
        compare(edits.count, 0);
        verify(item("noteText").activeFocus);
    }

    function test_leavingTheNoteIsSaid() {
        example.navigate("note");
        settle();
        leaves.clear();
        keyClick(Qt.Key_Escape);
        tryVerify(() => leaves.count > 0);
        example.navigate("note");
        settle();
        leaves.clear();
        example.navigate("measures");
        tryVerify(() => leaves.count > 0);
    }

    function test_addingSomebodyDoesNotLeaveTheNote() {
        example.navigate("note");
        settle();
        leaves.clear();
        example.showEntity("person", false);
        item("entityPage");
        compare(leaves.count, 0);
    }

    function test_whetherItIsSavedIsSaid() {
        example.navigate("note");
        compare(audit.nameOf(item("saved")), "Saved 22:47, encrypted, only on this phone");
        example.setSaved("Not saved yet: the phone is full. Your words are still here.", true);
        says("Your words are still here.");
    }

    function test_doneLeavesAndNothingIsAsked() {
        example.navigate("note");
        press("done");
        compare(done.count, 1);
        item("draftsPage");
    }

    function test_tenMegabytesPastedAreKept() {
        example.navigate("note");
        const field = item("noteText");
        const clipboard = createTemporaryQmlObject("import QtQuick; TextEdit {}", root);
        const line = "what was seen, again and again, with an \u202e override, a \u200b zero width, \u05d0\u05d1 and \ud83d\ude93\n";
        clipboard.text = line.repeat(10000000 / line.length);
        clipboard.selectAll();
        clipboard.copy();
        field.forceActiveFocus();
        field.selectAll();
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(example.session.note.text.length, clipboard.text.length);
        keyClick(Qt.Key_X);
        compare(example.session.note.text.length, clipboard.text.length + 1);
    }

    function test_wordsCannotBeCopiedOut() {
        example.navigate("note");
        const field = item("noteText");
        const clipboard = createTemporaryQmlObject("import QtQuick; TextEdit { text: 'before' }", root);
        clipboard.selectAll();
        clipboard.copy();
        field.forceActiveFocus();
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        keyClick(Qt.Key_X, Qt.ControlModifier);
        keyClick(Qt.Key_Insert, Qt.ControlModifier);
        verify(field.text.length > 0);
        clipboard.text = "";
        clipboard.paste();
        compare(clipboard.text, "before");
    }

    function test_theKeyboardIsToldNotToLearn() {
        example.navigate("note");
        const field = item("noteText");
        verify(field.inputMethodHints & Qt.ImhSensitiveData);
        verify(field.inputMethodHints & Qt.ImhNoPredictiveText);
    }

    function test_tabLeavesTheField() {
        example.navigate("note");
        const field = item("noteText");
        tryVerify(() => field.activeFocus);
        keyClick(Qt.Key_Tab);
        verify(!field.activeFocus);
        verify(!field.text.includes("\t"));
    }

    function test_finishingIsAskedFor() {
        example.navigate("note");
        press("finishNote");
        item("finishPage");
    }

    function test_aNoteIsShownFromItsBeginning() {
        // As on a phone with a notch: the page gets its size in several steps.
        example.setWindow(1, false, 44, 22);
        settle();
        example.navigate("note");
        tryVerify(() => item("noteText").activeFocus);
        settle();
        const page = item("notePage");
        verify(page.scroller.contentHeight > page.scroller.height, "the page is longer than the window");
        compare(page.scroller.contentY, 0);
    }

    function test_whereOneTypesStaysInSight() {
        window.height = 420;
        example.navigate("note");
        const field = item("noteText");
        tryVerify(() => field.activeFocus);
        for (let line = 0; line < 20; ++line)
            keyClick(Qt.Key_Return);
        settle();
        const scroller = item("notePage").scroller;
        const caret = field.mapToItem(scroller, 0, field.cursorRectangle.y + field.cursorRectangle.height).y;
        verify(caret > 0 && caret <= scroller.height, "the caret is at " + caret + " of " + scroller.height);
    }

    function whenSheet(name: string): Item {
        const popup = findChild(shown("notePage"), "whenSheet");
        tryVerify(() => popup.opened);
        return audit.find(popup.contentItem, name);
    }

    function test_theTimeIsChangedByTheKeyboardAlone() {
        const when = example.session.when;
        const asked = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'edited' }", root);
        asked.target = when;
        example.navigate("note");
        item("time").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        whenSheet("clock").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_End);
        keyClick(Qt.Key_Backspace);
        compare(when.clock, "22:4");
        keyClick(Qt.Key_5);
        compare(when.clock, "22:45");
        compare(asked.count, 2);
        audit.find(whenSheet("days"), "choice-21/11/2026").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(when.day, "21/11/2026");
        compare(whenSheet("day").text, "21/11/2026");
        whenSheet("whenDone").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !findChild(shown("notePage"), "whenSheet").visible);
    }

    function test_theTimeIsTakenAway() {
        const forgotten = createTemporaryQmlObject("import QtTest; SignalSpy { signalName: 'forgetRequested' }", root);
        forgotten.target = example.session.when;
        example.navigate("note");
        press("time");
        whenSheet("whenForget").clicked();
        compare(forgotten.count, 1);
        tryVerify(() => !findChild(shown("notePage"), "whenSheet").visible);
    }
}
