#pragma once

#include "core/store/sqlite.h"

namespace lanyard::content {

/// Gives a connection `lanyard_rank(table, weight…)`, for FTS5 queries: BM25 over weighted columns as SQLite's own
/// bm25(), lower is better, but it looks at no more than some hundred pages to learn how rare a word is. bm25() looks
/// at all of them, which at ten thousand pages costs more than all else in a keystroke.
[[nodiscard]] Status addRankFunction(store::Database& database);

} // namespace lanyard::content
