#include "core/store/attachments.h"

#include "core/base/random.h"
#include "core/store/attachment_rows.h"
#include "core/store/store_state.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::store {

namespace {

tl::unexpected<Error> closedStore() {
    return fail(ErrorCode::Locked, "Lanyard was locked while a file was in use. Unlock it and begin again.");
}

tl::unexpected<Error> closedReport() {
    return fail(ErrorCode::Refused, "This report was submitted: its attachments cannot be changed.");
}

tl::unexpected<Error> notThere() {
    return fail(ErrorCode::NotFound, "There is no such attachment.");
}

Error withoutRoom(Error error) {
    if (error.code == ErrorCode::DiskFull)
        error.message = "There is no room on this device for the file, so nothing of it was kept. Your words are safe.";
    return error;
}

Error withLessRoom(Error error) {
    if (error.code == ErrorCode::DiskFull)
        error.message = "There is no room on this device for more of it. What was kept before is still there.";
    return error;
}

Result<AttachmentState> stateOf(std::int64_t number) {
    for (const AttachmentState state :
         {AttachmentState::Arriving, AttachmentState::Held, AttachmentState::Sealed, AttachmentState::Accepted,
          AttachmentState::Refused, AttachmentState::Leaving}) {
        if (numberOf(state) == number)
            return state;
    }
    return fail(ErrorCode::Damaged, "The store holds a state that this Lanyard does not know.");
}

#define LANYARD_ATTACHMENT_COLUMNS                                                                                     \
    "a.id, a.report, a.state, a.media, a.caption, a.metadata_kept, a.created, a.size, a.sha256, a.envelope, "          \
    "a.reference, "                                                                                                    \
    "a.refusal, a.row, coalesce((SELECT e.sealed FROM envelope e WHERE e.id = a.envelope), 0)"

constexpr const char* kSelectOne = "SELECT " LANYARD_ATTACHMENT_COLUMNS " FROM attachment a WHERE a.id = ?1 AND "
                                   "a.state BETWEEN 1 AND 4";
constexpr const char* kSelectReport = "SELECT " LANYARD_ATTACHMENT_COLUMNS " FROM attachment a WHERE a.report = ?1 AND "
                                      "a.state BETWEEN 1 AND 4 ORDER BY a.row";
constexpr const char* kSelectToSeal =
    "SELECT " LANYARD_ATTACHMENT_COLUMNS " FROM attachment a JOIN report r ON r.id = a.report"
    " WHERE a.state IN (1, 2, 4) AND r.state IN (2, 3) ORDER BY a.row";
#undef LANYARD_ATTACHMENT_COLUMNS

struct Found {
    AttachmentRow row;
    std::int64_t number = 0; ///< of the row, for its chunks
};

Result<Found> foundIn(const Statement& at) {
    Found found;
    found.row.id = at.text(0);
    found.row.report = at.text(1);
    LANYARD_ASSIGN(found.row.state, stateOf(at.integer(2)));
    found.row.media = at.text(3);
    found.row.caption = at.text(4);
    found.row.metadataKept = at.integer(5) != 0;
    found.row.created = {at.integer(6)};
    found.row.size = static_cast<std::uint64_t>(at.integer(7));
    found.row.sha256 = at.text(8);
    found.row.envelopeId = at.text(9);
    found.row.reference = at.text(10);
    found.row.refusal = at.text(11);
    found.number = at.integer(12);
    found.row.sealed = {at.integer(13)};
    return found;
}

Result<std::vector<AttachmentRow>> rowsOf(Statement& query) {
    std::vector<AttachmentRow> rows;
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return rows;
        LANYARD_ASSIGN(Found found, foundIn(query));
        rows.push_back(std::move(found.row));
    }
}

Result<Found> required(Database& db, std::string_view id) {
    LANYARD_ASSIGN(Statement query, db.prepare(kSelectOne));
    query.bind(1, id);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return notThere();
    return foundIn(query);
}

/// With content: what was accepted has none any more.
Result<Found> readable(Database& db, std::string_view id) {
    LANYARD_ASSIGN(Found found, required(db, id));
    if (found.row.state == AttachmentState::Accepted)
        return fail(ErrorCode::NotFound, "The force has received this attachment; it is no longer on this device.");
    return found;
}

Status requireOpenReport(Database& db, std::string_view reportId) {
    LANYARD_ASSIGN(Statement query, db.prepare("SELECT state IN (0, 4) FROM report WHERE id = ?1"));
    query.bind(1, reportId);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, "There is no such report.");
    return query.integer(0) != 0 ? Status() : closedReport();
}

} // namespace

