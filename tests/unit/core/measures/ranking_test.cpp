#include "tests/unit/core/measures/sample_rules.h"

#include <algorithm>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("met comes before open, open before unchecked, unchecked before not met", "[measures]") {
    std::vector<content::MeasureRule> rules{measure("n", all({yes("b")})), measure("u", all({yes("a")})),
                                            measure("o", all({yes("c")})), measure("m", all({yes("a")}))};
    rules[1].law.status = content::LawStatus::Unconfirmed;
    const MatchResult result = matched(matcherOf(rulebook(rules)), {{"a", true}, {"b", false}});
    CHECK(idsOf(result) == Strings{"m", "o", "u", "n"});
}

TEST_CASE("among open measures fewest unknown comes first, then most used, then the id", "[measures]") {
    content::Rulebook book = rulebook({measure("p", all({yes("a"), yes("b")})), measure("r", all({yes("c")})),
                                       measure("q", all({yes("d")})), measure("s", all({yes("e")}))});
    book.usageFact = "form";
    book.measures[1].usage = {{"x", 3}, {"y", 900}};
    book.measures[3].usage = {{"x", 40}};
    const Matcher matcher = matcherOf(book);
    CHECK(idsOf(matched(matcher, {})) == Strings{"q", "r", "s", "p"});
    CHECK(idsOf(matched(matcher, {{"form", "x"}})) == Strings{"s", "r", "q", "p"});
    CHECK(idsOf(matched(matcher, {{"form", "y"}})) == Strings{"r", "q", "s", "p"});
    CHECK(idsOf(matched(matcher, {{"form", "z"}})) == Strings{"q", "r", "s", "p"});

    SECTION("before the id, what the facts speak for already") {
        const Matcher two =
            matcherOf(rulebook({measure("far", all({yes("b")})), measure("near", all({yes("a"), yes("c")})),
                                measure("odd", all({yes("d")}), {yes("e")})}));
        CHECK(idsOf(matched(two, {{"a", true}, {"e", true}, {"form", "x"}})) == Strings{"near", "far", "odd"});
    }
    SECTION("whatever order the rulebook has") {
        std::reverse(book.measures.begin(), book.measures.end());
        CHECK(idsOf(matched(matcherOf(book), {{"form", "x"}})) == Strings{"s", "r", "q", "p"});
    }
}

TEST_CASE("immediate protection comes first when the immediate fact is yes, if it can be used", "[measures]") {
    content::Rulebook book =
        rulebook({measure("met-other", all({yes("a")})), measure("now-met", all({yes("f")})),
                  measure("now-open", all({yes("f"), yes("b"), yes("c")})), measure("now-shut", all({yes("d")}))});
    for (std::size_t index = 1; index < book.measures.size(); ++index)
        book.measures[index].group = "now";
    book.immediateFact = "f";
    book.immediateGroup = "now";
    const Matcher matcher = matcherOf(book);
    CHECK(idsOf(matched(matcher, {{"a", true}, {"d", false}, {"f", true}})) ==
          Strings{"now-met", "now-open", "met-other", "now-shut"});
    CHECK(idsOf(matched(matcher, {{"a", true}, {"d", false}})) ==
          Strings{"met-other", "now-met", "now-open", "now-shut"});
    CHECK(idsOf(matched(matcher, {{"a", true}, {"d", false}, {"f", false}})) ==
          Strings{"met-other", "now-met", "now-open", "now-shut"});
}

TEST_CASE("measures that go together are listed when both can be used", "[measures]") {
    std::vector<content::MeasureRule> rules{measure("first", all({yes("a")})), measure("second", all({yes("b")})),
                                            measure("third", all({yes("c")}))};
    rules[0].related = {{"second", "after", "why second", "Title"},
                        {"third", "with", "why third", "Title"},
                        {"a-guide", "with", "no measure", "Title"},
                        {"second", "see", "only to read", "Title"},
                        {"third", "instead", "not both", "Title"}};
    const Matcher matcher = matcherOf(rulebook(rules));

    const MatchResult both = matched(matcher, {{"a", true}, {"b", true}, {"c", false}});
    const auto& combinations = of(both, "first").combinations;
    REQUIRE(combinations.size() == 1);
    CHECK(combinations[0].id == "second");
    CHECK(combinations[0].title == "Title of second");
    CHECK(combinations[0].as == "after");
    CHECK(combinations[0].why == "why second");
    CHECK(combinations[0].verdict == Verdict::Met);

    CHECK(of(matched(matcher, {{"a", true}}), "first").combinations.size() == 2);
    CHECK(of(matched(matcher, {{"a", false}, {"b", true}}), "first").combinations.empty());
}

TEST_CASE("the next question is the one that would settle most verdicts", "[measures]") {
    const auto next = [](std::vector<content::MeasureRule> rules, const FactSet& facts) {
        return matched(matcherOf(rulebook(std::move(rules))), facts).askNext;
    };
    CHECK(next({measure("m", all({yes("a"), yes("b")})), measure("n", all({yes("b"), yes("c")}))}, {}) == "b");

    SECTION("an answer that settles nothing is worth nothing") {
        // c stands in two measures, but each has another way; d stands in one and makes it
        CHECK(next({measure("m", any({yes("a"), all({yes("b"), yes("c")})})),
                    measure("n", any({yes("e"), all({yes("b"), yes("c")})})), measure("o", all({yes("d")}))},
                   {}) == "d");
    }
    SECTION("on a tie the measure that is nearest decides, then the rulebook's order") {
        CHECK(next({measure("m", all({yes("a"), yes("b"), yes("c")})), measure("n", all({yes("d"), yes("e")}))}, {}) ==
              "d");
        CHECK(next({measure("m", all({yes("b")})), measure("n", all({yes("a")}))}, {}) == "a");
    }
    SECTION("a derived fact is asked through its source") {
        CHECK(next({measure("m", all({yes("in-care")}))}, {}) == "care");
        CHECK(next({measure("m", all({yes("in-care"), yes("looked-after")}))}, {{"in-care", true}}) == "care");
    }
    SECTION("what has been answered is not asked again, but an age too wide, when nothing else is left") {
        const std::vector<content::MeasureRule> rules{measure("m", all({below("age", 16)})),
                                                      measure("n", all({below("age", 16), yes("a")}))};
        CHECK(next(rules, {}) == "age");
        CHECK(next(rules, {{"age", AgeRange{14, 17}}}) == "a");
        CHECK(next(rules, {{"age", AgeRange{14, 17}}, {"a", true}}) == "age");
        CHECK(next(rules, {{"age", AgeRange{14, 15}}, {"a", true}}).empty());
        CHECK(next({measure("m", all({yes("in-care")}))}, {{"care", "other"}}).empty());
    }
    SECTION("when nothing is open, there is none") {
        CHECK(next({measure("m", all({yes("a")}))}, {{"a", true}}).empty());
        CHECK(next({}, {}).empty());
    }
}
