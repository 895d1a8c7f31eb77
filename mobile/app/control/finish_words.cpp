#include "mobile/app/control/finish_words.h"

#include "core/intel/words.h"
#include "mobile/app/control/words.h"

#include <QVariantMap>

#include <algorithm>

namespace lanyard::app {

namespace {

QVariantMap option(const char* value, const QString& title, const QString& meaning, const char* code) {
    return {{QStringLiteral("value"), QString::fromLatin1(value)},
            {QStringLiteral("title"), title},
            {QStringLiteral("meaning"), meaning},
            {QStringLiteral("code"), QString::fromLatin1(code)}};
}

QVariantList sourceOptions() {
    //: A kind of source of intelligence.
    //% "I saw or heard it myself"
    const QString own = qtTrId("source.own");
    //: A kind of source of intelligence: what is meant.
    //% "Your own observation"
    const QString ownMeaning = qtTrId("source.own.meaning");
    //: A kind of source of intelligence.
    //% "A member of the public"
    const QString people = qtTrId("source.public");
    //: A kind of source of intelligence: what is meant.
    //% "Somebody who told you, unasked"
    const QString peopleMeaning = qtTrId("source.public.meaning");
    //: A kind of source of intelligence.
    //% "A professional"
    const QString professional = qtTrId("source.professional");
    //: A kind of source of intelligence: what is meant.
    //% "Staff of a hotel, shop, school, taxi firm"
    const QString professionalMeaning = qtTrId("source.professional.meaning");
    //: A kind of source of intelligence.
    //% "A partner agency"
    const QString partner = qtTrId("source.partner");
    //: A kind of source of intelligence: what is meant.
    //% "Social care, health, housing, another force"
    const QString partnerMeaning = qtTrId("source.partner.meaning");
    //: A kind of source of intelligence.
    //% "Something else"
    const QString other = qtTrId("source.other");
    //: A kind of source of intelligence: what is meant.
    //% "Say what, under who told you"
    const QString otherMeaning = qtTrId("source.other.meaning");
    return {option("own-observation", own, ownMeaning, ""), option("public", people, peopleMeaning, ""),
            option("professional", professional, professionalMeaning, ""),
            option("partner", partner, partnerMeaning, ""), option("other", other, otherMeaning, "")};
}

QVariantList evaluationOptions() {
    //: Source evaluation 1.
    //% "Reliable"
    const QString reliable = qtTrId("evaluation.1");
    //: Source evaluation 1: what it means.
    //% "Has proved right before"
    const QString reliableMeaning = qtTrId("evaluation.1.meaning");
    //: Source evaluation 2.
    //% "Untested"
    const QString untested = qtTrId("evaluation.2");
    //: Source evaluation 2: what it means.
    //% "No track record to judge by"
    const QString untestedMeaning = qtTrId("evaluation.2.meaning");
    //: Source evaluation 3.
    //% "Not reliable"
    const QString unreliable = qtTrId("evaluation.3");
    //: Source evaluation 3: what it means.
    //% "There is reason to doubt them"
    const QString unreliableMeaning = qtTrId("evaluation.3.meaning");
    return {option("1", reliable, reliableMeaning, "1"), option("2", untested, untestedMeaning, "2"),
            option("3", unreliable, unreliableMeaning, "3")};
}

QVariantList assessmentOptions() {
    //: Intelligence assessment A.
    //% "Known directly"
    const QString a = qtTrId("assessment.a");
    //: Intelligence assessment A: what it means.
    //% "They saw or heard it themselves"
    const QString aMeaning = qtTrId("assessment.a.meaning");
    //: Intelligence assessment B.
    //% "Known indirectly, backed up"
    const QString b = qtTrId("assessment.b");
    //: Intelligence assessment B: what it means.
    //% "Told to them, and supported"
    const QString bMeaning = qtTrId("assessment.b.meaning");
    //: Intelligence assessment C.
    //% "Known indirectly"
    const QString c = qtTrId("assessment.c");
    //: Intelligence assessment C: what it means.
    //% "Told to them, nothing supports it"
    const QString cMeaning = qtTrId("assessment.c.meaning");
    //: Intelligence assessment D.
    //% "Not known"
    const QString d = qtTrId("assessment.d");
    //: Intelligence assessment D: what it means.
    //% "No way to tell how they know"
    const QString dMeaning = qtTrId("assessment.d.meaning");
    //: Intelligence assessment E.
    //% "Suspected to be false"
    const QString e = qtTrId("assessment.e");
    //: Intelligence assessment E: what it means.
    //% "You think it untrue or malicious"
    const QString eMeaning = qtTrId("assessment.e.meaning");
    return {option("A", a, aMeaning, "A"), option("B", b, bMeaning, "B"), option("C", c, cMeaning, "C"),
            option("D", d, dMeaning, "D"), option("E", e, eMeaning, "E")};
}

QVariantList handlingOptions() {
    //: Handling code P.
    //% "Share where lawful"
    const QString p = qtTrId("handling.p");
    //: Handling code P: what it means.
    //% "Any lawful policing purpose"
    const QString pMeaning = qtTrId("handling.p.meaning");
    //: Handling code C.
    //% "Share with conditions"
    const QString c = qtTrId("handling.c");
    //: Handling code C: what it means.
    //% "You set limits, such as: ask me first"
    const QString cMeaning = qtTrId("handling.c.meaning");
    return {option("P", p, pMeaning, "P"), option("C", c, cMeaning, "C")};
}

QVariantList formOptions() {
    //: A form of child sexual abuse.
    //% "In the family"
    const QString family = qtTrId("form.family");
    //: A form of child sexual abuse.
    //% "By a group or gang"
    const QString group = qtTrId("form.group");
    //: A form of child sexual abuse.
    //% "Images online"
    const QString images = qtTrId("form.images");
    //: A form of child sexual abuse.
    //% "Grooming online"
    const QString grooming = qtTrId("form.grooming");
    //: A form of child sexual abuse.
    //% "By under-18s"
    const QString young = qtTrId("form.under18");
    //: A form of child sexual abuse.
    //% "In an institution"
    const QString institution = qtTrId("form.institution");
    //: The form of abuse is not known.
    //% "Not known"
    const QString unknown = qtTrId("form.unknown");
    return {option("intra-familial", family, {}, ""), option("group", group, {}, ""),
            option("online-images", images, {}, ""),  option("online-grooming", grooming, {}, ""),
            option("under-18s", young, {}, ""),       option("institutional", institution, {}, ""),
            option("unknown", unknown, {}, "")};
}

QVariantList markingOptions() {
    //: A protective marking: what is meant.
    //% "Most police information"
    const QString official = qtTrId("marking.official.meaning");
    //: A protective marking: what is meant.
    //% "Needs more care. Most intelligence reports"
    const QString sensitive = qtTrId("marking.sensitive.meaning");
    //: A protective marking that may not be written here: what to do.
    //% "Not in Lanyard: use your force's own system"
    const QString notHere = qtTrId("marking.above.meaning");
    return {option("OFFICIAL", QStringLiteral("OFFICIAL"), official, ""),
            option("OFFICIAL-SENSITIVE", QStringLiteral("OFFICIAL-SENSITIVE"), sensitive, ""),
            option("SECRET", QStringLiteral("SECRET"), notHere, ""),
            option("TOP SECRET", QStringLiteral("TOP SECRET"), notHere, "")};
}

/// The title of a choice, for the review.
QString titleOf(const QVariantList& options, const QString& value) {
    for (const QVariant& one : options) {
        const QVariantMap map = one.toMap();
        if (map[QStringLiteral("value")].toString() == value)
            return map[QStringLiteral("title")].toString();
    }
    return {};
}

QString evaluationCode(const intel::Report& report) {
    return report.evaluation ? QString::number(static_cast<int>(*report.evaluation)) : QString();
}

QString answerText(bool yes) {
    //: On the review: a child may be at risk now.
    //% "Yes"
    return yes ? qtTrId("answer.yes")
               //: On the review: no child is at risk now.
               //% "No"
               : qtTrId("answer.no");
}

class Review {
public:
    void add(const QString& label, const QString& value) {
        if (!value.isEmpty())
            m_lines.append(QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("value"), value}});
    }
    [[nodiscard]] QVariantList take() { return std::move(m_lines); }

private:
    QVariantList m_lines;
};

