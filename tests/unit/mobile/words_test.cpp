#include "mobile/app/control/draft_rows.h"
#include "mobile/app/control/item_page.h"
#include "mobile/app/control/match_words.h"
#include "mobile/app/control/report_rows.h"
#include "mobile/app/control/words.h"

#include "mobile/i18n/catalogue.h"
#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::app;

namespace {

/// The English words, while a test lasts.
struct Application {
    Application() { test::startQt(); }
};
struct InEnglish : Application {
    Catalogue catalogue;
};

constexpr UnixMillis kNow{1795324800000}; // 2026-11-22

ItemAndContext measure() {
    ItemAndContext source;
    source.item.id = "sexual-risk-order";
    source.item.kind = content::Kind::Measure;
    source.item.law = content::Law{content::LawStatus::InForce, Date{2022, 11, 29}, std::nullopt, Date{2026, 10, 12}};
    source.item.reviewed = {2026, 10, 12};
    source.item.reviewDue = {2027, 4, 12};
    return source;
}

/// The tone of the chip with this icon, or "".
QString toneOf(const ShownItem& shown, const char* icon) {
    for (const QVariant& one : shown.page.chips) {
        const QVariantMap chip = one.toMap();
        if (chip[QStringLiteral("icon")].toString() == QLatin1String(icon))
            return chip[QStringLiteral("tone")].toString();
    }
    return {};
}

store::ReportRow sealedReport() {
    store::ReportRow report;
    report.id = "11111111-1111-4111-8111-111111111111";
    report.title = "Blue hatchback";
    report.state = store::ReportState::Sealed;
    report.envelopeId = "envelope";
    return report;
}

store::OutboxEntry entry(store::OutboxState state, std::uint64_t offset = 0) {
    store::OutboxEntry made;
    made.envelopeId = "envelope";
    made.state = state;
    made.size = 1000;
    made.offset = offset;
    return made;
}

OutboxRow onlyRow(const ReportsSnapshot& snapshot) {
    const auto rows = outboxRows(snapshot, kNow, QStringLiteral("en"));
    REQUIRE(rows.size() == 1);
    return rows.front();
}

} // namespace

TEST_CASE_METHOD(InEnglish, "inline marks become markup and everything else is escaped") {
    CHECK(htmlOf("plain") == "plain");
    CHECK(htmlOf("**under 16** & <b>not</b>") == "<b>under 16</b> &amp; &lt;b&gt;not&lt;/b&gt;");
    CHECK(htmlOf("see [police \"protection\"](police-protection)") ==
          "see <a href=\"police-protection\">police &quot;protection&quot;</a>");
    CHECK_FALSE(htmlOf("left **open <a href=\"x\">").contains(QLatin1String("<a")));
}

TEST_CASE_METHOD(InEnglish, "crime, arrest and door are three lines, each with its own answer") {
    ItemAndContext source = measure();
    source.item.use = content::Use{"Police",   "A superintendent",       "No court",
                                   "Under 16", {"no", "Not **needed**"}, {"depends", "Ask <them>"},
                                   "48 hours"};
    source.item.breach = content::Breach{
        {"contempt", "The court decides"}, {"yes", "If necessary"}, {"none", ""}, "Those who live there"};
    const ItemPage page = showItem(source, {2026, 11, 22}, QStringLiteral("en")).page;
    const auto html = [](const QVariantList& rows, int row) { return rows[row].toMap().value("html").toString(); };
    REQUIRE(page.use.size() == 7);
    CHECK(html(page.use, 4) == "<b>No.</b> Not <b>needed</b>");
    CHECK(html(page.use, 5) == "<b>It depends.</b> Ask &lt;them&gt;");
    REQUIRE(page.breach.size() == 4);
    CHECK(html(page.breach, 0) == "<b>No: contempt of court.</b> The court decides");
    CHECK(html(page.breach, 1) == "<b>Yes.</b> If necessary");
    CHECK(html(page.breach, 2).startsWith(QLatin1String("<b>Nothing to break.</b>")));
    CHECK(html(page.breach, 3) == "Those who live there");
    CHECK(showItem(ItemAndContext{}, {2026, 11, 22}, QStringLiteral("en")).page.breach.isEmpty());
}

TEST_CASE_METHOD(InEnglish, "an age is typed alone or as a range, and nothing else is one") {
    using measures::AgeRange;
    CHECK(ageOf("15") == AgeRange{15, 15});
    CHECK(ageOf(" 14-16 ") == AgeRange{14, 16});
    CHECK(ageOf("14 to 16") == AgeRange{14, 16});
    CHECK(ageOf("14–16") == AgeRange{14, 16});
    for (const char* odd : {"", "about 15", "16-14", "1500", "-3", "15.5", "14-", "1 5"})
        CHECK_FALSE(ageOf(QString::fromUtf8(odd)));
}

