#include "tests/support/limited.h"
#include "tests/unit/mobile/enrolled.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <thread>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

const QString kNotice = QStringLiteral("child-abduction-warning-notice");

QString newestState(Session& session) {
    OutboxModel& outbox = *session.outbox();
    return outbox.count() == 0 ? QString() : outbox.data(outbox.index(0), OutboxModel::State).toString();
}

bool holdsNothing(Session& session) {
    return session.note()->text().isEmpty() && session.note()->reportId().isEmpty() &&
           session.finish()->text().isEmpty() && session.finish()->provenance().isEmpty() &&
           session.finish()->review().isEmpty() && session.item()->title().isEmpty() &&
           session.item()->test()->count() == 0 && session.search()->count() == 0 &&
           session.search()->query().isEmpty() && session.drafts()->count() == 0 && session.outbox()->count() == 0 &&
           !session.home()->hasDraft() && session.measures()->count() == 0 && session.signs()->count() == 0 &&
           session.match()->count() == 0 && session.match()->results()->count() == 0 &&
           session.match()->factCount() == 0;
}

} // namespace

TEST_CASE("a wrong PIN is answered in the vault's words, and the right one still opens") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(reaches([&] { return session.state() == Session::Locked && !session.lockModel()->busy(); }));

    running.typePin("111112");
    REQUIRE(reaches([&] { return !session.lockModel()->message().isEmpty(); }));
    CHECK(session.lockModel()->message() == "That PIN didn't open Lanyard. 9 tries left.");
    CHECK(session.lockModel()->digitCount() == 0);
    CHECK(session.state() == Session::Locked);

    CHECK(running.unlock());
    CHECK(session.lockModel()->message().isEmpty());
}

TEST_CASE("the page for a child at risk is there before the PIN") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(reaches([&] { return !running.session().publicPage()->sections().isEmpty(); }));
    CHECK(running.session().state() == Session::Locked);
    CHECK(running.session().publicPage()->itemId() == "child-at-risk-now");
}

namespace {

QVariantMap sectionOf(const ItemModel& page, const char* id) {
    for (const QVariant& section : page.sections())
        if (section.toMap()["id"] == id)
            return section.toMap();
    return {};
}

QString wordsOf(const QVariantMap& section) {
    QStringList words;
    for (const QVariant& block : section["blocks"].toList())
        words += block.toMap()["lines"].toStringList();
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("a force's words are marked as its own, and its public numbers need no PIN") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(reaches([&] { return !session.publicPage()->sections().isEmpty(); }));
    const QVariantMap numbers = sectionOf(*session.publicPage(), "force-contacts");
    CHECK(numbers["force"] == "Demo force");
    CHECK(numbers["forceText"] == "Added by Demo force");
    CHECK(wordsOf(numbers).contains(QStringLiteral("Control room: <b>01632\u00A0960101</b>")));
    CHECK_FALSE(wordsOf(numbers).contains(QLatin1String("missing.desk"))); // it needs the PIN
    CHECK(sectionOf(*session.publicPage(), "call")["force"] == "");

    REQUIRE(running.unlock());
    session.openItem(kNotice);
    REQUIRE(reaches([&] { return !session.item()->sections().isEmpty(); }));
    const QVariantMap added = sectionOf(*session.item(), "who-agrees-here");
    CHECK(added["force"] == "Demo force");
    CHECK(added["forceNote"].toString().contains(QLatin1String("review due 22 Feb 2027")));
    CHECK(added["forceLate"] == false);
    CHECK(sectionOf(*session.item(), "care")["force"] == "");
    CHECK(session.item()->packText().contains(QLatin1String("What Demo force added: version 2026112201")));
    CHECK(session.settings()->overlayText().startsWith(
        QLatin1String("Demo force, version 2026112201 of 22 Nov 2026, on 5 ")));
    CHECK_FALSE(session.settings()->overlayMissing());
}

TEST_CASE("where the force's overlay was refused the settings say so, and the guides are there") {
    const EnrolledFolder folder(Overlay::Refused);
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(reaches([&] { return session.settings()->overlayMissing(); }));
    CHECK(session.settings()->overlayText().contains(QLatin1String("The relay has no such file.")));
    CHECK(session.settings()->packText().startsWith(QLatin1String("England and Wales")));
    session.openItem(kNotice);
    REQUIRE(reaches([&] { return !session.item()->sections().isEmpty(); }));
    CHECK(sectionOf(*session.item(), "who-agrees-here").isEmpty());
}

TEST_CASE("a note is on disk moments after it was typed, without anybody asking") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    REQUIRE(writeNote(running.session(), QStringLiteral("Blue hatchback, Canal Street"), kNotice));
    CHECK(running.session().note()->savedText().startsWith(QLatin1String("Saved ")));
    CHECK_FALSE(running.session().note()->saveFailed());
    CHECK(running.session().note()->guideTitle() == "Child abduction warning notice");

    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().text == "Blue hatchback, Canal Street");
    REQUIRE(reports.front().guides.size() == 1);
    CHECK(reports.front().guides.front().id == kNotice.toStdString());
}

