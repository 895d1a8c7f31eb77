#include "mobile/app/control/draft_rows.h"

#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

using store::ReportRow;
using store::ReportState;

namespace {

/// A short word for a field that stands in the way; nothing for one that has none.
QString wordFor(const std::string& field) {
    if (field == "text")
        //: What a draft still needs, after "Needs:".
        //% "words"
        return qtTrId("draft.needs.text");
    if (field == "evaluation")
        //: What a draft still needs, after "Needs:".
        //% "source grade"
        return qtTrId("draft.needs.evaluation");
    if (field == "assessment")
        //: What a draft still needs, after "Needs:": how the source knows.
        //% "information grade"
        return qtTrId("draft.needs.assessment");
    if (field == "handling")
        //: What a draft still needs, after "Needs:".
        //% "handling"
        return qtTrId("draft.needs.handling");
    if (field == "conditions")
        //: What a draft still needs, after "Needs:": the conditions for sharing it.
        //% "conditions"
        return qtTrId("draft.needs.conditions");
    if (field == "risk_action")
        //: What a draft still needs, after "Needs:": a child may be at risk now and nothing says what was done.
        //% "what was done for the child"
        return qtTrId("draft.needs.riskAction");
    if (field == "marking")
        //: What a draft still needs, after "Needs:": a protective marking that Lanyard may carry.
        //% "another marking"
        return qtTrId("draft.needs.marking");
    if (field == "mine")
        //: What a draft still needs, after "Needs:": the officer says that it is theirs.
        //% "your word that it is yours"
        return qtTrId("draft.needs.mine");
    if (field == "measure")
        //: What a draft still needs, after "Needs:": which measure was used.
        //% "measure"
        return qtTrId("draft.needs.measure");
    if (field == "outcome")
        //: What a draft still needs, after "Needs:": what came of a measure.
        //% "what came of it"
        return qtTrId("draft.needs.outcome");
    if (field == "on")
        //: What a draft still needs, after "Needs:": the day on which a measure was used.
        //% "day"
        return qtTrId("draft.needs.day");
    return {};
}

QString missingText(const std::vector<std::string>& fields) {
    QStringList words;
    bool other = false;
    for (const std::string& field : fields) {
        const QString word = wordFor(field);
        if (word.isEmpty())
            other = true;
        else if (!words.contains(word))
            words.append(word);
    }
    if (other)
        //: What a draft still needs, after "Needs:": a part that is too long or cannot be sent as it is.
        //% "a part to be put right"
        words.append(qtTrId("draft.needs.other"));
    if (words.isEmpty())
        return {};
    //: What a draft still needs. %1 a list: source grade, handling.
    //% "Needs: %1"
    return qtTrId("draft.needs").arg(words.join(QStringLiteral(", ")));
}

/// What is to be known of a draft beyond its state, one sentence each.
QStringList noticesOf(const ReportRow& report, const DraftRow& row, const DraftFacts& facts, UnixMillis now) {
    QStringList notices;
    if (!row.refusalText.isEmpty())
        notices.append(row.refusalText);
    if (report.writtenWhileLocked)
        //: On a draft that was written on the lock screen: anyone who held the phone could have.
        //% "Check that it is yours."
        notices.append(qtTrId("draft.locked.check"));
    if (!row.correctsText.isEmpty())
        notices.append(row.correctsText);
    if (!facts.splitLink.empty())
        //: On a draft that was split from a note, since a report has one source.
        //% "Tied to another report: the same note, another source."
        notices.append(qtTrId("draft.tied"));
    const qint64 days = daysBetween(localDay(report.changed), localDay(now));
    if (days > kOldDraftDays)
        //: On a draft that nobody touched for a while; calm, it is never deleted. %n days.
        //% "Not touched for %n day(s). The force does not have it."
        notices.append(qtTrId("draft.old", static_cast<int>(days)));
    return notices;
}

QString titleOf(const ReportRow& report) {
    if (!report.title.empty())
        return toQt(report.title);
    if (report.kind == "disruption")
        //: Title of a record of a disruption, among the drafts, whose measure is not chosen yet.
        //% "No measure chosen yet"
        return qtTrId("draft.disruption.untitled");
    return qtTrId("report.untitled");
}

void setState(DraftRow& row, const ReportRow& report) {
    row.tone = QStringLiteral("word");
    if (report.state == ReportState::Refused) {
        row.stateText = qtTrId("outbox.refused");
        row.stateIcon = QStringLiteral("alert-triangle");
        row.tone = QStringLiteral("bad");
    } else if (report.kind == "disruption") {
        //: The state of a record of a disruption that is still being written.
        //% "Draft, disruption record"
        row.stateText = qtTrId("draft.disruption");
        row.stateIcon = QStringLiteral("gavel");
    } else if (report.writtenWhileLocked) {
        //: A draft that was written on the lock screen, without the PIN.
        //% "Written while locked"
        row.stateText = qtTrId("draft.locked");
        row.stateIcon = QStringLiteral("lock");
    } else {
        row.stateText = qtTrId("draft.state");
        row.stateIcon = QStringLiteral("pencil");
    }
}

} // namespace

QString correctsText(const std::optional<ReportRow>& corrected) {
    if (!corrected)
        //: On a correction, when the earlier report is not on this phone any more.
        //% "Corrects an earlier report."
        return qtTrId("draft.corrects.unknown");
    if (!corrected->reference.empty())
        //: On a correction. %1 the reference of the earlier report.
        //% "Corrects %1."
        return qtTrId("draft.corrects").arg(toQt(corrected->reference));
    //: On a correction of a report that has no reference yet. %1 the earlier report's title.
    //% "Corrects “%1”."
    return qtTrId("draft.corrects.title").arg(titleOf(*corrected));
}

std::vector<DraftRow> draftRows(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language) {
    std::vector<DraftRow> rows;
    for (const ReportRow& report : snapshot.reports) {
        // A request to withdraw is asked for anew, not written on.
        if (report.kind == "withdrawal" || (report.state != ReportState::Draft && report.state != ReportState::Refused))
            continue;
        const auto known = snapshot.drafts.find(report.id);
        const DraftFacts facts = known == snapshot.drafts.end() ? DraftFacts() : known->second;
        DraftRow row;
        row.reportId = toQt(report.id);
        row.kind = toQt(report.kind);
        row.title = titleOf(report);
        row.savedText = qtTrId("draft.saved").arg(timeText(report.changed, now, language));
        row.missingText = missingText(facts.missing);
        if (report.state == ReportState::Refused)
            row.refusalText = refusalText(report.refusal);
        if (!facts.corrects.empty()) {
            const auto old = std::find_if(snapshot.reports.begin(), snapshot.reports.end(),
                                          [&](const ReportRow& one) { return one.id == facts.corrects; });
            row.correctsText = correctsText(old == snapshot.reports.end() ? std::nullopt : std::optional(*old));
        }
        row.notices = noticesOf(report, row, facts, now);
        setState(row, report);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace lanyard::app