TEST_CASE_METHOD(InEnglish, "a verdict gives its reason in the words of the test, and never says that a test is met") {
    content::Rulebook rulebook;
    measures::MeasureResult result;
    result.id = "notice";
    result.title = "Notice";
    result.elements = {{"age", "The child is **under 16**", measures::ElementState::Yes, false, {}},
                       {"contact", "They are in contact", measures::ElementState::Unknown, false, {"x.contact"}},
                       {"idle", "Waits for nothing", measures::ElementState::Unknown, false, {}},
                       {"tie", "They are a parent", measures::ElementState::Unknown, true, {"x.tie"}}};
    const auto reason = [&] { return matchRow(result, rulebook, {2026, 11, 22}, QStringLiteral("en")).reasonHtml; };
    result.verdict = measures::Verdict::Open;
    CHECK(reason() == "<b>Needs to be known:</b> They are in contact. And 1 more.");
    result.verdict = measures::Verdict::NotMet;
    result.failed = {"age"};
    CHECK(reason() == "<b>Not so on what you entered:</b> The child is under 16.");
    result.failed = {"tie"};
    CHECK(reason() == "<b>Because:</b> They are a parent.");
    result.verdict = measures::Verdict::Met;
    result.judgements = {{"just", "court", "It is just"}};
    result.combinations = {{"b", "Later", "after", "", measures::Verdict::Open},
                           {"a", "Together", "with", "", measures::Verdict::Met}};
    CHECK(reason() == "Fits what you entered. For the court to decide: It is just.");
    CHECK(matchRow(result, rulebook, {2026, 11, 22}, QStringLiteral("en")).withText == "Goes with: Together; Later");
    result.verdict = measures::Verdict::Unchecked;
    CHECK(reason().contains(QLatin1String("Law not checked for this date")));
}

TEST_CASE_METHOD(InEnglish, "a page says how old it is by the clock") {
    const QString en = QStringLiteral("en");
    ItemAndContext source = measure();
    CHECK(toneOf(showItem(source, {2026, 11, 22}, en), "calendar-due") == "quiet");
    CHECK(toneOf(showItem(source, {2027, 3, 20}, en), "calendar-due") == "need");
    CHECK(toneOf(showItem(source, {2027, 4, 12}, en), "calendar-due") == "need");
    CHECK(toneOf(showItem(source, {2027, 4, 13}, en), "alert-triangle") == "bad");
    source.item.law->status = content::LawStatus::Unconfirmed;
    CHECK(toneOf(showItem(source, {2026, 11, 22}, en), "alert-triangle") == "need");
    source.item.law->status = content::LawStatus::InForce;
    source.item.law->until = Date{2026, 11, 21};
    CHECK(toneOf(showItem(source, {2026, 11, 22}, en), "alert-triangle") == "bad");
}

TEST_CASE_METHOD(InEnglish, "a test that no fact can settle says who decides, and the advice stands once") {
    ItemAndContext source = measure();
    content::Test test;
    test.standard = "civil";
    content::TestNode fact;
    fact.text = "They have done an **act**";
    content::TestNode judgement;
    judgement.type = content::TestNode::Type::Judgement;
    judgement.text = "The court thinks it just";
    judgement.judgement = "court";
    content::TestNode unless;
    unless.text = "Convicted";
    unless.then = "sexual-harm-prevention-order-conviction";
    test.root.children = {fact, judgement};
    test.unless = {unless};
    source.item.test = test;
    source.titles["sexual-harm-prevention-order-conviction"] = "Sexual harm prevention order";
    const ShownItem shown = showItem(source, {2026, 11, 22}, QStringLiteral("en"));
    REQUIRE(shown.test.size() == 2);
    CHECK(shown.test[0].html == "They have done an <b>act</b>");
    CHECK(shown.test[0].judgementText.isEmpty());
    CHECK_FALSE(shown.test[1].judgementText.isEmpty());
    CHECK_FALSE(shown.page.adviceText.isEmpty());
    CHECK_FALSE(shown.page.standardText.isEmpty());
    CHECK(shown.unless.front().toMap()[QStringLiteral("title")].toString() == "Sexual harm prevention order");
    source.item.test.reset();
    CHECK(showItem(source, {2026, 11, 22}, QStringLiteral("en")).page.adviceText.isEmpty());
}

