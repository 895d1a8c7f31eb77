#include "core/intel/take_out.h"

#include <catch2/catch.hpp>

using lanyard::intel::withoutWords;

namespace {

/// Takes the first of `words` out of `text`.
std::string without(std::string_view text, std::string_view words) {
    const std::size_t begin = text.find(words);
    REQUIRE(begin != std::string_view::npos);
    return withoutWords(text, begin, begin + words.size());
}

} // namespace

TEST_CASE("words are taken out and the spaces closed up behind them") {
    CHECK(without("Seen by staff on nights at the kiosk.", "on nights at the kiosk") == "Seen by staff.");
    CHECK(without("The caretaker saw a van", "The caretaker") == "saw a van");
    CHECK(without("He, her mother says, drives", "her mother says") == "He,, drives");
    CHECK(without("a  two  b", "two") == "a b");
    CHECK(without("the van", "van") == "the");
    CHECK(without("One line\nher aunt\nlast", "her aunt") == "One line\n\nlast");
    CHECK(without("One line\nher aunt saw it", "her aunt") == "One line\nsaw it");
    CHECK(without("(her aunt)", "her aunt") == "()");
    CHECK(without("only", "only").empty());
    CHECK(without("ŵy ŷd ŵyn", "ŷd") == "ŵy ŵyn");
}

TEST_CASE("a place that is not in the text changes nothing") {
    CHECK(withoutWords("words", 3, 3) == "words");
    CHECK(withoutWords("words", 4, 2) == "words");
    CHECK(withoutWords("words", 2, 6) == "words");
    CHECK(withoutWords("", 0, 0).empty());
}
