#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

const QString kNotice = QStringLiteral("child-abduction-warning-notice");

/// A new record of this measure, its page filled.
bool beginRecord(Session& session, const QString& measure) {
    session.recordDisruption(measure);
    return reaches([&] { return !session.disruption()->recordId().isEmpty(); });
}

QVariant cell(const RowListModel& model, int row, int role) {
    return row < model.count() ? model.data(model.index(row), role) : QVariant();
}

} // namespace

TEST_CASE("a measure that was used is recorded in a moment, and sealed like a report") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(beginRecord(session, kNotice));
    DisruptionModel& record = *session.disruption();
    CHECK(record.measureTitle() == "Child abduction warning notice");
    CHECK(record.day() == "today");
    CHECK_FALSE(record.canSubmit());

    record.setOutcome(QStringLiteral("served"));
    record.setForm(QStringLiteral("group"));
    record.setNote(QStringLiteral("Given at the station, with his solicitor"));
    CHECK(record.canSubmit());
    REQUIRE(reaches([&] { return session.drafts()->count() == 1; }));
    CHECK(cell(*session.drafts(), 0, DraftsModel::StateText) == "Draft, disruption record");
    bool sealed = false;
    QObject::connect(&record, &DisruptionModel::submitted, &record, [&] { sealed = true; });
    record.submit();
    REQUIRE(reaches([&] { return sealed && session.drafts()->count() == 0 && session.outbox()->count() == 1; }));
    CHECK(cell(*session.outbox(), 0, OutboxModel::Title) == "Disruption record: Child abduction warning notice");
    CHECK(cell(*session.outbox(), 0, OutboxModel::State) == "waiting");
    CHECK(record.recordId().isEmpty());
}

TEST_CASE("a record begun is a draft: it survives a lock and opens on its own page") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(beginRecord(session, {}));
    CHECK(session.disruption()->choosing());
    REQUIRE(reaches([&] { return session.disruption()->measures().size() > 10; }));
    session.disruption()->setMeasureQuery(QStringLiteral("harbouring"));
    REQUIRE(reaches([&] {
        const auto found = session.disruption()->measures();
        return !found.isEmpty() && found.first().toMap()[QStringLiteral("itemId")] == kNotice;
    }));
    session.disruption()->chooseMeasure(kNotice, QStringLiteral("Child abduction warning notice"));
    session.disruption()->setPlace(QStringLiteral("Weir Lane"));
    REQUIRE(running.lock()); // at once: the timer had no time
    CHECK(session.disruption()->recordId().isEmpty());
    CHECK(session.disruption()->place().isEmpty());
    CHECK(session.disruption()->measures().isEmpty());

    REQUIRE(running.unlock());
    REQUIRE(reaches([&] { return session.drafts()->count() == 1; }));
    QString page;
    QObject::connect(&session, &Session::navigate, &session, [&](const QString& to) { page = to; });
    session.openDraft(cell(*session.drafts(), 0, DraftsModel::ReportId).toString());
    REQUIRE(reaches([&] { return page == "disruption"; }));
    CHECK(session.disruption()->place() == "Weir Lane");
    CHECK(session.disruption()->measureTitle() == "Child abduction warning notice");
}

TEST_CASE("a record in which nothing was said leaves no draft") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(beginRecord(session, {}));
    session.disruption()->setPlace(QStringLiteral("x"));
    REQUIRE(reaches([&] { return session.drafts()->count() == 1; }));
    session.disruption()->setPlace({});
    session.disruption()->done();
    REQUIRE(reaches([&] { return session.drafts()->count() == 0; }));
}

TEST_CASE("drafts are found by their words, and never by who told it") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(writeNote(session, QStringLiteral("Blue hatchback near Tŷ Gwyn")));
    const QString first = session.note()->reportId();
    session.finish()->open(first);
    REQUIRE(reaches([&] { return session.finish()->reportId() == first; }));
    session.finish()->setProvenance(QStringLiteral("Zebedee of the kiosk"));
    REQUIRE(writeNote(session, QStringLiteral("Lodging house, Mill Row")));
    REQUIRE(reaches([&] { return session.drafts()->count() == 2; }));

    DraftsModel& drafts = *session.drafts();
    drafts.setQuery(QStringLiteral("TY GWYN hatch"));
    REQUIRE(reaches([&] { return drafts.count() == 1; }));
    CHECK(cell(drafts, 0, DraftsModel::ReportId) == first);
    CHECK(drafts.total() == 2);
    drafts.setQuery(QStringLiteral("zebedee"));
    REQUIRE(reaches([&] { return drafts.count() == 0; }));
    // What is written while a search stands is found too.
    session.note()->setText(QStringLiteral("Lodging house, Mill Row, zebedee"));
    REQUIRE(reaches([&] { return drafts.count() == 1; }));
    drafts.setQuery({});
    REQUIRE(reaches([&] { return drafts.count() == 2; }));
}

TEST_CASE("locking empties the drafts and their search") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(writeNote(session, QStringLiteral("Blue hatchback")));
    session.drafts()->setQuery(QStringLiteral("blue"));
    REQUIRE(reaches([&] { return session.drafts()->count() == 1; }));
    REQUIRE(running.lock());
    CHECK(session.drafts()->count() == 0);
    CHECK(session.drafts()->total() == 0);
    CHECK(session.drafts()->query().isEmpty());
}

