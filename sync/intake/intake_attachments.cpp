// What the intake's store knows of attachments; the rest of IntakeStore is in intake_store.cpp.
#include "sync/intake/intake_store.h"

namespace lanyard::intake {

using store::Statement;

namespace {

#define LANYARD_PART_COLUMNS "p.report, p.id, p.media, p.size, p.sha256, p.author, p.envelope, p.delivered"
constexpr const char* kPartsOf = "SELECT " LANYARD_PART_COLUMNS " FROM part p WHERE p.report = ?1 ORDER BY p.place";
constexpr const char* kPart = "SELECT " LANYARD_PART_COLUMNS " FROM part p WHERE p.report = ?1 AND p.id = ?2";
constexpr const char* kUndelivered =
    "SELECT " LANYARD_PART_COLUMNS " FROM part p JOIN report r ON r.id = p.report AND r.delivered = 1"
    " WHERE p.delivered = 0 AND p.envelope <> '' ORDER BY p.report, p.place LIMIT ?1";
#undef LANYARD_PART_COLUMNS

IntakeStore::Part partOf(const Statement& at) {
    return {at.text(0), at.text(1), at.text(2), static_cast<std::uint64_t>(at.integer(3)),
            at.text(4), at.text(5), at.text(6), at.integer(7) != 0};
}

Result<std::vector<IntakeStore::Part>> partsOf(Statement& find) {
    std::vector<IntakeStore::Part> all;
    for (;;) {
        LANYARD_ASSIGN(const bool more, find.step());
        if (!more)
            return all;
        all.push_back(partOf(find));
    }
}

Result<std::vector<IntakeStore::Large>> largeOf(Statement& find) {
    std::vector<IntakeStore::Large> all;
    for (;;) {
        LANYARD_ASSIGN(const bool more, find.step());
        if (!more)
            return all;
        all.push_back({find.text(0), static_cast<std::uint64_t>(find.integer(1)), find.integer(2) != 0, find.text(3),
                       find.text(4)});
    }
}

} // namespace

Status IntakeStore::addDelivery(const Decision& decision) {
    if (!decision.of.empty()) {
        LANYARD_ASSIGN(Statement take, m_db.prepare("UPDATE part SET envelope = ?3 WHERE report = ?1 AND id = ?2"));
        return take.bind(1, decision.of).bind(2, decision.reportId).bind(3, decision.envelopeId).run();
    }
    LANYARD_ASSIGN(Statement addReport,
                   m_db.prepare("INSERT INTO report (id, body_sha256, envelope) VALUES (?1, ?2, ?3)"));
    LANYARD_TRY(addReport.bind(1, decision.reportId).bind(2, decision.bodySha256).bind(3, decision.envelopeId).run());
    LANYARD_ASSIGN(Statement addPart, m_db.prepare("INSERT INTO part (report, id, place, media, size, sha256, author)"
                                                   " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    std::int64_t place = 0;
    for (const protocol::EnvelopePart& one : decision.parts) {
        addPart.bind(1, decision.reportId).bind(2, one.id).bind(3, place++).bind(4, one.media);
        addPart.bind(5, static_cast<std::int64_t>(one.size)).bind(6, one.sha256).bind(7, decision.authorKid);
        LANYARD_TRY(addPart.run());
    }
    return {};
}

Result<std::vector<IntakeStore::Part>> IntakeStore::parts(const std::string& reportId) {
    LANYARD_ASSIGN(Statement find, m_db.prepare(kPartsOf));
    find.bind(1, reportId);
    return partsOf(find);
}

Result<std::optional<IntakeStore::Part>> IntakeStore::part(const std::string& reportId, const std::string& id) {
    LANYARD_ASSIGN(Statement find, m_db.prepare(kPart));
    LANYARD_ASSIGN(const bool there, find.bind(1, reportId).bind(2, id).step());
    return there ? std::optional<Part>(partOf(find)) : std::nullopt;
}

Result<std::vector<IntakeStore::Part>> IntakeStore::undeliveredParts(std::size_t limit) {
    LANYARD_ASSIGN(Statement find, m_db.prepare(kUndelivered));
    find.bind(1, static_cast<std::int64_t>(limit));
    return partsOf(find);
}

Status IntakeStore::markPartDelivered(const Part& part) {
    LANYARD_ASSIGN(Statement mark, m_db.prepare("UPDATE part SET delivered = 1 WHERE report = ?1 AND id = ?2"));
    return mark.bind(1, part.report).bind(2, part.id).run();
}

Result<IntakeStore::Standing> IntakeStore::standingOf(const std::string& reportId, const std::string& authorKid) {
    {
        LANYARD_ASSIGN(Statement accepted, m_db.prepare("SELECT 1 FROM report WHERE id = ?1"));
        LANYARD_ASSIGN(const bool there, accepted.bind(1, reportId).step());
        if (there)
            return Standing::Accepted;
    }
    LANYARD_ASSIGN(Statement refused, m_db.prepare("SELECT 1 FROM envelope WHERE report = ?1 AND author = ?2 AND "
                                                   "accepted = 0 AND kind <> 'attachment' LIMIT 1"));
    LANYARD_ASSIGN(const bool there, refused.bind(1, reportId).bind(2, authorKid).step());
    return there ? Standing::Refused : Standing::Unknown;
}

Status IntakeStore::addLarge(const std::string& envelopeId, std::uint64_t size) {
    LANYARD_ASSIGN(Statement add, m_db.prepare("INSERT OR IGNORE INTO large (envelope, size) VALUES (?1, ?2)"));
    return add.bind(1, envelopeId).bind(2, static_cast<std::int64_t>(size)).run();
}

Result<std::vector<IntakeStore::Large>> IntakeStore::pendingLarge() {
    LANYARD_ASSIGN(Statement find,
                   m_db.prepare("SELECT envelope, size, again, report, author FROM large l WHERE report = ''"
                                " OR EXISTS (SELECT 1 FROM report r WHERE r.id = l.report)"
                                " OR EXISTS (SELECT 1 FROM envelope e WHERE e.report = l.report AND e.author = l.author"
                                " AND e.accepted = 0 AND e.kind <> 'attachment') ORDER BY number LIMIT 100"));
    return largeOf(find);
}

Result<std::vector<IntakeStore::Large>> IntakeStore::waitingLarge() {
    LANYARD_ASSIGN(Statement find, m_db.prepare("SELECT envelope, size, again, report, author FROM large"
                                                " WHERE report <> '' ORDER BY number DESC"));
    return largeOf(find);
}

Result<IntakeStore::FileStanding> IntakeStore::fileStanding(const std::string& envelopeId) {
    {
        LANYARD_ASSIGN(Statement large, m_db.prepare("SELECT 1 FROM large WHERE envelope = ?1"));
        LANYARD_ASSIGN(const bool there, large.bind(1, envelopeId).step());
        if (there)
            return FileStanding{};
    }
    LANYARD_ASSIGN(
        Statement find,
        m_db.prepare("SELECT accepted, kind = 'attachment', length(ciphertext) > 0, received,"
                     " EXISTS (SELECT 1 FROM part p WHERE p.delivered = 0 AND p.envelope <> '' AND p.envelope = e.id)"
                     " FROM envelope e WHERE e.id = ?1"));
    LANYARD_ASSIGN(const bool there, find.bind(1, envelopeId).step());
    if (!there)
        return FileStanding{FileUse::Needless, {}};
    const UnixMillis decided{find.integer(3)};
    if (find.integer(2) != 0)
        return FileStanding{FileUse::Needless, decided};
    if (find.integer(0) == 0)
        return FileStanding{FileUse::Refused, decided};
    const bool wanted = find.integer(4) != 0 || find.integer(1) == 0;
    return FileStanding{wanted ? FileUse::Pending : FileUse::Kept, decided};
}

Status IntakeStore::letWait(const std::string& envelopeId, const std::string& reportId, const std::string& authorKid) {
    LANYARD_ASSIGN(Statement update, m_db.prepare("UPDATE large SET report = ?2, author = ?3 WHERE envelope = ?1"));
    return update.bind(1, envelopeId).bind(2, reportId).bind(3, authorKid).run();
}

Status IntakeStore::fetchAgain(const std::string& envelopeId) {
    LANYARD_ASSIGN(Statement update,
                   m_db.prepare("UPDATE large SET again = 1, report = '', author = '' WHERE envelope = ?1"));
    return update.bind(1, envelopeId).run();
}

Status IntakeStore::dropLarge(const std::string& envelopeId) {
    LANYARD_ASSIGN(Statement drop, m_db.prepare("DELETE FROM large WHERE envelope = ?1"));
    return drop.bind(1, envelopeId).run();
}

} // namespace lanyard::intake
