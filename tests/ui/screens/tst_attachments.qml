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

    SignalSpy {
        id: started

        target: root.example.session.camera
        signalName: "startRequested"
    }
    /** As the app does, within the call. */
    Connections {
        target: root.example.session.camera
        function onStartRequested() {
            root.example.showCamera(CameraModel.Starting, "");
        }
    }
    SignalSpy {
        id: closed

        target: root.example.session.camera
        signalName: "closeRequested"
    }
    SignalSpy {
        id: left

        target: root.example.session.camera
        signalName: "leaveRequested"
    }
    SignalSpy {
        id: stopped

        target: root.example.session.sound
        signalName: "stopRequested"
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
        started.clear();
        closed.clear();
        left.clear();
        stopped.clear();
    }

    function test_theNoteOffersThemAndSaysHowMany() {
        compare(item("add-photo").text, "2 attached");
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

    function test_cameraAndMicrophoneAreOfferedWhereThereAreAny() {
        example.navigate("attachments");
        settle();
        compare(shown("openCamera"), null);
        compare(shown("recordSound"), null);
        example.offerCapture();
        settle();
        verify(shown("openCamera"));
        verify(shown("recordSound"));
        says("needs authority");
        example.refuseAttachments("Your force has not switched attachments on.");
        settle();
        compare(shown("openCamera"), null);
        compare(shown("recordSound"), null);
    }

    function test_theRuleStandsOverTheCameraAndAPhotoIsLookedAtBeforeItIsUsed() {
        example.offerCapture();
        example.navigate("attachments");
        example.navigate("camera");
        settle();
        says("Never photograph a child");
        compare(started.count, 1);
        verify(started.signalArguments[0][0]);
        compare(item("takePhoto").enabled, false);
        example.showCamera(CameraModel.Live, "");
        compare(item("takePhoto").enabled, true);
        example.showCamera(CameraModel.Taken, "");
        settle();
        compare(shown("takePhoto"), null);
        verify(item("photo").source.toString().startsWith("data:image/jpeg"));
        // Taken again, the finder stands there anew.
        example.showCamera(CameraModel.Off, "");
        settle();
        compare(started.count, 2);
        compare(closed.count, 0);
        keyClick(Qt.Key_Escape);
        settle();
        compare(closed.count > 0, true);
        says("Photos, sound, files");
    }

    function test_aCameraThatDoesNotWorkSaysSoAndCanBeTriedAgain() {
        example.offerCapture();
        example.navigate("attachments");
        example.navigate("camera");
        settle();
        example.showCamera(CameraModel.Off, "The camera does not work.");
        settle();
        says("The camera does not work.");
        compare(started.count, 1);
        press("tryCamera");
        example.showCamera(CameraModel.Off, "");
        settle();
        compare(started.count, 2);
    }

    function test_theCameraStopsWhenAnotherPlaceOfTheAppIsInFront() {
        example.offerCapture();
        example.navigate("attachments");
        example.navigate("camera");
        settle();
        compare(left.count, 0);
        example.navigate("measures");
        settle();
        verify(left.count > 0);
        compare(closed.count, 0);
    }

    function test_aPhotoTakenIsStillThereWhenItsPageComesBack() {
        example.offerCapture();
        example.navigate("attachments");
        example.navigate("camera");
        settle();
        example.showCamera(CameraModel.Taken, "");
        settle();
        example.navigate("risk");
        settle();
        verify(left.count > 0);
        keyClick(Qt.Key_Escape);
        settle();
        verify(shown("usePhoto"));
        verify(shown("photo"));
        compare(started.count, 1);
        compare(closed.count, 0);
    }

    function test_whileASoundIsRecordedOneSeesItAndItStopsOutOfSight() {
        example.offerCapture();
        example.navigate("attachments");
        example.record(true, "");
        settle();
        says("Recording, 1:12");
        says("stops, and is kept, when you leave this page");
        verify(item("level").children[0].width > 0);
        compare(shown("chooseFile"), null);
        compare(shown("openCamera"), null);
        compare(shown("recordSound"), null);
        compare(shown("removeAttachment"), null);
        // It may be the tenth, and the last.
        example.refuseAttachments("A report takes at most 10 attachments.");
        settle();
        compare(stopped.count, 0);
        press("stopSound");
        compare(stopped.count, 1);
        keyClick(Qt.Key_Escape);
        settle();
        verify(stopped.count > 1);
    }
}