QVariantList reviewOf(const intel::Report& report, UnixMillis now, const QString& language) {
    const FinishModel::Fields fields = fieldsOf(report);
    Review review;
    //: On the review: a label.
    //% "When"
    review.add(qtTrId("review.when"), report.eventAt ? timeText(*report.eventAt, now, language) : QString());
    //: On the review: a label.
    //% "Where"
    review.add(qtTrId("review.where"), fields.place);
    //: On the review: a label.
    //% "Form of abuse"
    review.add(qtTrId("review.form"), titleOf(formOptions(), fields.form));
    //: On the review: a label.
    //% "Source"
    review.add(qtTrId("review.source"), titleOf(sourceOptions(), fields.source));
    //: On the review: a label.
    //% "Sharing"
    review.add(qtTrId("review.handling"), titleOf(handlingOptions(), fields.handling));
    //: On the review: a label.
    //% "Conditions"
    review.add(qtTrId("review.conditions"), fields.conditions);
    //: On the review: a label.
    //% "A child may be at risk now"
    review.add(qtTrId("review.risk"), report.childAtRiskNow ? answerText(*report.childAtRiskNow) : QString());
    //: On the review: a label.
    //% "What was done"
    review.add(qtTrId("review.riskAction"), fields.riskAction);
    //: On the review: a label.
    //% "Your comment"
    review.add(qtTrId("review.comment"), fields.comment);
    //: On the review: a label.
    //% "Marking"
    review.add(qtTrId("review.marking"), fields.marking);
    for (const intel::Reasoning& run : report.reasoning)
        review.add(qtTrId("home.measures"),
                   //: On the review: what a run of Which measure? sends along. %n facts, %1 the version of the guides.
                   //% "%n fact(s) and what they led to. Guides version %1"
                   qtTrId("review.reasoning", static_cast<int>(run.facts.size())).arg(run.packVersion));
    return review.take();
}

