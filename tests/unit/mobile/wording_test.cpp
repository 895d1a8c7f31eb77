#include "mobile/app/control/wording_controller.h"
#include "tests/unit/mobile/enrolled.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStringList>

#include <catch2/catch.hpp>
#include <random>

using namespace lanyard;
using namespace lanyard::app;
using namespace lanyard::test;

namespace {

std::shared_ptr<const wording::Checker> sample() {
    return std::make_shared<const wording::Checker>(std::vector<content::Term>{
        {"risk",
         "blames-child",
         {"puts herself at risk", "rhoi ei hun mewn perygl"},
         {"Is being placed at risk by", "CSE by", "Say who makes the danger"},
         "It moves the blame.",
         "high"},
        {"boyfriend", "adult-behaviour", {"boyfriend"}, {"A person of concern"}, "It sounds mutual.", "high"}});
}

QVector<WordingModel::Finding> found(const QString& text) {
    return adviceOn(*sample(), text);
}

/// The ranges cut out of the text itself.
QStringList cut(const QString& text) {
    QStringList all;
    for (const WordingModel::Finding& finding : found(text)) {
        CHECK(text.mid(finding.begin, finding.end - finding.begin) == finding.words);
        all.append(finding.words);
    }
    return all;
}

QStringList insteadOf(const QString& text) {
    QStringList all;
    for (const auto& each : found(text).value(0).instead)
        all.append((each.usable ? QStringLiteral("use: ") : QStringLiteral("told: ")) + each.text);
    return all;
}

} // namespace

TEST_CASE("found words stand where the text field counts them") {
    const QStringList one{QStringLiteral("boyfriend")};
    CHECK(cut(QStringLiteral("her boyfriend")) == one);
    CHECK(cut(QStringLiteral("\U0001F600\U0001F468\u200D\U0001F469\u200D\U0001F467 her boyfriend \U0001F600")) == one);
    CHECK(cut(QStringLiteral("e\u0301 a\u0308\u0323 ŵŷ boyfriend é")) == one);
    CHECK(cut(QStringLiteral("היא אמרה boyfriend שלה")) == one);
    CHECK(cut(QStringLiteral("\u202Eoverride\u202C \u200Bboyfriend\u200B")) == one);
    CHECK(cut(QStringLiteral("\uFEFF\uFFFC boyfriend")) == one);
    CHECK(cut(QString(QChar(0)) + QStringLiteral(" boyfriend ") + QChar(0)) == one);
    const QString lone = QString(QChar(0xD83D)) + QStringLiteral(" boyfriend ") + QChar(0xDE00);
    CHECK(cut(lone) == one);
    CHECK(cut(QStringLiteral("\U0001F600boyfriend\U0001F600 and puts herself\nat risk")) ==
          QStringList{QStringLiteral("boyfriend"), QStringLiteral("puts herself\nat risk")});
    CHECK(cut({}).isEmpty());
}

TEST_CASE("found words stand where the text field counts them, whatever stands around them") {
    std::mt19937 random(20261122);
    const QStringList pieces{QStringLiteral(" "),
                             QStringLiteral("a "),
                             QStringLiteral("\U0001F600"),
                             QStringLiteral(" e\u0301 "),
                             QStringLiteral(" שלום "),
                             QStringLiteral(" ŵ "),
                             QStringLiteral("\n"),
                             QStringLiteral("\u202E"),
                             QString(QChar(0xD83D)),
                             QString(QChar(0)),
                             QStringLiteral(" “boyfriend” "),
                             QStringLiteral(" Boyfriend ")};
    for (int round = 0; round < 500; ++round) {
        QString text;
        int wanted = 0;
        for (auto left = random() % 40; left > 0; --left) {
            const auto piece = static_cast<qsizetype>(random()) % pieces.size();
            wanted += piece == pieces.size() - 1 ? 1 : 0;
            text += pieces[piece];
        }
        REQUIRE(cut(text).size() == wanted);
    }
}

TEST_CASE("words to write begin as the ones found begin; advice to the writer is not to be inserted") {
    CHECK(insteadOf(QStringLiteral("she puts herself at risk")) ==
          QStringList{QStringLiteral("use: is being placed at risk by"), QStringLiteral("use: CSE by"),
                      QStringLiteral("told: Say who makes the danger")});
    CHECK(insteadOf(QStringLiteral("Puts herself at risk")).first() ==
          QStringLiteral("use: Is being placed at risk by"));
    CHECK(insteadOf(QStringLiteral("her boyfriend")) == QStringList{QStringLiteral("use: a person of concern")});
}

TEST_CASE("kept words are put in quotation marks, line by line, and are not found again") {
    WordingModel model;
    for (const QString& text :
         {QStringLiteral("one girl puts herself at risk here"),
          QStringLiteral("one girl puts herself \n  at risk here"), QStringLiteral("Boyfriend")}) {
        model.show(text, found(text));
        model.chooseFrom(0);
        REQUIRE(model.chosen() == 0);
        QString kept = text;
        kept.replace(model.begin(), model.end() - model.begin(), model.quoted());
        CHECK(cut(kept).isEmpty());
        CHECK(QString(kept).remove(QChar(0x201C)).remove(QChar(0x201D)) == text);
    }
    model.show(QStringLiteral("puts herself \n  at risk"), found(QStringLiteral("puts herself \n  at risk")));
    model.chooseAt(3);
    CHECK(model.quoted() == QStringLiteral("“puts herself” \n  “at risk”"));
}

