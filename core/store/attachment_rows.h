#pragma once

#include "core/store/attachments.h"

namespace lanyard::store {

/// How attachments lie in store.db, and what Store's own transactions do to them. For the .cpp files of this folder.

/// A schema step. An attachment's content is rows of kAttachmentChunk bytes, numbered from its row's number times
/// kAttachmentChunksMost, so that a range is found by number and no index is needed. `chunks` is how many there still
/// are.
inline constexpr const char* kAttachmentTables =
    "CREATE TABLE attachment("
    " row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report TEXT NOT NULL, state INTEGER NOT NULL,"
    " media TEXT NOT NULL, caption TEXT NOT NULL, metadata_kept INTEGER NOT NULL, created INTEGER NOT NULL,"
    " size INTEGER NOT NULL DEFAULT 0, sha256 TEXT NOT NULL DEFAULT '', chunks INTEGER NOT NULL DEFAULT 0,"
    " envelope TEXT NOT NULL DEFAULT '', reference TEXT NOT NULL DEFAULT '', refusal TEXT NOT NULL DEFAULT '',"
    " thumbnail BLOB NOT NULL DEFAULT x'');"
    "CREATE INDEX attachment_report ON attachment(report, row);"
    "CREATE INDEX attachment_state ON attachment(state, chunks);"
    "CREATE TABLE attachment_chunk(at INTEGER PRIMARY KEY, bytes BLOB NOT NULL);";

inline constexpr std::size_t kAttachmentChunk = std::size_t{256} << 10U;
inline constexpr std::int64_t kAttachmentChunksMost = 1024;

[[nodiscard]] std::int64_t numberOf(AttachmentState state);

// Within the caller's transaction. An id that is no attachment's changes nothing.
[[nodiscard]] Status discardAttachmentsOf(Database& db, std::string_view reportId);
/// Of a refused report that goes on under a new id: all that the force has not accepted goes with it, to be sealed
/// anew.
[[nodiscard]] Status moveAttachments(Database& db, std::string_view reportId, std::string_view newReportId);
[[nodiscard]] Status attachmentUnsealed(Database& db, std::string_view id, std::string_view envelopeId,
                                        std::int64_t cameFrom);
[[nodiscard]] Status attachmentAccepted(Database& db, std::string_view id, std::string_view reference);
[[nodiscard]] Status attachmentRefused(Database& db, std::string_view id, std::string_view envelopeId,
                                       std::string_view code);

/// Outside any transaction: removes the content of what is accepted or on its way out, a few chunks a transaction, so
/// that the log stays small. What a crash leaves is removed at the next call.
[[nodiscard]] Status freeAttachments(Database& db);
/// At open: what was still arriving when the last program ended never became whole.
[[nodiscard]] Status dropUnfinishedAttachments(Database& db);

} // namespace lanyard::store
