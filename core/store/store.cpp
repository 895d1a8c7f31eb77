#include "core/store/store.h"

#include "core/base/random.h"
#include "core/store/attachment_rows.h"
#include "core/store/revisions.h"
#include "core/store/store_state.h"
#include "core/store/words_digest.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <utility>

namespace lanyard::store {

namespace {

constexpr std::string_view kDatabase = "store.db";
constexpr std::string_view kUnfinished = "store.db.new";
constexpr std::string_view kLock = "store.lock";
/// Says that store.db was made here once: without it, a store.db that vanished would look like a first start.
constexpr std::string_view kMarker = "store.made";
constexpr std::string_view kMarkerText = "lanyard-store/1\n";

// The body comes last in its row, so that lists do not read through it. An envelope's row outlives its report: the
// chain and late receipts need it.
constexpr std::array kSteps{
    "CREATE TABLE report("
    " id TEXT PRIMARY KEY, state INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, created INTEGER NOT NULL, "
    "changed INTEGER NOT NULL,"
    " envelope TEXT NOT NULL DEFAULT '', reference TEXT NOT NULL DEFAULT '', refusal TEXT NOT NULL DEFAULT '', locked "
    "INTEGER NOT NULL,"
    " receipt TEXT NOT NULL DEFAULT '', body TEXT NOT NULL);"
    "CREATE INDEX report_changed ON report(changed DESC, id);"
    "CREATE TABLE envelope("
    " id TEXT PRIMARY KEY, report TEXT NOT NULL, sequence INTEGER NOT NULL UNIQUE, hash BLOB NOT NULL, sealed INTEGER "
    "NOT NULL,"
    " came_from INTEGER NOT NULL, outcome INTEGER NOT NULL DEFAULT 0, reference TEXT NOT NULL DEFAULT '', receipt TEXT "
    "NOT NULL DEFAULT '');"
    "CREATE INDEX envelope_report ON envelope(report, sequence);"
    "CREATE TABLE value(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;",
    kAttachmentTables,
    kRevisionTables,
    kDigestColumns,
};

constexpr int kNoOutcome = 0;
constexpr int kAccepted = 1;
constexpr int kRefused = 2;

std::int64_t numberOf(ReportState state) {
    switch (state) {
    case ReportState::Draft:
        return 0;
    case ReportState::Ready:
        return 1;
    case ReportState::Sealed:
        return 2;
    case ReportState::Accepted:
        return 3;
    case ReportState::Refused:
        return 4;
    }
    return 0;
}

Result<ReportState> stateOf(std::int64_t number) {
    for (const ReportState state :
         {ReportState::Draft, ReportState::Ready, ReportState::Sealed, ReportState::Accepted, ReportState::Refused}) {
        if (numberOf(state) == number)
            return state;
    }
    return fail(ErrorCode::Damaged, "The store holds a state that this Lanyard does not know.");
}

/// Columns of both queries below, in this order; body, receipt and digest are constants where a list is read.
Result<ReportRow> rowOf(const Statement& found) {
    ReportRow row;
    row.id = found.text(0);
    LANYARD_ASSIGN(row.state, stateOf(found.integer(1)));
    row.kind = found.text(2);
    row.title = found.text(3);
    row.created = {found.integer(4)};
    row.changed = {found.integer(5)};
    row.envelopeId = found.text(6);
    row.reference = found.text(7);
    row.refusal = found.text(8);
    row.writtenWhileLocked = found.integer(9) != 0;
    row.receipt = found.text(10);
    row.body = found.text(11);
    LANYARD_TRY(checkDigest(row, found.view(12)));
    return row;
}

constexpr const char* kSelectOne = "SELECT id, state, kind, title, created, changed, envelope, reference, refusal, "
                                   "locked, receipt, body, digest FROM report WHERE id = ?1";
constexpr const char* kSelectAll = "SELECT id, state, kind, title, created, changed, envelope, reference, refusal, "
                                   "locked, '', '', x'' FROM report ORDER BY changed DESC, id";

Result<ReportState> requiredState(Database& db, std::string_view id) {
    LANYARD_ASSIGN(Statement query, db.prepare("SELECT state FROM report WHERE id = ?1"));
    query.bind(1, id);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, "There is no such report.");
    return stateOf(query.integer(0));
}

bool isOpen(ReportState state) {
    return state == ReportState::Draft || state == ReportState::Refused;
}

tl::unexpected<Error> closedReport() {
    return fail(ErrorCode::Refused, "This report was submitted and cannot be changed.");
}

struct EnvelopeRow {
    std::string report;
    std::int64_t sequence = 0;
    ReportState cameFrom = ReportState::Draft;
    std::int64_t outcome = kNoOutcome;
};

Result<EnvelopeRow> envelopeRow(Database& db, std::string_view envelopeId) {
    LANYARD_ASSIGN(Statement query,
                   db.prepare("SELECT report, sequence, came_from, outcome FROM envelope WHERE id = ?1"));
    query.bind(1, envelopeId);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return fail(ErrorCode::NotFound, "This store did not seal that envelope.");
    EnvelopeRow row{query.text(0), query.integer(1), ReportState::Draft, query.integer(3)};
    LANYARD_ASSIGN(row.cameFrom, stateOf(query.integer(2)));
    return row;
}

Status setOutcome(Database& db, std::string_view envelopeId, int outcome, std::string_view reference,
                  std::string_view receipt) {
    LANYARD_ASSIGN(Statement update,
                   db.prepare("UPDATE envelope SET outcome = ?2, reference = ?3, receipt = ?4 WHERE id = ?1"));
    update.bind(1, envelopeId).bind(2, std::int64_t{outcome}).bind(3, reference).bind(4, receipt);
    return update.run();
}

bool isThere(const Path& path) {
    std::error_code ignored;
    return std::filesystem::exists(std::filesystem::symlink_status(path, ignored));
}

/// A database and what SQLite keeps beside it. The log goes first: beside another database it would be taken for that
/// one's.
Status removeDatabase(const Path& path) {
    for (const char* suffix : {"-wal", "-shm", "-journal", ""})
        LANYARD_TRY(removeFileDurably(path.string() + suffix));
    return {};
}

Result<Database> openDatabase(const Path& path, ByteView rawKey, bool create) {
    LANYARD_ASSIGN(Database db, Database::open(path, {rawKey, Journal::Wal, create, true}));
    // A body that is emptied must not stay readable in free pages to whoever holds the key later.
    LANYARD_TRY(db.execute("PRAGMA secure_delete = ON"));
    LANYARD_TRY(db.migrate(kSteps));
    return db;
}

/// Made whole under another name and renamed: store.db is never half made, so an empty or short one is always damage.
Status make(const Path& folder, ByteView rawKey) {
    const Path unfinished = folder / kUnfinished;
    LANYARD_TRY(removeDatabase(unfinished));
    {
        // Closing brings the log over and removes it.
        LANYARD_ASSIGN(const Database db, openDatabase(unfinished, rawKey, true));
    }
    if (std::rename(unfinished.c_str(), (folder / kDatabase).c_str()) != 0)
        return fail(errnoError(errno, "make the store"));
    return {};
}

} // namespace

