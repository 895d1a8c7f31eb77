#include "sync/client/attachment_sealer.h"

#include "sync/protocol/envelope_stream.h"

namespace lanyard::client {

namespace {

/// Of one attachment: a relay that damages whatever comes is not fed for ever.
constexpr std::size_t kMostEnvelopes = 6;

} // namespace

AttachmentSealer::AttachmentSealer(store::Store& store, store::Outbox& outbox, const Trust& trust,
                                   const crypto::SigningKey& author, const Clock& clock, Random& random)
    : m_store(store)
    , m_attachments(store)
    , m_outbox(outbox)
    , m_trust(trust)
    , m_author(author)
    , m_clock(clock)
    , m_random(random) {}

Result<AttachmentSealer::Outcome> AttachmentSealer::catchUp(const protocol::IntakeEpoch& epoch) {
    LANYARD_ASSIGN(const auto recipient, crypto::parseRecipient(epoch.recipient));
    LANYARD_ASSIGN(const auto rows, m_attachments.toSeal());
    Outcome outcome;
    for (const store::AttachmentRow& row : rows) {
        if (row.state == store::AttachmentState::Sealed) {
            LANYARD_ASSIGN(const auto entry, m_outbox.entry(row.envelopeId));
            if (entry)
                continue;
        }
        if (row.state == store::AttachmentState::Refused) {
            LANYARD_ASSIGN(const bool again, mayGoAgain(row, epoch));
            if (!again)
                continue;
        }
        if (const Status done = seal(row, recipient); done) {
            ++outcome.sealed;
        } else {
            ++outcome.waiting;
            if (outcome.problem.empty())
                outcome.problem = done.error().message;
        }
    }
    return outcome;
}

Result<bool> AttachmentSealer::mayGoAgain(const store::AttachmentRow& row, const protocol::IntakeEpoch& epoch) {
    if (row.refusal == "no-key")
        return row.sealed < epoch.notBefore; // else it would be the same key again
    LANYARD_ASSIGN(const auto before, m_store.envelopesOf(row.id));
    return row.refusal == "damaged" && before.size() < kMostEnvelopes;
}

Status AttachmentSealer::seal(const store::AttachmentRow& row, const crypto::X25519Public& recipient) {
    LANYARD_ASSIGN(const store::Store::Chain chain, m_store.chain());
    protocol::EnvelopeHeader header;
    header.id = row.id;
    header.kind = "attachment";
    header.of = row.report;
    header.media = row.media;
    header.seq = chain.nextSequence;
    header.prev = base64Encode(chain.previousHash, Base64::Url);
    header.created = m_clock.now();
    header.officer = m_trust.officer;
    header.bodyLength = row.size;
    header.bodySha256 = row.sha256;
    LANYARD_ASSIGN(header.replaces, m_store.envelopesOf(row.id));

    LANYARD_ASSIGN(store::OutboxWriter file, m_outbox.begin());
    LANYARD_ASSIGN(auto sealer, protocol::EnvelopeSealer::start(std::move(header), recipient, m_author, m_random,
                                                                [&file](ByteView piece) { return file.write(piece); }));
    LANYARD_TRY(m_attachments.stream(row.id, [&sealer](ByteView piece) { return sealer.write(piece); }));
    LANYARD_TRY(sealer.finish());
    LANYARD_ASSIGN(const std::string id, file.close());
    LANYARD_ASSIGN(const Bytes hash, base64Decode(id, Base64::Url));
    LANYARD_TRY(m_attachments.markSealed(row.id, id, chain.nextSequence, hash, m_clock.now()));
    const Status added = file.commit(chain.nextSequence, m_clock.now());
    if (!added)
        static_cast<void>(
            m_store.markUnsealed(id, m_clock.now())); // should this fail too, the next call seals it again
    return added;
}

} // namespace lanyard::client
