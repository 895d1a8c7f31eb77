#include "mobile/app/control/disruption_words.h"
#include "mobile/app/control/entity_words.h"
#include "mobile/app/control/finish_words.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include "mobile/i18n/catalogue.h"
#include "sync/protocol/enrolment.h"
#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

#include <cerrno>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

const QString kEnglish = QStringLiteral("en");
const QString kWelsh = QStringLiteral("cy");

struct InWelsh {
    InWelsh() {
        startQt();
        catalogue.use(kWelsh);
    }
    Catalogue catalogue;
};

QStringList sentencesOf(const QVariantList& problems) {
    QStringList sentences;
    for (const QVariant& problem : problems)
        sentences.append(problem.toMap()["sentence"].toString());
    return sentences;
}

QStringList corePoints(const intel::Report& report) {
    QStringList sentences;
    for (const intel::Problem& problem : intel::validate(report))
        sentences.append(toQt(problem.sentence));
    return sentences;
}

/// Every problem that can stand in a list, but for those of size.
std::vector<intel::Report> unfinished() {
    intel::Report doubted;
    doubted.text = "A van";
    doubted.childAtRiskNow = true;
    doubted.source = intel::SourceKind::Public;
    doubted.evaluation = intel::Evaluation::NotReliable;
    doubted.assessment = intel::Assessment::SuspectedFalse;
    doubted.handling = intel::Handling::Conditions;
    doubted.marking = intel::Marking::Secret;
    doubted.writtenWhileLocked = true;
    intel::Report own = doubted;
    own.source = intel::SourceKind::OwnObservation;
    own.evaluation = intel::Evaluation::Reliable;
    own.assessment = intel::Assessment::NotKnown;
    intel::Report told = own;
    told.provenance = "The porter";
    intel::Report backed = own;
    backed.assessment = intel::Assessment::KnownIndirectlyCorroborated;
    return {{}, doubted, own, told, backed};
}

intel::Entity entity(intel::EntityKind kind, const char* name, const char* value) {
    intel::Entity made;
    made.kind = kind;
    made.set(name, value);
    return made;
}

QString adviceShown(const intel::Entity& entity, std::string_view name) {
    for (const EntityFieldRow& row : entityFields(entity)) {
        if (row.name == toQt(name))
            return row.advice;
    }
    return {};
}

} // namespace

TEST_CASE_METHOD(InWelsh, "on a Welsh screen no problem of a report is in English") {
    for (const intel::Report& report : unfinished()) {
        const QStringList english = corePoints(report);
        const FinishModel::Verdict verdict = verdictOf(report, {});
        const QStringList shown = sentencesOf(verdict.problems);
        REQUIRE(shown.size() == english.size());
        REQUIRE_FALSE(shown.isEmpty());
        for (const QString& sentence : shown) {
            INFO(sentence.toStdString());
            CHECK_FALSE(english.contains(sentence));
            CHECK_FALSE(sentence.contains(QLatin1Char('%')));
        }
        CHECK(shown.contains(verdict.blockText));
    }
}

TEST_CASE_METHOD(InWelsh, "on a Welsh screen no problem of a record is in English") {
    const intel::Disruption record;
    const auto verdict = verdictOf(fieldsOf(record, {2026, 11, 22}), record, {2026, 11, 22}, kWelsh);
    CHECK(verdict.blockText == "Dywedwch pa fesur a ddefnyddiwyd.");
}

TEST_CASE_METHOD(InWelsh, "advice on what identifies somebody or something is in Welsh, its own numbers kept") {
    using intel::EntityKind;
    CHECK(adviceShown(entity(EntityKind::Location, "position", "51.5, 181.5"), "position") ==
          "Dau rif fel 51.50070, -0.12460 yw lledred a hydred: gwiriwch nhw.");
    const std::vector<std::pair<intel::Entity, const char*>> odd{
        {entity(EntityKind::Vehicle, "registration", "!!!"), "registration"},
        {entity(EntityKind::Vehicle, "registration", "ABCDEFGHIJ"), "registration"},
        {entity(EntityKind::Vehicle, "registration", "AB51"), "registration"},
        {entity(EntityKind::Location, "postcode", "nowhere"), "postcode"},
        {entity(EntityKind::Telephone, "number", "123456789012345"), "number"},
        {entity(EntityKind::Telephone, "number", "077009001"), "number"},
        {entity(EntityKind::OnlineAccount, "handle", "https://x.test/a"), "handle"}};
    for (const auto& [one, field] : odd) {
        const QString english = toQt(intel::adviceOn(one, field));
        INFO(english.toStdString());
        REQUIRE_FALSE(english.isEmpty());
        CHECK_FALSE(adviceShown(one, field).isEmpty());
        CHECK(adviceShown(one, field) != english);
    }
}

TEST_CASE_METHOD(InWelsh, "a sentence that is composed keeps its values, each in its place") {
    CHECK(saidText(intel::textProblem("longer", 3).value_or("")) ==
          "Mae hwn yn hirach nag y gall Lanyard ei anfon: 3 beit ar y mwyaf. Gwnewch ef yn fyrrach, neu rhannwch ef yn "
          "ddau adroddiad.");
    CHECK(saidText("The numbers 77 have not been issued on a plate yet: check them.").contains(QLatin1String("77")));
    CHECK(saidText("The force's file \"timestamp\" has expired.") ==
          "Mae ffeil \"timestamp\" yr heddlu wedi dod i ben.");
    // A value is never read as a place.
    CHECK(saidText("The force's file \"%1%2\" has expired.") == "Mae ffeil \"%1%2\" yr heddlu wedi dod i ben.");
    // Several sentences in one message, which the vault composes.
    CHECK(saidText("That PIN didn't open Lanyard. 3 tries left. Try again in 1:00:00.") ==
          "Ni wnaeth y PIN hwnnw agor Lanyard. Cynigion ar ôl: 3. Ceisiwch eto ymhen 1:00:00.");
    CHECK(saidText("That PIN didn't open Lanyard. 1 try left.") ==
          "Ni wnaeth y PIN hwnnw agor Lanyard. Un cynnig ar ôl.");
    CHECK(saidText(errnoError(ENOSPC, "write a file").message) == "Methwyd ag ysgrifennu ffeil. Nid oes lle ar ôl.");
    CHECK(saidText(errnoError(EIO, "read the outbox").message) ==
          "Methwyd â darllen y blwch allan. Rhoddodd y ddisg wall " + QString::number(EIO) + ".");
}

