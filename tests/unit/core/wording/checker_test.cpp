#include "core/wording/checker.h"

#include <catch2/catch.hpp>
#include <string>

using namespace lanyard;
using wording::Checker;
using wording::Finding;
using wording::Quotes;

namespace {

Checker sample() {
    return Checker(
        {{"lifestyle", "blames-child", {"lifestyle choice", "dewis ffordd o fyw"}, {"is being exploited"}, "", "high"},
         {"choice", "blames-child", {"choice"}, {}, "", "high"},
         {"boyfriend", "adult-behaviour", {"boyfriend"}, {"the man who"}, "", "high"},
         {"empty", "jargon", {"…"}, {}, "", "high"}});
}

/// The texts that were found, a term's id before each.
std::vector<std::string> found(std::string_view text, Quotes quotes = Quotes::CurlyAndStraight) {
    const Checker checker = sample();
    std::vector<std::string> all;
    for (const Finding& finding : checker.check(text, quotes))
        all.push_back(checker.terms()[finding.term].id + ": " +
                      std::string(text.substr(finding.begin, finding.end - finding.begin)));
    return all;
}
using Found = std::vector<std::string>;

} // namespace

TEST_CASE("whole words are found, whatever their case and what stands between them", "[wording]") {
    CHECK(found("It was a Lifestyle  CHOICE.") == Found{"lifestyle: Lifestyle  CHOICE"});
    CHECK(found("a lifestyle-choice, her Boyfriend") == Found{"lifestyle: lifestyle-choice", "boyfriend: Boyfriend"});
    CHECK(found("choices and boyfriends") == Found{});
    CHECK(found("Roedd yn dewis ffordd o fŷw") == Found{"lifestyle: dewis ffordd o fŷw"});
}

TEST_CASE("of terms that overlap the longest that begins first counts", "[wording]") {
    CHECK(found("lifestyle choice choice") == Found{"lifestyle: lifestyle choice", "choice: choice"});
    CHECK(found("lifestyle lifestyle choice") == Found{"lifestyle: lifestyle choice"});
}

TEST_CASE("somebody's own words are passed over", "[wording]") {
    CHECK(found("She said “he is my boyfriend” and left") == Found{});
    CHECK(found("She said \"he is my boyfriend\" about the boyfriend") == Found{"boyfriend: boyfriend"});
    CHECK(found("text: \"her boyfriend\"", Quotes::Curly) == Found{"boyfriend: boyfriend"});
    CHECK(found("a lifestyle “quote” choice") == Found{"choice: choice"});
    CHECK(found("“never closed boyfriend\nboyfriend") == Found{"boyfriend: boyfriend"});
    CHECK(found("one \" is no quotation boyfriend") == Found{"boyfriend: boyfriend"});
}

TEST_CASE("any bytes are taken", "[wording]") {
    const std::string odd("boyfriend\0\xFF\xC3 boyfriend \xE2\x80\xAE choice \xF0\x9F\x98\x80", 40);
    CHECK(found(odd).size() == 3);
    CHECK(found("").empty());
    CHECK(found(std::string(10U << 20U, '"')).empty());
    CHECK(found("“") == Found{});
    CHECK(Checker({}).check("boyfriend").empty());
}
