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
        id: takesOut

        target: root.finish
        signalName: "takeOutRequested"
    }
    SignalSpy {
        id: leavesIn

        target: root.finish
        signalName: "leaveInRequested"
    }
    SignalSpy {
        id: putsBack

        target: root.finish
        signalName: "putBackRequested"
    }
    SignalSpy {
        id: splits

        target: root.finish
        signalName: "splitRequested"
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
        for (const spy of [submits, takesOut, leavesIn, putsBack, splits])
            spy.clear();
    }

    function choose(list: string, value: string) {
        const card = findChild(item(list), "choice-" + value);
        item("finishPage").showFocused(card);
        mouseClick(card);
    }

    function test_fiveStepsForwardAndBack() {
        const titles = ["What happened", "People, places, kind of abuse", "Grade it", "Who told you", "Check what the force will get"];
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
        const risk = item("childAtRisk");
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

    function check(list: string, value: string) {
        const card = findChild(item(list), "check-" + value);
        item("finishPage").showFocused(card);
        mouseClick(card);
    }

    function test_factsWhatOthersSaidAndTheCommentStandApart() {
        const fields = ["text", "said", "comment"];
        for (const name of fields) {
            const field = item(name);
            item("finishPage").showFocused(field);
            field.forceActiveFocus();
            keyClick(Qt.Key_Q);
        }
        verify(finish.text.includes("q"));
        compare(finish.said, "q");
        compare(finish.comment, "q");
        const names = fields.map(name => audit.nameOf(item(name)));
        compare(names, ["What do you know?", "What did others say?", "Your comment"]);
    }

    function test_severalFormsAndFlags() {
        finish.step = 2;
        check("forms", "online-grooming");
        compare(finish.forms, ["group", "online-grooming"]);
        check("forms", "group");
        compare(finish.forms, ["online-grooming"]);
        check("flags", "hotel");
        compare(finish.flags, ["hotel"]);
        verify(findChild(item("flags"), "check-hotel").checked);
        verify(!findChild(item("flags"), "check-missing-episodes").checked);
    }

    function test_flagsAreNotAskedForWhereTheForceHasNone() {
        example.withoutForceWords();
        finish.step = 2;
        compare(shown("flags"), null);
        finish.step = 3;
        choose("handling", "C");
        compare(shown("conditionCodes"), null);
        item("conditions");
    }

    function test_aSuggestedGradeIsMarkedUntilItIsTouched() {
        finish.evaluation = "";
        finish.assessment = "";
        finish.step = 3;
        const note = "Suggested from the source.";
        verify(!words().includes(note));
        example.suggest("1", "A");
        compare(finish.evaluation, "1");
        says(note);
        choose("evaluation", "1");
        compare(finish.suggested, ["assessment"]);
        choose("assessment", "C");
        verify(!words().includes(note));
        example.suggest("2", "D");
        compare(finish.evaluation + finish.assessment, "1C");
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
        compare(shown("conditionCodes"), null);
        choose("handling", "C");
        check("conditionCodes", "ask-first");
        compare(finish.conditionCodes, ["ask-first"]);
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

    function test_aProblemLeadsToItsField() {
        finish.step = 5;
        press("goto-handling");
        compare(finish.step, 3);
        tryVerify(() => findChild(item("handling"), "choice-P").activeFocus);
        const place = findChild(item("handling"), "choice-P").mapToItem(window.contentItem, 0, 0);
        verify(place.y > 0 && place.y < item("nextStep").mapToItem(window.contentItem, 0, 0).y, "it is in view");
        finish.step = 5;
        press("goto-provenance");
        compare(finish.step, 4);
        tryVerify(() => item("provenance").activeFocus);
    }

    function test_theReviewKeepsTheVoicesApart() {
        finish.step = 5;
        says("What others said");
        says("Officer's comment");
        verify(item("review-text").text.startsWith("Most weekends"));
        compare(item("review-said").text, "“He picks them up every Saturday.”");
        says("Man, about 30");
        says("Sealing is final.");
    }

    function test_wordsThatPointToTheSourceAreAdviceOnly() {
        finish.step = 5;
        example.showLeak();
        says("could point to your source. It can stay in Provenance.");
        verify(item("review-text").text.includes(">on nights at the kiosk</span>"));
        verify(item("nextStep").enabled, "it never blocks");
        press("leaveIn");
        compare(leavesIn.signalArguments[0][0], "on nights at the kiosk");
        press("takeOut");
        compare(takesOut.signalArguments[0][0], "on nights at the kiosk");
        example.showTaken();
        compare(shown("takeOut"), null);
        press("putBack");
        compare(putsBack.count, 1);
    }

    function test_twoSourcesAreTwoReports() {
        finish.step = 3;
        says("Two people told you? Make two reports.");
        compare(shown("tied"), null);
        item("finishPage").showFocused(item("split"));
        press("split");
        compare(splits.count, 1);
        example.showTied();
        item("tied");
        says("The other is in your drafts");
        compare(shown("split"), null);
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
