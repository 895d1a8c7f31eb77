#include "mobile/app/control/when_words.h"
#include "tests/unit/mobile/enrolled.h"
#include "tests/unit/mobile/fake_locator.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

/// The clock stands still, so Home's newest draft may be any of them: the note itself says that it is saved.
bool isSaved(Session& session) {
    return reaches([&] {
        return session.note()->savedText().contains(QLatin1String("encrypted, only on this phone")) &&
               !session.note()->savedText().startsWith(QLatin1String("Saved as"));
    });
}

void set(Session& session, const char* name, const char* value) {
    session.entityForm()->setValue(QString::fromLatin1(name), QString::fromUtf8(value));
}

/// Adds one and says this of it; the form stays open.
void add(Session& session, const char* kind, const char* name, const char* value) {
    session.entities()->add(QString::fromLatin1(kind));
    set(session, name, value);
}

QString noteOf(Session& session, const char* field) {
    const EntityFieldRow* row = session.entityForm()->field(QString::fromLatin1(field));
    return row == nullptr ? QString() : row->note;
}

QStringList sentences(Session& session) {
    QStringList texts;
    for (const QVariant& link : session.entityForm()->links())
        texts += link.toMap()["text"].toString();
    return texts;
}

QStringList templates(Session& session) {
    QStringList texts;
    for (const QVariant& one : session.entityForm()->templates())
        texts += one.toMap()["text"].toString();
    return texts;
}

} // namespace

TEST_CASE("what is typed of a vehicle is on disk moments later, with the machine's copy of it") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.entities()->add("vehicle");
    CHECK(session.entityForm()->entityId() == "v1");
    CHECK(session.entityForm()->isNew());
    set(session, "registration", "ab51 cde");
    CHECK_FALSE(session.entityForm()->isNew());
    CHECK(noteOf(session, "registration") == "Reads as AB51 CDE");
    set(session, "colour", "Blue");
    REQUIRE(isSaved(session));
    REQUIRE(reaches([&] { return session.entityForm()->savedText().startsWith(QLatin1String("Saved ")); }));
    session.entityForm()->leave();
    REQUIRE(session.entities()->count() == 1);
    CHECK(session.entities()->rows().front().title == "ab51 cde");
    CHECK(session.entities()->rows().front().detail == "Blue");

    REQUIRE(running.lock());
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    REQUIRE(reports.front().entities.size() == 1);
    CHECK(reports.front().entities.front().value("registration") == "ab51 cde");
    CHECK(reports.front().entities.front().value("registration_normalised") == "AB51CDE");
    CHECK(reports.front().entities.front().value("colour") == "Blue");
}

TEST_CASE("a registration misread by a character is asked about, and nothing is changed for the officer") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "vehicle", "registration", "ABS1CDE");
    const EntityFieldRow* row = session.entityForm()->field("registration");
    CHECK(row->value == "ABS1CDE");
    CHECK(row->suggestions.contains(QStringLiteral("AB51 CDE")));
    CHECK(row->suggestions.size() <= 3);
    set(session, "registration", "AB51 CDE");
    CHECK(row->suggestions.isEmpty());
    CHECK(row->advice.isEmpty());
    set(session, "registration", "!!!");
    CHECK_FALSE(row->advice.isEmpty());
    CHECK(row->value == "!!!");
}

TEST_CASE("a phone and a postcode are read as they are usually written") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "telephone", "number", "07700900123");
    CHECK(noteOf(session, "number") == "Reads as 07700 900123");
    add(session, "location", "postcode", "m145sx");
    CHECK(noteOf(session, "postcode") == "Reads as M14 5SX");
    set(session, "postcode", "M14 5SX");
    CHECK(noteOf(session, "postcode").isEmpty());
}

TEST_CASE("one of which nothing is said goes away, and a note of nothing else leaves no draft") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.entities()->add("person");
    session.entityForm()->leave();
    CHECK(session.entities()->count() == 0);
    add(session, "person", "name", "Dot");
    CHECK(session.entities()->count() == 1);
    set(session, "name", "");
    session.entityForm()->leave();
    CHECK(session.entities()->count() == 0);
    session.note()->done();
    REQUIRE(running.lock());
    CHECK(folder.reportsOnDisk().empty());
}

