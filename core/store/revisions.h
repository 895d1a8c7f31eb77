#pragma once

#include "core/store/store.h"

namespace lanyard::store {

/// A draft's earlier and undone bodies: rows of `revision`, by number. Those not undone lie before the draft's body in
/// time, the highest number next to it; those undone lie after it, the lowest next to it. store.h says how it behaves
/// to its caller. Everything here runs inside the caller's transaction.

/// A schema step. A revision belongs to its draft: it goes with it, and follows it to a new id. The index alone answers
/// how many there are and how long.
inline constexpr const char* kRevisionTables =
    "ALTER TABLE report ADD COLUMN step_began INTEGER NOT NULL DEFAULT 0;"
    "CREATE TABLE revision("
    " report TEXT NOT NULL REFERENCES report(id) ON UPDATE CASCADE ON DELETE CASCADE, number INTEGER NOT NULL,"
    " undone INTEGER NOT NULL, size INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, locked INTEGER NOT NULL,"
    " body TEXT NOT NULL);"
    "CREATE INDEX revision_report ON revision(report, number, undone, size);";

/// The draft as it stands, before it is saved over.
struct HeldDraft {
    UnixMillis changed{};
    std::int64_t stepBegan = 0; ///< when the step began that is being typed now; 0: the next save begins one
    std::int64_t bodySize = 0;
};

/// Keeps the held body as a step of its own when `next` begins a new one, and forgets what was undone. Gives when the
/// step began that `next` belongs to.
[[nodiscard]] Result<std::int64_t> keepRevision(Database& db, const HeldDraft& held, const ReportRow& next);

/// After a report has its new id: its body and steps name the new one wherever they named the old. One that is damaged
/// stays as it is.
[[nodiscard]] Status renameInWords(Database& db, std::string_view id, std::string_view newId);

[[nodiscard]] Status forgetRevisions(Database& db, std::string_view id);

} // namespace lanyard::store
