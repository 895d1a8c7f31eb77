#include "mobile/app/control/finish_words.h"

#include "core/intel/grading.h"
#include "core/intel/words.h"
#include "mobile/app/control/leak_words.h"
#include "mobile/app/control/review_words.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <QVariantMap>

#include <map>

namespace lanyard::app {

namespace {

QString codeOf(const std::optional<intel::Evaluation>& evaluation) {
    return evaluation ? QString::number(static_cast<int>(*evaluation)) : QString();
}

QStringList listOf(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words)
        list.append(toQt(word));
    return list;
}

std::vector<std::string> wordsOf(const QStringList& list) {
    std::vector<std::string> words;
    for (const QString& word : list)
        words.push_back(word.toStdString());
    return words;
}

/// core/intel names members as JSON has them; the screens name them as FinishModel does.
QString fieldName(const std::string& member) {
    if (member == "risk_action")
        return QStringLiteral("riskAction");
    if (member == "child_at_risk_now")
        return QStringLiteral("childAtRisk");
    if (member == "condition_codes")
        return QStringLiteral("conditionCodes");
    return toQt(member);
}

/// The step that asks for it.
int stepOf(const std::string& member) {
    static const std::map<std::string_view, int, std::less<>> steps{
        {"text", 1},       {"said", 1},    {"comment", 1},    {"risk_action", 1},    {"child_at_risk_now", 1},
        {"mine", 1},       {"source", 3},  {"evaluation", 3}, {"assessment", 3},     {"handling", 3},
        {"conditions", 3}, {"marking", 3}, {"provenance", 4}, {"condition_codes", 3}};
    // People, things and places, links, attachments, guides: all of them stand on the second page.
    const auto found = steps.find(member);
    return found == steps.end() ? 2 : found->second;
}

/// Who will be able to read the provenance.
QString sealedToText(const intel::Report& report, const QString& forceName) {
    if (!report.sealedProvenance.empty())
        //: On a report that came back: its provenance was sealed the first time and stays so.
        //% "Who told you is sealed already, for the source unit only. Write it anew to replace it."
        return qtTrId("finish.provenance.sealedBefore");
    //: Under the field for provenance. %1 the force's name.
    //% "Sealed to the source unit of %1. The system that takes in reports cannot open it."
    return qtTrId("finish.provenance.sealedTo").arg(forceName);
}

/// Whether there is any provenance, for the review; never what it says.
QString provenanceText(const intel::Report& report) {
    if (!report.sealedProvenance.empty() || !report.provenance.empty())
        //: On the review of a report with provenance.
        //% "Who told you and how you know. Sealed apart, for the source unit only."
        return qtTrId("finish.review.sealedApart");
    if (!report.splitLink.empty())
        //: On the review of a report that was split from another, and says nothing else of its source.
        //% "Only that it was split from another report. Sealed apart, for the source unit only."
        return qtTrId("finish.review.sealedLink");
    //: On the review of a report without provenance.
    //% "Nothing written. You can add who told you in step 4."
    return qtTrId("finish.review.noProvenance");
}

/// What this report is, by its source.
QString sourceText(const std::optional<intel::SourceKind>& source) {
    if (!source)
        //: Over the grading of a report, after "One source a report.", when no kind of source is chosen.
        //% "Choose whose it is."
        return qtTrId("finish.source.none");
    switch (*source) {
    case intel::SourceKind::OwnObservation:
        //: Over the grading of a report, after "One source a report."
        //% "This one is what you saw or heard yourself."
        return qtTrId("finish.source.own");
    case intel::SourceKind::Public:
        //: Over the grading of a report, after "One source a report."
        //% "This one is what a member of the public told you."
        return qtTrId("finish.source.public");
    case intel::SourceKind::Professional:
        //: Over the grading of a report, after "One source a report."
        //% "This one is what a professional told you."
        return qtTrId("finish.source.professional");
    case intel::SourceKind::Partner:
        //: Over the grading of a report, after "One source a report."
        //% "This one is what a partner agency told you."
        return qtTrId("finish.source.partner");
    case intel::SourceKind::Other:
        //: Over the grading of a report, after "One source a report."
        //% "This one is from the source that you name in provenance."
        return qtTrId("finish.source.other");
    }
    return {};
}

} // namespace