TEST_CASE("ten megabytes of whatever was pasted are kept as they are, and it is said that they are too many") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    QString text;
    while (text.size() < 9'000'000)
        text += QStringLiteral("turn \u202E, nothing \u200B, \u05D0\u05D1, e\u0301, \U0001F693, tab \t\n");
    text += QChar(u'\0');
    REQUIRE(writeNote(session, text));
    REQUIRE(reaches([&] { return !session.note()->problem().isEmpty(); }));
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().text == text.toStdString());
}

TEST_CASE("words that the disk did not take stay while another note is opened, and are saved when there is room") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(writeNote(session, QStringLiteral("Blue hatchback")));
    const QString first = session.note()->reportId();
    REQUIRE(writeNote(session, QStringLiteral("Grey van")));
    session.openDraft(first);
    REQUIRE(reaches([&] { return session.finish()->text() == "Blue hatchback"; }));
    const QString whole = QStringLiteral("Blue hatchback, ending TST, outside the kiosk");
    {
        const Limited full(RLIMIT_FSIZE, 1);
        session.finish()->setText(whole);
        REQUIRE(reaches([&] { return session.finish()->savedText().startsWith(QLatin1String("Not saved")); }));
        REQUIRE(startNote(session));
        SECTION("and come back with their draft") {
            session.finish()->clear();
            session.openDraft(first);
            REQUIRE(reaches([&] { return session.finish()->reportId() == first; }));
            CHECK(session.finish()->text() == whole);
        }
        SECTION("while the other is written") {}
        SECTION("also through a lock") {
            session.lockNow();
            REQUIRE(reaches([&] { return session.state() == Session::Locked; }));
        }
    }
    if (session.state() == Session::Locked)
        REQUIRE(running.unlock());
    CHECK(reaches([&] {
        const auto reports = folder.reportsOnDisk();
        return std::any_of(reports.begin(), reports.end(), [&](const intel::Report& report) {
            return report.id == first.toStdString() && report.text == whole.toStdString();
        });
    }));
}

TEST_CASE("a note that is begun while another is sealed keeps its words") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(writeNote(session, QStringLiteral("Blue hatchback")));
    const QString first = session.note()->reportId();
    session.openDraft(first);
    REQUIRE(reaches([&] { return session.finish()->text() == "Blue hatchback"; }));
    grade(*session.finish());
    const QString words = QStringLiteral("Grey van, Mill Row");
    // Typed in the moment between the note's page and the answer about the sealing.
    QObject::connect(session.note(), &NoteModel::changed, session.note(), [&] {
        if (session.note()->reportId() != first && session.note()->text().isEmpty())
            session.note()->setText(words);
    });
    session.startNote({});
    session.finish()->submit();
    REQUIRE(reaches([&] { return newestState(session) == "waiting"; }));
    CHECK(session.note()->text() == words);
    CHECK(reaches([&] {
        DraftsModel& drafts = *session.drafts();
        return drafts.count() == 1 && drafts.data(drafts.index(0), DraftsModel::Title) == words;
    }));
}

