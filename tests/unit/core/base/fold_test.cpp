#include "core/base/fold.h"

#include <catch2/catch.hpp>

using lanyard::foldWords;
using lanyard::tokensOf;

TEST_CASE("cases and accents fold, Welsh circumflexes too", "[content][search]") {
    CHECK(foldWords("ÂÊÎÔÛŴŶ âêîôûŵŷ") == "aeiouwy aeiouwy");
    CHECK(foldWords("Cyswllt â phlentyn: tŷ'r") == "cyswllt a phlentyn tyr");
    CHECK(foldWords("Ẃ ẁ ẅ ỳ CAFÉ Straße") == "w w w y cafe strasse");
    CHECK(foldWords("cafe\u0301") == "cafe"); // a combining accent
}

TEST_CASE("an apostrophe inside a word is dropped, whatever its shape", "[content][search]") {
    for (const char* law : {"Sarah's law", "Sarah’s law", "Sarah‘s Law", "SARAHʼS LAW", "Sarah´s law", "Sarahs law"})
        CHECK(foldWords(law) == "sarahs law");
    CHECK(foldWords("'quoted' words") == "quoted words");
}

TEST_CASE("all other signs part words", "[content][search]") {
    CHECK(foldWords("drink-drive/stop (C5), s.46; 3x5x2") == "drink drive stop c5 s 46 3x5x2");
    CHECK(foldWords("a…b–c“d”") == "a b c d");
    CHECK(foldWords("") == "");
    CHECK(foldWords(" .,-*\"' ") == "");
}

TEST_CASE("letters of other alphabets stay as they are", "[content][search]") {
    CHECK(foldWords("Ω дом") == "Ω дом");
}

TEST_CASE("bytes that are not UTF-8 part words and nothing is read beyond the end", "[content][search]") {
    CHECK(foldWords("ab\xFF"
                    "cd") == "ab cd");
    CHECK(foldWords("ab\xC5") == "ab");
    CHECK(foldWords("ab\xE2\x80") == "ab");
    CHECK(foldWords("\xF4\xBF\xBF\xBF") == "");
    CHECK(foldWords("\xC0\xAF") == "");
}

TEST_CASE("a token knows where it stood in the text", "[content][search]") {
    const std::string text = "Mae'r tŷ, 'yma'.";
    const auto tokens = tokensOf(text);
    REQUIRE(tokens.size() == 3);
    CHECK(text.substr(tokens[0].begin, tokens[0].end - tokens[0].begin) == "Mae'r");
    CHECK(text.substr(tokens[1].begin, tokens[1].end - tokens[1].begin) == "tŷ");
    CHECK(text.substr(tokens[2].begin, tokens[2].end - tokens[2].begin) == "yma");
}
