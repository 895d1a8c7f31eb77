#include "sync/relay/tus.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace lanyard::relay {

namespace {

/// Bytes between two durable advances of a large upload: what a killed relay costs a device at most.
constexpr std::uint64_t kAdvance = std::uint64_t{8} << 20U;
constexpr std::size_t kPiece = std::size_t{256} * 1024;

bool isWhole(const Upload& upload, const crypto::Hash256& hash) {
    return base64Encode(hash, Base64::Url) == upload.id;
}

/// Where reading a body ended.
struct Ending {
    bool whole = false;    ///< the body ended as it should
    bool overlong = false; ///< and there is more than there may be
    std::optional<Error> error;
};

/// Fills `into` up to `room` bytes; looks one byte beyond, since a sender may not know its own length (chunked).
Awaitable<Ending> fill(Request& request, Bytes& into, std::uint64_t room) {
    Ending ending;
    if (!request.hasBody()) {
        ending.whole = true;
        co_return ending;
    }
    Bytes piece(16384);
    while (true) {
        const Result<std::size_t> got = co_await request.body->read(piece);
        if (!got) {
            ending.error = got.error();
            co_return ending;
        }
        if (*got == 0) {
            ending.whole = true;
            co_return ending;
        }
        if (*got > room - into.size()) {
            ending.overlong = true;
            co_return ending;
        }
        into.insert(into.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*got));
    }
}

Response interrupted(const Error& error) {
    if (error.code == ErrorCode::Cancelled)
        return problem(409, "superseded", "Another request for this upload came: ask for its offset with HEAD.");
    if (error.code == ErrorCode::Malformed)
        return problem(400, "bad-request", "The body is not well framed.");
    return problem(408, "too-slow", "The body did not come in time: ask for the offset with HEAD.");
}

Response checksumMismatch() {
    return problem(460, "checksum-mismatch", "The body does not fit its Upload-Checksum. Nothing was stored.");
}

/// One large upload under way: what is in the file, and how much of it the database has acknowledged.
class LargeUpload {
public:
    LargeUpload(Relay& relay, Upload& upload, UploadFile file)
        : m_relay(relay)
        , m_upload(upload)
        , m_file(std::move(file))
        , m_written(upload.offset) {}

    [[nodiscard]] std::uint64_t written() const { return m_written; }
    [[nodiscard]] std::uint64_t room() const { return m_upload.length - m_written; }

    Awaitable<Status> write(ByteView bytes) {
        auto append = [this, bytes] { return m_file.write(bytes); };
        Status done = co_await m_relay.onFiles(append);
        if (done)
            m_written += bytes.size();
        co_return done;
    }

    /// File first, then the row: the offset never speaks of bytes that a power cut can take back.
    Awaitable<Status> advance() {
        if (m_written == m_upload.offset)
            co_return Status();
        auto sync = [this] { return m_file.sync(); };
        const Status synced = co_await m_relay.onFiles(sync);
        if (!synced)
            co_return synced;
        auto move = [id = m_upload.id, owner = m_upload.owner, to = m_written,
                     now = m_relay.nowSeconds()](RelayStore& rows) { return rows.setOffset(id, owner, to, now); };
        const Status moved = co_await m_relay.store->run(move);
        if (!moved)
            co_return moved;
        m_relay.metrics.bytes(m_written - m_upload.offset);
        m_upload.offset = m_written;
        m_upload.touched = m_relay.nowSeconds();
        co_return Status();
    }

    /// False: the whole does not fit its hash, and the upload begins again at 0.
    Awaitable<Result<bool>> finish() {
        auto sync = [this] { return m_file.sync(); };
        const Status synced = co_await m_relay.onFiles(sync);
        if (!synced)
            co_return fail(synced.error());
        auto read = [this] { return m_file.hash(); };
        const Result<crypto::Hash256> whole = co_await m_relay.onFiles(read);
        if (!whole)
            co_return fail(whole.error());
        const std::int64_t now = m_relay.nowSeconds();
        if (!isWhole(m_upload, *whole)) {
            auto restart = [id = m_upload.id, owner = m_upload.owner, now](RelayStore& rows) {
                return rows.setOffset(id, owner, 0, now);
            };
            const Status back = co_await m_relay.store->run(restart);
            if (!back)
                co_return fail(back.error());
            m_upload.offset = 0;
            co_return false;
        }
        auto complete = [upload = m_upload, now](RelayStore& rows) -> Result<bool> {
            return rows.complete(upload, std::nullopt, now);
        };
        const Result<bool> superfluous = co_await m_relay.store->run(complete);
        if (!superfluous)
            co_return fail(superfluous.error());
        m_relay.metrics.bytes(m_written - m_upload.offset);
        m_upload.offset = m_upload.length;
        m_upload.complete = true;
        m_upload.touched = now;
        if (*superfluous) {
            // Another device's copy is held. This one is under our lock, so nobody begins it anew meanwhile.
            const Path path = uploadPath(m_relay.config.uploads(), m_upload.id, m_upload.owner);
            auto remove = [path] { return removeFileDurably(path); };
            const Status removed = co_await m_relay.onFiles(remove);
            if (!removed)
                m_relay.log.write({.level = Level::Warning, .event = "file-left"});
        }
        co_return true;
    }

private:
    Relay& m_relay;
    Upload& m_upload;
    UploadFile m_file;
    std::uint64_t m_written;
};