TEST_CASE("a note that only names somebody is kept") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "person", "nicknames", "Dot\nDotty");
    session.entityForm()->leave();
    session.note()->done();
    REQUIRE(running.lock());
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(intel::linesOf(reports.front().entities.front().value("nicknames")) ==
          std::vector<std::string>{"Dot", "Dotty"});
}

TEST_CASE("more nicknames than a report may send are kept, and the draft opens again") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    QStringList names;
    for (std::size_t at = 0; at <= intel::kMaxListed; ++at)
        names.append(QStringLiteral("Name %1").arg(at));
    add(session, "person", "nicknames", names.join(QLatin1Char('\n')).toUtf8().constData());
    REQUIRE(isSaved(session));
    REQUIRE(running.lock());
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(intel::linesOf(reports.front().entities.front().value("nicknames")).size() == intel::kMaxListed + 1);
}

TEST_CASE("a link reads as a sentence on both pages and goes with either end") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "vehicle", "registration", "AB51 CDE");
    add(session, "person", "name", "Dot");
    EntityFormModel& form = *session.entityForm();
    REQUIRE(form.linkTargets().size() == 1);
    form.chooseLinkTarget("v1");
    REQUIRE(form.linkKinds().size() == 3);
    CHECK(form.linkKinds().front().toMap()["text"] == "Seen in AB51 CDE");
    form.addLink("v1", "seen-in", "seen");
    CHECK(sentences(session) == QStringList{"Seen in AB51 CDE"});
    CHECK(form.links().front().toMap()["detail"] == "Seen");
    form.addLink("v1", "seen-in", "told"); // the same again: how it is known is what changes
    CHECK(form.links().size() == 1);
    CHECK(form.links().front().toMap()["detail"] == "Told");
    CHECK(form.linkKinds().isEmpty());

    session.entities()->edit("v1");
    CHECK(sentences(session) == QStringList{"Dot was seen in it"});
    // From the vehicle's page the link is told from the person too.
    form.chooseLinkTarget("p1");
    form.addLink("p1", "drives", "");
    CHECK(sentences(session) == QStringList{"Dot was seen in it", "Driven by Dot"});
    form.removeLink(0);
    CHECK(sentences(session) == QStringList{"Driven by Dot"});
    REQUIRE(isSaved(session));
    REQUIRE(running.lock());
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().links == std::vector<intel::Link>{{"p1", "v1", "drives", ""}});

    REQUIRE(running.unlock());
    session.openDraft(QString::fromStdString(reports.front().id));
    REQUIRE(reaches([&] { return session.entities()->count() == 2; }));
    session.entities()->edit("v1");
    CHECK(form.removeText() == "Remove AB51 CDE and its 1 link from this report?");
    form.remove();
    CHECK(session.entities()->count() == 1);
    CHECK(form.entityId().isEmpty());
    session.entities()->edit("p1");
    CHECK(form.links().isEmpty());
    CHECK(form.linkTargets().isEmpty());
    REQUIRE(running.lock());
    CHECK(folder.reportsOnDisk().front().entities.size() == 1);
    CHECK(folder.reportsOnDisk().front().links.empty());
}

TEST_CASE("somebody of whom only a link is known stays") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "location", "name", "Canal Street car park");
    session.entities()->add("person");
    session.entityForm()->addLink("l1", "seen-at", "");
    session.entityForm()->leave();
    CHECK(session.entities()->count() == 2);
    session.entities()->edit("l1");
    CHECK(sentences(session) == QStringList{"Person was seen here"});
}

TEST_CASE("vehicles and places of earlier drafts are offered, each once, the newest first, and nobody else's") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "vehicle", "registration", "AB51 CDE");
    set(session, "colour", "Blue");
    add(session, "vehicle", "registration", "XY12 ZZZ");
    add(session, "person", "name", "Dot");
    session.entityForm()->leave();
    session.note()->setPlaceText(QStringLiteral("Mill Row"));
    REQUIRE(isSaved(session));
    session.note()->done();

    REQUIRE(startNote(session));
    session.note()->setPlaceText(QStringLiteral("Canal Street"));
    add(session, "vehicle", "registration", "ab51cde"); // it is in this note already
    CHECK(templates(session).isEmpty());                // something is said: nothing is offered in its place
    session.entities()->add("vehicle");
    REQUIRE(reaches([&] { return !templates(session).isEmpty(); }));
    CHECK(templates(session) == QStringList{"XY12 ZZZ"});
    session.entityForm()->useTemplate(0);
    CHECK(session.entityForm()->field("registration")->value == "XY12 ZZZ");
    CHECK(session.entityForm()->entityId() == "v2");
    CHECK(templates(session).isEmpty());

    session.entities()->add("location");
    REQUIRE(reaches([&] { return !templates(session).isEmpty(); }));
    CHECK(templates(session) == QStringList{"Canal Street", "Mill Row"});

    session.entities()->add("person");
    REQUIRE(isSaved(session)); // the worker has answered what was asked before
    CHECK(templates(session).isEmpty());
}

