#include "sync/relay/sqlite_store.h"

#include "sync/relay/sqlite_log.h"
#include "sync/relay/sqlite_rows.h"
#include "sync/relay/sqlite_sweep.h"

#include <algorithm>

namespace lanyard::relay {

namespace {

using store::Statement;

class SqliteStore final : public RelayStore {
public:
    explicit SqliteStore(SqliteRows rows) : m_rows(std::move(rows)) {}

    Status begin() override { return m_rows.execute("BEGIN IMMEDIATE"); }
    Status commit() override {
        m_rows.resetUsed();
        return m_rows.execute("COMMIT");
    }
    void abandon() override {
        m_rows.resetUsed();
        m_log.forget();
        static_cast<void>(m_rows.execute("ROLLBACK").has_value());
    }
    Status mark() override { return m_rows.execute("SAVEPOINT job"); }
    Status keep() override {
        m_rows.resetUsed();
        return m_rows.execute("RELEASE job");
    }
    Status undo() override {
        m_rows.resetUsed();
        LANYARD_TRY(m_rows.execute("ROLLBACK TO job"));
        return m_rows.execute("RELEASE job");
    }

    Status useNonce(const std::string& keyId, const std::string& nonce, std::int64_t expires) override {
        LANYARD_ASSIGN(Statement * insert,
                       m_rows.prepared("INSERT INTO nonce(key_id, nonce, expires) VALUES(?1, ?2, ?3)"));
        const Status done = insert->bind(1, keyId).bind(2, nonce).bind(3, expires).run();
        if (!done && done.error().code == ErrorCode::Exists)
            return fail(ErrorCode::Refused, "This nonce was used before.");
        return done;
    }

    Status checkNonce(const std::string& keyId, const std::string& nonce) override {
        LANYARD_ASSIGN(Statement * find, m_rows.prepared("SELECT 1 FROM nonce WHERE key_id = ?1 AND nonce = ?2"));
        LANYARD_ASSIGN(const bool used, find->bind(1, keyId).bind(2, nonce).step());
        if (used)
            return fail(ErrorCode::Refused, "This nonce was used before.");
        return {};
    }

    Result<std::vector<Device>> devices() override {
        LANYARD_ASSIGN(Statement * all, m_rows.prepared("SELECT key_id, public_key, state FROM device"));
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
                       m_rows.prepared("INSERT INTO device(key_id, public_key, state, since) VALUES(?1, ?2, ?3, ?4) "
                                       "ON CONFLICT(key_id) DO UPDATE SET state = ?3, since = ?4 WHERE state <> ?3"));
        return put->bind(1, device.keyId)
            .bind(2, ByteView(device.key))
            .bind(3, static_cast<std::int64_t>(device.state))
            .bind(4, now)
            .run();
    }

    Result<Upload> upload(const std::string& id, const std::string& owner) override {
        LANYARD_ASSIGN(Statement * find,
                       m_rows.prepared("SELECT length, offset, complete, metadata, touched FROM upload "
                                       "WHERE id = ?1 AND owner = ?2"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).bind(2, owner).step());
        if (!row)
            return fail(ErrorCode::NotFound, "There is no such upload.");
        Upload found;
        found.id = id;
        found.owner = owner;
        found.length = fromColumn(find->integer(0));
        found.offset = fromColumn(find->integer(1));
        found.complete = find->integer(2) != 0;
        found.metadata = find->text(3);
        found.touched = find->integer(4);
        return found;
    }

    Result<OpenUploads> openUploads(const std::string& owner) override {
        LANYARD_ASSIGN(Statement * sum, m_rows.prepared("SELECT count(*), coalesce(sum(length), 0) FROM upload "
                                                        "WHERE owner = ?1 AND complete = 0"));
        LANYARD_TRY(sum->bind(1, owner).step());
        return OpenUploads{fromColumn(sum->integer(0)), fromColumn(sum->integer(1))};
    }

    Status createUpload(const Upload& upload) override {
        LANYARD_ASSIGN(Statement * add,
                       m_rows.prepared("INSERT INTO upload(id, owner, length, offset, complete, metadata, "
                                       "touched) VALUES(?1, ?2, ?3, 0, 0, ?4, ?5)"));
        return add->bind(1, upload.id)
            .bind(2, upload.owner)
            .bind(3, toColumn(upload.length))
            .bind(4, upload.metadata)
            .bind(5, upload.touched)
            .run();
    }

    Result<Bytes> partBytes(const std::string& id, const std::string& owner) override {
        LANYARD_ASSIGN(Statement * find, m_rows.prepared("SELECT bytes FROM part WHERE id = ?1 AND owner = ?2"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).bind(2, owner).step());
        return row ? find->blob(0) : Bytes();
    }

