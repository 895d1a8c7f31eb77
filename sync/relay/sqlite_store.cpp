#include "sync/relay/sqlite_store.h"

#include "core/crypto/tlog.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace lanyard::relay {

namespace {

using store::Database;
using store::Statement;

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

/// Rows a sweep takes at once, so that it never holds up a request for long.
constexpr std::int64_t kSweepRows = 200;

std::int64_t number(std::uint64_t value) {
    return static_cast<std::int64_t>(value); // all sizes were checked to fit 63 bits
}

std::uint64_t size(std::int64_t value) {
    return static_cast<std::uint64_t>(value);
}

class SqliteStore final : public RelayStore {
public:
    explicit SqliteStore(Database database) : m_database(std::move(database)) {}

    Status begin() override { return m_database.execute("BEGIN IMMEDIATE"); }
    Status commit() override {
        resetUsed();
        return m_database.execute("COMMIT");
    }
    void abandon() override {
        resetUsed();
        m_log = {}; // it may have taken in leaves that are not durable after all
        static_cast<void>(m_database.execute("ROLLBACK").has_value());
    }
    Status mark() override { return m_database.execute("SAVEPOINT job"); }
    Status keep() override {
        resetUsed();
        return m_database.execute("RELEASE job");
    }
    Status undo() override {
        resetUsed();
        LANYARD_TRY(m_database.execute("ROLLBACK TO job"));
        return m_database.execute("RELEASE job");
    }

    Status useNonce(const std::string& keyId, const std::string& nonce, std::int64_t expires) override {
        LANYARD_ASSIGN(Statement * insert, prepared("INSERT INTO nonce(key_id, nonce, expires) VALUES(?1, ?2, ?3)"));
        const Status done = insert->bind(1, keyId).bind(2, nonce).bind(3, expires).run();
        if (!done && done.error().code == ErrorCode::Exists)
            return fail(ErrorCode::Refused, "This nonce was used before.");
        return done;
    }

    Status checkNonce(const std::string& keyId, const std::string& nonce) override {
        LANYARD_ASSIGN(Statement * find, prepared("SELECT 1 FROM nonce WHERE key_id = ?1 AND nonce = ?2"));
        LANYARD_ASSIGN(const bool used, find->bind(1, keyId).bind(2, nonce).step());
        if (used)
            return fail(ErrorCode::Refused, "This nonce was used before.");
        return {};
    }

    Result<std::vector<Device>> devices() override {
        LANYARD_ASSIGN(Statement * all, prepared("SELECT key_id, public_key, state FROM device"));
        std::vector<Device> found;
        while (true) {
            LANYARD_ASSIGN(const bool row, all->step());
            if (!row)
                return found;
            Device device;
            device.keyId = all->text(0);
            const Bytes key = all->blob(1);
            const std::int64_t state = all->integer(2);
            if (key.size() != device.key.size() || state < 0 || state > 2)
                return fail(ErrorCode::Damaged, "The list of devices is damaged.");
            std::copy(key.begin(), key.end(), device.key.begin());
            device.state = static_cast<DeviceState>(state);
            found.push_back(std::move(device));
        }
    }

    Status putDevice(const Device& device, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * put,
                       prepared("INSERT INTO device(key_id, public_key, state, since) VALUES(?1, ?2, ?3, ?4) "
                                "ON CONFLICT(key_id) DO UPDATE SET state = ?3, since = ?4 WHERE state <> ?3"));
        return put->bind(1, device.keyId)
            .bind(2, ByteView(device.key))
            .bind(3, static_cast<std::int64_t>(device.state))
            .bind(4, now)
            .run();
    }

    Result<Upload> upload(const std::string& id, const std::string& owner) override {
        LANYARD_ASSIGN(Statement * find, prepared("SELECT length, offset, complete, metadata, touched FROM upload "
                                                  "WHERE id = ?1 AND owner = ?2"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).bind(2, owner).step());
        if (!row)
            return fail(ErrorCode::NotFound, "There is no such upload.");
        Upload found;
        found.id = id;
        found.owner = owner;
        found.length = size(find->integer(0));
        found.offset = size(find->integer(1));
        found.complete = find->integer(2) != 0;
        found.metadata = find->text(3);
        found.touched = find->integer(4);
        return found;
    }

