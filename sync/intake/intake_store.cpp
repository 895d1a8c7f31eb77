#include "sync/intake/intake_store.h"

#include <algorithm>

namespace lanyard::intake {

using store::Database;
using store::Statement;
using store::Transaction;

namespace {

constexpr const char* kSteps[] = {R"sql(
CREATE TABLE envelope (
  id TEXT PRIMARY KEY, received INTEGER NOT NULL, ciphertext BLOB NOT NULL, accepted INTEGER NOT NULL, code TEXT NOT NULL, sentence TEXT NOT NULL,
  author TEXT NOT NULL, report TEXT NOT NULL, kind TEXT NOT NULL, sequence INTEGER NOT NULL, leaf INTEGER NOT NULL UNIQUE, posted INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX envelope_unposted ON envelope (leaf) WHERE posted = 0;
CREATE TABLE leaf (idx INTEGER PRIMARY KEY, bytes TEXT NOT NULL);
CREATE TABLE report (id TEXT PRIMARY KEY, body_sha256 TEXT NOT NULL, envelope TEXT NOT NULL, delivered INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX report_undelivered ON report (id) WHERE delivered = 0;
CREATE TABLE device (author TEXT PRIMARY KEY, author_key BLOB NOT NULL, transport TEXT NOT NULL, mailbox TEXT NOT NULL, officer TEXT NOT NULL, device TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE code (id TEXT PRIMARY KEY, secret BLOB NOT NULL, officer TEXT NOT NULL, name TEXT NOT NULL, expires INTEGER NOT NULL, used_by TEXT NOT NULL DEFAULT '') WITHOUT ROWID;
CREATE TABLE answer (request TEXT PRIMARY KEY, answer BLOB NOT NULL, transport BLOB NOT NULL, posted INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE value (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)sql",
                                  R"sql(
CREATE TABLE part (
  report TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, media TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, author TEXT NOT NULL,
  envelope TEXT NOT NULL DEFAULT '', delivered INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (report, id)
) WITHOUT ROWID;
CREATE INDEX part_undelivered ON part (report) WHERE delivered = 0 AND envelope <> '';
CREATE TABLE large (
  number INTEGER PRIMARY KEY, envelope TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0, report TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT ''
);
CREATE INDEX envelope_report ON envelope (report, author);
)sql"};

constexpr const char* kCursor = "inbox.cursor";

} // namespace

IntakeStore::IntakeStore(Database database) : m_db(std::move(database)) {}
IntakeStore::IntakeStore(IntakeStore&&) noexcept = default;
IntakeStore& IntakeStore::operator=(IntakeStore&&) noexcept = default;
IntakeStore::~IntakeStore() = default;

Result<IntakeStore> IntakeStore::open(const Path& dir) {
    LANYARD_ASSIGN(Database database, Database::open(dir / "intake.db", {}));
    LANYARD_TRY(database.migrate(kSteps));
    return IntakeStore(std::move(database));
}

Result<std::uint64_t> IntakeStore::decide(const Decision& decision, const std::string& leaf, UnixMillis now) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    LANYARD_ASSIGN(const auto held, leafOf(decision.envelopeId));
    if (held)
        return *held;
    std::uint64_t index = 0;
    {
        LANYARD_ASSIGN(Statement next, m_db.prepare("SELECT coalesce(max(idx) + 1, 0) FROM leaf"));
        LANYARD_TRY(next.step());
        index = static_cast<std::uint64_t>(next.integer(0));
    }
    LANYARD_ASSIGN(Statement addLeaf, m_db.prepare("INSERT INTO leaf (idx, bytes) VALUES (?1, ?2)"));
    LANYARD_TRY(addLeaf.bind(1, static_cast<std::int64_t>(index)).bind(2, leaf).run());
    LANYARD_ASSIGN(Statement addEnvelope,
                   m_db.prepare("INSERT INTO envelope (id, received, ciphertext, accepted, code, sentence, author, "
                                "report, kind, sequence, leaf) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)"));
    addEnvelope.bind(1, decision.envelopeId)
        .bind(2, now.value)
        .bind(3, ByteView(decision.ciphertext))
        .bind(4, std::int64_t{decision.accepted ? 1 : 0});
    addEnvelope.bind(5, decision.code)
        .bind(6, decision.sentence)
        .bind(7, decision.authorKid)
        .bind(8, decision.reportId)
        .bind(9, decision.kind);
    LANYARD_TRY(addEnvelope.bind(10, decision.sequence).bind(11, static_cast<std::int64_t>(index)).run());
    if (decision.accepted && decision.deliver)
        LANYARD_TRY(addDelivery(decision));
    LANYARD_TRY(dropLarge(decision.envelopeId));
    LANYARD_TRY(transaction.commit());
    return index;
}

Result<std::optional<std::uint64_t>> IntakeStore::leafOf(const std::string& envelopeId) {
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT leaf FROM envelope WHERE id = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, envelopeId).step());
    return there ? std::optional<std::uint64_t>(static_cast<std::uint64_t>(find.integer(0))) : std::nullopt;
}

Result<std::string> IntakeStore::leaf(std::uint64_t index) {
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT bytes FROM leaf WHERE idx = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, static_cast<std::int64_t>(index)).step());
    if (!there)
        return fail(ErrorCode::NotFound, "The log has no such leaf.");
    return find.text(0);
}

