#include "mobile/app/control/disruption_words.h"
#include "mobile/app/control/draft_rows.h"

#include "mobile/i18n/catalogue.h"
#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::app;

namespace {

struct Application {
    Application() { test::startQt(); }
};
/// The English words, while a test lasts.
struct InEnglish : Application {
    Catalogue catalogue;
};

constexpr UnixMillis kNow{1795324800000}; // 2026-11-22
constexpr Date kToday{2026, 11, 22};
constexpr std::int64_t kDay = 86'400'000;

store::ReportRow draft(const char* id) {
    store::ReportRow row;
    row.id = id;
    row.title = "Blue hatchback";
    row.changed = kNow;
    return row;
}

DraftRow only(const ReportsSnapshot& snapshot) {
    const auto rows = draftRows(snapshot, kNow, QStringLiteral("en"));
    REQUIRE(rows.size() == 1);
    return rows.front();
}

} // namespace

TEST_CASE_METHOD(InEnglish, "a draft says in a few words what it still needs") {
    ReportsSnapshot snapshot;
    snapshot.reports = {draft("one")};
    CHECK(only(snapshot).missingText.isEmpty());
    snapshot.drafts["one"].missing = {"evaluation", "handling"};
    CHECK(only(snapshot).missingText == "Needs: source grade, handling");
    snapshot.drafts["one"].missing = {"text"};
    CHECK(only(snapshot).missingText == "Needs: words");
    snapshot.drafts["one"].missing = {"attachments.0.size", "links", "measure"};
    CHECK(only(snapshot).missingText == "Needs: measure, a part to be put right");
}

TEST_CASE_METHOD(InEnglish, "everything that may stand in the way of a report or record has its word") {
    intel::Report report;
    report.childAtRiskNow = true;
    report.marking = intel::Marking::Secret;
    report.writtenWhileLocked = true;
    ReportsSnapshot snapshot;
    snapshot.reports = {draft("one")};
    for (const intel::Problem& problem : intel::validate(report))
        if (problem.blocks)
            snapshot.drafts["one"].missing.push_back(problem.field);
    CHECK(snapshot.drafts["one"].missing.size() == 7);
    for (const intel::Problem& problem : intel::validate(intel::Disruption(), kToday))
        if (problem.blocks)
            snapshot.drafts["one"].missing.push_back(problem.field);
    CHECK_FALSE(only(snapshot).missingText.contains(QLatin1String("put right")));
    CHECK(only(snapshot).missingText.count(QLatin1Char(',')) == 9);
}

TEST_CASE_METHOD(InEnglish, "a note written while locked is marked until it is sent") {
    ReportsSnapshot snapshot;
    snapshot.reports = {draft("one")};
    snapshot.reports.front().writtenWhileLocked = true;
    CHECK(only(snapshot).stateText == "Written while locked");
    CHECK(only(snapshot).stateIcon == "lock");
    CHECK(only(snapshot).notices == QStringList{"Check that it is yours."});
}

TEST_CASE_METHOD(InEnglish, "an old draft is said to be old after fourteen days, and not before") {
    ReportsSnapshot snapshot;
    snapshot.reports = {draft("one")};
    snapshot.reports.front().changed = UnixMillis{kNow.value - 14 * kDay};
    CHECK(only(snapshot).notices.isEmpty());
    snapshot.reports.front().changed = UnixMillis{kNow.value - 15 * kDay};
    CHECK(only(snapshot).notices == QStringList{"Not touched for 15 days. The force does not have it."});
}

TEST_CASE_METHOD(InEnglish, "a correction names the earlier report by its reference, else by its title") {
    ReportsSnapshot snapshot;
    store::ReportRow old = draft("old");
    old.state = store::ReportState::Sealed;
    snapshot.reports = {draft("one"), old};
    snapshot.drafts["one"].corrects = "old";
    CHECK(only(snapshot).notices == QStringList{"Corrects “Blue hatchback”."});
    snapshot.reports[1].state = store::ReportState::Accepted;
    snapshot.reports[1].reference = "LY-26-004173";
    CHECK(only(snapshot).notices == QStringList{"Corrects LY-26-004173."});
    snapshot.reports.pop_back();
    CHECK(only(snapshot).notices == QStringList{"Corrects an earlier report."});
}

