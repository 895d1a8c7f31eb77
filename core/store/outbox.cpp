#include "core/store/outbox.h"

#include "core/crypto/hash.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lanyard::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFolder = "outbox";
constexpr std::string_view kIndex = "index.db";
constexpr std::string_view kLock = "outbox.lock";
constexpr std::string_view kEnvelopeEnd = ".age";
constexpr std::string_view kTemporaryEnd = ".new"; // of writeFileDurably
constexpr std::string_view kDamagedEnd = ".damaged";
constexpr std::string_view kWriting = "envelope.new"; // an envelope that comes in pieces

constexpr std::array kSteps{
    "CREATE TABLE entry("
    " envelope TEXT PRIMARY KEY, state INTEGER NOT NULL, size INTEGER NOT NULL, offset INTEGER NOT NULL, sequence "
    "INTEGER NOT NULL,"
    " sealed INTEGER NOT NULL, custody TEXT NOT NULL DEFAULT '', receipt TEXT NOT NULL DEFAULT '', rejection TEXT NOT "
    "NULL DEFAULT '');"
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;",
};

std::int64_t numberOf(OutboxState state) {
    switch (state) {
    case OutboxState::Sealed:
        return 0;
    case OutboxState::Created:
        return 1;
    case OutboxState::Sent:
        return 2;
    case OutboxState::Custody:
        return 3;
    case OutboxState::Accepted:
        return 4;
    case OutboxState::Rejected:
        return 5;
    }
    return 0;
}

Result<OutboxState> stateOf(std::int64_t number) {
    for (const OutboxState state : {OutboxState::Sealed, OutboxState::Created, OutboxState::Sent, OutboxState::Custody,
                                    OutboxState::Accepted, OutboxState::Rejected}) {
        if (numberOf(state) == number)
            return state;
    }
    return fail(ErrorCode::Damaged, "The outbox holds a state that this Lanyard does not know.");
}

bool isOutcome(OutboxState state) {
    return state == OutboxState::Accepted || state == OutboxState::Rejected;
}

/// Also keeps ids out of the file system that could name anything but a file of ours.
bool isEnvelopeId(std::string_view id) {
    const auto raw = base64Decode(id, Base64::Url);
    return raw && raw->size() == 32;
}

constexpr const char* kSelectAll = "SELECT envelope, state, size, offset, sequence, sealed, custody, receipt, "
                                   "rejection FROM entry ORDER BY sealed, sequence, rowid";
constexpr const char* kSelectOne = "SELECT envelope, state, size, offset, sequence, sealed, custody, receipt, "
                                   "rejection FROM entry WHERE envelope = ?1";

Result<OutboxEntry> entryOf(const Statement& found) {
    OutboxEntry entry;
    entry.envelopeId = found.text(0);
    LANYARD_ASSIGN(entry.state, stateOf(found.integer(1)));
    entry.size = static_cast<std::uint64_t>(found.integer(2));
    entry.offset = static_cast<std::uint64_t>(found.integer(3));
    entry.sequence = found.integer(4);
    entry.sealed = {found.integer(5)};
    entry.custody = found.text(6);
    entry.receipt = found.text(7);
    entry.rejection = found.text(8);
    return entry;
}

bool isThere(const Path& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

Status renameFile(const Path& from, const Path& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0 && errno != ENOENT)
        return fail(errnoError(errno, "set a file aside"));
    return {};
}

/// The first of "x.damaged", "x.damaged-2" … that is free: evidence is never written over.
Path freeName(const Path& path) {
    Path candidate = path.string() + std::string(kDamagedEnd);
    for (int n = 2; isThere(candidate); ++n)
        candidate = path.string() + std::string(kDamagedEnd) + "-" + std::to_string(n);
    return candidate;
}

/// SHA-256 of a file, read in steps: attachments are large.
Result<crypto::Hash256> hashOf(const Path& path) {
    std::error_code ignored;
    if (fs::is_symlink(fs::symlink_status(path, ignored)))
        return fail(ErrorCode::Io, "An envelope is a plain file.");
    crypto::Sha256Stream hash;
    LANYARD_TRY(readInPieces(path, [&hash](ByteView piece) {
        hash.update(piece);
        return Status();
    }));
    return hash.finish();
}