Status requireOpen(Database& db, std::string_view id) {
    LANYARD_ASSIGN(const ReportState held, requiredState(db, id));
    return isOpen(held) ? Status{} : Status(closedReport());
}

Store::Store(std::shared_ptr<State> state) : m_state(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::open(const Path& folder, ByteView rawKey) {
    if (rawKey.empty())
        return fail(ErrorCode::InvalidArgument, "The store is never opened without a key.");
    LANYARD_TRY(ensurePrivateFolder(folder));
    LANYARD_ASSIGN(FileLock lock, FileLock::acquire(folder / kLock));
    const Path path = folder / kDatabase;
    const bool madeBefore = isThere(folder / kMarker);
    if (!isThere(path)) {
        if (madeBefore || isThere(path.string() + "-wal"))
            return fail(ErrorCode::Damaged,
                        "The store is gone from this device. Drafts not yet submitted cannot be had back.");
        LANYARD_TRY(make(folder, rawKey));
    }
    if (!madeBefore) // its folder sync covers the rename in make()
        LANYARD_TRY(writeFileDurably(folder / kMarker, viewOf(kMarkerText)));
    LANYARD_ASSIGN(Database db, openDatabase(path, rawKey, false));
    // What cannot be removed now, for want of room or by a fault, is in nobody's way and is tried again at the next
    // open.
    static_cast<void>(dropUnfinishedAttachments(db));
    return Store(std::shared_ptr<State>(new State{std::move(lock), std::move(db)}));
}

Status Store::erase(const Path& folder) {
    if (!isThere(folder))
        return {};
    LANYARD_ASSIGN(const FileLock lock, FileLock::acquire(folder / kLock));
    LANYARD_TRY(removeDatabase(folder / kDatabase));
    LANYARD_TRY(removeDatabase(folder / kUnfinished));
    return removeFileDurably(folder / kMarker); // last: until then a half-removed store is not mistaken for none
}

Status Store::saveDraft(const ReportRow& row) {
    if (!isUuid(row.id))
        return fail(ErrorCode::InvalidArgument, "A report's id is a version 4 UUID.");
    Database& db = m_state->db;
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    std::int64_t stepBegan = row.changed.value;
    {
        LANYARD_ASSIGN(Statement query, db.prepare("SELECT state, changed, step_began, octet_length(body),"
                                                   " body = ?2 AND title = ?3 FROM report WHERE id = ?1"));
        query.bind(1, row.id).bind(2, row.body).bind(3, row.title);
        LANYARD_ASSIGN(const bool there, query.step());
        if (there) {
            LANYARD_ASSIGN(const ReportState state, stateOf(query.integer(0)));
            if (!isOpen(state))
                return closedReport();
            const HeldDraft held{{query.integer(1)}, query.integer(2), query.integer(3)};
            const bool same = query.integer(4) != 0;
            query.reset();
            stepBegan = held.stepBegan;
            if (!same) {
                LANYARD_ASSIGN(stepBegan, keepRevision(db, held, row));
            }
        } else {
            // What is saved late must not bring back an id that the force has seen.
            LANYARD_ASSIGN(Statement sealed, db.prepare("SELECT 1 FROM envelope WHERE report = ?1 LIMIT 1"));
            sealed.bind(1, row.id);
            LANYARD_ASSIGN(const bool known, sealed.step());
            if (known)
                return closedReport();
        }
    }
    LANYARD_ASSIGN(
        Statement save,
        db.prepare("INSERT INTO report(id, state, kind, title, created, changed, locked, body, step_began, digest)"
                   " VALUES(?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT(id) DO UPDATE SET kind = ?2, title = ?3,"
                   " changed = ?5, locked = ?6, body = ?7, step_began = ?8, digest = ?9"));
    save.bind(1, row.id).bind(2, row.kind).bind(3, row.title).bind(4, row.created.value).bind(5, row.changed.value);
    save.bind(6, std::int64_t{row.writtenWhileLocked}).bind(7, row.body).bind(8, stepBegan).bind(9, digestOf(row));
    LANYARD_TRY(save.run());
    return transaction.commit();
}

Result<std::optional<ReportRow>> Store::report(std::string_view id) {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare(kSelectOne));
    query.bind(1, id);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<ReportRow>{};
    LANYARD_ASSIGN(ReportRow row, rowOf(query));
    return std::optional<ReportRow>{std::move(row)};
}

