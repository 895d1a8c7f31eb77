import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Entities"

    readonly property EntityFormModel form: example.session.entityForm

    SignalSpy {
        id: added

        target: root.example.session.entities
        signalName: "addRequested"
    }
    SignalSpy {
        id: edited

        target: root.form
        signalName: "edited"
    }
    SignalSpy {
        id: left

        target: root.form
        signalName: "leaveRequested"
    }
    SignalSpy {
        id: removed

        target: root.form
        signalName: "removeRequested"
    }
    SignalSpy {
        id: taken

        target: root.form
        signalName: "templateRequested"
    }
    SignalSpy {
        id: linked

        target: root.form
        signalName: "linkAdded"
    }
    SignalSpy {
        id: unlinked

        target: root.form
        signalName: "linkRemoved"
    }
    SignalSpy {
        id: asked

        target: root.form
        signalName: "locateRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.setLanguage("en");
        example.reset();
        example.setWindow(1, false, 0, 0);
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("note");
        settle();
        for (const spy of [added, edited, left, removed, taken, linked, unlinked, asked])
            spy.clear();
    }

    function input(field: string): Item {
        return audit.find(item("field-" + field), "input");
    }

    function args(spy: SignalSpy, index: int): var {
        return Array.from(spy.signalArguments[index]);
    }

    /** A sheet lies over the window, not in it. */
    function inSheet(sheet: string, name: string): Item {
        const popup = findChild(shown("entityPage"), sheet);
        tryVerify(() => popup.opened, 1000, sheet + " is open");
        tryVerify(() => audit.find(popup.contentItem, name) !== null, 1000, name + " is on " + sheet);
        return audit.find(popup.contentItem, name);
    }

    function reveal(name: string) {
        item(name).forceActiveFocus(Qt.TabFocusReason);
        settle();
    }

    function test_eachKindCanBeAddedFromTheNote() {
        for (const kind of ["person", "vehicle", "location", "telephone", "online-account"]) {
            example.navigate("note");
            reveal("add-" + kind);
            press("add-" + kind);
            item("entityPage");
            press("done");
        }
        compare(added.count, 5);
        compare(left.count, 5);
    }

    function test_aKeyAddsAsATapDoes() {
        reveal("add-vehicle");
        keyClick(Qt.Key_Return);
        item("entityPage");
        verify(item("field-registration").visible);
    }

    function test_whatWasAddedShowsOnTheNoteAndOpens() {
        says("Man, about 30");
        reveal("entity-v1");
        press("entity-v1");
        item("entityPage");
        compare(form.entityId, "v1");
    }

    function test_whatWasAddedShowsInFinishingAndOpens() {
        example.navigate("finish");
        example.session.finish.step = 2;
        says("Person of concern");
        reveal("entity-p1");
        press("entity-p1");
        item("entityPage");
        keyClick(Qt.Key_Escape);
        item("finishPage");
    }

    function test_nothingMoreCanBeAddedToAFullReport() {
        example.fillUp("This report names as much as one can hold.");
        says("This report names as much as one can hold.");
        verify(!item("add-person").enabled);
    }

    function test_everyKeystrokeIsOfferedForSaving() {
        example.showEntity("vehicle", true);
        edited.clear();
        input("registration").forceActiveFocus();
        keyClick(Qt.Key_A);
        keyClick(Qt.Key_B);
        compare(edited.count, 2);
        compare(args(edited, 1), ["registration", "ab"]);
        compare(input("registration").text, "ab");
        input("description").forceActiveFocus();
        keyClick(Qt.Key_X);
        compare(args(edited, 2), ["description", "x"]);
    }

    function test_openingOneDoesNotEditIt() {
        for (const kind of ["person", "vehicle", "location", "telephone", "online-account"]) {
            example.showEntity(kind, false);
            settle();
        }
        compare(edited.count, 0);
    }

    function test_fieldsOfOneAreNotThoseOfAnother() {
        example.showEntity("vehicle", false);
        compare(input("colour").text, "Blue");
        example.showEntity("vehicle", true);
        compare(input("colour").text, "");
    }

    function test_whatMayHaveBeenMeantIsOneTapAway() {
        example.showEntity("vehicle", false);
        says("This does not look like a UK registration");
        press("meant-AB51 CDE");
        compare(args(edited, 0), ["registration", "AB51 CDE"]);
        compare(input("registration").text, "AB51 CDE");
    }

    function test_aRoleIsChosenAndTakenBack() {
        example.showEntity("person", true);
        reveal("choice-witness");
        press("choice-witness");
        compare(args(edited, 0), ["role", "witness"]);
        verify(item("choice-witness").checked);
        press("choice-associate");
        verify(!item("choice-witness").checked);
        press("choice-associate");
        compare(form.data(form.index(2, 0), 260), "");
        verify(!item("choice-associate").checked);
    }

    function test_anEarlierVehicleIsOneTapAway() {
        example.showEntity("vehicle", true);
        says("Same vehicle as before?");
        press("template-1");
        compare(taken.signalArguments[0][0], 1);
    }

    function test_hereIsOfferedWhereThePhoneCanSay() {
        example.showEntity("location", true);
        press("locate");
        compare(asked.count, 1);
        example.setLocating(true, "");
        verify(!item("locate").enabled);
        example.setLocating(false, "This phone can’t say where it is now.");
        says("This phone can’t say where it is now.");
        example.showEntity("person", true);
        compare(shown("locate"), null);
    }

    function test_whereThePositionIsReadAsSomethingElseThatIsSaid() {
        example.showEntity("location", false);
        says("right to within 12 m");
    }

    function test_linksAreSentencesThatCanBeTakenAway() {
        example.showEntity("person", false);
        says("Seen in TST");
        reveal("link-1");
        const unlink = audit.find(item("link-1"), "unlink");
        compare(audit.nameOf(unlink), "Remove: Associate of Dot");
        unlink.forceActiveFocus(Qt.TabFocusReason);
        settle();
        mouseClick(unlink);
        compare(unlinked.signalArguments[0][0], 1);
    }

    function test_aLinkIsMadeWithTheKeyboardAlone() {
        example.showEntity("person", false);
        reveal("addLink");
        keyClick(Qt.Key_Return);
        verify(!inSheet("linkSheet", "linkConfirm").enabled);
        audit.find(inSheet("linkSheet", "linkTarget"), "choice-v1").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        inSheet("linkSheet", "choice-drives").forceActiveFocus(Qt.TabFocusReason);
        verify(!inSheet("linkSheet", "linkConfirm").enabled);
        keyClick(Qt.Key_Space);
        inSheet("linkSheet", "choice-told").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        inSheet("linkSheet", "linkConfirm").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(args(linked, 0), ["v1", "drives", "told"]);
        tryVerify(() => !findChild(shown("entityPage"), "linkSheet").visible);
    }

    function test_removingIsAskedAboutOnce() {
        example.showEntity("person", false);
        reveal("remove");
        keyClick(Qt.Key_Return);
        compare(findChild(shown("entityPage"), "removeSheet").title, "Remove it and its 2 links from this report?");
        verify(inSheet("removeSheet", "removeCancel").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => !findChild(shown("entityPage"), "removeSheet").visible);
        compare(removed.count, 0);
        press("remove");
        mouseClick(inSheet("removeSheet", "removeConfirm"));
        compare(removed.count, 1);
        item("notePage");
    }

    function test_nothingThereMeansNothingToRemove() {
        example.showEntity("telephone", true);
        compare(shown("remove"), null);
    }

    function test_itsPageClosesWithTheForm() {
        example.showEntity("person", false);
        item("entityPage");
        form.leave();
        item("notePage");
    }

    function test_wordsCannotBeCopiedOutAndAreNotLearnt() {
        example.showEntity("person", false);
        for (const name of ["age", "description"]) {
            const field = input(name);
            verify(field.inputMethodHints & Qt.ImhSensitiveData);
            verify(field.inputMethodHints & Qt.ImhNoPredictiveText);
            const clipboard = createTemporaryQmlObject("import QtQuick; TextEdit { text: 'before' }", root);
            clipboard.selectAll();
            clipboard.copy();
            field.forceActiveFocus();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            keyClick(Qt.Key_X, Qt.ControlModifier);
            verify(field.text.length > 0, name);
            clipboard.text = "";
            clipboard.paste();
            compare(clipboard.text, "before", name);
        }
    }
}