Result<Database> openIndex(const Path& path) {
    LANYARD_ASSIGN(Database db, Database::open(path, {{}, Journal::Wal, true, true}));
    LANYARD_TRY(db.migrate(kSteps));
    LANYARD_TRY(db.verify());
    return db;
}

} // namespace

struct Outbox::State {
    FileLock lock; // before the database: given back last
    Path folder;   // <device folder>/outbox
    Database db;
    bool rebuilt = false;

    [[nodiscard]] Path fileOf(std::string_view envelopeId) const {
        return folder / (std::string(envelopeId) + std::string(kEnvelopeEnd));
    }

    Status insert(const OutboxEntry& entry) {
        LANYARD_ASSIGN(
            Statement put,
            db.prepare(
                "INSERT INTO entry(envelope, state, size, offset, sequence, sealed) VALUES(?1, 0, ?2, 0, ?3, ?4)"));
        put.bind(1, entry.envelopeId).bind(2, static_cast<std::int64_t>(entry.size)).bind(3, entry.sequence);
        return put.bind(4, entry.sealed.value).run();
    }

    Status removeRow(std::string_view envelopeId) {
        LANYARD_ASSIGN(Statement remove, db.prepare("DELETE FROM entry WHERE envelope = ?1"));
        return remove.bind(1, envelopeId).run();
    }

    Result<std::optional<OutboxEntry>> find(std::string_view envelopeId) {
        LANYARD_ASSIGN(Statement query, db.prepare(kSelectOne));
        query.bind(1, envelopeId);
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return std::optional<OutboxEntry>{};
        LANYARD_ASSIGN(OutboxEntry entry, entryOf(query));
        return std::optional<OutboxEntry>{std::move(entry)};
    }

    Result<OutboxEntry> require(std::string_view envelopeId) {
        LANYARD_ASSIGN(auto entry, find(envelopeId));
        if (!entry)
            return fail(ErrorCode::NotFound, "The outbox does not hold that envelope.");
        return std::move(*entry);
    }

    /// A written file becomes the envelope: file first, then the row.
    Status take(FileWriter written, std::string_view envelopeId, std::uint64_t size, std::int64_t sequence,
                UnixMillis now) {
        LANYARD_ASSIGN(const auto held, find(envelopeId));
        if (held)
            return {};
        const Path file = fileOf(envelopeId);
        if (Status done = written.commit(file); !done) {
            static_cast<void>(removeFileDurably(file)); // the rename may have happened before the folder's sync failed
            return done;
        }
        OutboxEntry entry;
        entry.envelopeId = envelopeId;
        entry.size = size;
        entry.sequence = sequence;
        entry.sealed = now;
        if (Status put = insert(entry); !put) {
            // Nothing may be left that a later open would take in and send, while the caller opens the report for
            // changes. If the file cannot be removed, it is the envelope, durable as promised, and the next open gives
            // it a row: then "done" is the truth.
            if (removeFileDurably(file))
                return put;
        }
        return {};
    }

    /// An envelope file that the index does not know.
    Status adopt(const Path& file, const std::string& envelopeId) {
        std::error_code problem;
        const auto size = fs::file_size(file, problem);
        const auto written = fs::last_write_time(file, problem);
        if (problem)
            return fail(errnoError(problem.value(), "read an envelope"));
        LANYARD_ASSIGN(const crypto::Hash256 hash, hashOf(file));
        if (base64Encode(hash, Base64::Url) != envelopeId)
            return renameFile(file, freeName(file));
        OutboxEntry entry;
        entry.envelopeId = envelopeId;
        entry.size = size;
        entry.sealed = {std::chrono::duration_cast<std::chrono::milliseconds>(
                            std::chrono::file_clock::to_sys(written).time_since_epoch())
                            .count()};
        return insert(entry);
    }

