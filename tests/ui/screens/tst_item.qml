import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Item"

    SignalSpy {
        id: opened

        target: root.example.session
        signalName: "itemRequested"
    }
    SignalSpy {
        id: notes

        target: root.example.session
        signalName: "noteRequested"
    }
    SignalSpy {
        id: ticks

        target: root.example.session.item.test
        signalName: "ticked"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        settle();
        opened.clear();
        notes.clear();
        ticks.clear();
    }

    function test_aGuideShowsItsSectionsAndDates() {
        example.showGuide();
        item("guidePage");
        for (const text of ["Attending: drink-drive or road traffic stop", "Who is in the car", "How do you all know each other", "Reviewed Oct 2026", "section 7.3 and Table 7", "you, a supervisor and legal services decide"])
            says(text);
    }

    function test_aMeasureSaysWhoMayUseItAndEachFactOfABreach() {
        example.showMeasure();
        item("measurePage");
        for (const text of ["Who, where, how long", "Any chief officer of police", "One act must be shown", "If it is broken", "Is breaking it a crime?", "Is there a power of arrest?", "Read the wording of the order first", "Does it open a door or a search?", "People who are not named in it"])
            says(text);
    }

    function test_jumpingShowsTheSection() {
        example.showGuide();
        const page = item("guidePage");
        settle();
        press("jump-record");
        verify(page.scroller.contentY > 0);
    }

    function test_aNoteStartsFromTheGuide() {
        example.showGuide();
        press("startNote");
        compare(notes.signalArguments[0][0], "traffic-stop");
        item("notePage");
    }

    function test_whatAForceAddedIsMarkedAsItsOwn() {
        example.showMeasure();
        const added = item("section-who-agrees-here");
        const national = item("section-care");
        verify(audit.shownWords(added).includes("Added by Northmere Police"));
        verify(audit.shownWords(added).join().includes("review due 20 Feb 2027"));
        verify(!audit.shownWords(national).join().includes("Added by"));
        // In colour too, and a screen reader hears it with the heading.
        verify(findChild(added, "band").visible);
        verify(!findChild(national, "band").visible);
        compare(audit.nameOf(findChild(added, "heading")), "Who must agree here, Added by Northmere Police");
        compare(audit.nameOf(findChild(national, "heading")), "Take care");
    }

    function test_theForcesNumbersAreThereWithoutAPin() {
        example.setState(Session.Locked);
        press("urgent");
        item("publicPage");
        const added = item("section-force-contacts");
        verify(audit.shownWords(added).includes("Added by Northmere Police"));
        verify(audit.shownWords(added).join().includes("01632 960101"));
    }

    function test_helpForAChildIsOnAGuideWhereOneMayBe() {
        example.showGuide();
        press("itemUrgent");
        item("publicPage");
        keyClick(Qt.Key_Escape);
        item("guidePage");
    }

    function test_aMissingItemSaysSo() {
        example.showMissing();
        says("not on this phone");
        verify(!item("startNote").enabled);
    }

    function test_theTestIsTickedPartByPart() {
        example.showMeasure();
        compare(item("testSummary").text, "2 of 4 met, 2 not known");
        const part = item("part2");
        const met = findChild(part, "tri1");
        compare(audit.nameOf(met), "Met");
        item("measurePage").showFocused(met);
        mouseClick(met);
        compare(ticks.count, 1);
        compare(item("testSummary").text, "3 of 4 met, 1 not known");
        verify(met.checked);
    }

    function test_arrowsMoveInAPartOfTheTest() {
        example.showMeasure();
        const part = item("part2");
        findChild(part, "tri0").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(ticks.signalArguments[0][1], TestModel.NotMet);
        verify(findChild(part, "tri2").activeFocus);
        compare(item("testSummary").text, "2 of 4 met, 1 not known, 1 not met");
    }

    function test_whatTheCourtDecidesIsNotTicked() {
        example.showMeasure();
        says("For the court to decide");
        compare(findChild(item("part4"), "tri1").visible, false);
    }

    function test_standardAndFiguresAreHonest() {
        example.showMeasure();
        says("the balance of probabilities");
        says("Shows use, not what works.");
        says("sister order");
    }

    function test_aRelatedMeasureOpensAndBackReturns() {
        example.showGuide();
        const row = item("related-police-protection");
        item("guidePage").showFocused(row);
        mouseClick(row);
        compare(opened.signalArguments[0][0], "police-protection");
        item("measurePage");
        opened.clear();
        press("back");
        item("guidePage");
        compare(opened.signalArguments[0][0], "traffic-stop");
    }

    function test_theKeyboardScrolls() {
        example.showMeasure();
        const page = item("measurePage");
        settle();
        page.forceActiveFocus();
        keyClick(Qt.Key_PageDown);
        verify(page.scroller.contentY > 0);
        keyClick(Qt.Key_Home);
        compare(page.scroller.contentY, 0);
    }
}