    Result<OpenUploads> openUploads(const std::string& owner) override {
        LANYARD_ASSIGN(Statement * sum, prepared("SELECT count(*), coalesce(sum(length), 0) FROM upload "
                                                 "WHERE owner = ?1 AND complete = 0"));
        LANYARD_TRY(sum->bind(1, owner).step());
        return OpenUploads{size(sum->integer(0)), size(sum->integer(1))};
    }

    Status createUpload(const Upload& upload) override {
        LANYARD_ASSIGN(Statement * add, prepared("INSERT INTO upload(id, owner, length, offset, complete, metadata, "
                                                 "touched) VALUES(?1, ?2, ?3, 0, 0, ?4, ?5)"));
        return add->bind(1, upload.id)
            .bind(2, upload.owner)
            .bind(3, number(upload.length))
            .bind(4, upload.metadata)
            .bind(5, upload.touched)
            .run();
    }

    Result<Bytes> partBytes(const std::string& id, const std::string& owner) override {
        LANYARD_ASSIGN(Statement * find, prepared("SELECT bytes FROM part WHERE id = ?1 AND owner = ?2"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).bind(2, owner).step());
        return row ? find->blob(0) : Bytes();
    }

    Status putPart(const std::string& id, const std::string& owner, ByteView bytes) override {
        LANYARD_ASSIGN(Statement * put, prepared("INSERT INTO part(id, owner, bytes) VALUES(?1, ?2, ?3) "
                                                 "ON CONFLICT(id, owner) DO UPDATE SET bytes = ?3"));
        return put->bind(1, id).bind(2, owner).bind(3, bytes).run();
    }

