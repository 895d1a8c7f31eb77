#pragma once

#include "core/content/content_store.h"

/// Private to core/content: what ContentStore holds, shared by its two source files.
namespace lanyard::content {

struct ContentStore::State {
    explicit State(store::Database opened) : database(std::move(opened)) {}
    store::Database database;
};

} // namespace lanyard::content