struct AttachmentWriter::Private {
    std::weak_ptr<Store::State> state;
    std::string id;
    std::string report;
    std::int64_t row = 0;
    std::int64_t chunks = 0;
    std::uint64_t size = 0;
    crypto::WipedBytes pending{};
    crypto::Sha256Stream hash{};
    std::optional<Error> failed{};
    bool live = false; ///< had a checkpoint: what is there stays
    bool ended = false;

    Status keep(const Status& done) {
        if (!done)
            failed = live ? withLessRoom(done.error()) : withoutRoom(done.error());
        return done ? Status() : fail(*failed);
    }

    /// The report still takes attachments, and nobody removed this one.
    Status requireGrowing(Database& db) {
        LANYARD_TRY(requireOpenReport(db, report));
        LANYARD_ASSIGN(Statement query, db.prepare("SELECT 1 FROM attachment WHERE id = ?1 AND state IN (?2, ?3)"));
        query.bind(1, id).bind(2, numberOf(AttachmentState::Arriving)).bind(3, numberOf(AttachmentState::Held));
        LANYARD_ASSIGN(const bool there, query.step());
        return there ? Status() : notThere();
    }

    /// Listed, as far as it came. Within a transaction.
    Status list(Database& db) {
        LANYARD_ASSIGN(Statement held,
                       db.prepare("UPDATE attachment SET state = ?2, size = ?3, sha256 = ?4 WHERE row = ?1"));
        held.bind(1, row).bind(2, numberOf(AttachmentState::Held)).bind(3, static_cast<std::int64_t>(size));
        return held.bind(4, base64Encode(hash.soFar(), Base64::Url)).run();
    }

    /// The pending bytes as the next chunk, or as more of the one that a checkpoint wrote.
    Status writeChunk(Database& db) {
        LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
        if (live)
            LANYARD_TRY(requireGrowing(db));
        {
            LANYARD_ASSIGN(Statement add,
                           db.prepare("INSERT OR REPLACE INTO attachment_chunk(at, bytes) VALUES(?1, ?2)"));
            LANYARD_TRY(add.bind(1, row * kAttachmentChunksMost + chunks).bind(2, ByteView(pending)).run());
        }
        LANYARD_ASSIGN(Statement count, db.prepare("UPDATE attachment SET chunks = ?2 WHERE row = ?1"));
        LANYARD_TRY(count.bind(1, row).bind(2, chunks + 1).run());
        if (live)
            LANYARD_TRY(list(db));
        LANYARD_TRY(transaction.commit());
        if (pending.size() == kAttachmentChunk) {
            ++chunks;
            pending.clear();
        }
        return {};
    }

    Status take(Database& db, ByteView bytes) {
        if (bytes.size() > kMaxAttachment - size)
            return fail(ErrorCode::TooLarge, "The file is larger than 100 MB, the most that can be attached.");
        while (!bytes.empty()) {
            const std::size_t some = std::min(kAttachmentChunk - pending.size(), bytes.size());
            pending.insert(pending.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(some));
            hash.update(bytes.first(some));
            size += some;
            bytes = bytes.subspan(some);
            if (pending.size() == kAttachmentChunk)
                LANYARD_TRY(writeChunk(db));
        }
        return {};
    }

    Status secure(Database& db) {
        if (size == 0)
            return {};
        live = true;
        if (!pending.empty())
            return writeChunk(db);
        LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
        LANYARD_TRY(requireGrowing(db));
        LANYARD_TRY(list(db));
        return transaction.commit();
    }

    Status complete(Database& db) {
        if (size == 0)
            return fail(ErrorCode::InvalidArgument, "The file is empty.");
        if (!pending.empty())
            LANYARD_TRY(writeChunk(db));
        LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
        LANYARD_TRY(requireGrowing(db));
        LANYARD_TRY(list(db));
        return transaction.commit();
    }

    void leave() {
        if (std::exchange(ended, true))
            return;
        const auto open = state.lock();
        if (!open)
            return; // the next open removes it
        auto update = open->db.prepare("UPDATE attachment SET state = ?2 WHERE id = ?1");
        if (update && update->bind(1, id).bind(2, numberOf(AttachmentState::Leaving)).run())
            static_cast<void>(freeAttachments(open->db));
    }
};

AttachmentWriter::AttachmentWriter(std::unique_ptr<Private> made) : m(std::move(made)) {}
AttachmentWriter::AttachmentWriter(AttachmentWriter&&) noexcept = default;
AttachmentWriter& AttachmentWriter::operator=(AttachmentWriter&& other) noexcept {
    std::swap(m, other.m);
    return *this;
}
AttachmentWriter::~AttachmentWriter() {
    if (m && !m->live)
        m->leave();
}

