#pragma once

#include "core/store/store.h"

namespace lanyard::store {

/// SQLCipher's MAC says that a page is one that this store wrote, not that it belongs beside the others. On a disk that
/// says "synced" and is not, the pages of a long body can come back some old and some new, each with a good MAC; the
/// words would then be nobody's. So every body carries the SHA-256 of kind, title and body as they were saved together.

/// A schema step. Empty for what was saved before there were digests: that is not checked until it is saved again.
inline constexpr const char* kDigestColumns = "ALTER TABLE report ADD COLUMN digest BLOB NOT NULL DEFAULT x'';"
                                              "ALTER TABLE revision ADD COLUMN digest BLOB NOT NULL DEFAULT x'';";

[[nodiscard]] Bytes digestOf(const ReportRow& row);
/// Damaged when `digest` is another row's; fine when it is empty.
[[nodiscard]] Status checkDigest(const ReportRow& row, ByteView digest);
/// All that is kept of all reports. Damaged.
[[nodiscard]] Status checkDigests(Database& db);

} // namespace lanyard::store
