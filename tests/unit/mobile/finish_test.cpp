#include "tests/unit/mobile/enrolled.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

/// A draft with these words, open to be finished.
bool startFinishing(Session& session, const QString& text) {
    if (!startNote(session))
        return false;
    session.note()->setText(text);
    session.finish()->open(session.note()->reportId());
    return reaches([&] { return session.finish()->text() == text; });
}

QStringList draftIds(Session& session) {
    QStringList ids;
    DraftsModel& drafts = *session.drafts();
    for (int row = 0; row < drafts.count(); ++row)
        ids.append(drafts.data(drafts.index(row), DraftsModel::ReportId).toString());
    return ids;
}

QString leakAt(FinishModel& finish, int index) {
    return index < finish.leaks().size() ? finish.leaks()[index].toMap()["words"].toString() : QString();
}

} // namespace

TEST_CASE("the kind of source suggests grades, and what the officer chose stays") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(startFinishing(session, QStringLiteral("Blue hatchback")));
    FinishModel& finish = *session.finish();
    finish.setSource(QStringLiteral("own-observation"));
    CHECK(finish.gradeText() == "1 A ?");
    CHECK(finish.suggested() == QStringList{"evaluation", "assessment"});
    // Another kind: what was suggested follows, also to nothing.
    finish.setSource(QStringLiteral("public"));
    CHECK(finish.gradeText() == "2 ? ?");
    CHECK(finish.sourceText() == "This one is what a member of the public told you.");
    finish.setAssessment(QStringLiteral("C"));
    finish.setEvaluation(QStringLiteral("2")); // tapped: now it is the officer's
    CHECK(finish.suggested().isEmpty());
    finish.setSource(QStringLiteral("own-observation"));
    CHECK(finish.gradeText() == "2 C ?");
    REQUIRE(reaches([&] { return session.drafts()->count() == 1; }));
    REQUIRE(running.lock());
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 1);
    CHECK(reports.front().evaluation == intel::Evaluation::Untested);
    CHECK(reports.front().assessment == intel::Assessment::KnownIndirectly);
}

TEST_CASE("which grades were only suggested is known after a lock too") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(startFinishing(session, QStringLiteral("Blue hatchback")));
    FinishModel& finish = *session.finish();
    finish.setSource(QStringLiteral("own-observation"));
    finish.setAssessment(QStringLiteral("A")); // tapped: the officer's
    const QString id = finish.reportId();
    REQUIRE(running.lock());
    CHECK(finish.suggested().isEmpty());
    REQUIRE(running.unlock());
    session.openDraft(id);
    REQUIRE(reaches([&] { return finish.reportId() == id; }));
    CHECK(finish.suggested() == QStringList{"evaluation"});
    finish.setSource(QStringLiteral("public"));
    CHECK(finish.gradeText() == "2 A ?");
}

TEST_CASE("a note told by two becomes two drafts that are tied, and no word is copied") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(startFinishing(session, QStringLiteral("The porter saw a van. The waiter was told of a flat.")));
    FinishModel& finish = *session.finish();
    const QString first = finish.reportId();
    finish.setPlace(QStringLiteral("Canal Street"));
    finish.setProvenance(QStringLiteral("The porter"));
    CHECK(finish.tiedText().isEmpty());
    finish.split();
    finish.split(); // a second tap
    REQUIRE(reaches([&] { return !finish.tiedText().isEmpty() && session.drafts()->count() == 2; }));
    CHECK(finish.reportId() == first);
    CHECK(finish.provenance() == "The porter");
    // The words that are typed on are saved with the tie, not over it.
    finish.setText(QStringLiteral("The porter saw a van."));

    QStringList ids = draftIds(session);
    REQUIRE(ids.removeAll(first) == 1);
    session.openDraft(ids.front());
    REQUIRE(reaches([&] { return finish.reportId() == ids.front(); }));
    CHECK_FALSE(finish.tiedText().isEmpty());
    CHECK(finish.text().isEmpty());
    CHECK(finish.provenance().isEmpty());
    CHECK(finish.place() == "Canal Street");
    finish.setStep(FinishModel::kSteps);
    CHECK(finish.provenanceText().contains(QLatin1String("split from another report")));

    REQUIRE(running.lock());
    const auto reports = folder.reportsOnDisk();
    REQUIRE(reports.size() == 2);
    CHECK_FALSE(reports[0].splitLink.empty());
    CHECK(reports[0].splitLink == reports[1].splitLink);
    const auto& firstSaved = reports[0].id == first.toStdString() ? reports[0] : reports[1];
    CHECK(firstSaved.text == "The porter saw a van.");
}