Result<std::vector<std::string>> IntakeStore::leaves() {
    std::vector<std::string> all;
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT idx, bytes FROM leaf ORDER BY idx"));
    for (;;) {
        LANYARD_ASSIGN(const bool more, find.step());
        if (!more)
            return all;
        if (find.integer(0) != static_cast<std::int64_t>(all.size()))
            return fail(ErrorCode::Damaged,
                        "The receipt log has a gap. Nothing will be signed. Restore the intake's store.");
        all.push_back(find.text(1));
    }
}

Result<std::optional<std::string>> IntakeStore::acceptedBody(const std::string& reportId) {
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT body_sha256 FROM report WHERE id = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, reportId).step());
    return there ? std::optional<std::string>(find.text(0)) : std::nullopt;
}

Result<std::vector<IntakeStore::Unposted>> IntakeStore::unpostedReceipts() {
    std::vector<Unposted> all;
    LANYARD_ASSIGN(Statement find,
                   m_db.prepare("SELECT id, leaf FROM envelope WHERE posted = 0 ORDER BY leaf LIMIT 1000"));
    for (;;) {
        LANYARD_ASSIGN(const bool more, find.step());
        if (!more)
            return all;
        all.push_back({find.text(0), static_cast<std::uint64_t>(find.integer(1))});
    }
}

Status IntakeStore::markPosted(const std::string& envelopeId) {
    LANYARD_ASSIGN(Statement mark, m_db.prepare("UPDATE envelope SET posted = 1 WHERE id = ?1"));
    return mark.bind(1, envelopeId).run();
}

Result<std::vector<IntakeStore::Delivery>> IntakeStore::undelivered(std::size_t limit, std::int64_t after) {
    std::vector<Delivery> all;
    LANYARD_ASSIGN(Statement find,
                   m_db.prepare("SELECT r.id, e.id, e.kind, e.author, e.sequence, e.leaf, e.ciphertext FROM "
                                "report r JOIN envelope e ON e.id = r.envelope "
                                "WHERE r.delivered = 0 AND e.leaf > ?2 ORDER BY e.leaf LIMIT ?1"));
    find.bind(1, static_cast<std::int64_t>(limit)).bind(2, after);
    for (;;) {
        LANYARD_ASSIGN(const bool more, find.step());
        if (!more)
            return all;
        all.push_back(
            {find.text(0), find.text(1), find.text(2), find.text(3), find.integer(4), find.integer(5), find.blob(6)});
    }
}

Status IntakeStore::markDelivered(const std::string& reportId) {
    LANYARD_ASSIGN(Statement mark, m_db.prepare("UPDATE report SET delivered = 1 WHERE id = ?1"));
    return mark.bind(1, reportId).run();
}

Result<std::int64_t> IntakeStore::cursor() {
    LANYARD_ASSIGN(const std::string text, value(kCursor));
    return text.empty() ? 0 : std::stoll(text);
}

Status IntakeStore::setCursor(std::int64_t cursor) {
    return setValue(kCursor, std::to_string(cursor));
}

Result<std::string> IntakeStore::value(const std::string& name) {
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT value FROM value WHERE name = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, name).step());
    return there ? find.text(0) : std::string();
}

Status IntakeStore::setValue(const std::string& name, const std::string& value) {
    LANYARD_ASSIGN(
        Statement set,
        m_db.prepare(
            "INSERT INTO value (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value"));
    return set.bind(1, name).bind(2, value).run();
}

