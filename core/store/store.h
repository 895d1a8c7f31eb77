#pragma once

#include "core/base/time.h"
#include "core/crypto/keys.h"
#include "core/store/sqlite.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::store {

enum class ReportState {
    Draft,
    Ready,    ///< finished and submitted, waits for the force's new keys
    Sealed,   ///< an envelope is in the outbox; body is kept closed to view
    Accepted, ///< a verified accepted receipt is here; body gone unless policy keeps it
    Refused,  ///< a verified rejected receipt is here; open as a draft again
};

/// One report as the officer's store keeps it. `body` is the report's JSON (core/intel), opaque here.
struct ReportRow {
    std::string id; ///< UUIDv4
    ReportState state = ReportState::Draft;
    std::string kind = "report"; ///< report, disruption …
    std::string title;           ///< first words, for lists
    std::string body;            ///< empty once accepted
    UnixMillis created{};
    UnixMillis changed{};
    std::string envelopeId; ///< of the newest envelope, when sealed
    std::string reference;  ///< of the receipt, when accepted
    std::string receipt;    ///< tlog-proof text, when there is one
    std::string refusal;    ///< code of the rejected receipt
    bool writtenWhileLocked = false;
};

/// The most that is kept of a draft's earlier bodies; the oldest go first, and one that is longer by itself is not
/// kept.
inline constexpr std::size_t kMaxRevisions = 50;
inline constexpr std::size_t kMaxRevisionBytes = std::size_t{1} << 20U;

/// The officer's encrypted store, <folder>/store.db: drafts, reports that wait for their receipts, the device's own
/// vault keys, settings. Every function that returns without error is durable (WAL, synchronous=FULL). One thread.
/// core/store/README.md says what lies on disk, and in which order store and outbox are written when a report is
/// sealed.
class Store {
public:
    /// Takes an exclusive lock on the file: a second opener gets Busy. Makes the store the first time a folder is used;
    /// one that was there and is gone, emptied or does not open with this key is Damaged, and is left as it is.
    [[nodiscard]] static Result<Store> open(const Path& folder, ByteView rawKey);
    /// Removes the store's files for good (erase everything, or enrolment after a wipe), so that open() makes a new
    /// one. Busy while it is open. Not the outbox.
    [[nodiscard]] static Status erase(const Path& folder);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    /// Inserts, or replaces title, body, kind, `changed` and `writtenWhileLocked`; the state is not taken from `row`.
    /// Refused when the report is not Draft or Refused any more, or was sealed and is gone or goes on under a new id;
    /// InvalidArgument when the id is not a UUIDv4.
    /// Keeps what undo() needs, in the same transaction. By `changed`: saves within 2 s of one another are one step,
    /// for at most 10 s; a save that makes the body more than 40 bytes longer or shorter is a step by itself.
    [[nodiscard]] Status saveDraft(const ReportRow& row);
    /// As in an editor, also after the app was closed: undo() puts the draft back to before its last step, redo() takes
    /// the last undo() back, and a save with another body forgets what was undone. They give the row as it is then,
    /// with body, title, kind and `writtenWhileLocked` as they were saved and `changed` = now; nothing, and no change,
    /// when there is nothing to go to. NotFound; Refused when the report is not Draft or Refused any more: sealing (and
    /// finishing, when it waits for keys) forgets all steps, so that nobody undoes into words that were sealed away.
    /// Attachments are not undone: an earlier body may name one that was removed since.
    [[nodiscard]] Result<std::optional<ReportRow>> undo(std::string_view id, UnixMillis now);
    [[nodiscard]] Result<std::optional<ReportRow>> redo(std::string_view id, UnixMillis now);
    /// How many times each of them can go on; zeros for an id that is not there.
    struct Steps {
        int undo = 0;
        int redo = 0;
    };
    [[nodiscard]] Result<Steps> steps(std::string_view id);
    /// Damaged when its words are not those that were saved together: see README.md, a disk that lies. saveDraft() and
    /// undo() put such a draft right.
    [[nodiscard]] Result<std::optional<ReportRow>> report(std::string_view id);
    [[nodiscard]] Result<std::vector<ReportRow>> reports(); ///< newest first, without bodies and receipts
    [[nodiscard]] Status discardDraft(std::string_view id); ///< Draft or Refused only; its attachments go with it

    /// One transaction each, the only ways a report changes state. NotFound when there is no such report or envelope;
    /// Refused from another state.
    [[nodiscard]] Status markReady(std::string_view id, UnixMillis now);
    /// BEFORE Outbox::add: from here on the body cannot change. From Draft or Ready; from Sealed when the same body is
    /// sealed again (lost envelope, passed key). Also records the sequence number, which must be chain().nextSequence,
    /// and the envelope's hash for the next envelope's `prev`.
    [[nodiscard]] Status markSealed(std::string_view id, std::string_view envelopeId, std::int64_t sequence,
                                    ByteView envelopeHash, UnixMillis now);
    /// Only right after Outbox::add refused this envelope: the report is what it was before, and the chain too. Refused
    /// unless it is the newest of the chain.
    [[nodiscard]] Status markUnsealed(std::string_view envelopeId, UnixMillis now);
    /// The two are told of attachments' envelopes too (attachments.h) and may be told again, for as long as the outbox
    /// holds the receipt: the first outcome of an envelope counts. NotFound: this store never sealed it (an outbox kept
    /// from before a wipe). Accepted empties body and title, unless the force's policy keeps them. A refusal of an
    /// envelope that is not the report's newest is only recorded.
    [[nodiscard]] Status markAccepted(std::string_view envelopeId, std::string_view reference, std::string_view receipt,
                                      UnixMillis now, bool keepWords = false);
    [[nodiscard]] Status markRefused(std::string_view envelopeId, std::string_view code, std::string_view receipt,
                                     UnixMillis now);
    /// A refused report goes on as a draft under a new id: the force would take another body under the old one for
    /// forgery. Refusal code, receipt and steps go with it; wherever body and steps name the old id, they name the new
    /// one.
    [[nodiscard]] Status renew(std::string_view id, std::string_view newId, UnixMillis now);
    /// Only when nothing came of renew(): the draft is the refused report `before` again, with the words, refusal and
    /// receipt that it gives; what it has attached stays Held. Refused when the draft is no draft any more.
    [[nodiscard]] Status takeBackRenewal(std::string_view newId, const ReportRow& before);

    /// All envelopes that this report was ever sealed into, oldest first: the `replaces` of the next.
    [[nodiscard]] Result<std::vector<std::string>> envelopesOf(std::string_view id);

    /// Where the device's chain of envelopes stands.
    struct Chain {
        std::int64_t nextSequence = 1;
        Bytes previousHash; ///< empty before the first
    };
    [[nodiscard]] Result<Chain> chain();

    /// Small named values and secrets (author key seed, mailbox scalar, settings).
    [[nodiscard]] Result<std::optional<Bytes>> value(std::string_view name);
    [[nodiscard]] Result<std::optional<crypto::SecretBytes>> secret(std::string_view name);
    [[nodiscard]] Status setValue(std::string_view name, ByteView value);

    /// Every page, and the words of every report and step. Damaged.
    [[nodiscard]] Status verify();

private:
    friend class Attachments;
    friend class AttachmentWriter;
    struct State;
    explicit Store(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state; ///< the only lasting owner; what works for a while looks whether it is still there
};

} // namespace lanyard::store