/// The row of a large upload before its body is read: made or found, the nonce used.
Awaitable<Result<Found>> beginLarge(Relay& relay, const Caller& caller, const Upload& upload, bool create) {
    auto begin = [caller, upload, create, limits = relay.config.limits](RelayStore& rows) -> Result<Found> {
        LANYARD_TRY(useNonce(rows, caller));
        if (create)
            return findOrCreate(rows, upload, limits);
        return Found{upload, false};
    };
    co_return co_await relay.store->run(begin);
}

/// Reads the body into the file; what it gives is the answer when it is not simply done.
Awaitable<std::optional<Response>> pour(Request& request, LargeUpload& large, const Upload& upload,
                                        const std::optional<UploadChecksum>& checksum) {
    std::optional<Response> answer;
    std::optional<ChecksumStream> stream;
    if (checksum)
        stream.emplace(*checksum);
    Bytes piece(kPiece);
    while (request.hasBody()) {
        const Result<std::size_t> got = co_await request.body->read(piece);
        if (!got) {
            answer = interrupted(got.error());
            break;
        }
        if (*got == 0)
            break;
        if (*got > large.room()) {
            co_return tooLong(); // what was not acknowledged yet is cut off at the next open
        }
        const ByteView bytes = ByteView(piece).first(*got);
        const Status wrote = co_await large.write(bytes);
        if (!wrote)
            co_return problemOf(wrote.error());
        if (stream)
            stream->update(bytes);
        // With a checksum nothing may count before all of it came.
        if (!checksum && large.written() - upload.offset >= kAdvance && large.room() > 0) {
            const Status moved = co_await large.advance();
            if (!moved)
                co_return problemOf(moved.error());
        }
    }
    if (stream && !answer && !stream->fits())
        co_return checksumMismatch();
    co_return answer;
}

} // namespace

Result<Found> findOrCreate(RelayStore& rows, const Upload& wanted, const Limits& limits) {
    Result<Upload> found = rows.upload(wanted.id, wanted.owner);
    if (found) {
        if (found->length != wanted.length)
            return fail(ErrorCode::Exists, "The upload was made with another length.");
        return Found{std::move(*found), false};
    }
    if (found.error().code != ErrorCode::NotFound)
        return fail(std::move(found).error());
    LANYARD_ASSIGN(const OpenUploads open, rows.openUploads(wanted.owner));
    if (open.count >= limits.openUploads || open.bytes + wanted.length > limits.openBytes)
        return fail(ErrorCode::TooLarge, "The device has too much under way.");
    LANYARD_TRY(rows.createUpload(wanted));
    return Found{wanted, true};
}

Response creationRefusal(Relay& relay, const Error& error) {
    if (error.code == ErrorCode::TooLarge)
        return problem(429, "too-many-uploads", "This device has too much under way: end it first.");
    if (error.code == ErrorCode::Exists)
        return problem(409, "inconsistent-upload-length", "The upload was made with another length.");
    return refusal(relay, error);
}

