#pragma once

#include "core/crypto/hash.h"
#include "core/store/store.h"

#include <functional>
#include <memory>

namespace lanyard::store {

/// The most bytes that one attachment may have, and the most attachments of one report.
inline constexpr std::uint64_t kMaxAttachment = std::uint64_t{100} << 20U;
inline constexpr std::size_t kMaxAttachmentsOfReport = 10;
inline constexpr std::size_t kMaxThumbnail = std::size_t{64} << 10U;

enum class AttachmentState {
    Arriving, ///< not whole yet, and without a checkpoint; gone at the next open
    Held,     ///< whole, no envelope of it is on its way
    Sealed,   ///< an envelope is in the outbox, or must be made again
    Accepted, ///< a verified accepted receipt is here; the content is gone
    Refused,  ///< a verified rejected receipt is here; the content is kept
    Leaving,  ///< removed or given up: content is being freed, listed nowhere
};

struct AttachmentRow {
    std::string id;     ///< UUIDv4
    std::string report; ///< id of its report
    AttachmentState state = AttachmentState::Arriving;
    std::string media;         ///< "image/jpeg"
    std::string caption;       ///< the officer's words, or ""
    bool metadataKept = false; ///< place, time and device that the file carried were kept on purpose
    UnixMillis created{};
    std::uint64_t size = 0;
    std::string sha256;     ///< base64url, of the content as it was kept
    std::string envelopeId; ///< of the newest envelope, when sealed
    UnixMillis sealed{};    ///< when that was made
    std::string reference;  ///< of the receipt, when accepted
    std::string refusal;    ///< code of the rejected receipt
};

/// Takes in one attachment in pieces of any size; memory stays at one chunk. A chunk is one transaction of its own, so
/// that the store can be used for other things in between; until finish() the attachment is nowhere listed, and a crash
/// or the writer's end removes it. When the store was closed meanwhile (a lock) every call is Locked.
class AttachmentWriter {
public:
    /// TooLarge above kMaxAttachment; DiskFull, with nothing of it kept. After an error only the end is left.
    [[nodiscard]] Status append(ByteView bytes);
    /// For what is nowhere else while it comes, as a sound from the microphone. What was taken in up to now is durable
    /// and listed when it returns, and from then on only abandon() removes it: a crash, a lock, a full disk and the
    /// writer's end leave it as it was at the last checkpoint or full chunk. Errors as append and finish.
    [[nodiscard]] Status checkpoint();
    /// Durable and listed when it returns. InvalidArgument when nothing came; Refused when the report was submitted
    /// meanwhile; NotFound when it was removed, or its report.
    [[nodiscard]] Result<AttachmentRow> finish();
    /// Removes what was taken in; also done when the writer goes, without a checkpoint.
    void abandon();
    AttachmentWriter(AttachmentWriter&&) noexcept;
    AttachmentWriter& operator=(AttachmentWriter&&) noexcept;
    ~AttachmentWriter();

private:
    friend class Attachments;
    struct Private;
    explicit AttachmentWriter(std::unique_ptr<Private> made);
    std::unique_ptr<Private> m;
};

/// The attachments of the officer's reports, inside store.db and so encrypted as all of it is; core/store/README.md
/// says how they lie there. They go with their report: discarded with the draft, moved when it is renewed; the content
/// stays until an accepted receipt of the attachment's own envelope (Store::markAccepted). Uses the store, which must
/// be open for as long as this is used.
class Attachments {
public:
    explicit Attachments(Store& store);

    struct New {
        std::string id; ///< UUIDv4
        std::string report;
        std::string media;
        std::string caption;
        bool metadataKept = false;
    };
    /// NotFound without such a report; Refused when it is submitted already, or has kMaxAttachmentsOfReport.
    [[nodiscard]] Result<AttachmentWriter> begin(const New& attachment, UnixMillis now);
    [[nodiscard]] Result<std::vector<AttachmentRow>> list(std::string_view reportId); ///< whole ones, in their order
    [[nodiscard]] Result<std::optional<AttachmentRow>> find(std::string_view id);
    /// At most `limit` bytes from `offset`; fewer only at the end. NotFound, InvalidArgument beyond the end.
    [[nodiscard]] Result<crypto::WipedBytes> read(std::string_view id, std::uint64_t offset, std::size_t limit);
    /// The whole content in order, a chunk at a time. The sink must not change the store.
    [[nodiscard]] Status stream(std::string_view id, const std::function<Status(ByteView)>& sink);

    /// A small picture to show in lists, at most kMaxThumbnail; empty when there is none.
    [[nodiscard]] Result<crypto::WipedBytes> thumbnail(std::string_view id);
    [[nodiscard]] Status setThumbnail(std::string_view id, ByteView picture);
    /// Only while the report is open, as all that changes what will be sealed.
    [[nodiscard]] Status setCaption(std::string_view id, std::string_view caption);
    [[nodiscard]] Status remove(std::string_view id);

    /// What belongs to a submitted report and is Held, Sealed or Refused, oldest first: whoever seals looks whether the
    /// outbox holds the envelope, and whether a refused one may go again.
    [[nodiscard]] Result<std::vector<AttachmentRow>> toSeal();
    /// As Store::markSealed, and in the same chain. Store::markUnsealed, markAccepted and markRefused take the
    /// envelopes of attachments too.
    [[nodiscard]] Status markSealed(std::string_view id, std::string_view envelopeId, std::int64_t sequence,
                                    ByteView envelopeHash, UnixMillis now);

private:
    std::weak_ptr<Store::State> m_state;
};

} // namespace lanyard::store
