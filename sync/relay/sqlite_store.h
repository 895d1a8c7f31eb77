#pragma once

#include "core/base/files.h"
#include "sync/relay/relay_store.h"

#include <memory>

namespace lanyard::relay {

/// The embedded store: one plain SQLite file in WAL mode with synchronous=FULL. Opened and used by one thread.
/// Damaged when the file is not ours; it is then left as it is.
[[nodiscard]] Result<std::unique_ptr<RelayStore>> openSqliteStore(const Path& file);

} // namespace lanyard::relay
