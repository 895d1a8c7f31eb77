// The device's reports: drafts, records, and what becomes of them.
#include "sync/client/device_state.h"

#include "sync/protocol/receipt.h"

namespace lanyard::client {

namespace {

/// The store's value that names the newest request to withdraw this report.
std::string withdrawalName(std::string_view id) {
    return "withdrawal." + std::string(id);
}

} // namespace

Status Device::State::takeInLockedNotes() {
    LANYARD_ASSIGN(const LockedNotes::Waiting waiting, lockedNotes().readAll(open->note));
    for (const LockedNote& note : waiting.notes) {
        LANYARD_ASSIGN(const auto held, open->store.report(note.id));
        if (!held) {
            intel::Report report;
            report.id = note.id;
            report.text = note.text;
            report.created = report.changed = note.written;
            report.eventAt = note.written;
            report.writtenWhileLocked = true;
            LANYARD_TRY(save(report));
        }
        LANYARD_TRY(lockedNotes().remove(note.id));
    }
    return {};
}

Status Device::State::save(const intel::Report& report) {
    store::ReportRow row;
    row.id = report.id;
    row.kind = report.kind;
    row.title = intel::titleOf(report);
    row.body = intel::toDraftJson(report);
    row.created = report.created;
    row.changed = report.changed;
    row.writtenWhileLocked = report.writtenWhileLocked && !report.lockedNoteConfirmed;
    return open->store.saveDraft(row);
}

Status Device::State::save(const intel::Disruption& record) {
    store::ReportRow row;
    row.id = record.id;
    row.kind = "disruption";
    row.title = intel::titleOf(record);
    row.body = intel::toDraftJson(record);
    row.created = record.created;
    row.changed = record.changed;
    return open->store.saveDraft(row);
}

Result<store::ReportRow> Device::State::draftOf(std::string_view id, std::string_view kind) {
    LANYARD_ASSIGN(auto row, open->store.report(id));
    if (!row || row->kind != kind)
        return fail(ErrorCode::NotFound, "There is no such report on this device.");
    if (row->state != store::ReportState::Draft && row->state != store::ReportState::Refused)
        return fail(ErrorCode::Refused, "This report is sealed: it is closed to view on this device.");
    return std::move(*row);
}

Result<std::optional<intel::Report>> Device::State::stepped(std::string_view id, Step step) {
    LANYARD_TRY(draftOf(id, "report"));
    LANYARD_ASSIGN(const auto row, (open->store.*step)(id, world.clock.now()));
    if (!row)
        return std::optional<intel::Report>();
    LANYARD_ASSIGN(intel::Report report, intel::fromDraftJson(row->body));
    report.id = row->id;
    report.changed = row->changed;
    // What was attached or removed since is no matter of words; to save it here would be a step, and the end of
    // redoing.
    LANYARD_ASSIGN(report.attachments, attachmentsOf(open->store, report.id));
    return std::optional(std::move(report));
}

Status Device::State::dropUnmadeWithdrawal(const std::string& of) {
    LANYARD_ASSIGN(const auto named, open->store.value(withdrawalName(of)));
    if (!named)
        return {};
    LANYARD_ASSIGN(const auto request, open->store.report(textOf(ByteView(*named))));
    return request && request->state == store::ReportState::Draft ? open->store.discardDraft(request->id) : Status();
}

Result<store::ReportRow> Device::State::sealedRow(std::string_view id) {
    LANYARD_ASSIGN(auto row, open->store.report(id));
    if (!row || row->kind == "withdrawal")
        return fail(ErrorCode::NotFound, "There is no such report on this device.");
    if (row->state != store::ReportState::Sealed && row->state != store::ReportState::Accepted)
        return fail(ErrorCode::Refused, "The force does not have this report. Change the draft itself.");
    return std::move(*row);
}

Status Device::State::settle() {
    LANYARD_ASSIGN(const auto entries, outbox->entries());
    for (const store::OutboxEntry& entry : entries) {
        if (entry.state != store::OutboxState::Accepted && entry.state != store::OutboxState::Rejected)
            continue;
        // Verified when it came, and again here, where the report's body is at stake: the outbox lies outside the
        // vault. One that does not verify is left where it is (verify() names it) and holds up no other.
        const auto verified = protocol::verifyReceipt(entry.receipt, entry.envelopeId, trust->keyset.log);
        if (!verified)
            continue;
        const UnixMillis now = world.clock.now();
        const Status told = verified->receipt.accepted
                                ? open->store.markAccepted(entry.envelopeId, protocol::formatReference(verified->index),
                                                           entry.receipt, now, trust->profile.keepAfterAccept)
                                : open->store.markRefused(entry.envelopeId, verified->receipt.code, entry.receipt, now);
        if (!told && told.error().code != ErrorCode::NotFound)
            return told;
        LANYARD_TRY(outbox->settle(entry.envelopeId));
    }
    return {};
}

Result<intel::Report> Device::newReport(std::string_view guideId) {
    if (!m->open)
        return lockedError();
    intel::Report report;
    report.id = newUuid(m->world.random);
    report.created = report.changed = m->world.clock.now();
    report.eventAt = report.created;
    if (!guideId.empty()) {
        LANYARD_ASSIGN(const auto held, m->open->content.held());
        report.guides.push_back({std::string(guideId), held.empty() ? 0 : held.front().version});
    }
    return report;
}

Status Device::saveReport(intel::Report& report) {
    if (!m->open)
        return lockedError();
    report.changed = m->world.clock.now();
    for (intel::Entity& entity : report.entities)
        intel::normalise(entity);
    return m->save(report);
}

Result<intel::Report> Device::report(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto row, m->draftOf(id, "report"));
    LANYARD_ASSIGN(intel::Report report, intel::fromDraftJson(row.body));
    LANYARD_ASSIGN(report.attachments, attachmentsOf(m->open->store, id));
    return report;
}

