#pragma once

#include "core/base/files.h"
#include "core/base/time.h"
#include "core/store/sqlite.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::store {

/// One direction only; accepted and rejected wait for the next unlock to be told to the store, then are removed.
enum class OutboxState {
    Sealed,   ///< nothing sent yet
    Created,  ///< the relay knows the upload
    Sent,     ///< part or all of the bytes are at the relay
    Custody,  ///< the relay says it holds all; frees nothing
    Accepted, ///< a verified accepted receipt of the force is kept here
    Rejected, ///< a verified rejected receipt of the force is kept here
};

struct OutboxEntry {
    std::string envelopeId; ///< base64url(SHA-256 of the ciphertext)
    OutboxState state = OutboxState::Sealed;
    std::uint64_t size = 0;   ///< bytes of ciphertext
    std::uint64_t offset = 0; ///< bytes known to be at the relay
    std::int64_t sequence = 0;
    UnixMillis sealed{};
    std::string custody;   ///< signed note, shown only
    std::string receipt;   ///< tlog-proof text
    std::string rejection; ///< code when Rejected
};

class Outbox;

/// One envelope that comes in pieces, for what is too large to hold: written beside the others under a temporary name
/// and renamed to its own, which is known only at its end. Gone with the writer unless committed, or at the next open.
/// One at a time; the outbox must stay where it is meanwhile.
class OutboxWriter {
public:
    [[nodiscard]] Status write(ByteView ciphertext);
    /// Synced; gives the envelope's id. BETWEEN this and commit() the store records the sealing (README.md, "Sealing").
    [[nodiscard]] Result<std::string> close();
    /// As Outbox::add.
    [[nodiscard]] Status commit(std::int64_t sequence, UnixMillis now);
    OutboxWriter(OutboxWriter&&) noexcept;
    OutboxWriter& operator=(OutboxWriter&&) noexcept;
    ~OutboxWriter();

private:
    friend class Outbox;
    struct Private;
    explicit OutboxWriter(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m;
};

/// Sealed envelopes outside the vault: <folder>/outbox/<envelope id>.age and <folder>/outbox/index.db (plain SQLite:
/// ids, sizes, hashes, progress, nothing else). Works while Lanyard is locked. One process at a time (file lock); one
/// thread. core/store/README.md says how it recovers.
class Outbox {
public:
    /// `folder` is the device's folder. Busy. Finishes what a crash cut short: a whole envelope without a row is taken
    /// in (sequence 0, sealed at the file's time); a row without its file goes, unless it holds a receipt; a file that
    /// is not what its name says is set aside as <id>.damaged. A damaged index is set aside and made anew from the
    /// files: all that it knew can be had from the relay again.
    [[nodiscard]] static Result<Outbox> open(const Path& folder);
    Outbox(Outbox&&) noexcept;
    Outbox& operator=(Outbox&&) noexcept;
    ~Outbox();

    /// True when open() found the index damaged and made a new one.
    [[nodiscard]] bool wasRebuilt() const;

    /// File first (written, synced, renamed, folder synced), then the row. When it returns, the envelope survives a
    /// power cut; when it fails, nothing of it is left. InvalidArgument when the id is not the ciphertext's. Adding the
    /// same again is fine.
    [[nodiscard]] Status add(std::string_view envelopeId, ByteView ciphertext, std::int64_t sequence, UnixMillis now);
    /// An envelope in pieces: add() for what is too large to hold.
    [[nodiscard]] Result<OutboxWriter> begin();
    [[nodiscard]] Result<std::vector<OutboxEntry>> entries(); ///< oldest first
    [[nodiscard]] Result<std::optional<OutboxEntry>> entry(std::string_view envelopeId);
    /// At most `limit` bytes of ciphertext from `offset`; empty at the end. NotFound, InvalidArgument beyond the end.
    [[nodiscard]] Result<Bytes> read(std::string_view envelopeId, std::uint64_t offset, std::size_t limit);

    /// Sealed … Custody only. A state below the one held, or any after a receipt, leaves the state as it is; the offset
    /// is taken as the relay says it, also when it fell back.
    [[nodiscard]] Status setProgress(std::string_view envelopeId, OutboxState state, std::uint64_t offset);
    [[nodiscard]] Status setCustody(std::string_view envelopeId, std::string_view note);
    /// The caller verified the receipt against the pinned log. The ciphertext stays until settle(). The first outcome
    /// counts: the other one later is Refused.
    [[nodiscard]] Status setReceipt(std::string_view envelopeId, OutboxState acceptedOrRejected,
                                    std::string_view receipt, std::string_view rejection);
    /// After the store has recorded the receipt: removes row and file. Refused unless Accepted or Rejected.
    [[nodiscard]] Status settle(std::string_view envelopeId);
    /// The file proved damaged (the relay's hash differs): keeps it as <id>.damaged and forgets the row, so that the
    /// store seals the report again.
    [[nodiscard]] Status setAside(std::string_view envelopeId);
    /// Ids of the envelopes whose file is not as it was written, read in pieces.
    [[nodiscard]] Result<std::vector<std::string>> damaged();
    /// Highest verified checkpoint of the force's log (signed note text), and receipts' cursor at the relay.
    [[nodiscard]] Result<std::string> checkpoint();
    [[nodiscard]] Status setCheckpoint(std::string_view note);
    [[nodiscard]] Result<std::int64_t> receiptCursor();
    [[nodiscard]] Status setReceiptCursor(std::int64_t cursor);
    /// Removes everything, after the officer was told how many the force has not received.
    [[nodiscard]] Status eraseAll();

private:
    friend class OutboxWriter;
    struct State;
    explicit Outbox(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace lanyard::store
