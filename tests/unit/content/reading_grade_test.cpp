#include "content/compiler/reading_grade.h"

#include <catch2/catch.hpp>

using namespace lanyard::compiler;

TEST_CASE("syllables are counted by vowels, silent e left out", "[pack]") {
    const std::vector<std::pair<const char*, int>> words{
        {"a", 1},      {"the", 1},       {"child", 1},   {"police", 2},   {"stone", 1},  {"table", 2},   {"homes", 1},
        {"faces", 2},  {"used", 1},      {"wanted", 2},  {"notice", 2},   {"order", 2},  {"officer", 3}, {"see", 1},
        {"agreed", 2}, {"authority", 4}, {"handled", 2}, {"offences", 3}, {"search", 1}, {"b", 1},
    };
    for (const auto& [word, syllables] : words) {
        CAPTURE(word);
        CHECK(syllablesOf(word) == syllables);
    }
}

TEST_CASE("sentences end at a stop before a space, and where a text ends", "[pack]") {
    CHECK(readingGrade({"Stop. Look! Who is it? Go"}).sentences == 4);
    CHECK(readingGrade({"Section 4.5 says so"}).sentences == 1);
    CHECK(readingGrade({"“Who are you?” “A friend.” (Say it.) Now."}).sentences == 4);
    CHECK(readingGrade({"One bullet", "Another bullet"}).sentences == 2);
    CHECK(readingGrade({"999", ""}).sentences == 0);
    CHECK(readingGrade({}).grade() == 0);
}

TEST_CASE("the grade is Flesch and Kincaid's", "[pack]") {
    // 6 words, 1 sentence, 6 syllables.
    CHECK(readingGrade({"The cat sat on the mat."}).grade() == Approx(0.39 * 6 + 11.8 - 15.59));
}

TEST_CASE("hard prose has a high grade, plain prose a low one", "[pack]") {
    const double hard =
        readingGrade(
            {"Notwithstanding the aforementioned considerations, the relevant authority may subsequently determine "
             "applicability of supplementary requirements in accordance with established procedural regulations."})
            .grade();
    const double plain =
        readingGrade({"Ask the child one thing at a time. Write down what they say. Do not push."}).grade();
    CHECK(hard > 15);
    CHECK(plain < 4);
}