TEST_CASE_METHOD(InEnglish, "each state of a report has its row") {
    ReportsSnapshot snapshot;
    snapshot.open = true;
    snapshot.reports = {sealedReport()};
    snapshot.sync.reachable = true;

    SECTION("sealed and not sent waits") {
        snapshot.entries = {entry(store::OutboxState::Sealed)};
        CHECK(onlyRow(snapshot).state == "waiting");
        CHECK(waitingCount(snapshot) == 1);
    }
    SECTION("sealed and lost from the outbox waits too") {
        CHECK(onlyRow(snapshot).state == "waiting");
    }
    SECTION("bytes on their way show how many") {
        snapshot.entries = {entry(store::OutboxState::Sent, 400)};
        CHECK(onlyRow(snapshot).state == "sending");
        CHECK(onlyRow(snapshot).progress == Approx(0.4));
        snapshot.sync.reachable = false;
        CHECK(onlyRow(snapshot).state == "waiting");
    }
    SECTION("with the relay is not with the force") {
        snapshot.entries = {entry(store::OutboxState::Custody, 1000)};
        CHECK(onlyRow(snapshot).state == "relay");
        CHECK(onlyRow(snapshot).reference.isEmpty());
        CHECK(waitingCount(snapshot) == 1);
    }
    SECTION("received has its reference and claims no reader") {
        snapshot.reports.front().state = store::ReportState::Accepted;
        snapshot.reports.front().reference = "LY-0001";
        const OutboxRow row = onlyRow(snapshot);
        CHECK(row.state == "received");
        CHECK(row.reference == "LY-0001");
        CHECK(row.line == "Stored and checked by a machine. Nobody may have read it yet.");
    }
    SECTION("refused says why, and the draft is back") {
        snapshot.reports.front().state = store::ReportState::Refused;
        snapshot.reports.front().refusal = "no-key";
        CHECK(onlyRow(snapshot).state == "refused");
        CHECK(onlyRow(snapshot).line == refusalText("no-key"));
        CHECK(draftRows(snapshot, kNow, QStringLiteral("en")).size() == 1);
    }
    SECTION("what the force has received is called by its time") {
        snapshot.reports.front().state = store::ReportState::Accepted;
        snapshot.reports.front().reference = "LY-0001";
        snapshot.reports.front().title.clear();
        snapshot.reports.front().created = kNow;
        CHECK(onlyRow(snapshot).title == "Begun " + timeText(kNow, kNow, QStringLiteral("en")));
    }
    SECTION("an envelope from before an enrolment is shown without a title of its own") {
        snapshot.reports.clear();
        snapshot.entries = {entry(store::OutboxState::Created)};
        CHECK(onlyRow(snapshot).rowId == "envelope");
    }
    SECTION("locked shows nothing") {
        snapshot.open = false;
        CHECK(outboxRows(snapshot, kNow, QStringLiteral("en")).empty());
    }
}

TEST_CASE_METHOD(InEnglish, "every code of a refusal has a sentence of its own or names the code") {
    for (const char* code : {"damaged", "no-key", "bad-signature", "wrong-recipient", "unknown-device",
                             "different-body", "too-large", "provenance-key"})
        CHECK_FALSE(refusalText(code).contains(QLatin1String(code)));
    for (const char* code : {"unknown-kind", "malformed-body", "a-code-of-tomorrow"})
        CHECK(refusalText(code).contains(QLatin1String(code)));
}

TEST_CASE_METHOD(InEnglish, "the sync line tells waiting, sending, with the relay and received apart") {
    ReportsSnapshot snapshot;
    snapshot.sync.reachable = true;
    const auto icon = [&] { return syncLine(snapshot, kNow, QStringLiteral("en")).icon; };
    CHECK(icon() == "cloud");
    snapshot.entries = {entry(store::OutboxState::Created)};
    CHECK(syncLine(snapshot, kNow, QStringLiteral("en")).line.contains(QLatin1String("Sending")));
    snapshot.entries = {entry(store::OutboxState::Custody)};
    CHECK(syncLine(snapshot, kNow, QStringLiteral("en")).line == "With the relay.");
    snapshot.sync.reachable = false;
    snapshot.sync.since = kNow;
    CHECK(icon() == "cloud-off");
    snapshot.sync.reachable = true;
    snapshot.entries = {entry(store::OutboxState::Accepted)};
    snapshot.sync.lastReceipt = kNow;
    CHECK(icon() == "cloud-check");
}
