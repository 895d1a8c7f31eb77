#include "tests/unit/core/measures/sample_rules.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

std::string refusal(const FactSet& facts) {
    const Matcher matcher = matcherOf(rulebook({}));
    const Status status = matcher.check(facts);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::InvalidArgument);
    const auto match = matcher.match(facts, today());
    REQUIRE_FALSE(match);
    CHECK(match.error().message == status.error().message);
    return status.error().message;
}

ElementState stateOf(const std::string& fact, const FactSet& facts) {
    return judge(all({yes(fact)}), {}, facts).elements.at(0).state;
}

} // namespace

TEST_CASE("facts that do not fit the pack are refused by name, without their values", "[measures]") {
    using Catch::Contains;
    CHECK_THAT(refusal({{"nowhere", true}}), Contains("nowhere"));
    CHECK_THAT(refusal({{"a", "secret-word"}}), Contains("fact a ") && !Contains("secret-word"));
    CHECK_THAT(refusal({{"a", AgeRange{3, 3}}}), Contains("fact a "));
    CHECK_THAT(refusal({{"age", true}}), Contains("age"));
    CHECK_THAT(refusal({{"age", AgeRange{0, 151}}}), Contains("age") && !Contains("151"));
    CHECK_THAT(refusal({{"age", AgeRange{-1, 4}}}), Contains("age"));
    CHECK_THAT(refusal({{"age", AgeRange{16, 14}}}), Contains("age") && Contains("range"));
    CHECK_THAT(refusal({{"form", "w"}}), Contains("form") && Contains("x, y, z"));
    CHECK_THAT(refusal({{"form", true}}), Contains("form"));

    SECTION("an id that looks like none is not said again") {
        CHECK_THAT(refusal({{"A name\nand more", true}}), !Contains("name"));
    }
    SECTION("the ends of the ages are ages") {
        CHECK(matcherOf(rulebook({})).check({{"age", AgeRange{0, 150}}}));
    }
}

TEST_CASE("what follows from a choice is known with it", "[measures]") {
    CHECK(stateOf("in-care", {{"care", "order"}}) == ElementState::Yes);
    CHECK(stateOf("in-care", {{"care", "agreement"}}) == ElementState::No);
    CHECK(stateOf("looked-after", {{"care", "agreement"}}) == ElementState::Yes);
    CHECK(stateOf("in-care", {{"care", "other"}}) == ElementState::Unknown);
    CHECK(stateOf("in-care", {}) == ElementState::Unknown);
}

TEST_CASE("a derived fact that is given by itself stands", "[measures]") {
    CHECK(stateOf("in-care", {{"in-care", true}}) == ElementState::Yes);
    CHECK(stateOf("in-care", {{"in-care", true}, {"care", "order"}}) == ElementState::Yes);
    CHECK(stateOf("in-care", {{"in-care", true}, {"care", "other"}}) == ElementState::Yes);

    SECTION("and against its source the set is refused") {
        CHECK_THAT(refusal({{"in-care", true}, {"care", "agreement"}}),
                   Catch::Contains("in-care") && Catch::Contains("care") && !Catch::Contains("agreement"));
        CHECK_THAT(refusal({{"in-care", false}, {"care", "order"}}), Catch::Contains("in-care"));
    }
}

TEST_CASE("a rulebook whose facts do not hang together is refused", "[measures]") {
    const auto refused = [](std::initializer_list<content::Fact> facts) {
        content::Rulebook book = rulebook({});
        book.facts.insert(book.facts.end(), facts);
        const auto matcher = Matcher::build(std::move(book));
        REQUIRE_FALSE(matcher);
        CHECK(matcher.error().code == ErrorCode::Malformed);
        return matcher.error().message;
    };
    CHECK_THAT(refused({yesNoFact("a")}), Catch::Contains("fact a "));
    CHECK_THAT(refused({derivedFact("lost", "nowhere", {}, {})}), Catch::Contains("lost"));
    CHECK_THAT(refused({derivedFact("lost", "age", {}, {})}), Catch::Contains("lost"));
    CHECK_THAT(refused({derivedFact("lost", "form", {"w"}, {})}), Catch::Contains("lost"));
    CHECK_THAT(refused({derivedFact("lost", "form", {"x"}, {"x"})}), Catch::Contains("lost"));

    content::Rulebook book = rulebook({});
    book.immediateFact = "age";
    CHECK_FALSE(Matcher::build(book));
    book.immediateFact = "a";
    CHECK(Matcher::build(book));
    book.usageFact = "nowhere";
    CHECK_FALSE(Matcher::build(book));
}
