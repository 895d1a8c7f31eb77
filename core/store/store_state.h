#pragma once

#include "core/store/store.h"

namespace lanyard::store {

/// What Store and Attachments share. For the .cpp files of this folder.
struct Store::State {
    FileLock lock; // before the database: given back last
    Database db;
};

/// NotFound; Refused when the report is not Draft or Refused any more.
[[nodiscard]] Status requireOpen(Database& db, std::string_view id);

} // namespace lanyard::store