TEST_CASE("locking empties every screen, and what was typed just before is kept") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    session.openItem(kNotice);
    REQUIRE(reaches([&] { return session.item()->test()->total() > 0; }));
    session.item()->test()->setState(0, TestModel::Met);
    session.search()->setQuery(QStringLiteral("harbouring"));
    REQUIRE(reaches([&] { return session.search()->count() > 0; }));
    REQUIRE(writeNote(session, QStringLiteral("First words")));
    session.finish()->open(session.note()->reportId());
    REQUIRE(reaches([&] { return session.finish()->text() == "First words"; }));
    session.finish()->setProvenance(QStringLiteral("A neighbour"));
    session.finish()->setText(QStringLiteral("First words and the last"));

    session.lockNow();
    CHECK(session.state() == Session::Locking);
    CHECK(holdsNothing(session));
    REQUIRE(reaches([&] { return session.state() == Session::Locked; }));
    CHECK(holdsNothing(session));

    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().text == "First words and the last");
    CHECK(reports.front().provenance == "A neighbour");
}

namespace {

QString statusOf(MatchModel& match, const QString& measure) {
    for (const MatchRow& row : match.results()->rows())
        if (row.itemId == measure)
            return row.status;
    return {};
}

} // namespace

TEST_CASE("what is known leads to measures at once, and goes into a note with its reasons") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    MatchModel& match = *session.match();
    REQUIRE(reaches([&] { return match.count() > 0 && match.results()->count() > 0; }));
    CHECK(match.metCount() == 0);
    CHECK(statusOf(match, kNotice) == "open");
    CHECK(match.rowOf("child.in-care") == -1); // follows from another fact: never asked
    CHECK(match.rowOf("child.care-status") >= 0);

    match.answerAge("child.age", "14-15");
    match.answerYesNo("carer.objects", 1);
    match.answerYesNo("suspect.associating-with-child", 1);
    match.answerYesNo("suspect.lawful-carer", 2);
    CHECK(match.factCount() == 4);
    CHECK(statusOf(match, kNotice) == "met");
    CHECK_FALSE(match.askNextText().isEmpty());

    match.answerAge("child.age", "about fifteen");
    CHECK(match.factCount() == 3);
    CHECK_FALSE(match.data(match.index(match.rowOf("child.age")), MatchModel::Problem).toString().isEmpty());
    CHECK(statusOf(match, kNotice) == "open");
    match.answerAge("child.age", "19");
    CHECK(statusOf(match, kNotice) == "not-met");
    match.answerAge("child.age", "15");
    match.answerYesNo("carer.objects", 0);
    CHECK(match.factCount() == 3);
    CHECK(statusOf(match, kNotice) == "open");

    match.answerYesNo("carer.objects", 1);
    match.startNote();
    REQUIRE(reaches([&] { return !session.note()->reportId().isEmpty(); }));
    session.note()->setText(QStringLiteral("Seen again"));
    REQUIRE(reaches([&] { return session.home()->draftId() == session.note()->reportId(); }));
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    REQUIRE(reports.front().reasoning.size() == 1);
    const intel::Reasoning& run = reports.front().reasoning.front();
    CHECK(run.pack == "england-wales");
    CHECK(run.packVersion > 0);
    CHECK(run.facts.size() == 4);
    CHECK(std::count(run.facts.begin(), run.facts.end(), intel::Reasoning::Said{"child.age", "15"}) == 1);
    CHECK(std::count(run.measures.begin(), run.measures.end(),
                     intel::Reasoning::Outcome{kNotice.toStdString(), "met"}) == 1);

    // What goes along is named before it is sealed.
    session.finish()->open(session.note()->reportId());
    REQUIRE(reaches([&] { return session.finish()->text() == "Seen again"; }));
    CHECK(session.finish()->review().isEmpty());
    session.finish()->setStep(FinishModel::kSteps);
    const QVariantList review = session.finish()->review();
    CHECK(std::any_of(review.begin(), review.end(), [](const QVariant& line) {
        return line.toMap().value("value").toString().startsWith(QLatin1String("4 facts and what they led to"));
    }));

    match.clearAll();
    CHECK(match.factCount() == 0);
    match.answerYesNo("child.immediate-harm", 1);
    REQUIRE(match.results()->count() > 0);
    session.lockNow();
    CHECK(holdsNothing(session));
}

