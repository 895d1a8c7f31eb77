#include "mobile/app/control/report_rows.h"

#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

using store::OutboxEntry;
using store::OutboxState;
using store::ReportRow;
using store::ReportState;

namespace {

bool isAnswered(OutboxState state) {
    return state == OutboxState::Accepted || state == OutboxState::Rejected;
}

/// One row, but for its key and title.
OutboxRow row(const char* state, const QString& text, const char* icon, const char* tone, const QString& line) {
    OutboxRow made;
    made.state = QString::fromLatin1(state);
    made.stateText = text;
    made.stateIcon = QString::fromLatin1(icon);
    made.tone = QString::fromLatin1(tone);
    made.line = line;
    return made;
}

OutboxRow waitingRow(const client::SyncStatus& sync) {
    QString line;
    if (sync.reachable && !sync.problem.empty())
        //: Under a report that the relay does not take for now. %1 the relay's short reason, in English.
        //% "The relay does not take it now (%1). Lanyard tries again by itself."
        line = qtTrId("outbox.waiting.problem").arg(toQt(sync.problem));
    else
        //: Under a sealed report that has not left.
        //% "Sealed. It leaves by itself, also while Lanyard is locked."
        line = qtTrId("outbox.waiting.line");
    //: State of a report: sealed, not sent.
    //% "Waiting for signal"
    return row("waiting", qtTrId("outbox.waiting"), "hourglass", "need", line);
}

OutboxRow sendingRow(const OutboxEntry& entry) {
    const double share = entry.size == 0 ? 0 : static_cast<double>(entry.offset) / static_cast<double>(entry.size);
    //: State of a report: on its way to the relay. %1 per cent.
    //% "Sending, %1%"
    OutboxRow made = row("sending", qtTrId("outbox.sending").arg(static_cast<int>(share * 100)), "send-2", "go",
                         //: Under a report that is being sent.
                         //% "You can lock the phone"
                         qtTrId("outbox.sending.line"));
    made.progress = share;
    return made;
}

OutboxRow sealedRow(const OutboxEntry* entry, const client::SyncStatus& sync) {
    if (entry == nullptr)
        return waitingRow(sync);
    switch (entry->state) {
    case OutboxState::Sealed:
    case OutboxState::Created:
        return waitingRow(sync);
    case OutboxState::Sent:
        // No bytes move while nothing answers: then it waits, however far it came.
        return sync.reachable ? sendingRow(*entry) : waitingRow(sync);
    case OutboxState::Custody:
    case OutboxState::Accepted:
    case OutboxState::Rejected:
        break;
    }
    //: State of a report: the relay holds all of it.
    //% "With relay"
    return row("relay", qtTrId("outbox.relay"), "arrows-right-left", "go",
               //: Under a report that the relay holds.
               //% "The relay cannot read it. The force takes it from there."
               qtTrId("outbox.relay.line"));
}

OutboxRow rowOf(const ReportRow& report, const OutboxEntry* entry, const ReportsSnapshot& snapshot, UnixMillis now,
                const QString& language) {
    switch (report.state) {
    case ReportState::Draft:
        //: State of a report that is still being written.
        //% "Draft"
        return row("draft", qtTrId("draft.state"), "pencil", "word",
                   //: Under a draft. %1 the time.
                   //% "Saved %1, only on this phone"
                   qtTrId("draft.saved").arg(timeText(report.changed, now, language)));
    case ReportState::Ready:
        //: State of a report: finished, waits for the force's new keys.
        //% "Ready"
        return row("ready", qtTrId("outbox.ready"), "key", "need",
                   //: Under a report that is ready.
                   //% "Finished. It is sealed as soon as this phone has the force's new keys."
                   qtTrId("outbox.ready.line"));
    case ReportState::Sealed:
        return sealedRow(entry, snapshot.sync);
    case ReportState::Accepted: {
        //: State of a report: the force's machine stored it. It does not say that anybody read it.
        //% "Received by force"
        OutboxRow made = row("received", qtTrId("outbox.received"), "circle-check", "good",
                             //: Under a report that the force received.
                             //% "Stored and checked by a machine. Nobody may have read it yet."
                             qtTrId("outbox.received.line"));
        made.reference = toQt(report.reference);
        return made;
    }
    case ReportState::Refused: {
        //: State of a report that the force did not take; it is a draft again.
        //% "Refused"
        OutboxRow made = row("refused", qtTrId("outbox.refused"), "alert-triangle", "bad", refusalText(report.refusal));
        made.code = toQt(report.refusal);
        return made;
    }
    }
    return {};
}

QString waitingText(int waiting) {
    //: How many sealed reports wait. %n the number.
    //% "%n report(s) waiting."
    return qtTrId("sync.waiting", waiting);
}

QString opensAs(const ReportRow& report) {
    if (report.kind == "withdrawal")
        return {};
    switch (report.state) {
    case ReportState::Draft:
    case ReportState::Refused:
        return QStringLiteral("draft");
    case ReportState::Ready:
        return {};
    case ReportState::Sealed:
    case ReportState::Accepted:
        return QStringLiteral("sent");
    }
    return {};
}

} // namespace

