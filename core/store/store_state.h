#pragma once

#include "core/store/store.h"

namespace lanyard::store {

/// What Store and Attachments share. For the .cpp files of this folder.
struct Store::State {
    FileLock lock; // before the database: given back last
    Database db;
};

} // namespace lanyard::store
