#include "sync/relay/sqlite_rows.h"

#include <array>

namespace lanyard::relay {

using store::Database;
using store::Statement;

namespace {

// An upload is a device's: two devices may send the same envelope (an officer's new phone key sends the old outbox),
// and neither can see or block the other's. An envelope is the force's: one body, one inbox item, whoever sent it.
constexpr const char* kFirst = R"sql(
CREATE TABLE device(key_id TEXT PRIMARY KEY, public_key BLOB NOT NULL, state INTEGER NOT NULL, since INTEGER NOT NULL)
  WITHOUT ROWID;
CREATE TABLE nonce(key_id TEXT NOT NULL, nonce TEXT NOT NULL, expires INTEGER NOT NULL, PRIMARY KEY(key_id, nonce))
  WITHOUT ROWID;
CREATE INDEX nonce_expires ON nonce(expires);
CREATE TABLE upload(id TEXT NOT NULL, owner TEXT NOT NULL, length INTEGER NOT NULL, offset INTEGER NOT NULL,
  complete INTEGER NOT NULL, metadata TEXT NOT NULL, touched INTEGER NOT NULL, PRIMARY KEY(id, owner)) WITHOUT ROWID;
CREATE INDEX upload_open ON upload(owner, length) WHERE complete = 0;
CREATE INDEX upload_stale ON upload(touched) WHERE complete = 0;
CREATE TABLE part(id TEXT NOT NULL, owner TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(id, owner));
CREATE TABLE envelope(id TEXT PRIMARY KEY, size INTEGER NOT NULL, holder TEXT NOT NULL, in_file INTEGER NOT NULL,
  held INTEGER NOT NULL, receipted INTEGER, bytes BLOB);
CREATE INDEX envelope_receipted ON envelope(receipted) WHERE held = 1 AND receipted IS NOT NULL;
CREATE TABLE inbox(cursor INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL, key_id TEXT NOT NULL, arrived INTEGER NOT NULL, taken INTEGER NOT NULL);
CREATE INDEX inbox_untaken ON inbox(arrived) WHERE taken = 0;
CREATE TABLE receipt(envelope TEXT PRIMARY KEY, proof TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX receipt_at ON receipt(at);
CREATE TABLE receipt_for(cursor INTEGER PRIMARY KEY AUTOINCREMENT, owner TEXT NOT NULL, envelope TEXT NOT NULL,
  UNIQUE(owner, envelope));
CREATE INDEX receipt_for_owner ON receipt_for(owner, cursor);
CREATE INDEX receipt_for_envelope ON receipt_for(envelope);
CREATE TABLE consistency(from_size INTEGER NOT NULL, to_size INTEGER NOT NULL, path TEXT NOT NULL,
  PRIMARY KEY(from_size, to_size)) WITHOUT ROWID;
CREATE TABLE leaf(number INTEGER PRIMARY KEY, log TEXT NOT NULL, idx INTEGER NOT NULL, hash BLOB NOT NULL,
  UNIQUE(log, idx));
CREATE TABLE enrolment(id TEXT PRIMARY KEY, body BLOB NOT NULL, created INTEGER NOT NULL, answer TEXT);
CREATE INDEX enrolment_created ON enrolment(created);
CREATE TABLE pulse(one INTEGER PRIMARY KEY CHECK(one = 1), at INTEGER NOT NULL);
)sql";
constexpr std::array kSteps{kFirst};

} // namespace

Result<SqliteRows> SqliteRows::open(const Path& file) {
    Database::Options options;
    options.journal = store::Journal::Wal;
    LANYARD_ASSIGN(Database database, Database::open(file, options));
    LANYARD_TRY(database.migrate(kSteps));
    return SqliteRows(std::move(database));
}

Result<Statement*> SqliteRows::prepared(const char* sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        LANYARD_ASSIGN(Statement made, m_database.prepare(sql));
        found = m_statements.emplace(sql, std::move(made)).first;
    }
    found->second.reset();
    m_used.push_back(&found->second);
    return &found->second;
}

void SqliteRows::resetUsed() {
    for (Statement* statement : m_used)
        statement->reset();
    m_used.clear();
}

Status SqliteRows::requireRow() const {
    if (m_database.changes() == 0)
        return fail(ErrorCode::NotFound, "There is no such row any more.");
    return {};
}

} // namespace lanyard::relay
