import Lanyard.App
import QtQuick
import QtTest

ScreenCase {
    id: root

    name: "Attachments"

    SignalSpy {
        id: opened

        target: root.example.session.attachments
        signalName: "openRequested"
    }
    SignalSpy {
        id: removed

        target: root.example.session.attachments
        signalName: "removeRequested"
    }
    SignalSpy {
        id: cancelled

        target: root.example.session.attachments
        signalName: "cancelRequested"
    }

    function init() {
        failOnWarning(/.?/);
        example.reset();
        window = createTemporaryObject(app, null);
        example.setState(Session.Open);
        example.navigate("note");
        settle();
        opened.clear();
        removed.clear();
        cancelled.clear();
    }

    function test_theNoteOffersThemAndSaysHowMany() {
        compare(item("add-photo").text, "2 Photo");
        press("add-photo");
        compare(opened.count, 1);
    }

    function test_theRuleStandsBeforeEveryChoice() {
        example.navigate("attachments");
        settle();
        says("Never photograph a child");
        verify(item("pictureRule").y < item("chooseFile").mapToItem(item("pictureRule").parent, 0, 0).y);
        says("Photograph");
        says("310 kB, with place, time and device");
        // Dropped, unless the officer says otherwise.
        compare(item("attachmentsPage").keepsMetadata, false);
        press("segment-true");
        compare(item("attachmentsPage").keepsMetadata, true);
    }

    function test_oneIsTakenOut() {
        example.navigate("attachments");
        settle();
        press("removeAttachment");
        compare(removed.count, 1);
        compare(removed.signalArguments[0][0], "a-1");
    }

    function test_whereTheyAreNotAllowedNothingIsOffered() {
        example.refuseAttachments("Your force has not switched attachments on.");
        settle();
        compare(shown("add-photo"), null);
        example.navigate("attachments");
        settle();
        says("Your force has not switched attachments on.");
        compare(shown("chooseFile"), null);
    }

    function test_whileOneIsTakenInThereIsOnlyCancel() {
        example.takeAttachment(0.4);
        example.navigate("attachments");
        settle();
        says("Taking it in: 40%");
        compare(shown("chooseFile"), null);
        press("cancelAttachment");
        compare(cancelled.count, 1);
    }
}