    Status setOffset(const std::string& id, const std::string& owner, std::uint64_t offset, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * set, prepared("UPDATE upload SET offset = ?3, touched = ?4 "
                                                 "WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(set->bind(1, id).bind(2, owner).bind(3, number(offset)).bind(4, now).run());
        return requireRow();
    }

    Result<bool> complete(const Upload& upload, std::optional<ByteView> bytes, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * mark, prepared("UPDATE upload SET offset = length, complete = 1, touched = ?3 "
                                                  "WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(mark->bind(1, upload.id).bind(2, upload.owner).bind(3, now).run());
        LANYARD_TRY(requireRow());
        if (upload.offset > 0)
            LANYARD_TRY(dropPart(upload.id, upload.owner));

        LANYARD_ASSIGN(Statement * known, prepared("SELECT receipted FROM envelope WHERE id = ?1"));
        LANYARD_ASSIGN(const bool row, known->bind(1, upload.id).step());
        const bool receipted = row && !known->isNull(0);
        known->reset();
        if (row) {
            if (receipted)
                LANYARD_TRY(announceReceipt(upload.id, upload.owner));
            return !bytes.has_value();
        }
        LANYARD_ASSIGN(Statement * add, prepared("INSERT INTO envelope(id, size, holder, in_file, held, bytes) "
                                                 "VALUES(?1, ?2, ?3, ?4, 1, ?5)"));
        add->bind(1, upload.id).bind(2, number(upload.length)).bind(3, upload.owner);
        add->bind(4, std::int64_t{bytes ? 0 : 1});
        if (bytes)
            add->bind(5, *bytes);
        else
            add->bindNull(5);
        LANYARD_TRY(add->run());
        LANYARD_TRY(addItem(ItemKind::Envelope, upload.id, upload.length, upload.owner, now));
        return false;
    }

    Result<bool> removeUpload(const std::string& id, const std::string& owner, std::vector<StaleFile>& stale) override {
        LANYARD_ASSIGN(const Upload found, upload(id, owner));
        if (found.complete) {
            LANYARD_ASSIGN(Statement * item, prepared("SELECT taken FROM inbox WHERE id = ?1"));
            LANYARD_ASSIGN(const bool row, item->bind(1, id).step());
            const bool taken = !row || item->integer(0) != 0;
            item->reset();
            if (taken)
                return false;
        }
        LANYARD_ASSIGN(Statement * drop, prepared("DELETE FROM upload WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(drop->bind(1, id).bind(2, owner).run());
        LANYARD_TRY(dropPart(id, owner));
        if (!found.complete) {
            stale.push_back({id, owner});
            return true;
        }
        LANYARD_ASSIGN(Statement * others, prepared("SELECT 1 FROM upload WHERE id = ?1 AND complete = 1"));
        LANYARD_ASSIGN(const bool shared, others->bind(1, id).step());
        others->reset();
        if (shared)
            return true; // another device sent the same bytes and counts on them
        LANYARD_ASSIGN(Statement * holder, prepared("SELECT holder FROM envelope WHERE id = ?1"));
        LANYARD_ASSIGN(const bool held, holder->bind(1, id).step());
        if (held)
            stale.push_back({id, holder->text(0)});
        holder->reset();
        LANYARD_ASSIGN(Statement * dropEnvelope, prepared("DELETE FROM envelope WHERE id = ?1"));
        LANYARD_TRY(dropEnvelope->bind(1, id).run());
        LANYARD_TRY(dropItem(id));
        return true;
    }

    Result<std::vector<InboxItem>> inbox(std::int64_t after, int limit) override {
        LANYARD_ASSIGN(Statement * list, prepared("SELECT cursor, kind, id, size, key_id FROM inbox WHERE cursor > ?1 "
                                                  "ORDER BY cursor LIMIT ?2"));
        list->bind(1, after).bind(2, std::int64_t{limit});
        std::vector<InboxItem> found;
        while (true) {
            LANYARD_ASSIGN(const bool row, list->step());
            if (!row)
                return found;
            found.push_back({list->integer(0), list->integer(1) == 0 ? ItemKind::Envelope : ItemKind::Enrolment,
                             list->text(2), size(list->integer(3)), list->text(4)});
        }
    }

    Result<std::int64_t> inboxHead() override {
        LANYARD_ASSIGN(Statement * head, prepared("SELECT coalesce(max(seq), 0) FROM sqlite_sequence "
                                                  "WHERE name = 'inbox'"));
        LANYARD_TRY(head->step());
        return head->integer(0);
    }

    Result<Envelope> takeItem(const std::string& id) override {
        LANYARD_ASSIGN(Statement * take, prepared("UPDATE inbox SET taken = 1 WHERE id = ?1 AND taken = 0"));
        LANYARD_TRY(take->bind(1, id).run());
        LANYARD_ASSIGN(Statement * find,
                       prepared("SELECT size, in_file, holder, bytes FROM envelope WHERE id = ?1 AND held = 1"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).step());
        Envelope found;
        if (row) {
            found.size = size(find->integer(0));
            found.holder = find->text(2);
            if (find->integer(1) == 0)
                found.bytes = find->blob(3);
            return found;
        }
        LANYARD_ASSIGN(Statement * request, prepared("SELECT body FROM enrolment WHERE id = ?1"));
        LANYARD_ASSIGN(const bool asked, request->bind(1, id).step());
        if (!asked)
            return fail(ErrorCode::NotFound, "There is no such item.");
        found.bytes = request->blob(0);
        found.size = found.bytes->size();
        return found;
    }

    Result<std::int64_t> oldestUntaken() override {
        LANYARD_ASSIGN(Statement * oldest, prepared("SELECT coalesce(min(arrived), 0) FROM inbox WHERE taken = 0"));
        LANYARD_TRY(oldest->step());
        return oldest->integer(0);
    }

    Status putReceipt(const std::string& envelope, const std::string& proof, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * known, prepared("SELECT proof FROM receipt WHERE envelope = ?1"));
        LANYARD_ASSIGN(const bool row, known->bind(1, envelope).step());
        const bool same = row && known->text(0) == proof;
        known->reset();
        if (same)
            return {};
        LANYARD_ASSIGN(Statement * mark, prepared("UPDATE envelope SET receipted = ?2 WHERE id = ?1"));
        LANYARD_TRY(mark->bind(1, envelope).bind(2, now).run());
        LANYARD_TRY(requireRow());
        LANYARD_ASSIGN(Statement * take, prepared("UPDATE inbox SET taken = 1 WHERE id = ?1"));
        LANYARD_TRY(take->bind(1, envelope).run());
        LANYARD_ASSIGN(Statement * put, prepared("INSERT INTO receipt(envelope, proof, at) VALUES(?1, ?2, ?3) "
                                                 "ON CONFLICT(envelope) DO UPDATE SET proof = ?2, at = ?3"));
        LANYARD_TRY(put->bind(1, envelope).bind(2, proof).bind(3, now).run());
        LANYARD_ASSIGN(Statement * old, prepared("DELETE FROM receipt_for WHERE envelope = ?1"));
        LANYARD_TRY(old->bind(1, envelope).run());
        LANYARD_ASSIGN(Statement * announce, prepared("INSERT INTO receipt_for(owner, envelope) SELECT owner, id "
                                                      "FROM upload WHERE id = ?1 AND complete = 1"));
        return announce->bind(1, envelope).run();
    }

    Result<std::vector<StoredReceipt>> receipts(const std::string& owner, std::int64_t after, int limit) override {
        LANYARD_ASSIGN(Statement * list,
                       prepared("SELECT f.cursor, f.envelope, r.proof FROM receipt_for f JOIN receipt r "
                                "ON r.envelope = f.envelope WHERE f.owner = ?1 AND f.cursor > ?2 "
                                "ORDER BY f.cursor LIMIT ?3"));
        list->bind(1, owner).bind(2, after).bind(3, std::int64_t{limit});
        std::vector<StoredReceipt> found;
        while (true) {
            LANYARD_ASSIGN(const bool row, list->step());
            if (!row)
                return found;
            found.push_back({list->integer(0), list->text(1), list->text(2)});
        }
    }

    Status putConsistency(std::uint64_t from, std::uint64_t to, const std::string& path) override {
        LANYARD_ASSIGN(Statement * put, prepared("INSERT INTO consistency(from_size, to_size, path) VALUES(?1, ?2, ?3) "
                                                 "ON CONFLICT(from_size, to_size) DO UPDATE SET path = ?3"));
        return put->bind(1, number(from)).bind(2, number(to)).bind(3, path).run();
    }

    Result<std::string> consistency(std::uint64_t from, std::uint64_t to) override {
        LANYARD_ASSIGN(Statement * find,
                       prepared("SELECT path FROM consistency WHERE from_size = ?1 AND to_size = ?2"));
        LANYARD_ASSIGN(const bool row, find->bind(1, number(from)).bind(2, number(to)).step());
        if (row)
            return find->text(0);
        LANYARD_TRY(readLog());
        const auto path = m_log.consistencyPath(from, to);
        if (!path)
            return fail(ErrorCode::NotFound, "There is no such path.");
        std::string json = "[";
        for (const crypto::Hash256& hash : *path)
            json += (json.size() > 1 ? ",\"" : "\"") + base64Encode(hash, Base64::Standard) + "\"";
        return json + "]";
    }

    Status putLeaf(const std::string& log, std::uint64_t index, ByteView hash) override {
        LANYARD_ASSIGN(Statement * put, prepared("INSERT OR IGNORE INTO leaf(log, idx, hash) VALUES(?1, ?2, ?3)"));
        return put->bind(1, log).bind(2, number(index)).bind(3, hash).run();
    }

    Result<bool> addEnrolment(const std::string& id, ByteView body, std::uint64_t mostWaiting,
                              std::int64_t now) override {
        LANYARD_ASSIGN(Statement * known, prepared("SELECT 1 FROM enrolment WHERE id = ?1"));
        LANYARD_ASSIGN(const bool row, known->bind(1, id).step());
        known->reset();
        if (row)
            return true;
        LANYARD_ASSIGN(Statement * count, prepared("SELECT count(*) FROM enrolment WHERE answer IS NULL"));
        LANYARD_TRY(count->step());
        const bool full = size(count->integer(0)) >= mostWaiting;
        count->reset();
        if (full)
            return false;
        LANYARD_ASSIGN(Statement * add, prepared("INSERT INTO enrolment(id, body, created) VALUES(?1, ?2, ?3)"));
        LANYARD_TRY(add->bind(1, id).bind(2, body).bind(3, now).run());
        LANYARD_TRY(addItem(ItemKind::Enrolment, id, body.size(), "", now));
        return true;
    }

    Result<EnrolmentState> enrolment(const std::string& id) override {
        LANYARD_ASSIGN(Statement * find, prepared("SELECT answer FROM enrolment WHERE id = ?1"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).step());
        if (!row)
            return fail(ErrorCode::NotFound, "There is no such enrolment.");
        EnrolmentState state;
        if (!find->isNull(0))
            state.answer = find->text(0);
        return state;
    }

    Status answerEnrolment(const std::string& id, const std::string& answer) override {
        LANYARD_ASSIGN(Statement * put, prepared("UPDATE enrolment SET answer = ?2 WHERE id = ?1"));
        LANYARD_TRY(put->bind(1, id).bind(2, answer).run());
        return requireRow();
    }

    Result<std::vector<StaleFile>> sweep(const Ages& ages) override {
        std::vector<StaleFile> stale;
        LANYARD_ASSIGN(Statement * nonces, prepared("DELETE FROM nonce WHERE expires < ?1"));
        LANYARD_TRY(nonces->bind(1, ages.now).run());
        LANYARD_TRY(sweepEnvelopes(ages.receiptedBefore, stale));
        LANYARD_TRY(sweepUploads(ages.untouchedSince, stale));

        LANYARD_ASSIGN(Statement * items, prepared("DELETE FROM inbox WHERE id IN (SELECT id FROM enrolment "
                                                   "WHERE created < ?1 ORDER BY created LIMIT ?2)"));
        LANYARD_TRY(items->bind(1, ages.enrolledBefore).bind(2, kSweepRows).run());
        LANYARD_ASSIGN(Statement * requests, prepared("DELETE FROM enrolment WHERE id IN (SELECT id FROM enrolment "
                                                      "WHERE created < ?1 ORDER BY created LIMIT ?2)"));
        LANYARD_TRY(requests->bind(1, ages.enrolledBefore).bind(2, kSweepRows).run());
        LANYARD_TRY(sweepReceipts(ages.receiptsBefore));
        return stale;
    }

    Result<bool> needsFile(const std::string& id, const std::string& owner) override {
        LANYARD_ASSIGN(Statement * open,
                       prepared("SELECT 1 FROM upload WHERE id = ?1 AND owner = ?2 AND complete = 0"));
        LANYARD_ASSIGN(const bool unfinished, open->bind(1, id).bind(2, owner).step());
        if (unfinished)
            return true;
        LANYARD_ASSIGN(Statement * held, prepared("SELECT 1 FROM envelope WHERE id = ?1 AND holder = ?2 "
                                                  "AND in_file = 1 AND held = 1"));
        return held->bind(1, id).bind(2, owner).step();
    }

    Status touch(std::int64_t now) override {
        LANYARD_ASSIGN(Statement * put,
                       prepared("INSERT INTO pulse(one, at) VALUES(1, ?1) ON CONFLICT(one) DO UPDATE SET at = ?1"));
        return put->bind(1, now).run();
    }

private:
    /// Takes in the leaves of the newest log that came since, as far as there is no gap.
    Status readLog() {
        LANYARD_ASSIGN(Statement * newest, prepared("SELECT log FROM leaf ORDER BY number DESC LIMIT 1"));
        LANYARD_ASSIGN(const bool any, newest->step());
        if (!any)
            return {};
        if (std::string log = newest->text(0); log != m_logName) {
            m_logName = std::move(log);
            m_log = {};
        }
        LANYARD_ASSIGN(Statement * next,
                       prepared("SELECT idx, hash FROM leaf WHERE log = ?1 AND idx >= ?2 ORDER BY idx"));
        next->bind(1, m_logName).bind(2, number(m_log.size()));
        while (true) {
            LANYARD_ASSIGN(const bool row, next->step());
            if (!row)
                return {};
            const Bytes bytes = next->blob(1);
            crypto::Hash256 hash{};
            if (next->integer(0) != number(m_log.size()) || bytes.size() != hash.size())
                return {};
            std::copy(bytes.begin(), bytes.end(), hash.begin());
            m_log.append(hash);
        }
    }

    /// The statement of a literal, made once; handed out ready to bind. It may be left standing on a row: it is reset
    /// when it is asked for again, and in any case at the end of the job.
    Result<Statement*> prepared(const char* sql) {
        auto found = m_statements.find(sql);
        if (found == m_statements.end()) {
            LANYARD_ASSIGN(Statement made, m_database.prepare(sql));
            found = m_statements.emplace(sql, std::move(made)).first;
        }
        found->second.reset();
        m_used.push_back(&found->second);
        return &found->second;
    }

    /// The row that a statement was to change may have gone meanwhile (swept as too old).
    Status requireRow() const {
        if (m_database.changes() == 0)
            return fail(ErrorCode::NotFound, "There is no such row any more.");
        return {};
    }

    void resetUsed() {
        for (Statement* statement : m_used)
            statement->reset();
        m_used.clear();
    }

    Status addItem(ItemKind kind, const std::string& id, std::uint64_t length, std::string_view key, std::int64_t now) {
        LANYARD_ASSIGN(Statement * add, prepared("INSERT INTO inbox(kind, id, size, key_id, arrived, taken) "
                                                 "VALUES(?1, ?2, ?3, ?4, ?5, 0)"));
        return add->bind(1, std::int64_t{kind == ItemKind::Envelope ? 0 : 1})
            .bind(2, id)
            .bind(3, number(length))
            .bind(4, key)
            .bind(5, now)
            .run();
    }

    Status dropItem(const std::string& id) {
        LANYARD_ASSIGN(Statement * drop, prepared("DELETE FROM inbox WHERE id = ?1"));
        return drop->bind(1, id).run();
    }

    Status dropPart(const std::string& id, const std::string& owner) {
        LANYARD_ASSIGN(Statement * drop, prepared("DELETE FROM part WHERE id = ?1 AND owner = ?2"));
        return drop->bind(1, id).bind(2, owner).run();
    }

    Status announceReceipt(const std::string& envelope, const std::string& owner) {
        LANYARD_ASSIGN(Statement * add, prepared("INSERT OR IGNORE INTO receipt_for(owner, envelope) VALUES(?1, ?2)"));
        return add->bind(1, owner).bind(2, envelope).run();
    }

    Result<std::vector<StaleFile>> rows(const char* sql, std::int64_t before) {
        LANYARD_ASSIGN(Statement * list, prepared(sql));
        list->bind(1, before).bind(2, kSweepRows);
        std::vector<StaleFile> found;
        while (true) {
            LANYARD_ASSIGN(const bool row, list->step());
            if (!row)
                return found;
            found.push_back({list->text(0), list->text(1)});
        }
    }

    /// The body goes; the row stays, so that a device that never saw its receipt still finds its upload complete.
    Status sweepEnvelopes(std::int64_t before, std::vector<StaleFile>& stale) {
        LANYARD_ASSIGN(const auto old, rows("SELECT id, holder FROM envelope WHERE held = 1 AND receipted < ?1 "
                                            "ORDER BY receipted LIMIT ?2",
                                            before));
        for (const StaleFile& one : old) {
            LANYARD_ASSIGN(Statement * empty, prepared("UPDATE envelope SET held = 0, bytes = NULL WHERE id = ?1"));
            LANYARD_TRY(empty->bind(1, one.id).run());
            LANYARD_TRY(dropItem(one.id));
            stale.push_back(one);
        }
        return {};
    }

    Status sweepUploads(std::int64_t before, std::vector<StaleFile>& stale) {
        LANYARD_ASSIGN(const auto old, rows("SELECT id, owner FROM upload WHERE complete = 0 AND touched < ?1 "
                                            "ORDER BY touched LIMIT ?2",
                                            before));
        for (const StaleFile& one : old) {
            LANYARD_ASSIGN(Statement * drop, prepared("DELETE FROM upload WHERE id = ?1 AND owner = ?2"));
            LANYARD_TRY(drop->bind(1, one.id).bind(2, one.owner).run());
            LANYARD_TRY(dropPart(one.id, one.owner));
            stale.push_back(one);
        }
        return {};
    }

    Status sweepReceipts(std::int64_t before) {
        LANYARD_ASSIGN(const auto old, rows("SELECT r.envelope, '' FROM receipt r JOIN envelope e ON e.id = r.envelope "
                                            "WHERE r.at < ?1 AND e.held = 0 ORDER BY r.at LIMIT ?2",
                                            before));
        for (const StaleFile& one : old) {
            for (const char* sql : {"DELETE FROM receipt_for WHERE envelope = ?1", "DELETE FROM upload WHERE id = ?1",
                                    "DELETE FROM envelope WHERE id = ?1", "DELETE FROM receipt WHERE envelope = ?1"}) {
                LANYARD_ASSIGN(Statement * drop, prepared(sql));
                LANYARD_TRY(drop->bind(1, one.id).run());
            }
        }
        return {};
    }

    Database m_database;
    std::unordered_map<std::string_view, Statement>
        m_statements;       ///< keyed by the literal itself; goes before the database
    crypto::HashTree m_log; ///< of m_logName, as far as it was read
    std::string m_logName;
    std::vector<Statement*> m_used; ///< since the last mark
};

} // namespace

Result<std::unique_ptr<RelayStore>> openSqliteStore(const Path& file) {
    Database::Options options;
    options.journal = store::Journal::Wal;
    LANYARD_ASSIGN(Database database, Database::open(file, options));
    LANYARD_TRY(database.migrate(kSteps));
    return std::make_unique<SqliteStore>(std::move(database));
}

} // namespace lanyard::relay
