#pragma once

#include "core/intel/report.h"
#include "core/store/outbox.h"
#include "core/store/store.h"
#include "sync/client/attachment_sealer.h"
#include "sync/client/trust.h"

namespace lanyard::client {

/// Seals reports into the outbox. The order is core/store/README.md's: provenance, then the report's envelope, then the
/// store's row, then the outbox; if any part fails the report stays a draft. There is no unsealed way out. Attachments
/// follow (AttachmentSealer): the words do not wait for them.
class Submitter {
public:
    Submitter(store::Store& store, store::Outbox& outbox, const Trust& trust, const crypto::SigningKey& author,
              const Clock& clock, Random& random);

    struct Outcome {
        std::string envelopeId;                  ///< empty when the report waits as Ready for the force's new keys
        std::string bodySha256;                  ///< base64url, of the bytes that were sealed: what the force must get
        AttachmentSealer::Outcome attachments{}; ///< all that were to be sealed, this report's among them
    };
    /// InvalidArgument with the first blocking problem's sentence; DiskFull, Io …: still a draft.
    [[nodiscard]] Result<Outcome> submit(std::string_view reportId);
    /// Seals what was Ready, and seals again what is Sealed but lies in no outbox (a crash between the two writes, a
    /// lost outbox); then attachments that lie in none. Gives how many were sealed; the first problem, once all the
    /// others had their turn.
    [[nodiscard]] Result<int> catchUp();

private:
    /// From a draft under the id that it is sealed with.
    [[nodiscard]] Result<Outcome> submitDraft(store::ReportRow row);
    /// Takes the provenance out of the row's body and puts what was sealed in its place; lists the attachments.
    [[nodiscard]] Status completeReport(store::ReportRow& row);
    [[nodiscard]] Result<Outcome> seal(const store::ReportRow& row, const protocol::IntakeEpoch& epoch);
    [[nodiscard]] AttachmentSealer attachments();

    store::Store& m_store;
    store::Outbox& m_outbox;
    const Trust& m_trust;
    const crypto::SigningKey& m_author;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace lanyard::client
