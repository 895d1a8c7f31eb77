#include "sync/relay/sqlite_sweep.h"

namespace lanyard::relay {

using store::Statement;

namespace {

/// Rows a sweep takes at once, so that it never holds up a request for long.
constexpr std::int64_t kSweepRows = 200;

Result<std::vector<StaleFile>> listed(SqliteRows& rows, const char* sql, std::int64_t before) {
    LANYARD_ASSIGN(Statement * list, rows.prepared(sql));
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
Status sweepEnvelopes(SqliteRows& rows, std::int64_t before, std::vector<StaleFile>& stale) {
    LANYARD_ASSIGN(const auto old, listed(rows,
                                          "SELECT id, holder FROM envelope WHERE held = 1 AND receipted < ?1 "
                                          "ORDER BY receipted LIMIT ?2",
                                          before));
    for (const StaleFile& one : old) {
        LANYARD_ASSIGN(Statement * empty, rows.prepared("UPDATE envelope SET held = 0, bytes = NULL WHERE id = ?1"));
        LANYARD_TRY(empty->bind(1, one.id).run());
        LANYARD_TRY(dropItem(rows, one.id));
        stale.push_back(one);
    }
    return {};
}

Status sweepUploads(SqliteRows& rows, std::int64_t before, std::vector<StaleFile>& stale) {
    LANYARD_ASSIGN(const auto old, listed(rows,
                                          "SELECT id, owner FROM upload WHERE complete = 0 AND touched < ?1 "
                                          "ORDER BY touched LIMIT ?2",
                                          before));
    for (const StaleFile& one : old) {
        LANYARD_ASSIGN(Statement * drop, rows.prepared("DELETE FROM upload WHERE id = ?1 AND owner = ?2"));
        LANYARD_TRY(drop->bind(1, one.id).bind(2, one.owner).run());
        LANYARD_TRY(dropPart(rows, one.id, one.owner));
        stale.push_back(one);
    }
    return {};
}

Status sweepReceipts(SqliteRows& rows, std::int64_t before) {
    LANYARD_ASSIGN(const auto old, listed(rows,
                                          "SELECT r.envelope, '' FROM receipt r JOIN envelope e ON e.id = r.envelope "
                                          "WHERE r.at < ?1 AND e.held = 0 ORDER BY r.at LIMIT ?2",
                                          before));
    for (const StaleFile& one : old) {
        for (const char* sql : {"DELETE FROM receipt_for WHERE envelope = ?1", "DELETE FROM upload WHERE id = ?1",
                                "DELETE FROM envelope WHERE id = ?1", "DELETE FROM receipt WHERE envelope = ?1"}) {
            LANYARD_ASSIGN(Statement * drop, rows.prepared(sql));
            LANYARD_TRY(drop->bind(1, one.id).run());
        }
    }
    return {};
}

} // namespace

Status dropItem(SqliteRows& rows, const std::string& id) {
    LANYARD_ASSIGN(Statement * drop, rows.prepared("DELETE FROM inbox WHERE id = ?1"));
    return drop->bind(1, id).run();
}

Status dropPart(SqliteRows& rows, const std::string& id, const std::string& owner) {
    LANYARD_ASSIGN(Statement * drop, rows.prepared("DELETE FROM part WHERE id = ?1 AND owner = ?2"));
    return drop->bind(1, id).bind(2, owner).run();
}

Result<std::vector<StaleFile>> sweepRows(SqliteRows& rows, const RelayStore::Ages& ages) {
    std::vector<StaleFile> stale;
    LANYARD_ASSIGN(Statement * nonces, rows.prepared("DELETE FROM nonce WHERE expires < ?1"));
    LANYARD_TRY(nonces->bind(1, ages.now).run());
    LANYARD_TRY(sweepEnvelopes(rows, ages.receiptedBefore, stale));
    LANYARD_TRY(sweepUploads(rows, ages.untouchedSince, stale));

    LANYARD_ASSIGN(Statement * items, rows.prepared("DELETE FROM inbox WHERE id IN (SELECT id FROM enrolment "
                                                    "WHERE created < ?1 ORDER BY created LIMIT ?2)"));
    LANYARD_TRY(items->bind(1, ages.enrolledBefore).bind(2, kSweepRows).run());
    LANYARD_ASSIGN(Statement * requests, rows.prepared("DELETE FROM enrolment WHERE id IN (SELECT id FROM enrolment "
                                                       "WHERE created < ?1 ORDER BY created LIMIT ?2)"));
    LANYARD_TRY(requests->bind(1, ages.enrolledBefore).bind(2, kSweepRows).run());
    LANYARD_TRY(sweepReceipts(rows, ages.receiptsBefore));
    return stale;
}

} // namespace lanyard::relay
