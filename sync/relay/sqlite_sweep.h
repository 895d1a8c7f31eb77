#pragma once

#include "sync/relay/relay_store.h"
#include "sync/relay/sqlite_rows.h"

namespace lanyard::relay {

/// RelayStore::sweep for SQLite.
[[nodiscard]] Result<std::vector<StaleFile>> sweepRows(SqliteRows& rows, const RelayStore::Ages& ages);

[[nodiscard]] Status dropItem(SqliteRows& rows, const std::string& id);
[[nodiscard]] Status dropPart(SqliteRows& rows, const std::string& id, const std::string& owner);

} // namespace lanyard::relay
