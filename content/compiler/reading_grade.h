#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lanyard::compiler {

/// Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 x words a sentence + 11.8 x syllables a word - 15.59.
struct ReadingGrade {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    [[nodiscard]] double grade() const; ///< 0 for no words
};

/// Over all of an item's prose together, since names of laws are hard and stand in single sentences. Each text is at
/// least one sentence: a bullet ends where it ends.
[[nodiscard]] ReadingGrade readingGrade(const std::vector<std::string>& texts);

/// Syllables of an English word by its vowels, as readability counts do.
[[nodiscard]] int syllablesOf(std::string_view word);

} // namespace lanyard::compiler
