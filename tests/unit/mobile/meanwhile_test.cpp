#include "mobile/app/control/disruption_controller.h"
#include "mobile/app/control/finish_controller.h"
#include "mobile/app/control/note_controller.h"
#include "mobile/i18n/catalogue.h"
#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

#include <semaphore>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

/// What writes, without the rest of the app, over a worker that a test can hold.
class Desk {
public:
    explicit Desk(const EnrolledFolder& folder) : m_worker((startQt(), folder.options())) {
        m_catalogue.use(QStringLiteral("en"));
        m_worker.ask(
            &m_session,
            [](Backend& backend) { return backend.opened() && backend.unlock(viewOf(EnrolledFolder::kPin)); },
            [this](bool open) {
                if (open)
                    m_session.setState(Session::Open);
            });
    }
    ~Desk() { release(); }
    [[nodiscard]] bool opens() {
        return reaches([this] { return m_session.state() == Session::Open; });
    }
    [[nodiscard]] NoteModel& noteModel() { return *m_session.note(); }
    [[nodiscard]] FinishModel& finishModel() { return *m_session.finish(); }
    [[nodiscard]] DisruptionModel& recordModel() { return *m_session.disruption(); }

    /// Whatever is asked for from now on waits until release().
    void hold() {
        m_holds = true;
        m_worker.post([this](Backend&) { m_held.acquire(); });
    }
    void release() {
        if (std::exchange(m_holds, false))
            m_held.release();
    }
    /// Everything that was asked for is done, and its answers are here.
    [[nodiscard]] bool settles() {
        bool done = false;
        m_worker.ask(
            &m_session, [](Backend&) { return true; }, [&done](bool) { done = true; });
        return reaches([&] { return done; });
    }
    template <class Work>
    [[nodiscard]] auto atTheDevice(Work work) {
        using Answer = std::invoke_result_t<Work&, Backend&>;
        std::optional<Answer> answer;
        m_worker.ask(&m_session, std::move(work), [&answer](Answer given) { answer = std::move(given); });
        static_cast<void>(reaches([&] { return answer.has_value(); }));
        return std::move(*answer);
    }
    [[nodiscard]] std::vector<store::ReportRow> rows() {
        return atTheDevice([](Backend& backend) { return backend.device().reports().value(); });
    }
    /// The words that the store has of the report in hand.
    [[nodiscard]] std::string wordsOnDisk() {
        return atTheDevice(
            [id = draft.report().id](Backend& backend) { return backend.device().report(id).value().text; });
    }
    /// A lock as the app does it, and the same PIN again.
    [[nodiscard]] bool locksAndOpens() {
        draft.saveBeforeLock();
        disruption.saveBeforeLock();
        m_session.forget();
        return atTheDevice([](Backend& backend) {
            backend.lock();
            return backend.unlock(viewOf(EnrolledFolder::kPin)).has_value();
        });
    }

    Session& session() { return m_session; }

private:
    FixedClock m_clock{FixedClock::kStart};
    std::binary_semaphore m_held{0};
    bool m_holds = false;
    Catalogue m_catalogue;
    Session m_session;
    Worker m_worker;

public:
    OpenDraft draft{m_worker, m_clock, nullptr};
    NoteController note{m_worker, m_clock, m_session, draft, nullptr, nullptr};
    FinishController finish{m_worker, m_clock, m_session, draft, nullptr};
    DisruptionController disruption{m_worker, m_clock, m_session, nullptr};
};

const QString kFirst = QStringLiteral("A grey van by the park gates.");
const QString kMore = kFirst + QStringLiteral(" The driver speaks to children, and gives them lifts to town.");

/// A note that has one step behind it.
bool writeTwice(Desk& desk) {
    NoteModel& note = desk.noteModel();
    desk.session().startNote({});
    if (!reaches([&] { return !note.reportId().isEmpty(); }))
        return false;
    note.setText(kFirst);
    desk.draft.flush();
    note.setText(kMore);
    desk.draft.flush();
    return desk.settles() && reaches([&] { return note.canUndo(); });
}

/// What is seen, what is in hand and what would be there after a crash.
bool allSay(Desk& desk, const QString& text) {
    if (!desk.settles() || !reaches([&] { return !desk.draft.isUnsaved(); }) || !desk.settles())
        return false;
    CHECK(desk.noteModel().text().toStdString() == text.toStdString());
    CHECK(desk.draft.report().text == text.toStdString());
    CHECK(desk.wordsOnDisk() == text.toStdString());
    return true;
}

} // namespace

TEST_CASE("what is typed while a step back is on its way stays, on the screen and on the disk") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    REQUIRE(writeTwice(desk));
    NoteModel& note = desk.noteModel();
    desk.hold();
    note.undo();
    SECTION("words more") {
        note.setText(kMore + QStringLiteral(" Typed on."));
        desk.release();
        REQUIRE(allSay(desk, kMore + QStringLiteral(" Typed on.")));
    }
    SECTION("words more, asked to be saved before the answer") {
        note.setText(kMore + QStringLiteral(" Typed on."));
        desk.draft.flush();
        desk.release();
        REQUIRE(allSay(desk, kMore + QStringLiteral(" Typed on.")));
    }
    SECTION("and taken back again") {
        note.setText(kMore + QStringLiteral("x"));
        note.setText(kMore);
        desk.release();
        REQUIRE(allSay(desk, kMore));
    }
    SECTION("elsewhere in the report") {
        desk.draft.edit([](intel::Report& report) { report.comment = "Seen before"; });
        desk.release();
        REQUIRE(allSay(desk, kMore));
        CHECK(desk.draft.report().comment == "Seen before");
    }
    SECTION("nothing: the step is made") {
        desk.release();
        REQUIRE(allSay(desk, kFirst));
    }
}

TEST_CASE("two steps in a hurry are two steps, on the screen and on the disk") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    REQUIRE(writeTwice(desk));
    NoteModel& note = desk.noteModel();
    desk.hold();
    note.undo();
    note.redo();
    desk.release();
    REQUIRE(allSay(desk, kMore));
}

TEST_CASE("a page that is opened while a step back is on its way shows the step") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    REQUIRE(writeTwice(desk));
    desk.hold();
    desk.noteModel().undo();
    desk.finish.open(desk.noteModel().reportId());
    CHECK(desk.finishModel().text() == kMore);
    desk.release();
    REQUIRE(allSay(desk, kFirst));
    CHECK(desk.finishModel().text() == kFirst);
    desk.finishModel().setComment(QStringLiteral("Seen before"));
    REQUIRE(allSay(desk, kFirst));
}
