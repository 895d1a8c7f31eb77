import Lanyard.App
import Lanyard.Style
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Settings"

    readonly property SettingsModel settings: example.session.settings

    SignalSpy {
        id: asked

        target: root.settings
        signalName: "edited"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        press("settings");
        settle();
    }

    function pick(group: string, value: string) {
        const segment = findChild(item(group), "segment-" + value);
        item("settingsPage").showFocused(segment);
        mouseClick(segment);
    }

    function test_darkAndLight() {
        pick("dark", "dark");
        compare(settings.dark, "dark");
        verify(Theme.dark);
        pick("dark", "light");
        verify(!Theme.dark);
    }

    function test_whatTheForceAddedIsSaid() {
        says("Your force's own words");
        says("Northmere Police, version 2026112201 of 22 Nov 2026, on 5 pages, signature checked");
        example.showOverlayProblem();
        says("Not on this phone: The overlay is not signed by the force.");
    }

    function test_textSizeWithoutDragging() {
        for (const times of [1, 2]) {
            // Larger text moves it down the page.
            item("settingsPage").showFocused(item("more"));
            settle();
            press("more");
        }
        compare(settings.textScale, 1.5);
        verify(Theme.large);
        item("slider").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Left);
        compare(settings.textScale, 1.25);
    }

    function test_textScaleIsCappedWithThePhonesOwn() {
        example.setWindow(2, false, 0, 0);
        compare(Theme.textScale, 2);
    }

    function test_languageAndLock() {
        pick("language", "cy");
        compare(settings.language, "cy");
        item("settingsPage").scrollTo(0);
        pick("lockMinutes", "5");
        compare(settings.lockMinutes, 5);
        says("After 5 minutes, or on leaving");
    }

    function test_fillingInThePlace() {
        verify(settings.fillPlace);
        pick("fillPlace", "false");
        verify(!settings.fillPlace);
        pick("fillPlace", "true");
        verify(settings.fillPlace);
        example.setPlaceFilling(true, false, "Lanyard is not allowed to ask where this phone is.");
        verify(findChild(item("fillPlace"), "segment-false").checked);
        says("Lanyard is not allowed to ask where this phone is.");
        asked.clear();
        pick("fillPlace", "true");
        compare(asked.count, 1);
        compare(shown("fillPlaceProblem"), null);
    }

    function test_wherePlacesAreNotKnownFillingInIsNotOffered() {
        example.setPlaceFilling(false, false, "");
        compare(shown("fillPlace"), null);
        compare(shown("notes"), null);
    }

    function test_whatIsOnThePhoneIsSaid() {
        for (const text of ["Northmere Police", "7F3A 91C2 04BE D5E8", "England and Wales, 2026.11", "Lanyard 0.1.0"])
            says(text);
    }

    function test_theControlsAreThereInAWideWindowToo() {
        window.width = 1180;
        window.height = 820;
        settle();
        press("nav-home");
        press("nav-settings");
        for (const name of ["language", "textSize", "dark", "lockMinutes"])
            item(name);
    }
}