TEST_CASE("locking closes the form and forgets every name") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "person", "name", "Dot");
    session.lockNow();
    CHECK(session.entities()->count() == 0);
    CHECK(session.entityForm()->count() == 0);
    CHECK(session.entityForm()->entityId().isEmpty());
    CHECK(session.entityForm()->title().isEmpty());
    REQUIRE(reaches([&] { return session.state() == Session::Locked; }));
    set(session, "name", "Nobody");
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().entities.front().value("name") == "Dot");
}

TEST_CASE("another draft in hand closes the form of the one before") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    add(session, "person", "name", "Dot");
    REQUIRE(isSaved(session));
    REQUIRE(startNote(session));
    CHECK(session.entityForm()->entityId().isEmpty());
    CHECK(session.entities()->count() == 0);
    set(session, "name", "Nobody");
    CHECK(session.entities()->count() == 0);
}

TEST_CASE("what a report holds of names has an end, and says so") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    for (std::size_t at = 0; at < intel::kMaxEntities; ++at)
        add(session, "person", "name", "Somebody");
    CHECK(session.entities()->count() == static_cast<int>(intel::kMaxEntities));
    CHECK_FALSE(session.entities()->problem().isEmpty());
    session.entityForm()->leave();
    session.entities()->add("person");
    CHECK(session.entityForm()->entityId().isEmpty());
}

TEST_CASE("here is asked for once a tap, and says how far it may be off") {
    const EnrolledFolder folder;
    FakeLocator locator;
    // So the note asks nothing by itself; a tap may.
    locator.given = platform::Locator::Permission::NotGiven;
    RunningApp running(folder, {&locator});
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.entities()->add("person");
    CHECK_FALSE(session.entityForm()->canLocate());
    session.entities()->add("location");
    REQUIRE(session.entityForm()->canLocate());
    CHECK(locator.asked == 0);
    session.entityForm()->locate();
    session.entityForm()->locate(); // a second tap while it looks
    CHECK(locator.asked == 1);
    CHECK(session.entityForm()->locating());

    locator.answer(fail(ErrorCode::Refused, ""));
    CHECK_FALSE(session.entityForm()->locating());
    CHECK(session.entityForm()->locateProblem().contains(QLatin1String("not allowed")));
    CHECK(session.entityForm()->field("position")->value.isEmpty());

    session.entityForm()->locate();
    locator.answer(platform::Fix{51.504416, -0.128419, 23.2});
    CHECK(session.entityForm()->locateProblem().isEmpty());
    CHECK(session.entityForm()->field("position")->value == "51.50442, -0.12842");
    CHECK(noteOf(session, "position").endsWith(QLatin1String("right to within 24 m")));
    CHECK(noteOf(session, "position").contains(QLatin1String("TQ ")));

    // A position that was typed is not the one that was measured.
    set(session, "position", "TQ 300 800");
    CHECK(noteOf(session, "position").startsWith(QLatin1String("The same as 51.50")));
    CHECK_FALSE(noteOf(session, "position").contains(QLatin1String("within 24 m")));

    // An answer to a form that was left says nothing.
    session.entityForm()->locate();
    const int cancelled = locator.cancelled;
    session.entityForm()->leave();
    CHECK(locator.cancelled > cancelled);
    locator.answer(platform::Fix{1, 1, 1.0});
    session.entities()->edit("l1");
    CHECK(session.entityForm()->field("position")->value == "TQ 300 800");
}

TEST_CASE("where nothing can say where the phone is, here is not offered") {
    const EnrolledFolder folder;
    FakeLocator locator;
    locator.available = false;
    RunningApp running(folder, {&locator});
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.entities()->add("location");
    CHECK_FALSE(session.entityForm()->canLocate());
}