TEST_CASE_METHOD(InWelsh, "what an enrolment code lacks is said in Welsh") {
    for (const char* code : {"", "L1:a", "X1:h:a:b:c:d", "L1:relay.test:a:b:c:d"}) {
        const auto read = protocol::parseEnrolmentCode(code);
        REQUIRE_FALSE(read);
        CHECK(saidText(read.error().message) != toQt(read.error().message));
    }
}

TEST_CASE_METHOD(InWelsh, "a sentence that nobody has translated stays as it is, with its numbers") {
    for (const char* unknown :
         {"", "Nobody has translated these 12 words.", "50 %1 \"quoted\" 100%", "One. 2 two. \"Three\"."})
        CHECK(saidText(unknown) == QString::fromUtf8(unknown));
    // Of two sentences the one that is known is said.
    CHECK(saidText("Nobody knows 7 of these. There is no such page.") ==
          "Nobody knows 7 of these. Nid oes tudalen o'r fath.");
}

TEST_CASE_METHOD(InWelsh, "in English a sentence is what the core said, to the letter") {
    catalogue.use(kEnglish);
    for (const char* sentence :
         {"That PIN didn't open Lanyard. 3 tries left. Try again in 1:00.", "The force's file \"root\" has expired.",
          "There is no such place: a latitude goes to 90 degrees and a longitude to 180.", "Not  one space. Two."})
        CHECK(saidText(sentence) == QString::fromUtf8(sentence));
}

TEST_CASE("a switch of language changes the problems on the finish page and the advice in an open form") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.note()->setText(QStringLiteral("A van"));
    session.entities()->add(QStringLiteral("vehicle"));
    session.entityForm()->setValue(QStringLiteral("registration"), QStringLiteral("!!!"));
    session.finish()->open(session.note()->reportId());
    REQUIRE(reaches([&] { return !session.finish()->problems().isEmpty(); }));
    const auto advice = [&] { return session.entityForm()->field(QStringLiteral("registration"))->advice; };
    const QStringList english = sentencesOf(session.finish()->problems());
    const QString blocked = session.finish()->blockText();
    CHECK(advice() == "There is no letter or figure in this registration.");
    CHECK(english.contains(advice()));

    session.settings()->setLanguage(kWelsh);
    CHECK(advice() == "Nid oes llythyren na ffigur yn y rhif cofrestru hwn.");
    const QStringList welsh = sentencesOf(session.finish()->problems());
    REQUIRE(welsh.size() == english.size());
    for (const QString& sentence : welsh)
        CHECK_FALSE(english.contains(sentence));
    CHECK(session.finish()->blockText() != blocked);
    CHECK(session.finish()->guards().front().startsWith(QLatin1String("Gall aelod o'r cyhoedd")));

    session.settings()->setLanguage(kEnglish);
    CHECK(sentencesOf(session.finish()->problems()) == english);
    CHECK(session.finish()->blockText() == blocked);
    CHECK(advice() == "There is no letter or figure in this registration.");
}

TEST_CASE("a refused file and a text that is too long are told in the language of now") {
    const EnrolledFolder folder;
    const TempFolder files("files");
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(running.unlock());
    session.settings()->setLanguage(kWelsh);
    REQUIRE(startNote(session));
    session.attachments()->open();
    const Path script = files / "run";
    REQUIRE(writeFileDurably(script, viewOf("#!/bin/sh\ntrue\n")));
    session.attachments()->add(QUrl::fromLocalFile(QString::fromStdString(script.string())), false);
    REQUIRE(reaches([&] { return session.attachments()->problem().contains(QLatin1String("Rhaglen neu sgript")); }));
    session.note()->setText(QString(static_cast<int>(intel::kMaxText) + 1, QLatin1Char('a')));
    const QString most = QString::number(intel::kMaxText);
    CHECK(session.note()->problem().contains(most + QLatin1String(" beit ar y mwyaf")));

    session.settings()->setLanguage(kEnglish);
    CHECK(session.attachments()->problem().startsWith(QLatin1String("This file is a program or a script.")));
    CHECK(session.note()->problem().contains(QLatin1String("at most ") + most + QLatin1String(" bytes")));
    CHECK(running.lock());
}

TEST_CASE("a wrong PIN on a Welsh lock screen is told in Welsh") {
    const EnrolledFolder folder;
    {
        RunningApp once(folder);
        once.session().settings()->setLanguage(kWelsh);
    }
    RunningApp running(folder);
    Session& session = running.session();
    REQUIRE(reaches([&] { return !session.lockModel()->busy(); }));
    running.typePin("111222");
    REQUIRE(reaches([&] { return !session.lockModel()->message().isEmpty(); }));
    CHECK(session.lockModel()->message() == "Ni wnaeth y PIN hwnnw agor Lanyard. Cynigion ar ôl: 9.");
}