TEST_CASE_METHOD(InEnglish,
                 "a refused report is a draft again and says why; tied drafts and records say what they are") {
    ReportsSnapshot snapshot;
    snapshot.reports = {draft("one")};
    snapshot.reports.front().state = store::ReportState::Refused;
    snapshot.reports.front().refusal = "too-large";
    CHECK(only(snapshot).stateText == "Refused");
    CHECK(only(snapshot).tone == "bad");
    CHECK(only(snapshot).notices == QStringList{refusalText("too-large")});

    snapshot.reports = {draft("one")};
    snapshot.drafts["one"].splitLink = "shared";
    CHECK(only(snapshot).notices == QStringList{"Tied to another report: the same note, another source."});

    snapshot.reports.front().kind = "disruption";
    CHECK(only(snapshot).stateText == "Draft, disruption record");
    CHECK(only(snapshot).title == "Blue hatchback");
    snapshot.reports.front().title.clear();
    CHECK(only(snapshot).title == "No measure chosen yet");
}

TEST_CASE("a day is read as officers write it, and nothing else is one") {
    const auto is = [](const char* typed, Date day) { return dayOf(QString::fromUtf8(typed), kToday) == day; };
    for (const char* typed : {"14/11/2026", "14.11.2026", "14-11-26", " 14 11 2026 ", "2026-11-14", "14/11"})
        CHECK(is(typed, {2026, 11, 14}));
    // Without a year it is the last one that was.
    CHECK(is("24/12", {2025, 12, 24}));
    CHECK(is("22/11", kToday));
    CHECK(is("29/2", {2024, 2, 29}));
    for (const char* typed : {"", "14", "31/2/2026", "29/2/2025", "0/1/2026", "14/13/2026", "a week ago", "2026-11",
                              "14/11/20266", "1/2/3/4"})
        CHECK_FALSE(dayOf(QString::fromUtf8(typed), kToday).has_value());
}

TEST_CASE_METHOD(InEnglish, "a record goes into its fields and back as it was") {
    intel::Disruption record;
    record.id = "11111111-1111-4111-8111-111111111111";
    record.measure = "closure-notice";
    record.measureTitle = "Closure notice";
    record.outcome = "served";
    record.form = "group";
    record.place = "Mill Row";
    record.note = "Keys handed over";
    for (const Date on : {kToday, Date{2026, 11, 21}, Date{2026, 3, 2}, Date{2026, 12, 24}}) {
        record.on = on;
        intel::Disruption again;
        again.id = record.id;
        applyFields(fieldsOf(record, kToday), again, kToday);
        CHECK(intel::toDraftJson(again) == intel::toDraftJson(record));
    }
    CHECK(fieldsOf(record, kToday).day == "other");
    record.on = kToday;
    CHECK(fieldsOf(record, kToday).day == "today");
}

TEST_CASE_METHOD(InEnglish, "a record says what is still to be said, and what its outcome means") {
    intel::Disruption record;
    record.on = kToday;
    const auto verdict = [&] { return verdictOf(fieldsOf(record, kToday), record, kToday, QStringLiteral("en")); };
    CHECK(verdict().blockText == "Say which measure was used.");
    record.measure = "closure-notice";
    CHECK(verdict().blockText == "Say what came of it.");
    record.outcome = "ended";
    CHECK(verdict().canSubmit);
    CHECK(verdict().outcomeMeaning == "The behaviour, or the contact with the child, has stopped.");
    CHECK(verdict().dayText == "22 Nov 2026");
    record.on = Date{2026, 11, 23};
    CHECK(verdict().canSubmit);
    CHECK(verdict().dayProblem == "That day is still to come. Check it.");
    record.on.reset();
    CHECK(verdict().blockText == "Say on which day.");

    DisruptionModel::Fields typed = fieldsOf(record, kToday);
    typed.otherDay = "soon";
    CHECK(verdictOf(typed, record, kToday, QStringLiteral("en")).dayProblem == "Write the day as 14/11/2026.");
}

TEST_CASE_METHOD(InEnglish, "every outcome that core knows has a word on the screen") {
    const auto options = disruptionOptions();
    CHECK(options.outcome.size() == static_cast<qsizetype>(intel::outcomeWords().size()));
    for (const std::string_view word : intel::outcomeWords())
        CHECK_FALSE(outcomeTitle(word).isEmpty());
}