Status AttachmentWriter::append(ByteView bytes) {
    if (m->ended)
        return fail(ErrorCode::Internal, "The attachment has ended.");
    if (m->failed)
        return fail(*m->failed);
    const auto open = m->state.lock();
    return open ? m->keep(m->take(open->db, bytes)) : closedStore();
}

Status AttachmentWriter::checkpoint() {
    if (m->ended)
        return fail(ErrorCode::Internal, "The attachment has ended.");
    if (m->failed)
        return fail(*m->failed);
    const auto open = m->state.lock();
    return open ? m->keep(m->secure(open->db)) : closedStore();
}

Result<AttachmentRow> AttachmentWriter::finish() {
    if (m->ended)
        return fail(ErrorCode::Internal, "The attachment has ended.");
    if (m->failed)
        return fail(*m->failed);
    const auto open = m->state.lock();
    if (!open)
        return closedStore();
    LANYARD_TRY(m->keep(m->complete(open->db)));
    m->ended = true;
    LANYARD_ASSIGN(Found found, required(open->db, m->id));
    return std::move(found.row);
}

void AttachmentWriter::abandon() {
    if (m)
        m->leave();
}

Attachments::Attachments(Store& store) : m_state(store.m_state) {}

Result<AttachmentWriter> Attachments::begin(const New& attachment, UnixMillis now) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    if (!isUuid(attachment.id))
        return fail(ErrorCode::InvalidArgument, "An attachment's id is a version 4 UUID.");
    Database& db = open->db;
    auto made = std::make_unique<AttachmentWriter::Private>(
        AttachmentWriter::Private{m_state, attachment.id, attachment.report});
    made->pending.reserve(kAttachmentChunk);
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_TRY(requireOpenReport(db, attachment.report));
    LANYARD_ASSIGN(const auto held, list(attachment.report));
    if (held.size() >= kMaxAttachmentsOfReport)
        return fail(ErrorCode::Refused, "A report takes at most 10 attachments. Remove some, or start a new report.");
    LANYARD_ASSIGN(Statement add,
                   db.prepare("INSERT INTO attachment(id, report, state, media, caption, metadata_kept, created)"
                              " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    add.bind(1, attachment.id).bind(2, attachment.report).bind(3, numberOf(AttachmentState::Arriving));
    add.bind(4, attachment.media).bind(5, attachment.caption).bind(6, std::int64_t{attachment.metadataKept});
    add.bind(7, now.value);
    if (Status added = add.run(); !added)
        return fail(withoutRoom(std::move(added).error()));
    made->row = db.lastInsertId();
    if (Status done = transaction.commit(); !done)
        return fail(withoutRoom(std::move(done).error()));
    return AttachmentWriter(std::move(made));
}

Result<std::vector<AttachmentRow>> Attachments::list(std::string_view reportId) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    LANYARD_ASSIGN(Statement query, open->db.prepare(kSelectReport));
    query.bind(1, reportId);
    return rowsOf(query);
}

Result<std::optional<AttachmentRow>> Attachments::find(std::string_view id) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    auto found = required(open->db, id);
    if (!found && found.error().code == ErrorCode::NotFound)
        return std::optional<AttachmentRow>{};
    if (!found)
        return fail(std::move(found).error());
    return std::optional<AttachmentRow>{std::move(found->row)};
}

Result<crypto::WipedBytes> Attachments::read(std::string_view id, std::uint64_t offset, std::size_t limit) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    LANYARD_ASSIGN(const Found found, readable(open->db, id));
    if (offset > found.row.size)
        return fail(ErrorCode::InvalidArgument, "The attachment is not that long.");
    crypto::WipedBytes out;
    const std::uint64_t end = offset + std::min<std::uint64_t>(limit, found.row.size - offset);
    out.reserve(static_cast<std::size_t>(end - offset));
    LANYARD_ASSIGN(Statement query, open->db.prepare("SELECT bytes FROM attachment_chunk WHERE at = ?1"));
    while (offset < end) {
        const auto number = static_cast<std::int64_t>(offset / kAttachmentChunk);
        query.bind(1, found.number * kAttachmentChunksMost + number);
        LANYARD_ASSIGN(const bool there, query.step());
        const auto from = static_cast<std::size_t>(offset % kAttachmentChunk);
        const ByteView chunk = there ? query.view(0) : ByteView();
        if (chunk.size() <= from)
            return fail(ErrorCode::Damaged, "A part of the attachment is missing from the store.");
        const ByteView some =
            chunk.subspan(from, static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size() - from, end - offset)));
        out.insert(out.end(), some.begin(), some.end());
        offset += some.size();
        query.reset();
    }
    return out;
}