TEST_CASE("words that point to the source can be taken out, put back or left in, and never block") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    const QString text = QStringLiteral("Two girls get into a hatchback. Seen by staff on nights at the kiosk.");
    REQUIRE(startFinishing(session, text));
    FinishModel& finish = *session.finish();
    finish.setChildAtRisk(0);
    finish.setSource(QStringLiteral("public"));
    finish.setAssessment(QStringLiteral("A"));
    finish.setHandling(QStringLiteral("P"));
    finish.setProvenance(QStringLiteral("Works on nights at the kiosk, told me on Saturday."));
    CHECK(finish.leaks().isEmpty()); // looked for where it is shown
    finish.setStep(FinishModel::kSteps);
    REQUIRE(finish.leaks().size() == 1);
    const QString words = leakAt(finish, 0);
    CHECK(words == "on nights at the kiosk");
    CHECK(finish.canSubmit());
    CHECK(finish.reviewTexts().front().toMap()["html"].toString().contains(
        QLatin1String("<mark>on nights at the kiosk</mark>")));

    SECTION("taken out, on disk too, and put back") {
        finish.takeOut(words);
        CHECK(finish.text() == "Two girls get into a hatchback. Seen by staff.");
        CHECK(finish.leaks().isEmpty());
        CHECK(finish.takenText().contains(words));
        REQUIRE(reaches([&] {
            const auto reports = folder.reportsOnDisk();
            return reports.size() == 1 && reports.front().text == "Two girls get into a hatchback. Seen by staff.";
        }));
        finish.putBack();
        CHECK(finish.text() == text);
        CHECK(finish.takenText().isEmpty());
        CHECK(finish.leaks().size() == 1);
    }
    SECTION("what was written since is not put back over") {
        finish.takeOut(words);
        finish.setStep(1);
        finish.setText(finish.text() + QStringLiteral(" More."));
        finish.setStep(FinishModel::kSteps);
        CHECK(finish.takenText().isEmpty());
        finish.putBack();
        CHECK(finish.text().endsWith(QLatin1String(" More.")));
    }
    SECTION("left in, and not asked of again") {
        finish.leaveIn(words);
        CHECK(finish.leaks().isEmpty());
        CHECK(finish.text() == text);
        CHECK(finish.reviewTexts().front().toMap()["html"].toString().isEmpty());
        finish.setStep(4);
        finish.setStep(FinishModel::kSteps);
        CHECK(finish.leaks().isEmpty());
        const QString id = finish.reportId();
        REQUIRE(running.lock());
        REQUIRE(running.unlock());
        session.openDraft(id);
        REQUIRE(reaches([&] { return finish.reportId() == id; }));
        finish.setStep(FinishModel::kSteps);
        CHECK(finish.leaks().isEmpty());
        CHECK(finish.text() == text);
    }
}

TEST_CASE("who a source is, by the guides' list, is pointed at where the report says it too") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(startFinishing(session, QStringLiteral("A grey van by the park. The shopkeeper has seen it twice.")));
    FinishModel& finish = *session.finish();
    finish.setProvenance(QStringLiteral("Told by a shopkeeper who asked not to be named."));
    finish.setStep(FinishModel::kSteps);
    REQUIRE(reaches([&] { return finish.leaks().size() == 1; }));
    CHECK(leakAt(finish, 0) == "shopkeeper");
}

TEST_CASE("a problem leads to its step and its field") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(startFinishing(session, QStringLiteral("Blue hatchback")));
    FinishModel& finish = *session.finish();
    QStringList asked;
    QObject::connect(&finish, &FinishModel::fieldRequested, &finish, [&](const QString& field) { asked << field; });
    finish.setStep(FinishModel::kSteps);
    finish.goTo(QStringLiteral("handling"));
    CHECK(finish.step() == 3);
    finish.goTo(QStringLiteral("nothing of the kind"));
    CHECK(finish.step() == 3);
    CHECK(asked == QStringList{"handling"});
}

TEST_CASE("the provenance page says to whom it is sealed") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    REQUIRE(startFinishing(running.session(), QStringLiteral("Blue hatchback")));
    CHECK(reaches([&] {
        return running.session().finish()->provenanceSealedTo().startsWith(
            QLatin1String("Sealed to the source unit of Example force."));
    }));
    CHECK(running.session().finish()->guards().size() == 3);
}