FinishModel::Fields fieldsOf(const intel::Report& report) {
    FinishModel::Fields fields;
    fields.reportId = toQt(report.id);
    fields.text = toQt(report.text);
    fields.said = toQt(report.said);
    fields.comment = toQt(report.comment);
    fields.provenance = toQt(report.provenance);
    fields.place = toQt(report.place);
    fields.riskAction = toQt(report.riskAction);
    fields.conditions = toQt(report.conditions);
    fields.source = report.source ? toQt(intel::wordOf(*report.source)) : QString();
    fields.evaluation = codeOf(report.evaluation);
    fields.assessment = report.assessment ? toQt(intel::wordOf(*report.assessment)) : QString();
    fields.handling = report.handling ? toQt(intel::wordOf(*report.handling)) : QString();
    fields.marking = toQt(intel::wordOf(report.marking));
    fields.forms = listOf(report.forms);
    fields.flags = listOf(report.flags);
    fields.conditionCodes = listOf(report.conditionCodes);
    fields.suggested = listOf(report.suggestedGrades);
    fields.childAtRisk = report.childAtRiskNow ? (*report.childAtRiskNow ? 1 : 0) : -1;
    fields.lockedNote = report.writtenWhileLocked;
    fields.mine = report.lockedNoteConfirmed;
    return fields;
}

void applyFields(const FinishModel::Fields& fields, intel::Report& report) {
    report.text = fields.text.toStdString();
    report.said = fields.said.toStdString();
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
    report.forms = wordsOf(fields.forms);
    report.flags = wordsOf(fields.flags);
    report.conditionCodes = wordsOf(fields.conditionCodes);
    report.suggestedGrades = wordsOf(fields.suggested);
    if (const auto marking = intel::markingOf(fields.marking.toStdString()))
        report.marking = *marking;
    report.childAtRiskNow.reset();
    if (fields.childAtRisk >= 0)
        report.childAtRiskNow = fields.childAtRisk == 1;
    report.lockedNoteConfirmed = fields.mine;
}

FinishModel::Suggestion suggestionFor(const intel::Report& report) {
    if (!report.source)
        return {};
    const intel::UsualGrades grades = intel::usualGrades(*report.source);
    return {codeOf(grades.evaluation), grades.assessment ? toQt(intel::wordOf(*grades.assessment)) : QString()};
}

FinishModel::Verdict verdictOf(const intel::Report& report, const QString& forceName) {
    FinishModel::Verdict verdict;
    verdict.canSubmit = true;
    for (const intel::Problem& problem : intel::validate(report)) {
        const QString sentence = saidText(problem.sentence);
        const int step = stepOf(problem.field);
        verdict.problems.append(QVariantMap{{QStringLiteral("field"), fieldName(problem.field)},
                                            {QStringLiteral("sentence"), sentence},
                                            {QStringLiteral("blocks"), problem.blocks},
                                            {QStringLiteral("step"), step},
                                            //: Under a problem on the review: goes to where it is put right.
                                            //% "Go to step %1"
                                            {QStringLiteral("stepText"), qtTrId("finish.goTo").arg(step)}});
        if (problem.blocks && verdict.canSubmit) {
            verdict.canSubmit = false;
            verdict.blockText = sentence;
        }
    }
    const FinishModel::Fields fields = fieldsOf(report);
    const auto orUnknown = [](const QString& code) { return code.isEmpty() ? QStringLiteral("?") : code; };
    verdict.gradeText = orUnknown(fields.evaluation) + QLatin1Char(' ') + orUnknown(fields.assessment) +
                        QLatin1Char(' ') + orUnknown(fields.handling);
    if (!report.splitLink.empty())
        //: On both of two reports that were made of one note. The first is the one that the officer had.
        //% "One of two reports from one note. The other is in your drafts: move its source's words there. "
        //% "Only the source unit can tell that they belong together."
        verdict.tiedText = qtTrId("finish.tied");
    verdict.sourceText = sourceText(report.source);
    verdict.provenanceSealedTo = sealedToText(report, forceName);
    verdict.provenanceText = provenanceText(report);
    return verdict;
}

void addReview(FinishModel::Verdict& verdict, const intel::Report& report, const std::vector<intel::Leak>& leaks,
               const ForceWords& words, UnixMillis now, const QString& language) {
    const Review review = reviewOf(intel::wirePreview(report), words, now, language);
    for (const QVariant& part : review.texts) {
        QVariantMap entry = part.toMap();
        const std::string field = entry[QStringLiteral("members")].toStringList().front().toStdString();
        entry[QStringLiteral("html")] = markedHtml(report, leaks, field);
        verdict.reviewTexts.append(entry);
    }
    verdict.leaks = leakCards(report, leaks);
    verdict.reviewChips = review.chips;
    verdict.review = review.rows;
    verdict.reviewFoot = review.foot;
}

} // namespace lanyard::app
