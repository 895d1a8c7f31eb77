#include "mobile/app/control/disruption_controller.h"
#include "mobile/app/control/finish_controller.h"
#include "mobile/app/control/note_controller.h"
#include "mobile/i18n/catalogue.h"
#include "tests/support/limited.h"
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
    explicit Desk(const EnrolledFolder& folder) : m_clock((startQt(), FixedClock::kStart)), m_worker(folder.options()) {
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
    /// Done in its turn, on the worker's thread.
    void then(const std::function<void()>& work) {
        m_worker.post([work](Backend&) { work(); });
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
    FixedClock m_clock;
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

namespace {

const QString kNotice = QStringLiteral("child-abduction-warning-notice");

/// A record that may be sealed.
bool fillRecord(Desk& desk) {
    DisruptionModel& record = desk.recordModel();
    desk.session().recordDisruption(kNotice);
    if (!reaches([&] { return !record.recordId().isEmpty(); }))
        return false;
    record.setOutcome(QStringLiteral("served"));
    record.setNote(QStringLiteral("Given at the station"));
    return record.canSubmit();
}

/// The notes that wait for the next unlock, and the drafts.
std::size_t draftsAfterUnlock(Desk& desk) {
    if (!desk.locksAndOpens())
        FAIL("it does not open again");
    std::size_t drafts = 0;
    for (const store::ReportRow& row : desk.rows())
        drafts += row.state == store::ReportState::Draft ? 1U : 0U;
    return drafts;
}

} // namespace

TEST_CASE("a record takes no word while it is being sealed, and nothing of it comes back after a lock") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    REQUIRE(fillRecord(desk));
    DisruptionModel& record = desk.recordModel();
    desk.hold();
    record.submit();
    record.setNote(QStringLiteral("Typed on"));
    record.setOutcome({});
    record.chooseMeasure(QStringLiteral("closure-notice"), QStringLiteral("Closure notice"));
    CHECK(record.note() == "Given at the station");
    CHECK(record.outcome() == "served");
    CHECK(record.fields().measureId == kNotice);
    SECTION("answered") {
        desk.release();
        REQUIRE(reaches([&] { return record.recordId().isEmpty(); }));
    }
    SECTION("locked before the answer") {
        desk.disruption.saveBeforeLock();
        desk.release();
    }
    SECTION("left before the answer") {
        record.done();
        desk.release();
    }
    CHECK(draftsAfterUnlock(desk) == 0);
    const auto rows = desk.rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().state == store::ReportState::Sealed);
}

TEST_CASE("a record that could not be sealed takes words again") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    REQUIRE(fillRecord(desk));
    DisruptionModel& record = desk.recordModel();
    bool failed = false;
    QObject::connect(&record, &DisruptionModel::failed, &record, [&] { failed = true; });
    desk.hold();
    record.submit();
    {
        const Limited full(RLIMIT_FSIZE, 1);
        desk.release();
        REQUIRE(desk.settles());
    }
    CHECK(failed);
    record.setNote(QStringLiteral("Typed on"));
    CHECK(record.note() == "Typed on");
    CHECK(draftsAfterUnlock(desk) == 1);
}

TEST_CASE("a record that was left while it could not be sealed is not lost") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    REQUIRE(fillRecord(desk));
    desk.hold();
    desk.recordModel().submit();
    // Room comes back between the sealing and what is done for the lock.
    std::optional<Limited> full(std::in_place, RLIMIT_FSIZE, 1);
    SECTION("by a lock") {
        desk.then([&] { full.reset(); });
        desk.disruption.saveBeforeLock();
    }
    SECTION("by the officer") {
        desk.then([&] { full.reset(); });
        desk.recordModel().done();
    }
    desk.release();
    REQUIRE(desk.settles());
    const auto rows = desk.rows();
    REQUIRE(rows.size() == 1);
    const auto record =
        desk.atTheDevice([id = rows.front().id](Backend& backend) { return backend.device().record(id).value(); });
    CHECK(record.note == "Given at the station");
}

TEST_CASE("a report takes no word on its page while it is being sealed") {
    const EnrolledFolder folder;
    Desk desk(folder);
    REQUIRE(desk.opens());
    desk.session().startNote({});
    REQUIRE(reaches([&] { return !desk.noteModel().reportId().isEmpty(); }));
    desk.noteModel().setText(kFirst);
    FinishModel& finish = desk.finishModel();
    desk.finish.open(desk.noteModel().reportId());
    REQUIRE(finish.text() == kFirst);
    grade(finish);
    finish.setText(kFirst + QStringLiteral(" Seen by me."));
    desk.hold();
    finish.submit();
    CHECK(finish.busy());
    finish.setText(kMore);
    finish.toggleForm(QStringLiteral("group"));
    finish.setEvaluation(QStringLiteral("3"));
    finish.setChildAtRisk(1);
    CHECK(finish.text() == kFirst + QStringLiteral(" Seen by me."));
    CHECK(finish.fields().forms.isEmpty());
    CHECK(finish.fields().evaluation == "1");
    CHECK(finish.fields().childAtRisk == 0);
    SECTION("answered") {
        desk.release();
        REQUIRE(reaches([&] { return finish.reportId().isEmpty(); }));
    }
    SECTION("locked before the answer") {
        desk.draft.saveBeforeLock();
        desk.release();
    }
    CHECK(draftsAfterUnlock(desk) == 0);
}
