import Lanyard.App
import Lanyard.Style
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Shell"

    SignalSpy {
        id: opened

        target: root.example.session
        signalName: "itemRequested"
    }

    function open(width: int, height: int) {
        window.width = width;
        window.height = height;
        example.setState(Session.Open);
        settle();
        opened.clear();
    }

    function test_fourPlaces() {
        open(390, 844);
        for (const place of ["measures", "capture", "outbox", "home"]) {
            press("nav-" + place);
            item({
                measures: "measuresPage",
                capture: "draftsPage",
                outbox: "outboxPage",
                home: "homePage"
            }[place]);
        }
    }

    function test_aPlaceKeepsItsPageWhileAnotherIsShown() {
        open(390, 844);
        press("tile-signs");
        item("itemListPage");
        compare(shown("bottomNav"), null);
        example.navigate("measures");
        item("measuresPage");
        press("nav-home");
        item("homePage");
    }

    function test_aNarrowWindowHasOnePane() {
        open(390, 844);
        example.navigate("measures");
        press("item-sexual-risk-order");
        item("measurePage");
        compare(shown("measuresPage"), null);
        press("back");
        item("measuresPage");
    }

    function test_aWideWindowHasTwo() {
        open(1180, 820);
        press("nav-measures");
        item("rail");
        compare(shown("bottomNav"), null);
        press("item-sexual-risk-order");
        const page = item("measurePage");
        item("measuresPage");
        compare(item("itemList").parent.parent.width, Theme.listWidth);
        verify(item("item-sexual-risk-order").selected);
        verify(page.twoColumns);
    }

    function test_choosingAgainReplacesThePage() {
        open(1180, 820);
        press("nav-measures");
        press("item-sexual-risk-order");
        press("item-recovery-order");
        compare(opened.count, 2);
        press("back");
        compare(shown("measurePage"), null);
    }

    function test_growingAndShrinkingKeepsThePages() {
        open(390, 844);
        example.navigate("measures");
        press("item-sexual-risk-order");
        window.width = 1180;
        settle();
        item("measuresPage");
        item("measurePage");
        window.width = 390;
        settle();
        item("measurePage");
        compare(shown("measuresPage"), null);
    }

    function test_theRailReachesEverything() {
        open(1180, 820);
        press("nav-urgent");
        item("publicPage");
        press("nav-settings");
        item("settingsPage");
        press("nav-lock");
        item("lockPage");
    }

    function test_lockingTakesEveryPageAway() {
        open(390, 844);
        example.showMeasure();
        example.setState(Session.Locked);
        item("lockPage");
        compare(shown("measurePage"), null);
        example.setState(Session.Open);
        item("homePage");
    }

    function test_welshAtOnceAndBack() {
        open(390, 844);
        says("Measures");
        example.setLanguage("cy");
        says("Mesurau");
        example.setLanguage("en");
        says("Measures");
    }
}
