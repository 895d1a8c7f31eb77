pragma ComponentBehavior: Bound

import Lanyard.App
import Lanyard.Style
import Lanyard.Ui
import QtQuick

/**
 * One place of the app and the trail of pages that was gone from it. On a narrow window the last page fills it. On a wide one the last list stands
 * at the left and the last page at the right. The pages live on while they are in the trail, so a list keeps its place.
 */
FocusScope {
    id: root

    required property Session session
    required property string rootPage
    readonly property bool split: Theme.widthClass === Theme.Expanded
    readonly property bool atRoot: trail.count <= 1
    /** Index in the trail of the list and of the page in front. */
    property int topList: 0
    property int topPage: -1
    /** A list was chosen from: what comes replaces the pages, and does not lie on them. */
    property bool fresh: false

    signal go(string page)

    function isPage(name: string): bool {
        switch (name) {
        case "guide":
        case "measure":
        case "results":
        case "note":
        case "disruption":
        case "finish":
        case "entity":
        case "attachments":
        case "camera":
        case "sent":
        case "settings":
        case "risk":
            return true;
        }
        return false;
    }

    function push(name: string, itemId: string) {
        if (trail.count > 0 && last().page === name && last().itemId === itemId)
            return;
        if (split && (name === "risk" || name === "settings"))
            remove([name]);
        trail.append({
                "page": name,
                "itemId": itemId
            });
        // Questions at the left, what they lead to at the right, as they are answered.
        if (split && name === "match")
            trail.append({
                    "page": "results",
                    "itemId": ""
                });
        settle();
    }

    function last(): var {
        return trail.get(trail.count - 1);
    }

    function pop() {
        if (trail.count <= 1)
            return;
        trail.remove(trail.count - 1);
        settle();
        // There is one open item: going back to another page of one asks for it again.
        const page = topPage < 0 ? null : trail.get(topPage);
        if (page && page.itemId !== "" && page.itemId !== session.item.itemId)
            session.openItem(page.itemId);
    }

    function toRoot() {
        if (trail.count > 1)
            trail.remove(1, trail.count - 1);
        settle();
    }

    /** Drops every page of these names. */
    function remove(names: var) {
        for (let i = trail.count - 1; i > 0; --i) {
            if (names.includes(trail.get(i).page))
                trail.remove(i);
        }
        settle();
    }

    /** From a list: the item comes by `navigate`, when it is there. */
    function choose(itemId: string) {
        fresh = true;
        session.openItem(itemId);
    }

    function showItem(name: string, itemId: string) {
        if (fresh) {
            fresh = false;
            for (let i = trail.count - 1; i > 0; --i) {
                if (isPage(trail.get(i).page))
                    trail.remove(i);
            }
        }
        push(name, itemId);
    }

    function settle() {
        let list = 0;
        let page = -1;
        for (let i = 0; i < trail.count; ++i) {
            if (isPage(trail.get(i).page))
                page = i;
            else
                list = i;
        }
        topList = list;
        topPage = page;
        const front = pages.itemAt(trail.count - 1);
        if (front && visible)
            front.forceActiveFocus();
    }

    Component.onCompleted: push(rootPage, "")

    Connections {
        target: root.session.entityForm
        function onClosed() {
            root.remove(["entity"]);
        }
    }
    ListModel {
        id: trail
    }
    Placeholder {
        visible: root.split && root.topPage < 0
        x: Theme.listWidth
        width: root.width - x
        height: root.height
        //: In the empty half of a wide window.
        //% "Choose something on the left. It opens here."
        text: qsTrId("pane.empty")
    }
    Repeater {
        id: pages

        model: trail

        PageHolder {
            id: holder

            required property int index
            required property string page
            required property string itemId
            readonly property bool aside: root.split && root.isPage(page)

            inFront: root.split ? index === (root.isPage(page) ? root.topPage : root.topList) : index === trail.count - 1
            x: aside ? Theme.listWidth : 0
            width: aside ? root.width - x : root.split ? Theme.listWidth : root.width
            height: root.height - (root.split && !aside ? sync.height : 0)
            focus: index === trail.count - 1
            slides: index > 0
            sourceComponent: root.pageOf(page)
        }
    }
    SyncLine {
        id: sync

        visible: root.split
        anchors.bottom: parent.bottom
        width: Theme.listWidth
        line: root.session.sync.line
        detail: root.session.sync.detail
        iconName: root.session.sync.icon
        tone: root.session.sync.tone
    }
    Rectangle {
        visible: root.split
        x: Theme.listWidth - width
        width: Theme.hairline
        height: root.height
        color: Theme.color.line
    }

    function pageOf(name: string): Component {
        switch (name) {
        case "home":
            return home;
        case "measures":
            return measures;
        case "capture":
            return capture;
        case "outbox":
            return outbox;
        case "search":
            return search;
        case "match":
            return match;
        case "results":
            return results;
        case "signs":
        case "situations":
        case "practice":
            return guides[name];
        case "guide":
            return guide;
        case "measure":
            return measure;
        case "note":
            return note;
        case "disruption":
            return disruption;
        case "finish":
            return finish;
        case "entity":
            return entity;
        case "attachments":
            return attachments;
        case "camera":
            return camera;
        case "sent":
            return sent;
        case "settings":
            return settings;
        case "risk":
            return risk;
        }
        return null;
    }

    readonly property var guides: ({
            "signs": signs,
            "situations": situations,
            "practice": practice
        })
    readonly property string selected: split && topPage >= 0 ? session.item.itemId : ""

    Component {
        id: home

        HomePage {
            home: root.session.home
            sync: root.session.sync
            onOpenPage: page => root.go(page)
            onOpenDraft: reportId => root.session.openDraft(reportId)
            onLockNow: root.session.lockNow()
        }
    }
    Component {
        id: measures

        MeasuresPage {
            measures: root.session.measures
            selected: root.selected
            onMatch: root.go("match")
            onChosen: itemId => root.choose(itemId)
        }
    }
    Component {
        id: capture

        DraftsPage {
            drafts: root.session.drafts
            onNewNote: root.session.startNote("")
            onNewDisruption: root.session.recordDisruption("")
        }
    }
    Component {
        id: outbox

        OutboxPage {
            outbox: root.session.outbox
            sync: root.session.sync
        }
    }
    Component {
        id: search

        SearchPage {
            search: root.session.search
            onChosen: itemId => root.choose(itemId)
            onBack: root.pop()
        }
    }
    Component {
        id: match

        MatchPage {
            match: root.session.match
            beside: root.split
            onResults: root.push("results", "")
            onBack: root.pop()
        }
    }
    Component {
        id: results

        MatchResultsPage {
            match: root.session.match
            onChosen: itemId => root.session.openItem(itemId)
            onChangeFacts: root.pop()
            onBack: root.pop()
        }
    }
    Component {
        id: signs

        ItemListPage {
            title: qsTrId("home.signs")
            list: root.session.signs
            selected: root.selected
            onChosen: itemId => root.choose(itemId)
            onBack: root.pop()
        }
    }
    Component {
        id: situations

        ItemListPage {
            title: qsTrId("home.situations")
            list: root.session.situations
            selected: root.selected
            onChosen: itemId => root.choose(itemId)
            onBack: root.pop()
        }
    }
    Component {
        id: practice

        LibraryPage {
            practice: root.session.practice
            cases: root.session.cases
            partners: root.session.partners
            definitions: root.session.definitions
            selected: root.selected
            onChosen: itemId => root.choose(itemId)
            onBack: root.pop()
        }
    }
    Component {
        id: guide

        GuidePage {
            item: root.session.item
            onUrgent: root.push("risk", "")
            onStartNote: itemId => root.session.startNote(itemId)
            onTextSize: root.push("settings", "")
            onBack: root.pop()
        }
    }
    Component {
        id: measure

        MeasurePage {
            item: root.session.item
            onUrgent: root.push("risk", "")
            onStartNote: itemId => root.session.startNote(itemId)
            onRecordDisruption: itemId => root.session.recordDisruption(itemId)
            onTextSize: root.push("settings", "")
            onBack: root.pop()
        }
    }
    Component {
        id: note

        NotePage {
            note: root.session.note
            entities: root.session.entities
            when: root.session.when
            attachments: root.session.attachments
            onFinish: reportId => root.session.finish.open(reportId)
            onBack: root.pop()
        }
    }
    Component {
        id: disruption

        DisruptionPage {
            record: root.session.disruption
            onLeave: root.pop()
        }
    }
    Component {
        id: finish

        FinishPage {
            finish: root.session.finish
            entities: root.session.entities
            when: root.session.when
            onUrgent: root.push("risk", "")
            onLeave: root.pop()
        }
    }
    Component {
        id: sent

        SentPage {
            sent: root.session.sent
            onBack: root.pop()
        }
    }
    Component {
        id: attachments

        AttachmentsPage {
            attachments: root.session.attachments
            camera: root.session.camera
            sound: root.session.sound
            onBack: root.pop()
        }
    }
    Component {
        id: camera

        CameraPage {
            camera: root.session.camera
            onBack: root.pop()
        }
    }
    Component {
        id: entity

        EntityPage {
            form: root.session.entityForm
        }
    }
    Component {
        id: settings

        SettingsPage {
            settings: root.session.settings
            onLockNow: root.session.lockNow()
            onBack: root.pop()
        }
    }
    Component {
        id: risk

        PublicPage {
            item: root.session.publicPage
            onBack: root.pop()
        }
    }
}
