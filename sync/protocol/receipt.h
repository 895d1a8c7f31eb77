#pragma once

#include "core/base/time.h"
#include "core/crypto/tlog.h"

#include <optional>
#include <string>

namespace lanyard::protocol {

struct Receipt {
    std::string envelopeId; ///< base64url
    std::string authorKid;  ///< or "-"
    bool accepted = false;
    std::string code; ///< when rejected
    UnixMillis at{};  ///< whole seconds
};

/// The leaf's exact bytes, and back (canonical).
[[nodiscard]] std::string formatReceiptLeaf(const Receipt& receipt);
[[nodiscard]] Result<Receipt> parseReceiptLeaf(std::string_view leaf);

struct VerifiedReceipt {
    Receipt receipt;
    std::uint64_t index = 0;
    crypto::Checkpoint checkpoint;
    std::string checkpointNote;
};
/// Everything that can be checked with the pinned log key and no network: note, path, leaf, and that it speaks of `envelopeId`.
[[nodiscard]] Result<VerifiedReceipt> verifyReceipt(std::string_view proof, std::string_view envelopeId, const crypto::NoteVerifier& log);

/// Against the highest checkpoint held: the same size must have the same root (BadSignature: the log forked), a smaller tree is fine as proof of an old leaf but never replaces the
/// held one, a larger needs `consistency` (pass nothing to learn that it is needed: Unavailable). Gives the note to hold from now on.
[[nodiscard]] Result<std::string> advanceCheckpoint(std::string_view heldNote, std::string_view newNote, const crypto::NoteVerifier& log, const std::vector<crypto::Hash256>* consistency);

/// "LY-" and the leaf's index in Crockford base32 with a check character, grouped: what the officer reads out. Same for the same index, for ever.
[[nodiscard]] std::string formatReference(std::uint64_t index);

/// lanyard-custody/v1 text of the relay, to be signed as a note; and its check. Custody is shown and frees nothing.
[[nodiscard]] std::string formatCustody(std::string_view envelopeId, std::uint64_t size, UnixMillis at);
[[nodiscard]] Status verifyCustody(std::string_view note, std::string_view envelopeId, const crypto::NoteVerifier& relay);

/// A sentence for the officer about a rejection code, and what to do.
[[nodiscard]] std::string rejectionSentence(std::string_view code);

} // namespace lanyard::protocol
