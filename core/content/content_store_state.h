#pragma once

#include "core/content/content_store.h"
#include "core/content/page_words.h"

/// Private to core/content: what ContentStore holds, shared by its source files.
namespace lanyard::content {

struct ContentStore::State {
    explicit State(store::Database opened) : database(std::move(opened)) {}
    store::Database database;
};

[[nodiscard]] tl::unexpected<Error> damaged();

/// Adds a page's words to the index of all words in the item's language.
[[nodiscard]] Status indexText(store::Database& database, std::int64_t doc, const Item& item, const PageWords& words);

// Of the force's overlay (overlay_store.cpp). The first two stand in the transaction of an import.
/// Puts the held overlay, if it stands over this pack, on the pack's pages.
[[nodiscard]] Status applyHeldOverlay(store::Database& database, std::string_view pack);
/// Adds what the overlay says to a page that was read, in the page's language.
[[nodiscard]] Status addHeldForceWords(store::Database& database, Item& item);
[[nodiscard]] Status addHeldOverlay(store::Database& database, std::vector<ContentStore::Held>& held);

} // namespace lanyard::content