    Status putPart(const std::string& id, const std::string& owner, ByteView bytes) override {
        LANYARD_ASSIGN(Statement * put, m_rows.prepared("INSERT INTO part(id, owner, bytes) VALUES(?1, ?2, ?3) "
                                                        "ON CONFLICT(id, owner) DO UPDATE SET bytes = ?3"));
        return put->bind(1, id).bind(2, owner).bind(3, bytes).run();
    }

    Status setOffset(const std::string& id, const std::string& owner, std::uint64_t offset, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * set, m_rows.prepared("UPDATE upload SET offset = ?3, touched = ?4 "
                                                        "WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(set->bind(1, id).bind(2, owner).bind(3, toColumn(offset)).bind(4, now).run());
        return m_rows.requireRow();
    }

    Result<bool> complete(const Upload& upload, std::optional<ByteView> bytes, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * mark,
                       m_rows.prepared("UPDATE upload SET offset = length, complete = 1, touched = ?3 "
                                       "WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(mark->bind(1, upload.id).bind(2, upload.owner).bind(3, now).run());
        LANYARD_TRY(m_rows.requireRow());
        if (upload.offset > 0)
            LANYARD_TRY(dropPart(m_rows, upload.id, upload.owner));

        LANYARD_ASSIGN(Statement * known, m_rows.prepared("SELECT receipted FROM envelope WHERE id = ?1"));
        LANYARD_ASSIGN(const bool row, known->bind(1, upload.id).step());
        const bool receipted = row && !known->isNull(0);
        known->reset();
        if (row) {
            if (receipted)
                LANYARD_TRY(announceReceipt(upload.id, upload.owner));
            return !bytes.has_value();
        }
        LANYARD_ASSIGN(Statement * add, m_rows.prepared("INSERT INTO envelope(id, size, holder, in_file, held, bytes) "
                                                        "VALUES(?1, ?2, ?3, ?4, 1, ?5)"));
        add->bind(1, upload.id).bind(2, toColumn(upload.length)).bind(3, upload.owner);
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
            LANYARD_ASSIGN(Statement * item, m_rows.prepared("SELECT taken FROM inbox WHERE id = ?1"));
            LANYARD_ASSIGN(const bool row, item->bind(1, id).step());
            const bool taken = !row || item->integer(0) != 0;
            item->reset();
            if (taken)
                return false;
        }
        LANYARD_ASSIGN(Statement * drop, m_rows.prepared("DELETE FROM upload WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(drop->bind(1, id).bind(2, owner).run());
        LANYARD_TRY(dropPart(m_rows, id, owner));
        if (!found.complete) {
            stale.push_back({id, owner});
            return true;
        }
        LANYARD_ASSIGN(Statement * others, m_rows.prepared("SELECT 1 FROM upload WHERE id = ?1 AND complete = 1"));
        LANYARD_ASSIGN(const bool shared, others->bind(1, id).step());
        others->reset();
        if (shared)
            return true; // another device sent the same bytes and counts on them
        LANYARD_ASSIGN(Statement * holder, m_rows.prepared("SELECT holder FROM envelope WHERE id = ?1"));
        LANYARD_ASSIGN(const bool held, holder->bind(1, id).step());
        if (held)
            stale.push_back({id, holder->text(0)});
        holder->reset();
        LANYARD_ASSIGN(Statement * dropEnvelope, m_rows.prepared("DELETE FROM envelope WHERE id = ?1"));
        LANYARD_TRY(dropEnvelope->bind(1, id).run());
        LANYARD_TRY(dropItem(m_rows, id));
        return true;
    }

    Result<std::vector<InboxItem>> inbox(std::int64_t after, int limit) override {
        LANYARD_ASSIGN(Statement * list,
                       m_rows.prepared("SELECT cursor, kind, id, size, key_id FROM inbox WHERE cursor > ?1 "
                                       "ORDER BY cursor LIMIT ?2"));
        list->bind(1, after).bind(2, std::int64_t{limit});
        std::vector<InboxItem> found;
        while (true) {
            LANYARD_ASSIGN(const bool row, list->step());
            if (!row)
                return found;
            found.push_back({list->integer(0), list->integer(1) == 0 ? ItemKind::Envelope : ItemKind::Enrolment,
                             list->text(2), fromColumn(list->integer(3)), list->text(4)});
        }
    }

    Result<std::int64_t> inboxHead() override {
        LANYARD_ASSIGN(Statement * head, m_rows.prepared("SELECT coalesce(max(seq), 0) FROM sqlite_sequence "
                                                         "WHERE name = 'inbox'"));
        LANYARD_TRY(head->step());
        return head->integer(0);
    }

    Result<Envelope> takeItem(const std::string& id) override {
        LANYARD_ASSIGN(Statement * take, m_rows.prepared("UPDATE inbox SET taken = 1 WHERE id = ?1 AND taken = 0"));
        LANYARD_TRY(take->bind(1, id).run());
        LANYARD_ASSIGN(Statement * find,
                       m_rows.prepared("SELECT size, in_file, holder, bytes FROM envelope WHERE id = ?1 AND held = 1"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).step());
        Envelope found;
        if (row) {
            found.size = fromColumn(find->integer(0));
            found.holder = find->text(2);
            if (find->integer(1) == 0)
                found.bytes = find->blob(3);
            return found;
        }
        LANYARD_ASSIGN(Statement * request, m_rows.prepared("SELECT body FROM enrolment WHERE id = ?1"));
        LANYARD_ASSIGN(const bool asked, request->bind(1, id).step());
        if (!asked)
            return fail(ErrorCode::NotFound, "There is no such item.");
        found.bytes = request->blob(0);
        found.size = found.bytes->size();
        return found;
    }

    Result<std::int64_t> oldestUntaken() override {
        LANYARD_ASSIGN(Statement * oldest,
                       m_rows.prepared("SELECT coalesce(min(arrived), 0) FROM inbox WHERE taken = 0"));
        LANYARD_TRY(oldest->step());
        return oldest->integer(0);
    }

    Status putReceipt(const std::string& envelope, const std::string& proof, std::int64_t now) override {
        LANYARD_ASSIGN(Statement * known, m_rows.prepared("SELECT proof FROM receipt WHERE envelope = ?1"));
        LANYARD_ASSIGN(const bool row, known->bind(1, envelope).step());
        const bool same = row && known->text(0) == proof;
        known->reset();
        if (same)
            return {};
        LANYARD_ASSIGN(Statement * mark, m_rows.prepared("UPDATE envelope SET receipted = ?2 WHERE id = ?1"));
        LANYARD_TRY(mark->bind(1, envelope).bind(2, now).run());
        LANYARD_TRY(m_rows.requireRow());
        LANYARD_ASSIGN(Statement * take, m_rows.prepared("UPDATE inbox SET taken = 1 WHERE id = ?1"));
        LANYARD_TRY(take->bind(1, envelope).run());
        LANYARD_ASSIGN(Statement * put, m_rows.prepared("INSERT INTO receipt(envelope, proof, at) VALUES(?1, ?2, ?3) "
                                                        "ON CONFLICT(envelope) DO UPDATE SET proof = ?2, at = ?3"));
        LANYARD_TRY(put->bind(1, envelope).bind(2, proof).bind(3, now).run());
        LANYARD_ASSIGN(Statement * old, m_rows.prepared("DELETE FROM receipt_for WHERE envelope = ?1"));
        LANYARD_TRY(old->bind(1, envelope).run());
        LANYARD_ASSIGN(Statement * announce,
                       m_rows.prepared("INSERT INTO receipt_for(owner, envelope) SELECT owner, id "
                                       "FROM upload WHERE id = ?1 AND complete = 1"));
        return announce->bind(1, envelope).run();
    }

    Result<std::vector<StoredReceipt>> receipts(const std::string& owner, std::int64_t after, int limit) override {
        LANYARD_ASSIGN(Statement * list,
                       m_rows.prepared("SELECT f.cursor, f.envelope, r.proof FROM receipt_for f JOIN receipt r "
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
        LANYARD_ASSIGN(Statement * put,
                       m_rows.prepared("INSERT INTO consistency(from_size, to_size, path) VALUES(?1, ?2, ?3) "
                                       "ON CONFLICT(from_size, to_size) DO UPDATE SET path = ?3"));
        return put->bind(1, toColumn(from)).bind(2, toColumn(to)).bind(3, path).run();
    }

    Result<std::string> consistency(std::uint64_t from, std::uint64_t to) override {
        LANYARD_ASSIGN(Statement * find,
                       m_rows.prepared("SELECT path FROM consistency WHERE from_size = ?1 AND to_size = ?2"));
        LANYARD_ASSIGN(const bool row, find->bind(1, toColumn(from)).bind(2, toColumn(to)).step());
        if (row)
            return find->text(0);
        LANYARD_ASSIGN(const std::vector<crypto::Hash256> hashes, m_log.consistencyPath(m_rows, from, to));
        std::string json = "[";
        for (const crypto::Hash256& hash : hashes)
            json += (json.size() > 1 ? ",\"" : "\"") + base64Encode(hash, Base64::Standard) + "\"";
        return json + "]";
    }

    Status putLeaf(const std::string& log, std::uint64_t index, ByteView hash) override {
        LANYARD_ASSIGN(Statement * put,
                       m_rows.prepared("INSERT OR IGNORE INTO leaf(log, idx, hash) VALUES(?1, ?2, ?3)"));
        return put->bind(1, log).bind(2, toColumn(index)).bind(3, hash).run();
    }

    Result<bool> addEnrolment(const std::string& id, ByteView body, std::uint64_t mostWaiting,
                              std::int64_t now) override {
        LANYARD_ASSIGN(Statement * known, m_rows.prepared("SELECT 1 FROM enrolment WHERE id = ?1"));
        LANYARD_ASSIGN(const bool row, known->bind(1, id).step());
        known->reset();
        if (row)
            return true;
        LANYARD_ASSIGN(Statement * count, m_rows.prepared("SELECT count(*) FROM enrolment WHERE answer IS NULL"));
        LANYARD_TRY(count->step());
        const bool full = fromColumn(count->integer(0)) >= mostWaiting;
        count->reset();
        if (full)
            return false;
        LANYARD_ASSIGN(Statement * add, m_rows.prepared("INSERT INTO enrolment(id, body, created) VALUES(?1, ?2, ?3)"));
        LANYARD_TRY(add->bind(1, id).bind(2, body).bind(3, now).run());
        LANYARD_TRY(addItem(ItemKind::Enrolment, id, body.size(), "", now));
        return true;
    }

    Result<EnrolmentState> enrolment(const std::string& id) override {
        LANYARD_ASSIGN(Statement * find, m_rows.prepared("SELECT answer FROM enrolment WHERE id = ?1"));
        LANYARD_ASSIGN(const bool row, find->bind(1, id).step());
        if (!row)
            return fail(ErrorCode::NotFound, "There is no such enrolment.");
        EnrolmentState state;
        if (!find->isNull(0))
            state.answer = find->text(0);
        return state;
    }

    Status answerEnrolment(const std::string& id, const std::string& answer) override {
        LANYARD_ASSIGN(Statement * put, m_rows.prepared("UPDATE enrolment SET answer = ?2 WHERE id = ?1"));
        LANYARD_TRY(put->bind(1, id).bind(2, answer).run());
        return m_rows.requireRow();
    }

    Result<std::vector<StaleFile>> sweep(const Ages& ages) override { return sweepRows(m_rows, ages); }

    Result<bool> needsFile(const std::string& id, const std::string& owner) override {
        LANYARD_ASSIGN(Statement * open,
                       m_rows.prepared("SELECT 1 FROM upload WHERE id = ?1 AND owner = ?2 AND complete = 0"));
        LANYARD_ASSIGN(const bool unfinished, open->bind(1, id).bind(2, owner).step());
        if (unfinished)
            return true;
        LANYARD_ASSIGN(Statement * held, m_rows.prepared("SELECT 1 FROM envelope WHERE id = ?1 AND holder = ?2 "
                                                         "AND in_file = 1 AND held = 1"));
        return held->bind(1, id).bind(2, owner).step();
    }

    Status touch(std::int64_t now) override {
        LANYARD_ASSIGN(
            Statement * put,
            m_rows.prepared("INSERT INTO pulse(one, at) VALUES(1, ?1) ON CONFLICT(one) DO UPDATE SET at = ?1"));
        return put->bind(1, now).run();
    }

private:
    Status addItem(ItemKind kind, const std::string& id, std::uint64_t length, std::string_view key, std::int64_t now) {
        LANYARD_ASSIGN(Statement * add, m_rows.prepared("INSERT INTO inbox(kind, id, size, key_id, arrived, taken) "
                                                        "VALUES(?1, ?2, ?3, ?4, ?5, 0)"));
        return add->bind(1, std::int64_t{kind == ItemKind::Envelope ? 0 : 1})
            .bind(2, id)
            .bind(3, toColumn(length))
            .bind(4, key)
            .bind(5, now)
            .run();
    }

    Status announceReceipt(const std::string& envelope, const std::string& owner) {
        LANYARD_ASSIGN(Statement * add,
                       m_rows.prepared("INSERT OR IGNORE INTO receipt_for(owner, envelope) VALUES(?1, ?2)"));
        return add->bind(1, owner).bind(2, envelope).run();
    }

    SqliteRows m_rows;
    SqliteLog m_log;
};

} // namespace

Result<std::unique_ptr<RelayStore>> openSqliteStore(const Path& file) {
    LANYARD_ASSIGN(SqliteRows rows, SqliteRows::open(file));
    return std::make_unique<SqliteStore>(std::move(rows));
}

} // namespace lanyard::relay
