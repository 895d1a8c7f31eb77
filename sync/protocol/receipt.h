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
/// Everything that can be checked with the pinned log key and no network: note, path, leaf, and that it speaks of
/// `envelopeId` (Malformed when of another).
[[nodiscard]] Result<VerifiedReceipt> verifyReceipt(std::string_view proof, std::string_view envelopeId,
                                                    const crypto::NoteVerifier& log);

/// Against the highest checkpoint held: the same size must have the same root (BadSignature: the log forked), a smaller
/// tree is fine as proof of an old leaf but never replaces the held one, a larger needs `consistency` (pass nothing to
/// learn that it is needed: Unavailable). Gives the note to hold from now on. With nothing held yet (`heldNote` empty)
/// the new note is held. UnknownKey when either is not signed by `log`: a force that named a new log in its keyset
/// begins with nothing held.
[[nodiscard]] Result<std::string> advanceCheckpoint(std::string_view heldNote, std::string_view newNote,
                                                    const crypto::NoteVerifier& log,
                                                    const std::vector<crypto::Hash256>* consistency);

/// What the officer reads out: "LY-", then the leaf's index in Crockford's base32 and a check character, in groups of
/// four: "LY-0000-001F". Seven digits of index, or eleven or fifteen when it needs them. Same for the same index, for
/// ever, and two indexes never share one. The check character closes a polynomial over GF(32): any one character read
/// wrongly and any two exchanged are found.
[[nodiscard]] std::string formatReference(std::uint64_t index);
/// The index of a reference as a person typed it: forgives case, spaces, hyphens, O for 0 and I or L for 1. Malformed
/// when it does not check out.
[[nodiscard]] Result<std::uint64_t> parseReference(std::string_view text);

/// lanyard-custody/v1 text of the relay, to be signed as a note; and its check. Custody is shown and frees nothing.
[[nodiscard]] std::string formatCustody(std::string_view envelopeId, std::uint64_t size, UnixMillis at);
[[nodiscard]] Status verifyCustody(std::string_view note, std::string_view envelopeId,
                                   const crypto::NoteVerifier& relay);

/// A sentence for the officer about a rejection code, and what to do.
[[nodiscard]] std::string rejectionSentence(std::string_view code);

} // namespace lanyard::protocol