TEST_CASE("ending the app keeps what was typed just before") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    REQUIRE(writeNote(running.session(), QStringLiteral("One")));
    running.session().note()->setText(QStringLiteral("One and two"));
    running.end();
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().text == "One and two");
}

TEST_CASE("an answer to an older search is never shown") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    SearchModel& search = *session.search();

    search.setQuery(QStringLiteral("hotel"));
    search.setQuery(QStringLiteral("harbouring"));
    REQUIRE(reaches([&] { return search.count() > 0; }));
    CHECK(search.data(search.index(0), SearchModel::ItemId).toString() == kNotice);

    // The worker has found something and the answer is on its way when the field is emptied: a choice written after
    // the search shows that the search is over, while this thread's event loop stands still.
    search.setQuery(QStringLiteral("hotel"));
    session.settings()->setDark(QStringLiteral("dark"));
    while (readAppearance(folder.path()).dark != QLatin1String("dark"))
        std::this_thread::yield();
    search.setQuery({});
    session.openItem(kNotice); // asked later, answered later
    REQUIRE(reaches([&] { return session.item()->itemId() == kNotice; }));
    CHECK(search.count() == 0);
    CHECK_FALSE(search.busy());

    search.setQuery(QStringLiteral("hotel"));
    REQUIRE(running.lock());
    CHECK(search.count() == 0);
}

TEST_CASE("nothing found is said with the words that were typed") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    running.session().search()->setQuery(QStringLiteral("zzqx <b>"));
    REQUIRE(reaches([&] { return !running.session().search()->emptyText().isEmpty(); }));
    CHECK(running.session().search()->emptyText().contains(QLatin1String("zzqx <b>")));
}

TEST_CASE("a report cannot be sealed before it is graded") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(writeNote(session, QStringLiteral("Blue hatchback")));
    session.openDraft(session.note()->reportId());
    FinishModel& finish = *session.finish();
    REQUIRE(reaches([&] { return finish.text() == "Blue hatchback"; }));
    CHECK_FALSE(finish.canSubmit());
    CHECK_FALSE(finish.blockText().isEmpty());
    CHECK(finish.gradeText() == "? ? ?");
    grade(finish);
    CHECK(finish.canSubmit());
    CHECK(finish.gradeText() == "1 A P");
    finish.setChildAtRisk(1);
    CHECK_FALSE(finish.canSubmit());
    finish.setRiskAction(QStringLiteral("Control room called at once"));
    CHECK(finish.canSubmit());
    finish.setMarking(QStringLiteral("SECRET"));
    CHECK_FALSE(finish.canSubmit());
}

TEST_CASE("a report sealed with no relay waits for signal, and is closed to view") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(writeNote(session, QStringLiteral("Blue hatchback")));
    const QString id = session.note()->reportId();
    session.openDraft(id);
    REQUIRE(reaches([&] { return session.finish()->text() == "Blue hatchback"; }));
    grade(*session.finish());
    session.finish()->setProvenance(QStringLiteral("A neighbour"));
    int submitted = 0;
    QObject::connect(session.finish(), &FinishModel::submitted, session.finish(), [&submitted] { ++submitted; });
    session.finish()->submit();
    session.finish()->submit(); // a second tap
    REQUIRE(reaches([&] { return newestState(session) == "waiting"; }));
    CHECK(submitted == 1);
    CHECK(session.outbox()->count() == 1);
    CHECK(session.outbox()->waiting() == 1);
    CHECK(session.finish()->text().isEmpty());
    CHECK(reaches([&] { return session.drafts()->count() == 0 && !session.home()->hasDraft(); }));
    REQUIRE(reaches([&] { return !session.online(); }));
    CHECK(session.sync()->line().startsWith(QLatin1String("No signal since")));
    CHECK(session.sync()->waiting() == 1);

    session.openDraft(id);
    REQUIRE(running.lock());
    CHECK(session.outbox()->count() == 0);
    REQUIRE(running.unlock());
    REQUIRE(reaches([&] { return newestState(session) == "waiting"; }));
}