    Status takeInFiles() {
        std::error_code problem;
        std::vector<Path> files;
        for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem))
            files.push_back(at->path());
        if (problem)
            return fail(errnoError(problem.value(), "read the outbox"));
        for (const Path& file : files) {
            if (file.extension() == kTemporaryEnd)
                LANYARD_TRY(removeFileDurably(file)); // written in part, never promised to anyone
            if (file.extension() != kEnvelopeEnd || !isEnvelopeId(file.stem().string()))
                continue;
            LANYARD_ASSIGN(const auto entry, find(file.stem().string()));
            // What cannot be read, or has no room for a row, waits for the next open: the others must be sent
            // meanwhile.
            if (!entry)
                static_cast<void>(adopt(file, file.stem().string()));
        }
        return {};
    }

    Status dropLostRows(const std::vector<OutboxEntry>& held) {
        for (const OutboxEntry& entry : held) {
            const Path file = fileOf(entry.envelopeId);
            std::error_code problem;
            const auto size = fs::file_size(file, problem);
            const bool gone = problem == std::errc::no_such_file_or_directory;
            if (isOutcome(entry.state) || (problem && !gone) || (!problem && size == entry.size))
                continue;
            LANYARD_TRY(renameFile(file, freeName(file)));
            LANYARD_TRY(removeRow(entry.envelopeId));
        }
        return {};
    }
};

Outbox::Outbox(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Outbox::Outbox(Outbox&&) noexcept = default;
Outbox& Outbox::operator=(Outbox&&) noexcept = default;
Outbox::~Outbox() = default;

Result<Outbox> Outbox::open(const Path& folder) {
    const Path inner = folder / kFolder;
    LANYARD_TRY(ensurePrivateFolder(inner));
    LANYARD_ASSIGN(FileLock lock, FileLock::acquire(inner / kLock));
    const Path index = inner / kIndex;
    Result<Database> db = openIndex(index);
    const bool damaged = !db && db.error().code == ErrorCode::Damaged;
    if (damaged) {
        // The log first: beside a new index it would be taken for that one's.
        LANYARD_TRY(renameFile(index.string() + "-wal", freeName(index.string() + "-wal")));
        LANYARD_TRY(removeFileDurably(index.string() + "-shm"));
        LANYARD_TRY(renameFile(index, freeName(index)));
        db = openIndex(index);
    }
    if (!db)
        return fail(std::move(db).error());
    Outbox outbox(std::unique_ptr<State>(new State{std::move(lock), inner, std::move(*db), damaged}));
    LANYARD_ASSIGN(const std::vector<OutboxEntry> held, outbox.entries());
    LANYARD_TRY(outbox.m_state->dropLostRows(held));
    LANYARD_TRY(outbox.m_state->takeInFiles());
    return outbox;
}

bool Outbox::wasRebuilt() const {
    return m_state->rebuilt;
}

Status Outbox::add(std::string_view envelopeId, ByteView ciphertext, std::int64_t sequence, UnixMillis now) {
    if (!isEnvelopeId(envelopeId) || base64Encode(crypto::sha256(ciphertext), Base64::Url) != envelopeId)
        return fail(ErrorCode::InvalidArgument, "An envelope is named by its own hash.");
    LANYARD_ASSIGN(const auto held, m_state->find(envelopeId));
    if (held)
        return {};
    LANYARD_ASSIGN(FileWriter file, FileWriter::create(m_state->folder / kWriting));
    LANYARD_TRY(file.write(ciphertext));
    return m_state->take(std::move(file), envelopeId, ciphertext.size(), sequence, now);
}

struct OutboxWriter::Private {
    Outbox::State* outbox;
    FileWriter file;
    crypto::Sha256Stream hash{};
    std::uint64_t size = 0;
    std::string envelopeId{};
};

OutboxWriter::OutboxWriter(std::unique_ptr<Private> made) : m(std::move(made)) {}
OutboxWriter::OutboxWriter(OutboxWriter&&) noexcept = default;
OutboxWriter& OutboxWriter::operator=(OutboxWriter&&) noexcept = default;
OutboxWriter::~OutboxWriter() = default;

Result<OutboxWriter> Outbox::begin() {
    LANYARD_ASSIGN(FileWriter file, FileWriter::create(m_state->folder / kWriting));
    return OutboxWriter(
        std::unique_ptr<OutboxWriter::Private>(new OutboxWriter::Private{m_state.get(), std::move(file)}));
}

Status OutboxWriter::write(ByteView ciphertext) {
    LANYARD_TRY(m->file.write(ciphertext));
    m->hash.update(ciphertext);
    m->size += ciphertext.size();
    return {};
}

Result<std::string> OutboxWriter::close() {
    LANYARD_TRY(m->file.sync());
    m->envelopeId = base64Encode(m->hash.finish(), Base64::Url);
    return m->envelopeId;
}

Status OutboxWriter::commit(std::int64_t sequence, UnixMillis now) {
    if (m->envelopeId.empty())
        return fail(ErrorCode::Internal, "An envelope is closed before it is committed.");
    return m->outbox->take(std::move(m->file), m->envelopeId, m->size, sequence, now);
}

Result<std::vector<OutboxEntry>> Outbox::entries() {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare(kSelectAll));
    std::vector<OutboxEntry> all;
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return all;
        LANYARD_ASSIGN(OutboxEntry entry, entryOf(query));
        all.push_back(std::move(entry));
    }
}