/// core/intel names members as JSON has them; the screens name them as FinishModel does.
QString fieldName(const std::string& member) {
    if (member == "risk_action")
        return QStringLiteral("riskAction");
    if (member == "child_at_risk_now")
        return QStringLiteral("childAtRisk");
    return toQt(member);
}

} // namespace

FinishModel::Options finishOptions() {
    return {sourceOptions(),   evaluationOptions(), assessmentOptions(),
            handlingOptions(), formOptions(),       markingOptions()};
}

FinishModel::Fields fieldsOf(const intel::Report& report) {
    FinishModel::Fields fields;
    fields.reportId = toQt(report.id);
    fields.text = toQt(report.text);
    fields.comment = toQt(report.comment);
    fields.provenance = toQt(report.provenance);
    fields.place = toQt(report.place);
    fields.riskAction = toQt(report.riskAction);
    fields.conditions = toQt(report.conditions);
    fields.source = report.source ? toQt(intel::wordOf(*report.source)) : QString();
    fields.evaluation = evaluationCode(report);
    fields.assessment = report.assessment ? toQt(intel::wordOf(*report.assessment)) : QString();
    fields.handling = report.handling ? toQt(intel::wordOf(*report.handling)) : QString();
    fields.form = report.forms.empty() ? QString() : toQt(report.forms.front());
    fields.marking = toQt(intel::wordOf(report.marking));
    fields.childAtRisk = report.childAtRiskNow ? (*report.childAtRiskNow ? 1 : 0) : -1;
    fields.lockedNote = report.writtenWhileLocked;
    fields.mine = report.lockedNoteConfirmed;
    return fields;
}

void applyFields(const FinishModel::Fields& fields, intel::Report& report) {
    report.text = fields.text.toStdString();
    report.comment = fields.comment.toStdString();
    report.provenance = fields.provenance.toStdString();
    // Written anew, it replaces what an earlier try had sealed.
    if (!report.provenance.empty())
        report.sealedProvenance.clear();
    report.place = fields.place.toStdString();
    report.riskAction = fields.riskAction.toStdString();
    report.conditions = fields.conditions.toStdString();
    report.source = intel::sourceKindOf(fields.source.toStdString());
    const int evaluation = fields.evaluation.toInt();
    report.evaluation.reset();
    if (evaluation >= 1 && evaluation <= 3)
        report.evaluation = static_cast<intel::Evaluation>(evaluation);
    report.assessment = intel::assessmentOf(fields.assessment.toStdString());
    report.handling = intel::handlingOf(fields.handling.toStdString());
    report.forms.clear();
    if (intel::isFormWord(fields.form.toStdString()))
        report.forms.push_back(fields.form.toStdString());
    if (const auto marking = intel::markingOf(fields.marking.toStdString()))
        report.marking = *marking;
    report.childAtRiskNow.reset();
    if (fields.childAtRisk >= 0)
        report.childAtRiskNow = fields.childAtRisk == 1;
    report.lockedNoteConfirmed = fields.mine;
}

FinishModel::Verdict verdictOf(const intel::Report& report, UnixMillis now, const QString& language) {
    FinishModel::Verdict verdict;
    verdict.canSubmit = true;
    for (const intel::Problem& problem : intel::validate(report)) {
        const QString sentence = toQt(problem.sentence);
        verdict.problems.append(QVariantMap{{QStringLiteral("field"), fieldName(problem.field)},
                                            {QStringLiteral("sentence"), sentence},
                                            {QStringLiteral("blocks"), problem.blocks}});
        if (problem.blocks && verdict.canSubmit) {
            verdict.canSubmit = false;
            verdict.blockText = sentence;
        }
    }
    const FinishModel::Fields fields = fieldsOf(report);
    const auto orUnknown = [](const QString& code) { return code.isEmpty() ? QStringLiteral("?") : code; };
    verdict.gradeText = orUnknown(fields.evaluation) + QLatin1Char(' ') + orUnknown(fields.assessment) +
                        QLatin1Char(' ') + orUnknown(fields.handling);
    verdict.review = reviewOf(report, now, language);
    if (!report.sealedProvenance.empty())
        //: On a report that came back: its provenance was sealed the first time and stays so.
        //% "Who told you is sealed already, for the source unit only. Write it anew to replace it."
        verdict.provenanceSealedTo = qtTrId("finish.provenance.sealedBefore");
    return verdict;
}

} // namespace lanyard::app
