import Lanyard.Example
import Lanyard.Ui
import QtQuick
import QtTest

/** A test over the whole window with the example in it. Any QML warning fails it. */
TestCase {
    id: root

    readonly property ExampleSession example: ExampleSession {
    }
    readonly property Audit audit: Audit {
    }
    property Main window
    readonly property Component app: Component {
        Main {
            session: root.example.session
        }
    }

    when: windowShown

    function init() {
        failOnWarning(/.?/);
        example.setLanguage("en");
        example.reset();
        example.setWindow(1, false, 0, 0);
        window = createTemporaryObject(app, null);
        settle();
    }

    /** Until the next frame is on the screen; one is asked for, or a window at rest would be waited for in vain. */
    function settle() {
        window.update();
        waitForRendering(window.contentItem);
    }

    /** The shown item of this name; fails the test when there is none. */
    function item(name: string): Item {
        // A list makes its rows at the next frame.
        tryVerify(() => shown(name) !== null, 1000, name + " is shown");
        return shown(name);
    }

    function shown(name: string): Item {
        return audit.find(window.contentItem.parent, name);
    }

    /** The sheet that has the focus; else the page. */
    function front(): Item {
        // Sheets lie in the window's overlay, which stands beside the page.
        const all = window.contentItem.parent;
        let top = window.activeFocusItem;
        while (top?.parent && top.parent.parent !== all)
            top = top.parent;
        return top?.parent && top.parent !== window.contentItem ? top : window.contentItem;
    }

    function press(name: string) {
        const target = item(name);
        verify(target.enabled, name + " can be pressed");
        mouseClick(target);
    }

    function words(): string {
        return audit.shownWords(window.contentItem.parent).join("\n");
    }

    function says(text: string) {
        tryVerify(() => words().includes(text), 1000, "\"" + text + "\" is on the screen:\n" + words());
    }
}