Status Attachments::stream(std::string_view id, const std::function<Status(ByteView)>& sink) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    LANYARD_ASSIGN(const Found found, readable(open->db, id));
    LANYARD_ASSIGN(Statement query,
                   open->db.prepare("SELECT bytes FROM attachment_chunk WHERE at BETWEEN ?1 AND ?2 ORDER BY at"));
    const std::int64_t first = found.number * kAttachmentChunksMost;
    query.bind(1, first).bind(2, first + kAttachmentChunksMost - 1);
    std::uint64_t given = 0;
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            break;
        given += query.view(0).size();
        LANYARD_TRY(sink(query.view(0)));
    }
    if (given != found.row.size)
        return fail(ErrorCode::Damaged, "A part of the attachment is missing from the store.");
    return {};
}

Result<crypto::WipedBytes> Attachments::thumbnail(std::string_view id) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    LANYARD_ASSIGN(Statement query,
                   open->db.prepare("SELECT thumbnail FROM attachment WHERE id = ?1 AND state BETWEEN 1 AND 4"));
    query.bind(1, id);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return notThere();
    const ByteView picture = query.view(0);
    return crypto::WipedBytes(picture.begin(), picture.end());
}

Status Attachments::setThumbnail(std::string_view id, ByteView picture) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    if (picture.size() > kMaxThumbnail)
        return fail(ErrorCode::TooLarge, "A thumbnail has at most 64 KiB.");
    LANYARD_TRY(readable(open->db, id));
    LANYARD_ASSIGN(Statement update, open->db.prepare("UPDATE attachment SET thumbnail = ?2 WHERE id = ?1"));
    return update.bind(1, id).bind(2, picture).run();
}

Status Attachments::setCaption(std::string_view id, std::string_view caption) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(open->db));
    LANYARD_ASSIGN(const Found found, required(open->db, id));
    LANYARD_TRY(requireOpenReport(open->db, found.row.report));
    LANYARD_ASSIGN(Statement update, open->db.prepare("UPDATE attachment SET caption = ?2 WHERE id = ?1"));
    LANYARD_TRY(update.bind(1, id).bind(2, caption).run());
    return transaction.commit();
}

Status Attachments::remove(std::string_view id) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    {
        LANYARD_ASSIGN(Transaction transaction, Transaction::begin(open->db));
        LANYARD_ASSIGN(const Found found, required(open->db, id));
        LANYARD_TRY(requireOpenReport(open->db, found.row.report));
        LANYARD_ASSIGN(Statement update, open->db.prepare("UPDATE attachment SET state = ?2 WHERE id = ?1"));
        LANYARD_TRY(update.bind(1, id).bind(2, numberOf(AttachmentState::Leaving)).run());
        LANYARD_TRY(transaction.commit());
    }
    static_cast<void>(freeAttachments(open->db)); // gone from every list; the room comes back now or at the next open
    return {};
}

Result<std::vector<AttachmentRow>> Attachments::toSeal() {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    LANYARD_ASSIGN(Statement query, open->db.prepare(kSelectToSeal));
    return rowsOf(query);
}

Status Attachments::markSealed(std::string_view id, std::string_view envelopeId, std::int64_t sequence,
                               ByteView envelopeHash, UnixMillis now) {
    const auto open = m_state.lock();
    if (!open)
        return closedStore();
    Database& db = open->db;
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_ASSIGN(const Found found, readable(db, id));
    {
        LANYARD_ASSIGN(Statement next, db.prepare("SELECT coalesce(max(sequence), 0) + 1 FROM envelope"));
        LANYARD_TRY(next.step());
        if (sequence != next.integer(0))
            return fail(ErrorCode::InvalidArgument, "The envelope's number is not the next.");
    }
    {
        LANYARD_ASSIGN(Statement add, db.prepare("INSERT INTO envelope(id, report, sequence, hash, sealed, came_from)"
                                                 " VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
        add.bind(1, envelopeId).bind(2, id).bind(3, sequence).bind(4, envelopeHash).bind(5, now.value);
        // One that was refused and cannot be sealed now is held: only so is it tried again.
        const bool refused = found.row.state == AttachmentState::Refused;
        LANYARD_TRY(add.bind(6, numberOf(refused ? AttachmentState::Held : found.row.state)).run());
    }
    LANYARD_ASSIGN(Statement update,
                   db.prepare("UPDATE attachment SET state = ?2, envelope = ?3, refusal = '' WHERE id = ?1"));
    LANYARD_TRY(update.bind(1, id).bind(2, numberOf(AttachmentState::Sealed)).bind(3, envelopeId).run());
    return transaction.commit();
}

} // namespace lanyard::store
