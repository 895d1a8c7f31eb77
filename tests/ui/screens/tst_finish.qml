import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Finish"

    readonly property FinishModel finish: example.session.finish

    SignalSpy {
        id: edits

        target: root.finish
        signalName: "edited"
    }
    SignalSpy {
        id: submits

        target: root.finish
        signalName: "submitRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("capture");
        example.navigate("finish");
        settle();
        edits.clear();
        submits.clear();
    }

    function choose(list: string, value: string) {
        const card = findChild(item(list), "choice-" + value);
        item("finishPage").showFocused(card);
        mouseClick(card);
    }

    function test_fiveStepsForwardAndBack() {
        const titles = ["What happened", "Where, and which kind of abuse", "Grade it", "Who told you", "Check what the force will get"];
        for (let step = 1; step <= 5; ++step) {
            compare(item("stepText").text, "Step " + step + " of 5: " + titles[step - 1]);
            if (step < 5)
                press("nextStep");
        }
        press("back");
        compare(finish.step, 4);
        keyClick(Qt.Key_Escape);
        compare(finish.step, 3);
    }

    function test_leavingIsAlwaysPossible() {
        finish.step = 3;
        press("saveExit");
        item("draftsPage");
    }

    function test_aChildAtRiskNowComesBeforeTheReport() {
        const risk = item("risk");
        mouseClick(findChild(risk, "segment-1"));
        compare(finish.childAtRisk, 1);
        says("Call first.");
        const action = item("riskAction");
        item("finishPage").showFocused(action);
        action.forceActiveFocus();
        keyClick(Qt.Key_Z);
        compare(finish.riskAction, "z");
        press("urgent");
        item("publicPage");
    }

    function test_gradingIsPlainWordsFirst() {
        finish.step = 3;
        choose("evaluation", "1");
        choose("assessment", "B");
        choose("handling", "P");
        compare(finish.evaluation, "1");
        compare(finish.assessment, "B");
        compare(finish.handling, "P");
        compare(audit.nameOf(findChild(item("evaluation"), "choice-1")), "Reliable, 1");
        compare(audit.nameOf(item("grade")), "Grade so far: 2 A ?");
    }

    function test_conditionsAreAskedForOnlyWithConditions() {
        finish.step = 3;
        compare(shown("conditions"), null);
        choose("handling", "C");
        const field = item("conditions");
        item("finishPage").showFocused(field);
        field.forceActiveFocus();
        keyClick(Qt.Key_Q);
        compare(finish.conditions, "q");
    }

    function test_arrowsMoveInAChoice() {
        finish.step = 3;
        findChild(item("evaluation"), "choice-2").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        compare(finish.evaluation, "3");
        keyClick(Qt.Key_Down);
        compare(finish.evaluation, "1");
    }

    function test_provenanceIsKeptApart() {
        finish.step = 4;
        says("Kept apart.");
        item("provenance").forceActiveFocus();
        keyClick(Qt.Key_P);
        compare(finish.provenance, "p");
        finish.step = 5;
        verify(!words().split("\n").includes("p"), "provenance is not shown on the review");
        says("Provenance, kept apart");
    }

    function test_whatBlocksIsSaidBesideTheButton() {
        finish.step = 5;
        verify(!item("nextStep").enabled);
        says("The grade is not complete.");
        item("problem-handling");
        example.setProblems(false);
        compare(shown("problem-handling"), null);
        press("nextStep");
        compare(submits.count, 1);
    }

    function test_aFailedSealKeepsTheDraftAndSaysSo() {
        finish.step = 5;
        example.setProblems(false);
        example.failSubmit("The report could not be sealed: the phone is full. It is still a draft.");
        says("It is still a draft.");
        item("finishPage");
    }

    function test_sealedGoesToTheOutbox() {
        finish.step = 5;
        example.setProblems(false);
        example.acceptSubmit();
        item("outboxPage");
        press("nav-capture");
        item("draftsPage");
    }
}