Result<std::vector<ReportRow>> Store::reports() {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare(kSelectAll));
    std::vector<ReportRow> rows;
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return rows;
        LANYARD_ASSIGN(ReportRow row, rowOf(query));
        rows.push_back(std::move(row));
    }
}

Status Store::discardDraft(std::string_view id) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(m_state->db));
    LANYARD_ASSIGN(const ReportState held, requiredState(m_state->db, id));
    if (!isOpen(held))
        return closedReport();
    LANYARD_ASSIGN(Statement remove, m_state->db.prepare("DELETE FROM report WHERE id = ?1"));
    LANYARD_TRY(remove.bind(1, id).run());
    LANYARD_TRY(discardAttachmentsOf(m_state->db, id));
    LANYARD_TRY(transaction.commit());
    static_cast<void>(
        freeAttachments(m_state->db)); // gone from every list; the rest is room, taken back at once or later
    return {};
}

Status Store::markReady(std::string_view id, UnixMillis now) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(m_state->db));
    LANYARD_ASSIGN(const ReportState held, requiredState(m_state->db, id));
    if (held != ReportState::Draft && held != ReportState::Ready)
        return closedReport();
    LANYARD_ASSIGN(Statement update, m_state->db.prepare("UPDATE report SET state = ?2, changed = ?3 WHERE id = ?1"));
    LANYARD_TRY(update.bind(1, id).bind(2, numberOf(ReportState::Ready)).bind(3, now.value).run());
    LANYARD_TRY(forgetRevisions(m_state->db, id)); // earlier bodies hold provenance that is sealed in this one
    return transaction.commit();
}