QString rowTitle(const ReportRow& report, UnixMillis now, const QString& language) {
    // What the force has received has no words here any more, only when it was begun.
    if (report.title.empty() && report.state == ReportState::Accepted) {
        const QString begun = timeText(report.created, now, language);
        if (report.kind == "disruption")
            //: Title of a record of a disruption that the force has received. %1 a time.
            //% "Disruption record, begun %1"
            return qtTrId("report.disruption.begun").arg(begun);
        if (report.kind == "withdrawal")
            //: Title of a request to withdraw a report that the force has received. %1 a time.
            //% "Request to withdraw, made %1"
            return qtTrId("report.withdrawal.made").arg(begun);
        //: Title of a report that the force has received; its words are no longer on the phone. %1 a time.
        //% "Begun %1"
        return qtTrId("report.begun").arg(begun);
    }
    //: Title of a report that has no words yet.
    //% "Note without words"
    const QString title = report.title.empty() ? qtTrId("report.untitled") : toQt(report.title);
    if (report.kind == "disruption")
        //: Title of a record of a disruption. %1 the measure.
        //% "Disruption record: %1"
        return qtTrId("report.disruption").arg(title);
    if (report.kind == "withdrawal")
        //: Title of a request that the force withdraw a report. %1 that report's title.
        //% "Request to withdraw: %1"
        return qtTrId("report.withdrawal").arg(title);
    return title;
}

QString refusalText(const std::string& code) {
    if (code == "no-key")
        //: Why the force refused a report, and what to do.
        //% "The force no longer holds the key it was sealed to. Open the draft and seal it again."
        return qtTrId("refused.noKey");
    if (code == "damaged" || code == "bad-signature")
        //: Why the force refused a report, and what to do.
        //% "It did not arrive as this phone sealed it. Open the draft and seal it again."
        return qtTrId("refused.damaged");
    if (code == "unknown-device" || code == "wrong-recipient")
        //: Why the force refused a report, and what to do.
        //% "The force does not know this phone's key. The draft is back. Ask your administrator."
        return qtTrId("refused.unknownDevice");
    if (code == "different-body")
        //: Why the force refused a report, and what to do.
        //% "The force has another report under the same number. Open the draft and seal it again."
        return qtTrId("refused.differentBody");
    if (code == "too-large")
        //: Why the force refused a report, and what to do.
        //% "It is larger than the force takes. Open the draft and make it shorter, or write two."
        return qtTrId("refused.tooLarge");
    if (code == "provenance-key")
        //: Why the force refused a report, and what to do.
        //% "Who told you was sealed to a key that the force no longer uses. Open the draft and write it again."
        return qtTrId("refused.provenanceKey");
    //: Why the force refused a report: a reason that this app does not know. %1 its code.
    //% "The force could not take it (%1). The draft is back. Ask your administrator."
    return qtTrId("refused.other").arg(toQt(code));
}