namespace {

/// A report, sealed, waiting for signal; its id.
QString sealReport(Session& session, const QString& text) {
    if (!writeNote(session, text))
        return {};
    const QString id = session.note()->reportId();
    FinishModel& finish = *session.finish();
    finish.open(id);
    if (!reaches([&] { return finish.reportId() == id; }))
        return {};
    grade(finish);
    finish.submit();
    return reaches([&] { return session.outbox()->count() == 1 && session.drafts()->count() == 0; }) ? id : QString();
}

} // namespace

TEST_CASE("a sealed report is corrected by a fresh note that names it") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    const QString old = sealReport(session, QStringLiteral("A grey van by the park gates"));
    REQUIRE_FALSE(old.isEmpty());
    session.outbox()->open(old);
    REQUIRE(reaches([&] { return session.sent()->rowId() == old; }));
    CHECK(session.sent()->stateText() == "Waiting for signal");
    CHECK(session.sent()->keptText().contains(QLatin1String("closed to view")));

    session.sent()->correct();
    REQUIRE(reaches([&] { return !session.note()->correctsText().isEmpty(); }));
    CHECK(session.note()->text().isEmpty());
    CHECK(session.note()->correctsText() == "Corrects “A grey van by the park gates”.");
    session.note()->setText(QStringLiteral("The van was blue"));
    REQUIRE(reaches([&] { return session.drafts()->count() == 1; }));
    CHECK(cell(*session.drafts(), 0, DraftsModel::Detail).toString().contains(QStringLiteral("Corrects “A grey van")));
    session.finish()->open(session.note()->reportId());
    REQUIRE(reaches([&] { return !session.finish()->correctsText().isEmpty(); }));
    CHECK(session.finish()->refusalText().isEmpty());
}

TEST_CASE("withdrawing is a request of its own, asked once, and the report goes on") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    const QString old = sealReport(session, QStringLiteral("A grey van by the park gates"));
    session.outbox()->open(old);
    REQUIRE(reaches([&] { return session.sent()->canWithdraw(); }));
    session.sent()->withdraw(QStringLiteral("  "));
    CHECK_FALSE(session.sent()->busy());
    bool withdrawn = false;
    QObject::connect(session.sent(), &SentModel::withdrawn, session.sent(), [&] { withdrawn = true; });
    session.sent()->withdraw(QStringLiteral("It named the wrong van"));
    REQUIRE(reaches([&] { return withdrawn && session.outbox()->count() == 2; }));
    REQUIRE(reaches([&] { return !session.sent()->withdrawalText().isEmpty(); }));
    CHECK_FALSE(session.sent()->canWithdraw());
    const OutboxModel& outbox = *session.outbox();
    QStringList titles;
    QStringList opens;
    for (int row = 0; row < 2; ++row) {
        titles += cell(outbox, row, OutboxModel::Title).toString();
        opens += cell(outbox, row, OutboxModel::Opens).toString();
    }
    CHECK(titles.contains(QLatin1String("Request to withdraw: A grey van by the park gates")));
    CHECK(titles.contains(QLatin1String("A grey van by the park gates")));
    CHECK(opens.contains(QLatin1String("sent")));
    CHECK(opens.contains(QString()));
    CHECK(session.drafts()->count() == 0);
    REQUIRE(running.lock());
    CHECK(session.sent()->rowId().isEmpty());
    CHECK(session.sent()->title().isEmpty());
}

TEST_CASE("a record of a disruption is corrected by a new record") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(beginRecord(session, kNotice));
    session.disruption()->setOutcome(QStringLiteral("served"));
    session.disruption()->submit();
    REQUIRE(reaches([&] { return session.outbox()->count() == 1; }));
    const QString old = cell(*session.outbox(), 0, OutboxModel::RowId).toString();
    session.outbox()->open(old);
    REQUIRE(reaches([&] { return session.sent()->rowId() == old; }));
    session.sent()->correct();
    REQUIRE(reaches([&] { return !session.disruption()->correctsText().isEmpty(); }));
    CHECK(session.disruption()->choosing());
}

TEST_CASE("a note goes back a step and forward again, also after the app was closed") {
    const EnrolledFolder folder;
    const QString first = QStringLiteral("A grey van has stood by the park gates on three evenings in a row.");
    const QString more = first + QStringLiteral(" The driver speaks to children, and gives them lifts to town.");
    QString id;
    {
        RunningApp running(folder);
        REQUIRE(running.unlock());
        Session& session = running.session();
        REQUIRE(writeNote(session, first));
        CHECK_FALSE(session.note()->canRedo());
        session.note()->setText(more);
        REQUIRE(reaches([&] { return session.note()->canUndo(); }));
        id = session.note()->reportId();
    }
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    session.note()->open(id);
    REQUIRE(reaches([&] { return session.note()->reportId() == id && session.note()->canUndo(); }));
    CHECK(session.note()->text() == more);
    session.note()->undo();
    REQUIRE(reaches([&] { return session.note()->text() == first && session.note()->canRedo(); }));
    session.note()->redo();
    REQUIRE(reaches([&] { return session.note()->text() == more && !session.note()->canRedo(); }));
}