Status Store::markSealed(std::string_view id, std::string_view envelopeId, std::int64_t sequence, ByteView envelopeHash,
                         UnixMillis now) {
    Database& db = m_state->db;
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_ASSIGN(const ReportState held, requiredState(db, id));
    if (held != ReportState::Draft && held != ReportState::Ready && held != ReportState::Sealed)
        return fail(ErrorCode::Refused, "This report has its answer; it goes on under a new id.");
    LANYARD_ASSIGN(const Chain stands, chain());
    if (sequence != stands.nextSequence)
        return fail(ErrorCode::InvalidArgument, "The envelope's number is not the next.");
    {
        LANYARD_ASSIGN(
            Statement insert,
            db.prepare(
                "INSERT INTO envelope(id, report, sequence, hash, sealed, came_from) VALUES(?1, ?2, ?3, ?4, ?5, ?6)"));
        insert.bind(1, envelopeId)
            .bind(2, id)
            .bind(3, sequence)
            .bind(4, envelopeHash)
            .bind(5, now.value)
            .bind(6, numberOf(held));
        LANYARD_TRY(insert.run());
    }
    LANYARD_ASSIGN(
        Statement update,
        db.prepare(
            "UPDATE report SET state = ?2, envelope = ?3, changed = ?4, refusal = '', receipt = '' WHERE id = ?1"));
    LANYARD_TRY(update.bind(1, id).bind(2, numberOf(ReportState::Sealed)).bind(3, envelopeId).bind(4, now.value).run());
    LANYARD_TRY(forgetRevisions(db, id)); // as markReady()
    return transaction.commit();
}

Status Store::markUnsealed(std::string_view envelopeId, UnixMillis now) {
    Database& db = m_state->db;
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_ASSIGN(const EnvelopeRow envelope, envelopeRow(db, envelopeId));
    LANYARD_ASSIGN(const Chain stands, chain());
    if (envelope.outcome != kNoOutcome || envelope.sequence + 1 != stands.nextSequence)
        return fail(ErrorCode::Refused, "Only the newest envelope, and only one that never left, can be taken back.");
    {
        LANYARD_ASSIGN(Statement remove, db.prepare("DELETE FROM envelope WHERE id = ?1"));
        LANYARD_TRY(remove.bind(1, envelopeId).run());
    }
    LANYARD_ASSIGN(Statement update, db.prepare("UPDATE report SET state = ?3, changed = ?4, envelope = coalesce("
                                                "(SELECT id FROM envelope WHERE report = ?2 ORDER BY sequence DESC "
                                                "LIMIT 1), '') WHERE id = ?2 AND envelope = ?1"));
    LANYARD_TRY(update.bind(1, envelopeId)
                    .bind(2, envelope.report)
                    .bind(3, numberOf(envelope.cameFrom))
                    .bind(4, now.value)
                    .run());
    LANYARD_TRY(attachmentUnsealed(db, envelope.report, envelopeId, numberOf(envelope.cameFrom)));
    return transaction.commit();
}