std::vector<OutboxRow> outboxRows(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language) {
    std::vector<OutboxRow> rows;
    if (!snapshot.open)
        return rows;
    std::set<std::string> known;
    for (const ReportRow& report : snapshot.reports) {
        const auto entry = std::find_if(snapshot.entries.begin(), snapshot.entries.end(), [&](const OutboxEntry& one) {
            return !report.envelopeId.empty() && one.envelopeId == report.envelopeId;
        });
        if (!report.envelopeId.empty())
            known.insert(report.envelopeId);
        OutboxRow made = rowOf(report, entry == snapshot.entries.end() ? nullptr : &*entry, snapshot, now, language);
        made.rowId = toQt(report.id);
        made.title = rowTitle(report, now, language);
        made.opens = opensAs(report);
        rows.push_back(std::move(made));
    }
    // Sealed before the phone was enrolled again: the vault that knew their titles is gone, and they are sent all the
    // same.
    for (const OutboxEntry& entry : snapshot.entries) {
        if (known.contains(entry.envelopeId) || isAnswered(entry.state))
            continue;
        OutboxRow made = sealedRow(&entry, snapshot.sync);
        made.rowId = toQt(entry.envelopeId);
        //: A sealed report whose title is not known any more.
        //% "Report from before this phone was enrolled again"
        made.title = qtTrId("report.fromBefore");
        rows.push_back(std::move(made));
    }
    return rows;
}

int waitingCount(const ReportsSnapshot& snapshot) {
    return static_cast<int>(std::count_if(snapshot.entries.begin(), snapshot.entries.end(),
                                          [](const OutboxEntry& entry) { return !isAnswered(entry.state); }));
}

SyncModel::State syncLine(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language) {
    const client::SyncStatus& sync = snapshot.sync;
    SyncModel::State state;
    state.waiting = waitingCount(snapshot);
    const bool withRelay = std::all_of(snapshot.entries.begin(), snapshot.entries.end(), [](const OutboxEntry& entry) {
        return entry.state == OutboxState::Custody || isAnswered(entry.state);
    });
    if (!sync.reachable && sync.since.value > 0) {
        //: The sync line without a connection. %1 the time.
        //% "No signal since %1."
        state.line = qtTrId("sync.offline").arg(timeText(sync.since, now, language));
        state.detail = state.waiting > 0 ? waitingText(state.waiting)
                                         //: The sync line without a connection, when nothing waits.
                                         //% "Everything here works without it."
                                         : qtTrId("sync.offline.works");
        state.icon = QStringLiteral("cloud-off");
        state.tone = state.waiting > 0 ? QStringLiteral("need") : QStringLiteral("quiet");
        return state;
    }
    if (state.waiting > 0 && withRelay) {
        //: The sync line when the relay has everything and the force has not answered.
        //% "With the relay."
        state.line = qtTrId("sync.relay");
        //: The sync line when the relay has everything: what is missing.
        //% "The force has not taken it yet."
        state.detail = qtTrId("sync.relay.detail");
        state.icon = QStringLiteral("cloud-up");
        return state;
    }
    if (state.waiting > 0) {
        //: The sync line while reports are sent. %n how many.
        //% "Sending %n report(s)."
        state.line = qtTrId("sync.sending", state.waiting);
        state.detail = qtTrId("outbox.sending.line");
        state.icon = QStringLiteral("cloud-up");
        return state;
    }
    if (sync.lastReceipt.value > 0) {
        //: The sync line when the force has everything.
        //% "All received."
        state.line = qtTrId("sync.received");
        state.detail = timeText(sync.lastReceipt, now, language);
        state.icon = QStringLiteral("cloud-check");
        state.tone = QStringLiteral("good");
        return state;
    }
    //: The sync line when there is nothing to send.
    //% "Nothing waiting."
    state.line = qtTrId("sync.idle");
    //: The sync line when there is nothing to send: a reminder.
    //% "Everything here works without signal."
    state.detail = qtTrId("sync.idle.works");
    state.icon = QStringLiteral("cloud");
    return state;
}

} // namespace lanyard::app