Result<std::optional<OutboxEntry>> Outbox::entry(std::string_view envelopeId) {
    return m_state->find(envelopeId);
}

Result<Bytes> Outbox::read(std::string_view envelopeId, std::uint64_t offset, std::size_t limit) {
    LANYARD_ASSIGN(const OutboxEntry entry, m_state->require(envelopeId));
    if (offset > entry.size)
        return fail(ErrorCode::InvalidArgument, "The envelope is not that long.");
    const int descriptor = ::open(m_state->fileOf(envelopeId).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return fail(errnoError(errno, "read an envelope"));
    Bytes out(static_cast<std::size_t>(std::min<std::uint64_t>(limit, entry.size - offset)));
    std::size_t filled = 0;
    int number = 0;
    while (filled < out.size()) {
        const ssize_t got =
            ::pread(descriptor, out.data() + filled, out.size() - filled, static_cast<off_t>(offset + filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            number = errno;
        if (got <= 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    ::close(descriptor);
    if (number != 0)
        return fail(errnoError(number, "read an envelope"));
    if (filled < out.size())
        return fail(ErrorCode::Damaged, "An envelope is shorter than it was written.");
    return out;
}

Status Outbox::setProgress(std::string_view envelopeId, OutboxState state, std::uint64_t offset) {
    LANYARD_ASSIGN(const OutboxEntry held, m_state->require(envelopeId));
    if (isOutcome(state) || offset > held.size)
        return fail(ErrorCode::InvalidArgument,
                    "Progress is a state before the receipt and an offset within the envelope.");
    if (isOutcome(held.state))
        return {};
    LANYARD_ASSIGN(Statement update,
                   m_state->db.prepare("UPDATE entry SET state = max(state, ?2), offset = ?3 WHERE envelope = ?1"));
    return update.bind(1, envelopeId).bind(2, numberOf(state)).bind(3, static_cast<std::int64_t>(offset)).run();
}

Status Outbox::setCustody(std::string_view envelopeId, std::string_view note) {
    LANYARD_TRY(m_state->require(envelopeId));
    LANYARD_ASSIGN(Statement update,
                   m_state->db.prepare("UPDATE entry SET state = max(state, ?2), custody = ?3 WHERE envelope = ?1"));
    return update.bind(1, envelopeId).bind(2, numberOf(OutboxState::Custody)).bind(3, note).run();
}

Status Outbox::setReceipt(std::string_view envelopeId, OutboxState acceptedOrRejected, std::string_view receipt,
                          std::string_view rejection) {
    if (!isOutcome(acceptedOrRejected))
        return fail(ErrorCode::InvalidArgument, "A receipt says accepted or rejected.");
    LANYARD_ASSIGN(const OutboxEntry held, m_state->require(envelopeId));
    if (isOutcome(held.state)) {
        if (held.state == acceptedOrRejected)
            return {};
        return fail(ErrorCode::Refused, "The force gave this envelope two answers; the first stays.");
    }
    LANYARD_ASSIGN(
        Statement update,
        m_state->db.prepare("UPDATE entry SET state = ?2, receipt = ?3, rejection = ?4 WHERE envelope = ?1"));
    return update.bind(1, envelopeId).bind(2, numberOf(acceptedOrRejected)).bind(3, receipt).bind(4, rejection).run();
}

Status Outbox::settle(std::string_view envelopeId) {
    LANYARD_ASSIGN(const OutboxEntry held, m_state->require(envelopeId));
    if (!isOutcome(held.state))
        return fail(ErrorCode::Refused, "Only a receipt of the force frees an envelope.");
    // File first: a crash in between leaves a row with its receipt, settled again at the next unlock. The other way
    // round the file would be taken in and sent again.
    LANYARD_TRY(removeFileDurably(m_state->fileOf(envelopeId)));
    return m_state->removeRow(envelopeId);
}

Status Outbox::setAside(std::string_view envelopeId) {
    LANYARD_TRY(m_state->require(envelopeId));
    const Path file = m_state->fileOf(envelopeId);
    LANYARD_TRY(renameFile(file, freeName(file)));
    return m_state->removeRow(envelopeId);
}

Result<std::vector<std::string>> Outbox::damaged() {
    LANYARD_ASSIGN(const auto all, entries());
    std::vector<std::string> found;
    for (const OutboxEntry& entry : all) {
        if (isOutcome(entry.state) && !isThere(m_state->fileOf(entry.envelopeId)))
            continue; // half settled: its file is gone on purpose
        const auto hash = hashOf(m_state->fileOf(entry.envelopeId));
        if (!hash || base64Encode(*hash, Base64::Url) != entry.envelopeId)
            found.push_back(entry.envelopeId);
    }
    return found;
}

Result<std::string> Outbox::checkpoint() {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare("SELECT value FROM meta WHERE name = 'checkpoint'"));
    LANYARD_ASSIGN(const bool there, query.step());
    return there ? query.text(0) : std::string();
}

Status Outbox::setCheckpoint(std::string_view note) {
    LANYARD_ASSIGN(Statement save,
                   m_state->db.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('checkpoint', ?1)"));
    return save.bind(1, note).run();
}

Result<std::int64_t> Outbox::receiptCursor() {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare("SELECT value FROM meta WHERE name = 'receipt-cursor'"));
    LANYARD_ASSIGN(const bool there, query.step());
    return there ? query.integer(0) : std::int64_t{0};
}

Status Outbox::setReceiptCursor(std::int64_t cursor) {
    LANYARD_ASSIGN(Statement save,
                   m_state->db.prepare("INSERT OR REPLACE INTO meta(name, value) VALUES('receipt-cursor', ?1)"));
    return save.bind(1, cursor).run();
}

Status Outbox::eraseAll() {
    // Files first, for the same reason as in settle().
    std::error_code problem;
    std::vector<Path> files;
    for (fs::directory_iterator at(m_state->folder, problem), end; !problem && at != end; at.increment(problem))
        files.push_back(at->path());
    if (problem)
        return fail(errnoError(problem.value(), "read the outbox"));
    for (const Path& file : files) {
        const std::string name = file.filename().string();
        if (name != kLock && name.rfind(std::string(kIndex), 0) != 0)
            LANYARD_TRY(removeFileDurably(file));
        else if (name.find(kDamagedEnd) != std::string::npos)
            LANYARD_TRY(removeFileDurably(file));
    }
    return m_state->db.execute("BEGIN IMMEDIATE; DELETE FROM entry; DELETE FROM meta; COMMIT");
}

} // namespace lanyard::store
