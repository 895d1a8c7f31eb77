#pragma once

#include "core/store/attachments.h"
#include "core/store/outbox.h"
#include "sync/client/trust.h"

namespace lanyard::client {

/// Seals attachments into the outbox, each in an envelope of its own, after their report's: straight from the store's
/// chunks into the outbox's file, so that memory stays flat. The order of store and outbox is that of reports
/// (core/store/README.md): a crash anywhere leaves what the next call finds to do.
class AttachmentSealer {
public:
    AttachmentSealer(store::Store& store, store::Outbox& outbox, const Trust& trust, const crypto::SigningKey& author,
                     const Clock& clock, Random& random);

    struct Outcome {
        int sealed = 0;
        int waiting = 0;     ///< could not be sealed now; they are tried again at the next unlock
        std::string problem; ///< why, of the first that waits; a sentence
    };
    /// Every attachment of a submitted report that lies in no envelope of the outbox, oldest first. One that cannot be
    /// sealed holds up no other. Refused ones too, where nobody but Lanyard can mend it: the envelope was damaged on
    /// its way, or its key had passed and this epoch's is a later one.
    [[nodiscard]] Result<Outcome> catchUp(const protocol::IntakeEpoch& epoch);

private:
    [[nodiscard]] Result<bool> mayGoAgain(const store::AttachmentRow& row, const protocol::IntakeEpoch& epoch);
    [[nodiscard]] Status seal(const store::AttachmentRow& row, const crypto::X25519Public& recipient);

    store::Store& m_store;
    store::Attachments m_attachments;
    store::Outbox& m_outbox;
    const Trust& m_trust;
    const crypto::SigningKey& m_author;
    const Clock& m_clock;
    Random& m_random;
};

} // namespace lanyard::client
