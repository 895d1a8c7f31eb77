#pragma once

#include "core/store/sqlite.h"

namespace lanyard::content {

/// Gives a connection `lanyard_rank(table, rarities, weight…)`, for FTS5 queries: BM25 over weighted columns, lower is
/// better, with two differences from SQLite's bm25(). How rare a phrase is comes as a blob of doubles, one a phrase in
/// the expression's order (1 where there is none): bm25() goes through all pages with the phrase to find out, which at
/// ten thousand pages costs more than all else in a keystroke. And each column is saturated by itself, so that no
/// number of mentions in a body outweighs a word in the title.
[[nodiscard]] Status addRankFunction(store::Database& database);

} // namespace lanyard::content