Result<std::optional<IntakeStore::Device>> IntakeStore::deviceByAuthor(const std::string& authorKid) {
    LANYARD_ASSIGN(
        Statement find,
        m_db.prepare("SELECT author_key, transport, mailbox, officer, device FROM device WHERE author = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, authorKid).step());
    if (!there)
        return std::optional<Device>();
    Device device;
    device.authorKid = authorKid;
    const Bytes key = find.blob(0);
    if (key.size() != device.author.size())
        return fail(ErrorCode::Damaged, "A device's key in the intake's store is damaged.");
    std::copy(key.begin(), key.end(), device.author.begin());
    device.transportKid = find.text(1);
    device.mailbox = find.text(2);
    device.officer = find.text(3);
    device.deviceId = find.text(4);
    return std::optional<Device>(std::move(device));
}

Status IntakeStore::addCode(const Code& code) {
    LANYARD_ASSIGN(Statement add,
                   m_db.prepare("INSERT INTO code (id, secret, officer, name, expires) VALUES (?1, ?2, ?3, ?4, ?5)"));
    return add.bind(1, code.id)
        .bind(2, ByteView(code.secret))
        .bind(3, code.officer)
        .bind(4, code.name)
        .bind(5, code.expires.value)
        .run();
}

Result<std::optional<IntakeStore::Code>> IntakeStore::code(const std::string& id) {
    LANYARD_ASSIGN(Statement find,
                   m_db.prepare("SELECT secret, officer, name, expires, used_by FROM code WHERE id = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, id).step());
    if (!there)
        return std::optional<Code>();
    Code code;
    code.id = id;
    const Bytes secret = find.blob(0);
    if (secret.size() != code.secret.size())
        return fail(ErrorCode::Damaged, "An enrolment code in the intake's store is damaged.");
    std::copy(secret.begin(), secret.end(), code.secret.begin());
    code.officer = find.text(1);
    code.name = find.text(2);
    code.expires = {find.integer(3)};
    code.usedBy = find.text(4);
    return std::optional<Code>(std::move(code));
}

Status IntakeStore::enrol(const std::string& codeId, const std::string& requestId, const Device& device,
                          ByteView answer, const crypto::Ed25519Public& transport) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(m_db));
    LANYARD_ASSIGN(Statement spend, m_db.prepare("UPDATE code SET used_by = ?2 WHERE id = ?1 AND used_by = ''"));
    LANYARD_TRY(spend.bind(1, codeId).bind(2, requestId).run());
    if (m_db.changes() != 1)
        return fail(ErrorCode::Refused, "This code was used already.");
    LANYARD_ASSIGN(Statement add, m_db.prepare("INSERT INTO device (author, author_key, transport, mailbox, officer, "
                                               "device) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    add.bind(1, device.authorKid).bind(2, ByteView(device.author)).bind(3, device.transportKid).bind(4, device.mailbox);
    LANYARD_TRY(add.bind(5, device.officer).bind(6, device.deviceId).run());
    LANYARD_ASSIGN(Statement keep, m_db.prepare("INSERT INTO answer (request, answer, transport) VALUES (?1, ?2, ?3)"));
    LANYARD_TRY(keep.bind(1, requestId).bind(2, answer).bind(3, ByteView(transport)).run());
    return transaction.commit();
}

Status IntakeStore::refuseEnrolment(const std::string& requestId, ByteView answer) {
    LANYARD_ASSIGN(Statement keep,
                   m_db.prepare("INSERT OR IGNORE INTO answer (request, answer, transport) VALUES (?1, ?2, x'')"));
    return keep.bind(1, requestId).bind(2, answer).run();
}

Result<std::vector<IntakeStore::Answer>> IntakeStore::unpostedAnswers() {
    std::vector<Answer> all;
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT request, answer, transport FROM answer WHERE posted = 0"));
    for (;;) {
        LANYARD_ASSIGN(const bool more, find.step());
        if (!more)
            return all;
        all.push_back({find.text(0), find.blob(1), find.blob(2)});
    }
}

Result<bool> IntakeStore::isAnswered(const std::string& requestId) {
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT 1 FROM answer WHERE request = ?1"));
    return find.bind(1, requestId).step();
}

Status IntakeStore::markAnswerPosted(const std::string& requestId) {
    LANYARD_ASSIGN(Statement mark, m_db.prepare("UPDATE answer SET posted = 1 WHERE request = ?1"));
    return mark.bind(1, requestId).run();
}

} // namespace lanyard::intake