Awaitable<TakenIn> takeSmall(Relay& relay, Request& request, const Caller& caller, Upload upload,
                             std::optional<UploadChecksum> checksum, bool create) {
    TakenIn taken;
    taken.upload = upload;
    Bytes body;
    const Ending ending = co_await fill(request, body, upload.length - upload.offset);
    if (ending.overlong) {
        taken.refused = tooLong();
        co_return taken;
    }
    if (checksum && !ending.whole) {
        taken.refused = interrupted(*ending.error);
        co_return taken;
    }
    if (checksum) {
        ChecksumStream stream(*checksum);
        stream.update(body);
        if (!stream.fits()) {
            taken.refused = checksumMismatch();
            co_return taken;
        }
    }

    struct Outcome {
        Found found;
        bool mismatch = false;
        bool completed = false;
        std::uint64_t stored = 0;
    };
    const std::int64_t now = relay.nowSeconds();
    // The body is moved in and read there only: one copy, whatever the size of the group.
    auto work = [caller, upload, create, body = std::move(body), now,
                 limits = relay.config.limits](RelayStore& rows) -> Result<Outcome> {
        LANYARD_TRY(useNonce(rows, caller));
        Outcome outcome;
        if (create) {
            LANYARD_ASSIGN(outcome.found, findOrCreate(rows, upload, limits));
        } else {
            LANYARD_ASSIGN(outcome.found.upload, rows.upload(upload.id, upload.owner));
            if (outcome.found.upload.offset != upload.offset)
                return fail(ErrorCode::Rollback, "The upload has moved.");
        }
        Upload& row = outcome.found.upload;
        // Made before, and on its way already: this request's bytes are not needed.
        if (row.complete || row.offset != upload.offset)
            return outcome;
        Bytes before;
        if (row.offset > 0) {
            LANYARD_ASSIGN(before, rows.partBytes(row.id, row.owner));
            if (before.size() != row.offset)
                return fail(ErrorCode::Damaged, "An upload's bytes are not as many as its offset.");
        }
        before.insert(before.end(), body.begin(), body.end());
        row.touched = now;
        if (before.size() < row.length) {
            if (body.empty())
                return outcome;
            LANYARD_TRY(rows.putPart(row.id, row.owner, before));
            LANYARD_TRY(rows.setOffset(row.id, row.owner, before.size(), now));
            row.offset = before.size();
            outcome.stored = body.size();
            return outcome;
        }
        if (!isWhole(row, crypto::sha256(before))) {
            LANYARD_TRY(rows.putPart(row.id, row.owner, {}));
            LANYARD_TRY(rows.setOffset(row.id, row.owner, 0, now));
            row.offset = 0;
            outcome.mismatch = true;
            return outcome;
        }
        LANYARD_TRY(rows.complete(row, ByteView(before), now));
        row.offset = row.length;
        row.complete = true;
        outcome.completed = true;
        outcome.stored = body.size();
        return outcome;
    };
    const Result<Outcome> done = co_await relay.store->run(work);
    if (!done) {
        taken.refused =
            done.error().code == ErrorCode::Rollback ? offsetConflict() : creationRefusal(relay, done.error());
        co_return taken;
    }
    taken.upload = done->found.upload;
    taken.fresh = done->found.fresh;
    if (done->mismatch) {
        relay.metrics.upload(UploadResult::Mismatch);
        taken.refused = wholeMismatch();
        co_return taken;
    }
    relay.metrics.bytes(done->stored);
    if (done->completed) {
        relay.metrics.upload(UploadResult::Complete);
        relay.inbox.wake();
    }
    if (ending.error)
        taken.refused = interrupted(*ending.error);
    co_return taken;
}

Awaitable<TakenIn> takeLarge(Relay& relay, Request& request, const Caller& caller, Upload upload,
                             std::optional<UploadChecksum> checksum, bool create) {
    TakenIn taken;
    taken.upload = upload;
    Result<Found> begun = co_await beginLarge(relay, caller, upload, create);
    if (!begun) {
        taken.refused = creationRefusal(relay, begun.error());
        co_return taken;
    }
    taken.upload = begun->upload;
    taken.fresh = begun->fresh;
    if (create && (!request.hasBody() || taken.upload.complete || taken.upload.offset != upload.offset))
        co_return taken; // HEAD shows how far it got; a body is not needed

    const Path folder = relay.config.uploads();
    auto open = [folder, id = upload.id, owner = upload.owner, offset = upload.offset] {
        return UploadFile::open(folder, id, owner, offset);
    };
    Result<UploadFile> file = co_await relay.onFiles(open);
    if (!file) {
        if (file.error().code != ErrorCode::Damaged) {
            taken.refused = problemOf(file.error());
            co_return taken;
        }
        // The disk lost what the row speaks of (a restored backup): begin again rather than never end.
        relay.log.write({.level = Level::Error, .event = "upload-file", .reason = "shorter-than-offset"});
        auto restart = [id = upload.id, owner = upload.owner, now = relay.nowSeconds()](RelayStore& rows) {
            return rows.setOffset(id, owner, 0, now);
        };
        const Status back = co_await relay.store->run(restart);
        taken.refused = back ? offsetConflict() : problemOf(back.error());
        co_return taken;
    }

    LargeUpload large(relay, taken.upload, std::move(*file));
    taken.refused = co_await pour(request, large, taken.upload, checksum);
    // Nothing of a refused body counts but what was advanced; of an interrupted one all that came does.
    if (taken.refused && (checksum || (taken.refused->status != 408 && taken.refused->status != 409)))
        co_return taken;
    if (large.room() > 0) {
        const Status moved = co_await large.advance();
        if (!moved)
            taken.refused = problemOf(moved.error());
        co_return taken;
    }
    const Result<bool> whole = co_await large.finish();
    if (!whole) {
        taken.refused = problemOf(whole.error());
    } else if (!*whole) {
        relay.metrics.upload(UploadResult::Mismatch);
        taken.refused = wholeMismatch();
    } else {
        relay.metrics.upload(UploadResult::Complete);
        relay.inbox.wake();
    }
    co_return taken;
}

} // namespace lanyard::relay