TEST_CASE("a finding is chosen by its place, and stays chosen while it is the same") {
    WordingModel model;
    const QString text = QStringLiteral("boyfriend, boyfriend");
    model.show(text, found(text));
    QSignalSpy chosen(&model, &WordingModel::chosenChanged);
    model.chooseAt(9);
    CHECK(model.chosen() == -1);
    model.chooseAt(8);
    CHECK(model.chosen() == 0);
    model.chooseNext();
    CHECK(model.begin() == 11);
    model.chooseNext();
    CHECK(model.begin() == 0);
    model.chooseFrom(1);
    CHECK(model.chosen() == 1);
    model.chooseFrom(12);
    CHECK(model.chosen() == 0);
    chosen.clear();
    model.show(text, found(text));
    CHECK(model.chosen() == 0);
    CHECK(chosen.count() == 0);
    model.show({}, found(QStringLiteral(" boyfriend")));
    CHECK(model.chosen() == -1);
    CHECK(chosen.count() == 1);
    CHECK(model.words().isEmpty());
    model.clear();
    model.chooseFrom(0);
    CHECK(model.chosen() == -1);
    CHECK(model.foundText().isEmpty());
}

TEST_CASE("of a very long text the beginning is looked at") {
    const QString filler(WordingController::kMostUnits - 10, QLatin1Char(' '));
    CHECK(found(filler + QStringLiteral(" boyfriend")).size() == 1);
    // Cut in the middle of a word, it would be another word.
    CHECK(found(filler + QStringLiteral(" boyfriendly")).isEmpty());
    CHECK(found(filler + filler + QStringLiteral(" boyfriend")).isEmpty());
    QString all;
    for (int i = 0; i < 1000; ++i)
        all += QStringLiteral("boyfriend ");
    CHECK(found(all).size() == WordingController::kMostFindings);
}

TEST_CASE("what is typed is looked over by itself, and at once when advice is asked for") {
    startQt();
    Session session;
    WordingController controller(session, nullptr);
    WordingModel& wording = *session.note()->wording();
    session.note()->show({QStringLiteral("r"), QStringLiteral("her boyfriend"), {}, {}, {}});
    controller.use(sample());
    CHECK(wording.count() == 1);
    session.note()->setText(QStringLiteral("her boyfriend and her boyfriend"));
    CHECK(wording.count() == 1);
    CHECK(reaches([&] { return wording.count() == 2; }));
    session.note()->setText(QStringLiteral("the boyfriend"));
    wording.chooseAt(4);
    CHECK(wording.words() == QStringLiteral("boyfriend"));
    CHECK(wording.begin() == 4);

    FinishModel::Fields fields;
    fields.text = QStringLiteral("boyfriend");
    fields.comment = QStringLiteral("puts herself at risk");
    session.finish()->show(fields);
    CHECK(reaches([&] { return session.finish()->commentWording()->count() == 1; }));
    CHECK(session.finish()->textWording()->foundText() == QStringLiteral("“boyfriend”"));

    // The same words again, after they were gone.
    const NoteModel::Note note = session.note()->note();
    session.note()->clear();
    CHECK(wording.count() == 0);
    session.note()->show(note);
    CHECK(reaches([&] { return wording.count() == 1; }));

    controller.forget();
    CHECK(wording.count() + session.finish()->textWording()->count() == 0);
    session.note()->setText(QStringLiteral("boyfriend"));
    wording.chooseFrom(0);
    CHECK(wording.chosen() == -1);
}

TEST_CASE("the device's own list is used while it is open, and not after a lock") {
    const EnrolledFolder folder;
    RunningApp running(folder);
    REQUIRE(running.unlock());
    Session& session = running.session();
    REQUIRE(startNote(session));
    session.note()->setText(QStringLiteral("The kiosk worker said one girl puts herself at risk here."));
    WordingModel& wording = *session.note()->wording();
    REQUIRE(reaches([&] { return wording.count() == 1; }));
    wording.chooseFrom(0);
    CHECK(wording.words() == QStringLiteral("puts herself at risk"));
    CHECK_FALSE(wording.why().isEmpty());
    REQUIRE_FALSE(wording.instead().isEmpty());
    CHECK(wording.instead().first().toMap()[QStringLiteral("usable")].toBool());

    REQUIRE(running.lock());
    CHECK(wording.count() == 0);
    CHECK(wording.chosen() == -1);
    CHECK(wording.words().isEmpty());
    session.lockedNote()->setText(QStringLiteral("her boyfriend"));
    CHECK(wording.count() == 0);

    REQUIRE(running.unlock());
    REQUIRE(startNote(session));
    session.note()->setText(QStringLiteral("her boyfriend"));
    CHECK(reaches([&] { return wording.count() == 1; }));
}
