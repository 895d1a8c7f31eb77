import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Search"

    SignalSpy {
        id: queries

        target: root.example.session.search
        signalName: "queryChanged"
    }
    SignalSpy {
        id: opened

        target: root.example.session
        signalName: "itemRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        settle();
        press("searchEntry");
        tryVerify(() => item("searchField").activeFocus);
        queries.clear();
        opened.clear();
    }

    function test_everyKeystrokeAsks() {
        keyClick(Qt.Key_C);
        keyClick(Qt.Key_5);
        compare(queries.count, 2);
        compare(example.session.search.query, "c5");
    }

    function test_theReasonForTheMatchIsShown() {
        example.search("harbouring");
        says("4 results, all on this phone");
        says("CAWN");
        verify(words().includes("background-color"), "what matched is marked");
        compare(audit.nameOf(item("result-child-abduction-warning-notice")), "Measure, direct, CAWN, Child abduction warning notice");
    }

    function test_aResultOpens() {
        example.search("harbouring");
        press("result-recovery-order");
        compare(opened.signalArguments[0][0], "recovery-order");
        item("measurePage");
        press("back");
        item("searchPage");
    }

    function test_clearEmptiesTheField() {
        example.search("harbouring");
        press("clearSearch");
        compare(example.session.search.query, "");
        compare(item("searchField").text, "");
    }

    function test_escGoesBack() {
        keyClick(Qt.Key_Escape);
        item("homePage");
    }
}