Status Store::markAccepted(std::string_view envelopeId, std::string_view reference, std::string_view receipt,
                           UnixMillis now, bool keepWords) {
    Database& db = m_state->db;
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_ASSIGN(const EnvelopeRow envelope, envelopeRow(db, envelopeId));
    if (envelope.outcome != kNoOutcome)
        return {};
    LANYARD_TRY(setOutcome(db, envelopeId, kAccepted, reference, receipt));
    {
        // Any envelope of the report will do: all of them hold the same body.
        LANYARD_ASSIGN(Statement update,
                       db.prepare("UPDATE report SET state = ?3, reference = ?4, receipt = ?5, changed = ?6,"
                                  " body = CASE WHEN ?7 THEN body ELSE '' END,"
                                  " digest = CASE WHEN ?7 THEN digest ELSE x'' END,"
                                  " title = CASE WHEN ?7 THEN title ELSE '' END WHERE id = ?1 AND state = ?2"));
        update.bind(1, envelope.report).bind(2, numberOf(ReportState::Sealed)).bind(3, numberOf(ReportState::Accepted));
        update.bind(4, reference).bind(5, receipt).bind(6, now.value).bind(7, std::int64_t{keepWords});
        LANYARD_TRY(update.run());
    }
    LANYARD_TRY(attachmentAccepted(db, envelope.report, reference));
    LANYARD_TRY(transaction.commit());
    static_cast<void>(freeAttachments(db)); // what fails here is done at the next open
    // The body is out of the pages; this takes it out of the log too. Done already when it fails: the log is cut at the
    // next close.
    static_cast<void>(db.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

Status Store::markRefused(std::string_view envelopeId, std::string_view code, std::string_view receipt,
                          UnixMillis now) {
    Database& db = m_state->db;
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    LANYARD_ASSIGN(const EnvelopeRow envelope, envelopeRow(db, envelopeId));
    if (envelope.outcome != kNoOutcome)
        return {};
    LANYARD_TRY(setOutcome(db, envelopeId, kRefused, code, receipt));
    LANYARD_ASSIGN(Statement update, db.prepare("UPDATE report SET state = ?4, refusal = ?5, receipt = ?6, changed = ?7"
                                                " WHERE id = ?1 AND state = ?2 AND envelope = ?3"));
    update.bind(1, envelope.report)
        .bind(2, numberOf(ReportState::Sealed))
        .bind(3, envelopeId)
        .bind(4, numberOf(ReportState::Refused));
    LANYARD_TRY(update.bind(5, code).bind(6, receipt).bind(7, now.value).run());
    LANYARD_TRY(attachmentRefused(db, envelope.report, envelopeId, code));
    return transaction.commit();
}

Status Store::renew(std::string_view id, std::string_view newId, UnixMillis now) {
    if (!isUuid(newId))
        return fail(ErrorCode::InvalidArgument, "A report's id is a version 4 UUID.");
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(m_state->db));
    LANYARD_ASSIGN(const ReportState held, requiredState(m_state->db, id));
    if (held != ReportState::Refused)
        return fail(ErrorCode::Refused, "Only a refused report goes on under a new id.");
    LANYARD_ASSIGN(
        Statement update,
        m_state->db.prepare("UPDATE report SET id = ?2, state = ?3, envelope = '', changed = ?4 WHERE id = ?1"));
    LANYARD_TRY(update.bind(1, id).bind(2, newId).bind(3, numberOf(ReportState::Draft)).bind(4, now.value).run());
    LANYARD_TRY(moveAttachments(m_state->db, id, newId));
    LANYARD_TRY(renameInWords(m_state->db, id, newId));
    return transaction.commit();
}

Status Store::takeBackRenewal(std::string_view newId, const ReportRow& before) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(m_state->db));
    LANYARD_ASSIGN(const ReportState held, requiredState(m_state->db, newId));
    if (held != ReportState::Draft)
        return closedReport();
    LANYARD_ASSIGN(Statement update,
                   m_state->db.prepare("UPDATE report SET id = ?2, state = ?3, title = ?4, changed = ?5, envelope = ?6,"
                                       " refusal = ?7, receipt = ?8, body = ?9, digest = ?10 WHERE id = ?1"));
    update.bind(1, newId).bind(2, before.id).bind(3, numberOf(ReportState::Refused)).bind(4, before.title);
    update.bind(5, before.changed.value).bind(6, before.envelopeId).bind(7, before.refusal).bind(8, before.receipt);
    LANYARD_TRY(update.bind(9, before.body).bind(10, digestOf(before)).run());
    LANYARD_TRY(moveAttachments(m_state->db, newId, before.id));
    LANYARD_TRY(renameInWords(m_state->db, newId, before.id));
    return transaction.commit();
}

Result<std::vector<std::string>> Store::envelopesOf(std::string_view id) {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare("SELECT id FROM envelope WHERE report = ?1 ORDER BY sequence"));
    query.bind(1, id);
    std::vector<std::string> ids;
    for (;;) {
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return ids;
        ids.push_back(query.text(0));
    }
}

Result<Store::Chain> Store::chain() {
    LANYARD_ASSIGN(Statement query,
                   m_state->db.prepare("SELECT sequence, hash FROM envelope ORDER BY sequence DESC LIMIT 1"));
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return Chain{};
    return Chain{query.integer(0) + 1, query.blob(1)};
}

Result<std::optional<Bytes>> Store::value(std::string_view name) {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare("SELECT value FROM value WHERE name = ?1"));
    query.bind(1, name);
    LANYARD_ASSIGN(const bool there, query.step());
    return there ? std::optional<Bytes>(query.blob(0)) : std::nullopt;
}

Result<std::optional<crypto::SecretBytes>> Store::secret(std::string_view name) {
    LANYARD_ASSIGN(Statement query, m_state->db.prepare("SELECT value FROM value WHERE name = ?1"));
    query.bind(1, name);
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<crypto::SecretBytes>{};
    return std::optional<crypto::SecretBytes>{query.secret(0)};
}

Status Store::setValue(std::string_view name, ByteView value) {
    LANYARD_ASSIGN(Statement save,
                   m_state->db.prepare(
                       "INSERT INTO value(name, value) VALUES(?1, ?2) ON CONFLICT(name) DO UPDATE SET value = ?2"));
    return save.bind(1, name).bind(2, value).run();
}

Status Store::verify() {
    LANYARD_TRY(m_state->db.verify());
    return checkDigests(m_state->db);
}

} // namespace lanyard::store
