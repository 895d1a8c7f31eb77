#include "sync/client/submitter.h"

#include "sync/client/report_attachments.h"
#include "sync/client/sealed_body.h"
#include "sync/protocol/envelope.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace lanyard::client {

using store::ReportRow;
using store::ReportState;

Submitter::Submitter(store::Store& store, store::Outbox& outbox, const Trust& trust, const crypto::SigningKey& author,
                     const Clock& clock, Random& random)
    : m_store(store)
    , m_outbox(outbox)
    , m_trust(trust)
    , m_author(author)
    , m_clock(clock)
    , m_random(random) {}

Result<Submitter::Outcome> Submitter::submit(std::string_view reportId) {
    LANYARD_ASSIGN(auto row, m_store.report(reportId));
    if (!row)
        return fail(ErrorCode::NotFound, "There is no such report on this device.");
    if (row->state != ReportState::Draft && row->state != ReportState::Refused)
        return fail(ErrorCode::Refused,
                    "This report was submitted already. Sealing is final: send a new report that names it.");

    LANYARD_ASSIGN(const std::string problem, whyNotSubmit(*row, m_clock.now()));
    if (!problem.empty())
        return fail(ErrorCode::InvalidArgument, problem);
    if (row->state == ReportState::Draft)
        return submitDraft(std::move(*row));

    // The force would take another body under the refused id for forgery.
    ReportRow renewed = *row;
    renewed.id = newUuid(m_random);
    LANYARD_ASSIGN(renewed.body, underNewId(*row, renewed.id));
    LANYARD_TRY(m_store.renew(row->id, renewed.id, m_clock.now()));
    auto outcome = submitDraft(renewed);
    // Whoever has it on the screen has it under its old id. Should this fail too, or a crash come before it, it lies
    // under the new one, and nothing is saved under the old one any more.
    if (!outcome)
        static_cast<void>(m_store.takeBackRenewal(renewed.id, *row));
    return outcome;
}

Result<Submitter::Outcome> Submitter::submitDraft(ReportRow row) {
    if (row.kind == "report")
        LANYARD_TRY(completeReport(row));
    row.changed = m_clock.now();

    const auto epoch = protocol::currentEpoch(m_trust.keyset, m_clock.now());
    LANYARD_TRY(m_store.saveDraft(row));
    if (!epoch) {
        LANYARD_TRY(m_store.markReady(row.id, m_clock.now()));
        return Outcome{};
    }
    LANYARD_ASSIGN(Outcome outcome, seal(row, *epoch));
    // The report is on its way: whatever becomes of its attachments now is no reason to call it a draft.
    if (auto followed = attachments().catchUp(*epoch))
        outcome.attachments = std::move(*followed);
    else
        outcome.attachments = {0, 1, followed.error().message};
    return outcome;
}

AttachmentSealer Submitter::attachments() {
    return {m_store, m_outbox, m_trust, m_author, m_clock, m_random};
}

Status Submitter::completeReport(ReportRow& row) {
    LANYARD_ASSIGN(intel::Report report, intel::fromDraftJson(row.body));
    const std::string provenance = intel::provenanceToSeal(report);
    if (!report.provenance.empty() || (!provenance.empty() && report.sealedProvenance.empty())) {
        auto sealed =
            protocol::sealProvenance(report.id, provenance, m_trust.keyset.sourceHandling, m_author, m_random);
        if (!sealed)
            return fail(std::move(sealed).error());
        report.sealedProvenance = std::move(*sealed);
        report.provenance.clear();
    }
    report.leftIn.clear(); // it says of words that they point to the source
    LANYARD_ASSIGN(report.attachments, attachmentsOf(m_store, report.id));
    row.body = intel::toDraftJson(report);
    row.title = intel::titleOf(report);
    return {};
}

Result<Submitter::Outcome> Submitter::seal(const ReportRow& row, const protocol::IntakeEpoch& epoch) {
    LANYARD_ASSIGN(const SealedBody body, sealedBodyOf(row));
    LANYARD_ASSIGN(const auto recipient, crypto::parseRecipient(epoch.recipient));
    LANYARD_ASSIGN(const store::Store::Chain chain, m_store.chain());
    LANYARD_ASSIGN(auto replaces, m_store.envelopesOf(row.id));

    protocol::EnvelopeHeader header;
    header.id = row.id;
    header.kind = row.kind;
    header.seq = chain.nextSequence;
    header.prev = base64Encode(chain.previousHash, Base64::Url);
    header.created = m_clock.now();
    header.officer = m_trust.officer;
    header.formId = body.formId;
    header.formPack = body.formPack;
    header.replaces = std::move(replaces);
    header.corrects = body.corrects;
    header.parts = body.parts;
    LANYARD_ASSIGN(const protocol::SealedEnvelope envelope,
                   protocol::sealEnvelope(std::move(header), viewOf(body.wire), recipient, m_author, m_random));
    LANYARD_ASSIGN(const Bytes hash, base64Decode(envelope.id, Base64::Url));

    LANYARD_TRY(m_store.markSealed(row.id, envelope.id, chain.nextSequence, hash, m_clock.now()));
    const Status added = m_outbox.add(envelope.id, envelope.ciphertext, chain.nextSequence, m_clock.now());
    if (!added) {
        // Back to what it was. Should this fail too, catchUp() seals it again at the next unlock: the body is frozen
        // either way.
        static_cast<void>(m_store.markUnsealed(envelope.id, m_clock.now()));
        return fail(added.error());
    }
    return Outcome{envelope.id, base64Encode(crypto::sha256(viewOf(body.wire)), Base64::Url)};
}

Result<int> Submitter::catchUp() {
    const auto epoch = protocol::currentEpoch(m_trust.keyset, m_clock.now());
    if (!epoch)
        return 0;
    LANYARD_ASSIGN(auto heads, m_store.reports());
    std::reverse(heads.begin(), heads.end()); // oldest first
    int sealed = 0;
    Status problem;
    for (const ReportRow& head : heads) {
        if (head.state == ReportState::Sealed) {
            LANYARD_ASSIGN(const auto entry, m_outbox.entry(head.envelopeId));
            if (entry)
                continue;
        } else if (head.state != ReportState::Ready) {
            continue;
        }
        auto found = m_store.report(head.id);
        if (!found && found.error().code == ErrorCode::Damaged)
            continue; // one report's damaged words, which verify() names, hold up no other
        LANYARD_ASSIGN(const auto row, std::move(found));
        if (!row)
            continue;
        // One that cannot be sealed now holds up no other, and no attachment.
        if (const auto done = seal(*row, *epoch); done)
            ++sealed;
        else if (problem)
            problem = fail(done.error());
    }
    LANYARD_ASSIGN(const AttachmentSealer::Outcome followed, attachments().catchUp(*epoch));
    LANYARD_TRY(std::move(problem));
    return sealed + followed.sealed;
}

} // namespace lanyard::client