Result<ReportAttachments> Device::attachments() {
    if (!m->open)
        return lockedError();
    return ReportAttachments(m->open->store, m->open->content, *m->trust, m->world.clock, m->world.random);
}

Result<intel::Report> Device::newCorrection(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto old, m->sealedRow(id));
    if (old.kind != "report")
        return fail(ErrorCode::Refused, "This is a record of a disruption. Record it anew.");
    LANYARD_ASSIGN(intel::Report report, newReport(""));
    report.corrects = old.id;
    return report;
}

Result<intel::Report> Device::split(intel::Report& report) {
    if (!m->open)
        return lockedError();
    // The new one first: a crash between the two leaves a draft too many, never one that nothing ties to the other.
    intel::Report other = intel::splitOff(report, newUuid(m->world.random), newUuid(m->world.random));
    other.created = m->world.clock.now();
    LANYARD_TRY(saveReport(other));
    LANYARD_TRY(saveReport(report));
    return other;
}

Result<intel::Disruption> Device::newDisruption(std::string_view measure, std::string_view corrects) {
    if (!m->open)
        return lockedError();
    intel::Disruption record;
    record.id = newUuid(m->world.random);
    record.created = record.changed = m->world.clock.now();
    record.on = dateOf(record.created);
    if (!measure.empty()) {
        LANYARD_ASSIGN(const content::Item item, m->open->content.item(measure, "en"));
        LANYARD_ASSIGN(const auto held, m->open->content.held());
        record.measure = measure;
        record.measureTitle = item.title;
        record.packVersion = held.empty() ? 0 : held.front().version;
    }
    if (!corrects.empty()) {
        LANYARD_ASSIGN(const auto old, m->sealedRow(corrects));
        record.corrects = old.id;
    }
    return record;
}

Status Device::saveRecord(intel::Disruption& record) {
    if (!m->open)
        return lockedError();
    record.changed = m->world.clock.now();
    return m->save(record);
}

Result<intel::Disruption> Device::record(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto row, m->draftOf(id, "disruption"));
    return intel::disruptionFromDraftJson(row.body);
}

Result<std::vector<store::ReportRow>> Device::reports() {
    if (!m->open)
        return lockedError();
    return m->open->store.reports();
}

Status Device::discard(std::string_view id) {
    if (!m->open)
        return lockedError();
    return m->open->store.discardDraft(id);
}

Result<Device::Submitted> Device::submit(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(auto outcome, m->submitter().submit(id));
    return Submitted{std::move(outcome.envelopeId), std::move(outcome.bodySha256), outcome.attachments.waiting,
                     std::move(outcome.attachments.problem)};
}

Result<Device::Submitted> Device::withdraw(std::string_view id, std::string_view reason) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto old, m->sealedRow(id));
    LANYARD_TRY(m->dropUnmadeWithdrawal(old.id));
    const UnixMillis now = m->world.clock.now();
    const intel::Withdrawal request{newUuid(m->world.random), old.id, std::string(reason), now};
    store::ReportRow row;
    row.id = request.id;
    row.kind = "withdrawal";
    row.title = old.title;
    row.created = row.changed = now;
    LANYARD_ASSIGN(row.body, intel::toWireJson(request));
    LANYARD_TRY(m->open->store.saveDraft(row));
    LANYARD_TRY(m->open->store.setValue(withdrawalName(old.id), viewOf(row.id)));
    auto submitted = submit(row.id);
    // Not sealed: nothing is left of the request, so that it is asked for anew, on purpose.
    if (!submitted)
        static_cast<void>(m->open->store.discardDraft(row.id));
    return submitted;
}

Result<std::string> Device::withdrawalOf(std::string_view id) {
    if (!m->open)
        return lockedError();
    LANYARD_ASSIGN(const auto named, m->open->store.value(withdrawalName(id)));
    if (!named)
        return std::string();
    LANYARD_ASSIGN(const auto request, m->open->store.report(textOf(ByteView(*named))));
    // A draft of a request is what a crash left of one: it was never made.
    return request && request->state != store::ReportState::Draft ? request->id : std::string();
}

Result<std::optional<intel::Report>> Device::undo(std::string_view id) {
    return m->open ? m->stepped(id, &store::Store::undo) : lockedError();
}

Result<std::optional<intel::Report>> Device::redo(std::string_view id) {
    return m->open ? m->stepped(id, &store::Store::redo) : lockedError();
}

Result<store::Store::Steps> Device::steps(std::string_view id) {
    if (!m->open)
        return lockedError();
    return m->open->store.steps(id);
}

Status Device::settleReceipts() {
    if (!m->open)
        return lockedError();
    return m->settle();
}

} // namespace lanyard::client
