#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// A word of a text, and the word that stands for it in search.
struct Token {
    std::string folded;    ///< lower case, no accents, no apostrophes
    std::size_t begin = 0; ///< bytes of the text: [begin, end)
    std::size_t end = 0;
};

/// Goes through the words of a text, one at a time and without keeping them.
class WordReader {
public:
    explicit WordReader(std::string_view text) : m_text(text) {}
    /// False when there is no more.
    [[nodiscard]] bool next();
    [[nodiscard]] const Token& word() const { return m_word; }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    Token m_word;
};

/// Words of a text as search sees them: cases and accents fold (Ŵ = w), an apostrophe inside a word is dropped whatever
/// its shape ("Sarah's", "Sarah’s" and "Sarahs" are one word), all else that is neither letter nor figure parts words.
/// The index and the query go through this one function. Bytes that are not UTF-8 part words.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);

/// The folded words with one space between.
[[nodiscard]] std::string foldWords(std::string_view text);

} // namespace lanyard
