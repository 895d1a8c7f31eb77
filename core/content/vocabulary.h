#pragma once

#include "core/store/sqlite.h"

#include <vector>

namespace lanyard::content {

/// The known words, for what was typed wrong. Table `word` holds every word of the indexes with how it is used, `near`
/// the keys under which a misspelt one finds it (ContentStore's schema has both). A language is "en" or "cy".

/// Makes both tables anew from the indexes, inside the transaction of an import.
[[nodiscard]] Status rebuildVocabulary(store::Database& database);

/// How many pages the packs hold, for `useOf`.
[[nodiscard]] Result<std::int64_t> pagesHeld(store::Database& database);

/// How a word is used; counting ends when it is enough to know that the word tells little.
struct WordUse {
    std::int64_t pages =
        0;             ///< that have a word which begins so, about: those with several such words count several times
    double whole = 1;  ///< rarity of the word itself, as BM25 weighs it; higher for words on fewer pages
    double begins = 1; ///< rarity of words that begin so
    bool isCommon = false; ///< the word itself is on a third of all pages, so that it hardly tells them apart
};
[[nodiscard]] Result<WordUse> useOf(store::Database& database, std::string_view language, std::string_view word,
                                    std::int64_t held);

/// Words, beginnings of words, or two words with a space between, that somebody who typed `word` may have meant:
/// nearest first, then whole words, then names before other words, then those on more pages. Only the nearest, at most
/// three; none for words of fewer than three letters, for figures, and for abbreviations but those that two letters
/// changed places in. The same for the same pack, everywhere. The work is bounded, whatever is typed and however many
/// words are known.
[[nodiscard]] Result<std::vector<std::string>> meantBy(store::Database& database, std::string_view language,
                                                       std::string_view word);

} // namespace lanyard::content
