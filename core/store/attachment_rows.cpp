#include "core/store/attachment_rows.h"

#include <algorithm>

namespace lanyard::store {

namespace {

/// Chunks that one transaction frees: each is written over in the log first.
constexpr std::int64_t kFreedAtOnce = 4;

struct Emptying {
    std::int64_t row = 0;
    std::int64_t chunks = 0;
    bool leaving = false;
};

Result<std::optional<Emptying>> nextToFree(Database& db) {
    LANYARD_ASSIGN(Statement query, db.prepare("SELECT row, chunks, state = ?1 FROM attachment WHERE state = ?1 OR "
                                               "(state = ?2 AND chunks > 0) LIMIT 1"));
    query.bind(1, numberOf(AttachmentState::Leaving)).bind(2, numberOf(AttachmentState::Accepted));
    LANYARD_ASSIGN(const bool there, query.step());
    if (!there)
        return std::optional<Emptying>{};
    return std::optional<Emptying>{Emptying{query.integer(0), query.integer(1), query.integer(2) != 0}};
}

/// From the end, so that `chunks` always says what is left.
Status freeSome(Database& db, const Emptying& of) {
    LANYARD_ASSIGN(Transaction transaction, Transaction::begin(db));
    const std::int64_t left = std::max<std::int64_t>(of.chunks - kFreedAtOnce, 0);
    const std::int64_t first = of.row * kAttachmentChunksMost;
    {
        LANYARD_ASSIGN(Statement empty, db.prepare("DELETE FROM attachment_chunk WHERE at BETWEEN ?1 AND ?2"));
        LANYARD_TRY(empty.bind(1, first + left).bind(2, first + kAttachmentChunksMost - 1).run());
    }
    const bool last = left == 0 && of.leaving;
    LANYARD_ASSIGN(Statement row, db.prepare(last ? "DELETE FROM attachment WHERE row = ?1"
                                                  : "UPDATE attachment SET chunks = ?2 WHERE row = ?1"));
    row.bind(1, of.row);
    if (!last)
        row.bind(2, left);
    LANYARD_TRY(row.run());
    return transaction.commit();
}

} // namespace

std::int64_t numberOf(AttachmentState state) {
    switch (state) {
    case AttachmentState::Arriving:
        return 0;
    case AttachmentState::Held:
        return 1;
    case AttachmentState::Sealed:
        return 2;
    case AttachmentState::Accepted:
        return 3;
    case AttachmentState::Refused:
        return 4;
    case AttachmentState::Leaving:
        return 5;
    }
    return 0;
}

Status discardAttachmentsOf(Database& db, std::string_view reportId) {
    LANYARD_ASSIGN(Statement update, db.prepare("UPDATE attachment SET state = ?2 WHERE report = ?1 AND state <> ?3"));
    // One that is arriving leaves through its writer, which finds no report any more.
    update.bind(1, reportId).bind(2, numberOf(AttachmentState::Leaving)).bind(3, numberOf(AttachmentState::Arriving));
    return update.run();
}

Status moveAttachments(Database& db, std::string_view reportId, std::string_view newReportId) {
    LANYARD_ASSIGN(Statement update,
                   db.prepare("UPDATE attachment SET report = ?2, state = CASE state WHEN ?3 THEN ?3 ELSE ?4 END,"
                              " envelope = '', refusal = '' WHERE report = ?1 AND state NOT IN (?5, ?6)"));
    update.bind(1, reportId).bind(2, newReportId);
    update.bind(3, numberOf(AttachmentState::Arriving)).bind(4, numberOf(AttachmentState::Held));
    return update.bind(5, numberOf(AttachmentState::Accepted)).bind(6, numberOf(AttachmentState::Leaving)).run();
}

Status attachmentUnsealed(Database& db, std::string_view id, std::string_view envelopeId, std::int64_t cameFrom) {
    LANYARD_ASSIGN(Statement update, db.prepare("UPDATE attachment SET state = ?3, envelope = coalesce("
                                                "(SELECT id FROM envelope WHERE report = ?1 ORDER BY sequence DESC "
                                                "LIMIT 1), '') WHERE id = ?1 AND envelope = ?2"));
    return update.bind(1, id).bind(2, envelopeId).bind(3, cameFrom).run();
}

Status attachmentAccepted(Database& db, std::string_view id, std::string_view reference) {
    // Any envelope of it will do, as for a report: all of them hold the same bytes.
    LANYARD_ASSIGN(Statement update, db.prepare("UPDATE attachment SET state = ?2, reference = ?3, refusal = '',"
                                                " caption = '', thumbnail = x'' WHERE id = ?1 AND state IN (?4, ?5)"));
    update.bind(1, id).bind(2, numberOf(AttachmentState::Accepted)).bind(3, reference);
    return update.bind(4, numberOf(AttachmentState::Sealed)).bind(5, numberOf(AttachmentState::Refused)).run();
}

Status attachmentRefused(Database& db, std::string_view id, std::string_view envelopeId, std::string_view code) {
    LANYARD_ASSIGN(
        Statement update,
        db.prepare("UPDATE attachment SET state = ?3, refusal = ?4 WHERE id = ?1 AND envelope = ?2 AND state = ?5"));
    update.bind(1, id).bind(2, envelopeId).bind(3, numberOf(AttachmentState::Refused)).bind(4, code);
    return update.bind(5, numberOf(AttachmentState::Sealed)).run();
}

Status freeAttachments(Database& db) {
    bool freed = false;
    for (;;) {
        LANYARD_ASSIGN(const auto next, nextToFree(db));
        if (!next)
            break;
        LANYARD_TRY(freeSome(db, *next));
        freed = true;
    }
    // The content is out of the pages; this takes it out of the log too.
    return freed ? db.execute("PRAGMA wal_checkpoint(TRUNCATE)") : Status();
}

Status dropUnfinishedAttachments(Database& db) {
    {
        LANYARD_ASSIGN(Statement query, db.prepare("SELECT 1 FROM attachment WHERE state = ?1 LIMIT 1"));
        query.bind(1, numberOf(AttachmentState::Arriving));
        LANYARD_ASSIGN(const bool there, query.step());
        if (!there)
            return freeAttachments(db);
    }
    LANYARD_ASSIGN(Statement update, db.prepare("UPDATE attachment SET state = ?2 WHERE state = ?1"));
    update.bind(1, numberOf(AttachmentState::Arriving)).bind(2, numberOf(AttachmentState::Leaving));
    LANYARD_TRY(update.run());
    return freeAttachments(db);
}

} // namespace lanyard::store
