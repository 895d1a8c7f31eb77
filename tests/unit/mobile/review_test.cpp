#include "mobile/app/control/finish_words.h"
#include "mobile/app/control/review_words.h"

#include "mobile/i18n/catalogue.h"
#include "tests/unit/core/intel/sample.h"
#include "tests/unit/mobile/enrolled.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::app;

namespace {

struct InEnglish {
    InEnglish() { test::startQt(); }
    Catalogue catalogue;
};

const QString kEnglish = QStringLiteral("en");

ForceWords forceWords() {
    return {QStringLiteral("Northmere Police"),
            {{"hotel", "Hotel or short let", "Gwesty"}},
            {{"ask-first", "Ask me first", ""}}};
}

intel::Entity entity(const char* id, intel::EntityKind kind) {
    intel::Entity made;
    made.id = id;
    made.kind = kind;
    for (const intel::EntityField& field : intel::fieldsOf(kind)) {
        if (field.derived)
            continue;
        const bool choice = field.shape == intel::EntityField::Shape::Choice;
        made.set(field.name,
                 choice ? std::string(field.choices.front()) : std::string(id) + "-" + std::string(field.name));
    }
    return made;
}

/// With every member that a body can have.
intel::Report everything() {
    intel::Report report = test::fullReport();
    report.text = "A grey van has stood by the park gates.";
    report.said = "\"He is always there on Saturdays.\"";
    report.flags = {"hotel", "gone-from-the-profile"};
    report.conditionCodes = {"ask-first"};
    for (const intel::EntityKind kind : intel::entityKinds())
        report.entities.push_back(entity((std::string(1, intel::letterOf(kind)) + "1").c_str(), kind));
    report.entities[1].set("registration", "YH12 TST");
    report.entities[2].set("position", "51.5, -0.1");
    report.entities[3].set("number", "07700 900123");
    for (intel::Entity& one : report.entities)
        intel::normalise(one);
    report.links = {{"p1", "v1", "seen-in", "seen"}};
    intel::Attachment attachment;
    attachment.id = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a13";
    attachment.media = "image/jpeg";
    attachment.size = 1'200'000;
    attachment.sha256 = std::string(43, 'A');
    attachment.caption = "The van";
    attachment.metadataKept = true;
    report.attachments = {attachment};
    intel::Reasoning run;
    run.pack = "england-wales";
    run.packVersion = 3;
    run.on = {2026, 11, 22};
    run.facts = {{"child.age", "14"}};
    run.measures = {{"child-abduction-warning-notice", "met"}};
    report.reasoning = {run};
    return report;
}

QString allWords(const Review& review) {
    QStringList words{review.foot};
    for (const QVariantList& list : {review.texts, review.chips, review.rows})
        for (const QVariant& entry : list) {
            const QVariantMap map = entry.toMap();
            for (const char* what : {"label", "text", "value"})
                words.append(map[QLatin1String(what)].toString());
        }
    return words.join(QLatin1Char('\n'));
}

QJsonObject parsed(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

} // namespace

TEST_CASE_METHOD(InEnglish, "every member of the body that the force gets has its place in the review") {
    const auto wire = intel::toWireJson(everything());
    REQUIRE(wire);
    const QJsonObject body = parsed(*wire);
    REQUIRE(body.size() == 31); // all of them: a member that is new must be put into everything()
    const Review review = reviewOf(*wire, forceWords(), UnixMillis{1795324800000}, kEnglish);
    const QStringList members = review.members();
    for (const QString& member : body.keys()) {
        INFO(member.toStdString());
        CHECK(members.contains(member) == (member != QLatin1String("provenance")));
    }
    for (const QString& member : members)
        CHECK(body.contains(member));
}

TEST_CASE_METHOD(InEnglish, "every word of the people, things and texts stands in the review") {
    const auto wire = intel::toWireJson(everything());
    REQUIRE(wire);
    const QJsonObject body = parsed(*wire);
    const QString words = allWords(reviewOf(*wire, forceWords(), UnixMillis{1795324800000}, kEnglish));
    for (const char* member : {"text", "said", "comment", "place", "conditions", "risk_action", "id", "corrects"})
        CHECK(words.contains(body[QLatin1String(member)].toString()));
    for (const intel::EntityKind kind : intel::entityKinds()) {
        const QString array = QString::fromUtf8(intel::arrayNameOf(kind).data());
        for (const QJsonValue& one : body[array].toArray()) {
            const QJsonObject object = one.toObject();
            for (const QString& name : object.keys()) {
                INFO((array + QLatin1Char('.') + name).toStdString());
                if (object[name].isString() && name != QLatin1String("id") && name != QLatin1String("role") &&
                    name != QLatin1String("premises"))
                    CHECK(words.contains(object[name].toString()));
            }
        }
    }
    CHECK(words.contains(QStringLiteral("Nicknames: p1-nicknames")));
    CHECK(words.contains(QStringLiteral("YH12TST"))); // what is made of it goes along
    CHECK(words.contains(QStringLiteral("Seen in")));
    CHECK(words.contains(QStringLiteral("Hotel or short let")));
    CHECK(words.contains(QStringLiteral("gone-from-the-profile"))); // a word the force no longer has is still sent
    CHECK(words.contains(QStringLiteral("Ask me first")));
    CHECK(words.contains(QStringLiteral("The van")));
}

TEST_CASE_METHOD(InEnglish, "a member that nobody foresaw is shown all the same") {
    const Review review = reviewOf(R"({"text":"Words","tomorrow":{"a":["b"]}})", {}, {}, kEnglish);
    CHECK(review.members().contains(QStringLiteral("tomorrow")));
    CHECK(allWords(review).contains(QStringLiteral("tomorrow")));
    CHECK(allWords(review).contains(QStringLiteral("a: b")));
}

TEST_CASE_METHOD(InEnglish, "what is looked at before sealing is what is sealed, but for the provenance") {
    intel::Report report = everything();
    report.provenance = "CANARY night porter";
    report.splitLink = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a14";
    QJsonObject sealed;
    {
        intel::Report copy = report;
        copy.provenance.clear();
        const auto wire = intel::toWireJson(copy);
        REQUIRE(wire);
        sealed = parsed(*wire);
    }
    CHECK(sealed.contains(QStringLiteral("provenance")));
    sealed.remove(QStringLiteral("provenance"));
    CHECK(parsed(intel::wirePreview(report)) == sealed);

    FinishModel::Verdict verdict = verdictOf(report, forceWords().forceName);
    addReview(verdict, report, {}, forceWords(), UnixMillis{1795324800000}, kEnglish);
    const QString words = allWords({verdict.reviewTexts, verdict.reviewChips, verdict.review, verdict.reviewFoot}) +
                          verdict.provenanceText + verdict.provenanceSealedTo;
    CHECK_FALSE(words.contains(QLatin1String("CANARY")));
    CHECK_FALSE(words.contains(QLatin1String("1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a14")));
    CHECK_FALSE(words.contains(QLatin1String("age1")));
}

TEST_CASE_METHOD(InEnglish, "a report that cannot be sealed yet is looked at as it stands") {
    intel::Report report;
    report.id = "1f0c2f5e-6b1d-4c53-9a52-0b4f7c1f2a11";
    report.text = "Half a sentence";
    FinishModel::Verdict verdict = verdictOf(report, {});
    addReview(verdict, report, {}, {}, {}, kEnglish);
    CHECK_FALSE(verdict.canSubmit);
    REQUIRE(verdict.reviewTexts.size() == 1);
    CHECK(verdict.reviewTexts.front().toMap()["text"] == "Half a sentence");
}

TEST_CASE_METHOD(InEnglish, "the guards on the screen are the guards of the core, word for word") {
    QStringList core;
    for (const std::string_view guard : intel::standingGuards())
        core.append(QString::fromUtf8(guard.data(), static_cast<qsizetype>(guard.size())));
    QStringList shown = guardTexts();
    CHECK(shown.front().contains(QLatin1String("covert source")));
    core.sort();
    shown.sort();
    CHECK(shown == core);
}

TEST_CASE_METHOD(InEnglish, "each problem says on which step it is put right") {
    intel::Report report;
    report.childAtRiskNow = true;
    report.marking = intel::Marking::Secret;
    report.writtenWhileLocked = true;
    std::map<QString, int> steps;
    for (const QVariant& problem : verdictOf(report, {}).problems)
        steps[problem.toMap()["field"].toString()] = problem.toMap()["step"].toInt();
    const std::map<QString, int> expected{{"text", 1},   {"riskAction", 1}, {"mine", 1},     {"evaluation", 3},
                                          {"source", 3}, {"assessment", 3}, {"handling", 3}, {"marking", 3}};
    for (const auto& [field, step] : expected) {
        INFO(field.toStdString());
        CHECK(steps[field] == step);
    }
}

TEST_CASE_METHOD(InEnglish, "what the officer entered comes back as it was, several of each") {
    FinishModel::Fields fields = fieldsOf(everything());
    CHECK(fields.forms == QStringList{"group"});
    fields.said = QStringLiteral("Other words");
    fields.forms << QStringLiteral("online-grooming");
    fields.flags = QStringList{"hotel"};
    fields.conditionCodes.clear();
    intel::Report report = everything();
    applyFields(fields, report);
    CHECK(report.said == "Other words");
    CHECK(report.forms == std::vector<std::string>{"group", "online-grooming"});
    CHECK(report.flags == std::vector<std::string>{"hotel"});
    CHECK(report.conditionCodes.empty());
    CHECK(report.entities == everything().entities);
}

TEST_CASE_METHOD(InEnglish, "the force's words are in the officer's language, and English where it has none") {
    const auto options = finishOptions(forceWords(), QStringLiteral("cy"));
    CHECK(titleIn(options.flags, QStringLiteral("hotel")) == "Gwesty");
    CHECK(titleIn(options.conditions, QStringLiteral("ask-first")) == "Ask me first");
    CHECK(finishOptions({}, kEnglish).flags.isEmpty());
}
