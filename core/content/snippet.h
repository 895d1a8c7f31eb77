#pragma once

#include "core/base/fold.h"
#include "core/content/content_store.h"

namespace lanyard::content {

/// Does a word of `text` begin with each of the query's words?
[[nodiscard]] bool allWordsIn(std::string_view text, const std::vector<std::string>& query);

/// The line with the most of the query's words, cut to about `limit` bytes around them, hits marked; the first line
/// when none has any.
[[nodiscard]] std::vector<SnippetPart> snippetOf(const std::vector<std::string>& lines,
                                                 const std::vector<std::string>& query, std::size_t limit = 160);

} // namespace lanyard::content