TEST_CASE("a note written while locked becomes a draft that must be owned") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(reaches([&] { return session.state() == Session::Locked && !session.lockModel()->busy(); }));
    session.lockedNote()->setText(QStringLiteral("Grey van, Mill Row"));
    session.lockedNote()->done();
    REQUIRE(reaches([&] { return session.lockedNote()->text().isEmpty(); }));
    session.lockedNote()->setText(QStringLiteral("A second one, still open at the unlock"));

    REQUIRE(running.unlock());
    REQUIRE(reaches([&] { return session.drafts()->count() == 2; }));
    CHECK(session.lockedNote()->text().isEmpty());
    DraftsModel& drafts = *session.drafts();
    CHECK(drafts.data(drafts.index(0), DraftsModel::StateText) == "Written while locked");
    session.openDraft(drafts.data(drafts.index(0), DraftsModel::ReportId).toString());
    REQUIRE(reaches([&] { return session.finish()->lockedNote(); }));
    grade(*session.finish());
    CHECK_FALSE(session.finish()->canSubmit());
    session.finish()->setMine(true);
    CHECK(session.finish()->canSubmit());
}

TEST_CASE("an empty note leaves no draft, and a discarded one is gone") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    session.startNote({});
    REQUIRE(reaches([&] { return !session.note()->reportId().isEmpty(); }));
    session.note()->done();
    REQUIRE(writeNote(session, QStringLiteral("Words")));
    session.note()->discard();
    REQUIRE(reaches([&] { return session.drafts()->count() == 0 && !session.home()->hasDraft(); }));
    REQUIRE(running.lock());
    CHECK(folder.reportsOnDisk().empty());
}

TEST_CASE("the measures are narrowed by what they act on and by words") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    MeasuresModel& measures = *running.session().measures();
    REQUIRE(running.unlock());
    REQUIRE(reaches([&] { return measures.count() > 5; }));
    const int all = measures.count();
    measures.setQuery(QStringLiteral("harbouring"));
    REQUIRE(reaches([&] { return measures.count() < all; }));
    CHECK(measures.count() >= 1);
    measures.setQuery({});
    REQUIRE(reaches([&] { return measures.count() == all; }));
    measures.setFilter(QStringLiteral("supporting"));
    REQUIRE(reaches([&] { return measures.count() < all; }));
    for (int row = 0; row < measures.count(); ++row)
        CHECK(measures.data(measures.index(row), MeasuresModel::Strap).toString() == "supporting");
}

TEST_CASE("language and theme outlive the app, without a PIN") {
    const EnrolledFolder folder;
    {
        RunningApp running(folder);
        running.session().settings()->setLanguage(QStringLiteral("cy"));
        running.session().settings()->setDark(QStringLiteral("dark"));
        running.session().settings()->setTextScale(1.5);
    }
    const RunningApp again(folder);
    const SettingsModel::Choices choices = readAppearance(folder.path());
    CHECK(choices.language == "cy");
    CHECK(choices.dark == "dark");
    CHECK(choices.textScale == 1.5);
    test::writeAll(folder.path() / "appearance.json", "{\"language\":\"<script>\",\"textScale\":99,\"dark\":7");
    CHECK(readAppearance(folder.path()).language == "en");
    CHECK(readAppearance(folder.path()).textScale == 1.0);
}

TEST_CASE("going out of sight locks") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    running.app().setVisible(true);
    CHECK(running.session().state() == Session::Open);
    running.app().setVisible(false);
    CHECK(reaches([&] { return running.session().state() == Session::Locked; }));
}
