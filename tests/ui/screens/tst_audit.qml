import Lanyard.App
import QtQuick
import QtQuick.Templates as T
import QtTest

/** Every screen in every width and text size: names, sizes, cut or overlapping text, Tab. */
ScreenCase {
    id: root

    name: "Audit"

    readonly property var looks: [
        {
            name: "phone",
            width: 390,
            height: 844,
            scale: 1
        },
        {
            name: "phone, dark",
            width: 390,
            height: 844,
            scale: 1,
            dark: true
        },
        {
            name: "phone, 200%",
            width: 390,
            height: 844,
            scale: 2
        },
        {
            name: "phone, Welsh",
            width: 390,
            height: 844,
            scale: 1,
            language: "cy"
        },
        {
            name: "phone, Welsh, 200%",
            width: 390,
            height: 844,
            scale: 2,
            language: "cy"
        },
        {
            name: "small phone",
            width: 320,
            height: 568,
            scale: 1
        },
        {
            name: "medium, 150%",
            width: 700,
            height: 900,
            scale: 1.5
        },
        {
            name: "tablet",
            width: 1180,
            height: 820,
            scale: 1
        },
        {
            name: "phone on its side",
            width: 844,
            height: 390,
            scale: 1
        }
    ]
    readonly property var screens: ({
            "lock": () => example.setState(Session.Locked),
            "lock, wrong PIN": () => {
                example.setDigits(0);
                example.setLockMessage("That PIN didn’t open Lanyard. 8 tries left.", false);
            },
            "risk": () => mouseClick(item("urgent")),
            "locked note": () => mouseClick(item("quickNote")),
            "enrol": () => example.setState(Session.NotEnrolled),
            "enrol, PIN": () => {
                example.setState(Session.NotEnrolled);
                example.setEnrolStep(EnrolModel.ChoosePin);
            },
            "damaged": () => example.setState(Session.Damaged),
            "keystore": () => example.setState(Session.KeystoreLost),
            "destroyed": () => example.setState(Session.Destroyed),
            "home": () => example.setState(Session.Open),
            "search": () => {
                example.setState(Session.Open);
                example.search("harbouring");
                example.navigate("search");
            },
            "situations": () => {
                example.setState(Session.Open);
                example.navigate("situations");
            },
            "guide": () => {
                example.setState(Session.Open);
                example.showGuide();
            },
            "measure": () => {
                example.setState(Session.Open);
                example.showMeasure();
            },
            "measures": () => {
                example.setState(Session.Open);
                example.navigate("measures");
            },
            "match": () => {
                example.setState(Session.Open);
                example.navigate("match");
            },
            "match, results": () => {
                example.setState(Session.Open);
                example.navigate("match");
                example.navigate("results");
            },
            "library": () => {
                example.setState(Session.Open);
                example.navigate("practice");
            },
            "capture": () => {
                example.setState(Session.Open);
                example.navigate("capture");
            },
            "note": () => {
                example.setState(Session.Open);
                example.navigate("note");
            },
            "note, place filled in": () => {
                example.setState(Session.Open);
                example.fillPlace();
                example.navigate("note");
            },
            "note, advice": () => advice("Two girls got in. One puts herself at risk here most weekends."),
            "note, more advice": () => advice("Her boyfriend, she said. She puts herself at risk with him."),
            "note, time": () => {
                example.setState(Session.Open);
                example.navigate("note");
                example.session.when.clock = "29:61";
                example.setWhenProblem("There is no such day. Write day, month, year.");
                item("time").clicked();
            },
            "attachments": () => {
                example.setState(Session.Open);
                example.navigate("note");
                example.navigate("attachments");
            },
            "attachments, refused": () => {
                example.refuseAttachments("Your force has not switched attachments on.");
                example.setState(Session.Open);
                example.navigate("note");
                example.navigate("attachments");
            },
            "attachments, one under way": () => {
                example.takeAttachment(0.4);
                example.setState(Session.Open);
                example.navigate("note");
                example.navigate("attachments");
            },
            "attachments, camera and sound": () => {
                example.offerCapture();
                example.setState(Session.Open);
                example.navigate("note");
                example.navigate("attachments");
            },
            "attachments, recording": () => {
                example.offerCapture();
                example.record(true);
                example.setState(Session.Open);
                example.navigate("note");
                example.navigate("attachments");
            },
            "camera": () => camera(CameraModel.Live, ""),
            "camera, taken": () => camera(CameraModel.Taken, ""),
            "camera, problem": () => camera(CameraModel.Off, "The camera does not work. Another app may be using it. You can choose a photo that you have."),
            "person": () => entity("person", false),
            "vehicle": () => entity("vehicle", false),
            "vehicle, new": () => entity("vehicle", true),
            "place": () => entity("location", false),
            "phone": () => entity("telephone", false),
            "online": () => entity("online-account", false),
            "link": () => {
                entity("person", false);
                item("addLink").clicked();
                example.session.entityForm.chooseLinkTarget("v1");
            },
            "disruption": () => {
                example.setState(Session.Open);
                example.showDisruption(true);
                example.session.disruption.outcome = "served";
                example.session.disruption.day = "other";
            },
            "disruption, measures": () => {
                example.setState(Session.Open);
                example.showDisruption(false);
            },
            "finish 1": () => finish(1),
            "finish 2": () => finish(2),
            "finish 3": () => finish(3),
            "finish 4": () => finish(4),
            "finish 5": () => finish(5),
            "finish, conditions": () => {
                finish(3);
                example.session.finish.handling = "C";
                example.suggest("2", "");
                example.showTied();
            },
            "finish, leak": () => {
                finish(5);
                example.showLeak();
            },
            "finish, taken out": () => {
                finish(5);
                example.showTaken();
            },
            "outbox": () => {
                example.setState(Session.Open);
                example.navigate("outbox");
            },
            "sent": () => {
                example.setState(Session.Open);
                example.navigate("outbox");
                example.showSent(true);
            },
            "sent, withdraw": () => {
                example.setState(Session.Open);
                example.navigate("outbox");
                example.showSent(false);
                settle();
                press("withdraw");
            },
            "finish, refused": () => {
                finish(1);
                example.setPast("It is larger than the force takes. Open the draft and make it shorter, or write two.", "Corrects LY-26-004173.");
            },
            "settings": () => {
                example.setState(Session.Open);
                example.navigate("settings");
            },
            "settings, place refused": () => {
                example.setState(Session.Open);
                example.setPlaceFilling(true, false, "Lanyard is not allowed to ask where this phone is. Type the place, or allow it in the phone's settings.");
                example.navigate("settings");
            }
        })

    function camera(state: int, problem: string) {
        example.offerCapture();
        example.setState(Session.Open);
        example.navigate("note");
        example.navigate("attachments");
        example.navigate("camera");
        example.showCamera(state, problem);
    }

    function entity(kind: string, empty: bool) {
        example.setState(Session.Open);
        example.navigate("note");
        example.showEntity(kind, empty);
        if (kind === "location")
            example.setLocating(false, "This phone can’t say where it is now. Type the place, or try again in the open.");
    }

    function advice(text: string) {
        example.session.note.text = text;
        example.setState(Session.Open);
        example.navigate("note");
        example.session.note.wording.chooseFrom(0);
        tryVerify(() => front() !== window.contentItem, 1000, "the sheet has the focus");
    }

    function finish(step: int) {
        example.setState(Session.Open);
        example.navigate("finish");
        example.session.finish.step = step;
        if (step === 1)
            example.session.finish.childAtRisk = 1;
    }

    function test_screens_data() {
        const rows = [];
        for (const look of looks) {
            for (const screen of Object.keys(screens)) {
                rows.push({
                    tag: screen + ", " + look.name,
                    screen: screen,
                    look: look
                });
            }
        }
        return rows;
    }

    function test_screens(row) {
        window.width = row.look.width;
        window.height = row.look.height;
        example.setLanguage(row.look.language ?? "en");
        example.setWindow(row.look.scale, row.look.dark === true, 0, 0);
        settle();
        screens[row.screen]();
        settle();
        // A list places its rows anew when one of them turns out taller than was thought: at a later frame.
        for (let frame = 0; frame < 20 && problems(row.look.scale) !== ""; ++frame)
            settle();
        compare(problems(row.look.scale), "");
    }

    function problems(scale: real): string {
        const found = [];
        // A sheet lies over the window, not in it.
        for (const part of front() === window.contentItem ? [window.contentItem] : [window.contentItem, front()]) {
            found.push(...audit.cutText(part), ...audit.unnamed(part), ...audit.unreachable(part));
            if (scale === 1)
                found.push(...audit.small(part, 48));
        }
        return found.join("\n");
    }

    Component {
        id: faulty

        Rectangle {
            objectName: "faulty"
            width: 300
            height: 300

            T.Button {
                objectName: "nameless"
                width: 40
                height: 40
                focusPolicy: Qt.NoFocus
            }
            Text {
                y: 100
                width: 60
                text: "much too long for its width"
            }
            Text {
                y: 100
                width: 200
                text: "on the other"
            }
            Text {
                x: 10000
                text: "away"
            }
        }
    }

    function test_theAuditFindsFaults() {
        const bad = createTemporaryObject(faulty, window.contentItem);
        const texts = audit.cutText(bad).join("\n");
        verify(texts.includes("is cut"), texts);
        verify(texts.includes("lies on"), texts);
        verify(texts.includes("runs out of the window"), texts);
        compare(audit.unnamed(bad).length, 1);
        compare(audit.small(bad, 48).length, 1);
        compare(audit.unreachable(bad).length, 1);
    }

    function test_textSizeAndWidthMayChangeWhileAPageIsOpen() {
        example.setState(Session.Open);
        example.showMeasure();
        for (const look of looks) {
            window.width = look.width;
            window.height = look.height;
            example.setWindow(look.scale, look.dark === true, 0, 0);
            settle();
            compare(audit.cutText(window.contentItem).join("\n"), "", look.name);
        }
    }

    function test_theFocusRingShowsOnlyForTheKeyboard() {
        example.setState(Session.Open);
        const other = item("tile-situations");
        other.forceActiveFocus(Qt.TabFocusReason);
        verify(other.visualFocus);
        const tile = item("tile-signs");
        mousePress(tile);
        verify(!tile.visualFocus && !other.visualFocus);
        mouseRelease(tile);
    }
}
