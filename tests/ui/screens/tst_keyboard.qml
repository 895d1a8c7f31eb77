import Lanyard.App
import QtQuick
import QtTest

/** From the list of drafts to the sealed report with nothing but a keyboard. */
ScreenCase {
    id: root

    name: "Keyboard"

    readonly property FinishModel finish: example.session.finish

    SignalSpy {
        id: submits

        target: root.finish
        signalName: "submitRequested"
    }

    /** Tab until the item of this name, or one within it, has the focus. */
    function tabTo(name: string) {
        for (let press = 0; press < 60; ++press) {
            for (let at = window.activeFocusItem; at; at = at.parent) {
                if (at.objectName === name)
                    return;
            }
            keyClick(Qt.Key_Tab);
        }
        fail(name + " is not reached with Tab");
    }

    function type(name: string, key: int) {
        tabTo(name);
        keyClick(key);
    }

    function next(step: int) {
        tabTo("nextStep");
        keyClick(Qt.Key_Return);
        compare(finish.step, step);
        settle();
        verify(window.activeFocusItem.objectName !== "nextStep", "an Enter that is held down goes no further");
    }

    function test_fromTheDraftsToTheSeal() {
        example.setState(Session.Open);
        example.navigate("capture");
        settle();
        example.blank();
        type("draft-r-1", Qt.Key_Return);
        item("notePage");
        type("finishNote", Qt.Key_Return);
        item("finishPage");
        settle();

        tabTo("childAtRisk");
        keyClick(Qt.Key_Right);
        compare(finish.childAtRisk, 0);
        type("text", Qt.Key_V);
        verify(finish.text.includes("v"));
        type("said", Qt.Key_S);
        compare(finish.said, "s");
        type("comment", Qt.Key_C);
        compare(finish.comment, "c");
        next(2);

        type("place", Qt.Key_P);
        compare(finish.place, "p");
        type("check-online-grooming", Qt.Key_Space);
        type("check-unknown", Qt.Key_Return);
        compare(finish.forms, ["online-grooming", "unknown"]);
        type("check-hotel", Qt.Key_Space);
        compare(finish.flags, ["hotel"]);
        next(3);

        type("choice-own-observation", Qt.Key_Space);
        compare(finish.source, "own-observation");
        type("choice-1", Qt.Key_Space);
        type("choice-A", Qt.Key_Space);
        type("choice-C", Qt.Key_Space);
        compare(finish.evaluation + finish.assessment, "1C");
        tabTo("handling");
        keyClick(Qt.Key_Down);
        compare(finish.handling, "C");
        type("check-ask-first", Qt.Key_Space);
        compare(finish.conditionCodes, ["ask-first"]);
        type("conditions", Qt.Key_Q);
        compare(finish.conditions, "q");
        next(4);

        type("provenance", Qt.Key_K);
        compare(finish.provenance, "k");
        next(5);

        example.showLeak();
        settle();
        tabTo("takeOut");
        tabTo("leaveIn");
        tabTo("nextStep");
        compare(submits.count, 0);
        keyClick(Qt.Key_Return);
        compare(submits.count, 1);
        example.acceptSubmit();
        item("outboxPage");
    }

    function test_escapeGoesBackStepByStep() {
        example.setState(Session.Open);
        example.navigate("capture");
        example.navigate("finish");
        settle();
        finish.step = 3;
        settle();
        for (const step of [2, 1]) {
            keyClick(Qt.Key_Escape);
            compare(finish.step, step);
        }
        keyClick(Qt.Key_Escape);
        item("draftsPage");
    }
}