namespace {

/// What the reader makes of it, as the form would show it; or the sentence about it.
std::string readAs(const char* day, const char* clock, UnixMillis now) {
    const ReadWhen read = readWhen(QString::fromUtf8(day), QString::fromUtf8(clock), now);
    if (!read.readable)
        return "no: " + read.sentence.toStdString();
    const WhenFields fields = whenFields(read.at);
    return (fields.day + QLatin1Char(' ') + fields.clock).toStdString() + (read.sentence.isEmpty() ? "" : " !");
}

} // namespace

TEST_CASE("a day and a time are read in the ways they are written") {
    const EnrolledFolder folder;
    const RunningApp running(folder); // the words
    const UnixMillis now = FixedClock::kStart;
    const QString today = whenFields(now).day;
    const QDate date = QDate::fromString(today, QStringLiteral("dd/MM/yyyy"));
    const std::string year = std::to_string(date.year() - 1);
    for (const char* form : {"01/02/%1", "1/2/%1", "1.2.%1", "1-2-%1", "1 2 %1", "%1-02-01"}) {
        const std::string day = QString::fromLatin1(form).arg(date.year() - 1).toStdString();
        CHECK(readAs(day.c_str(), "9:05", now) == "01/02/" + year + " 09:05");
    }
    CHECK(readAs(("1/2/" + year.substr(2)).c_str(), "0905", now) == "01/02/" + year + " 09:05");
    CHECK(readAs(("1/2/" + year).c_str(), "9.05", now) == "01/02/" + year + " 09:05");
    // Without a year it is the last such day.
    const QDate later = date.addDays(2);
    const std::string noYear = readAs(later.toString(QStringLiteral("d/M")).toStdString().c_str(), "9:05", now);
    CHECK(noYear == later.addYears(-1).toString(QStringLiteral("dd/MM/yyyy")).toStdString() + " 09:05");
    CHECK(readAs("", "", now) == " ");
    CHECK(readAs("31/02/2026", "9:05", now) == "no: There is no such day. Write day, month, year.");
    CHECK(readAs("22/13/2026", "9:05", now) == "no: There is no such day. Write day, month, year.");
    CHECK(readAs("soon", "9:05", now) == "no: Write the day as 22/11/2026.");
    CHECK(readAs("1/2/2026", "29:61", now) == "no: Write the time as 22:47.");
    CHECK(readAs("1/2/2026", "", now) == "no: Write a day and a time. About when will do.");
    CHECK(readAs("1/2/2099", "9:05", now) == "01/02/2099 09:05 !");
}

TEST_CASE("the time of a note is changed and taken away, and what cannot be read leaves it") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    WhenModel& when = *session.when();
    REQUIRE_FALSE(when.shownText().isEmpty()); // filled in when it was begun
    const QString begun = when.shownText();
    session.note()->setText(QStringLiteral("Blue hatchback"));
    when.setDay(QStringLiteral("1/2/2025"));
    when.setClock(QStringLiteral("9:0"));
    CHECK(when.problem() == "Write the time as 22:47.");
    const QString before = when.shownText();
    when.setClock(QStringLiteral("9:05"));
    CHECK(when.problem().isEmpty());
    CHECK(when.shownText() != before);
    CHECK(session.note()->timeText() == when.shownText());
    REQUIRE(isSaved(session));
    REQUIRE(running.lock());
    CHECK(when.day().isEmpty());
    auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(whenFields(reports.front().eventAt).clock == "09:05");
    CHECK(whenFields(reports.front().eventAt).day == "01/02/2025");

    REQUIRE(running.unlock());
    session.openDraft(QString::fromStdString(reports.front().id));
    REQUIRE(reaches([&] { return when.clock() == "09:05"; }));
    when.forget();
    CHECK(when.shownText().isEmpty());
    CHECK(when.day().isEmpty());
    REQUIRE(running.lock());
    CHECK_FALSE(folder.reportsOnDisk().front().eventAt.has_value());

    REQUIRE(running.unlock());
    session.openDraft(QString::fromStdString(reports.front().id));
    REQUIRE(reaches([&] { return session.finish()->text() == "Blue hatchback"; }));
    when.now();
    CHECK(when.shownText() == begun);
}
