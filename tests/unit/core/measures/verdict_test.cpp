#include "tests/unit/core/measures/sample_rules.h"

using namespace lanyard;
using namespace lanyard::test;

namespace {

Verdict verdictOf(const TestNode& root, const FactSet& facts) {
    return judge(root, {}, facts).verdict;
}

/// The state of the one element of a test.
ElementState stateOf(const TestNode& element, const FactSet& facts) {
    return judge(all({element}), {}, facts).elements.at(0).state;
}

} // namespace

TEST_CASE("a group of all is no when one is no, whatever else is unknown", "[measures]") {
    const TestNode root = all({yes("a"), yes("b")});
    CHECK(verdictOf(root, {{"a", true}, {"b", true}}) == Verdict::Met);
    CHECK(verdictOf(root, {{"a", false}}) == Verdict::NotMet);
    CHECK(verdictOf(root, {{"b", false}}) == Verdict::NotMet);
    CHECK(verdictOf(root, {{"a", true}}) == Verdict::Open);
    CHECK(verdictOf(root, {}) == Verdict::Open);
}

TEST_CASE("a group of any is yes when one is yes, whatever else is unknown", "[measures]") {
    const TestNode root = any({yes("a"), yes("b")});
    CHECK(verdictOf(root, {{"a", true}}) == Verdict::Met);
    CHECK(verdictOf(root, {{"b", true}}) == Verdict::Met);
    CHECK(verdictOf(root, {{"a", false}}) == Verdict::Open);
    CHECK(verdictOf(root, {{"a", false}, {"b", false}}) == Verdict::NotMet);
    CHECK(verdictOf(root, {}) == Verdict::Open);
}

TEST_CASE("not turns yes and no round and leaves unknown as it is", "[measures]") {
    const TestNode element = negated(yes("a"), "not-a");
    CHECK(stateOf(element, {{"a", true}}) == ElementState::No);
    CHECK(stateOf(element, {{"a", false}}) == ElementState::Yes);
    CHECK(stateOf(element, {}) == ElementState::Unknown);
}

TEST_CASE("an age is compared in whole years, and its edge belongs to at-least", "[measures]") {
    CHECK(stateOf(below("age", 16), {{"age", AgeRange{15, 15}}}) == ElementState::Yes);
    CHECK(stateOf(below("age", 16), {{"age", AgeRange{16, 16}}}) == ElementState::No);
    CHECK(stateOf(atLeast("age", 16), {{"age", AgeRange{16, 16}}}) == ElementState::Yes);
    CHECK(stateOf(atLeast("age", 16), {{"age", AgeRange{15, 15}}}) == ElementState::No);
}

TEST_CASE("a range of ages decides a comparison only when all of it lies on one side", "[measures]") {
    CHECK(stateOf(below("age", 16), {{"age", AgeRange{14, 15}}}) == ElementState::Yes);
    CHECK(stateOf(below("age", 16), {{"age", AgeRange{14, 16}}}) == ElementState::Unknown);
    CHECK(stateOf(below("age", 16), {{"age", AgeRange{16, 18}}}) == ElementState::No);
    CHECK(stateOf(atLeast("age", 16), {{"age", AgeRange{15, 16}}}) == ElementState::Unknown);
    CHECK(stateOf(atLeast("age", 16), {{"age", AgeRange{16, 18}}}) == ElementState::Yes);
}

TEST_CASE("a range that straddles a line is listed as unknown", "[measures]") {
    const MeasureResult result = judge(all({below("age", 16)}), {}, {{"age", AgeRange{14, 16}}});
    CHECK(result.verdict == Verdict::Open);
    CHECK(result.unknown == Strings{"age"});
}

TEST_CASE("a choice is the one that was made and no other", "[measures]") {
    CHECK(stateOf(is("form", "x"), {{"form", "x"}}) == ElementState::Yes);
    CHECK(stateOf(is("form", "x"), {{"form", "y"}}) == ElementState::No);
    CHECK(stateOf(is("form", "x"), {}) == ElementState::Unknown);
}

TEST_CASE("a judgement neither holds a verdict open nor makes one", "[measures]") {
    CHECK(verdictOf(all({yes("a"), judged("just")}), {{"a", true}}) == Verdict::Met);
    CHECK(verdictOf(all({yes("a"), judged("just")}), {{"a", false}}) == Verdict::NotMet);
    CHECK(verdictOf(all({yes("a"), judged("just")}), {}) == Verdict::Open);

    SECTION("a group of nothing but judgements is passed over like one") {
        const TestNode group = all({judged("just"), judged("right", "inspector")}, "both");
        CHECK(stateOf(group, {}) == ElementState::Judgement);
        CHECK(verdictOf(all({yes("a"), group}), {{"a", true}}) == Verdict::Met);
        CHECK(verdictOf(any({yes("a"), group}), {{"a", false}}) == Verdict::NotMet);
        CHECK(verdictOf(all({yes("a"), negated(group, "turned")}), {{"a", true}}) == Verdict::Met);
    }
    SECTION("a test of nothing but judgements is never met") {
        CHECK(verdictOf(all({judged("just")}), {{"a", true}}) == Verdict::Open);
    }
    SECTION("an exception that is only judged closes nothing") {
        const MeasureResult result = judge(all({yes("a")}), {judged("grave")}, {{"a", true}});
        CHECK(result.verdict == Verdict::Met);
        CHECK(result.judgements.size() == 1);
    }
}

TEST_CASE("judgements are listed with who makes them, but not on a way that is closed", "[measures]") {
    const TestNode root = all({any({all({yes("a"), judged("first", "inspector")}), yes("b")}, "way"), judged("just")});
    const MeasureResult open = judge(root, {}, {});
    REQUIRE(open.judgements.size() == 2);
    CHECK(open.judgements[0].id == "first");
    CHECK(open.judgements[0].who == "inspector");
    CHECK(open.judgements[0].text == "Text of first");
    CHECK(open.judgements[1].id == "just");

    const MeasureResult other = judge(root, {}, {{"a", false}, {"b", true}});
    CHECK(other.verdict == Verdict::Met);
    REQUIRE(other.judgements.size() == 1);
    CHECK(other.judgements[0].id == "just");

    CHECK(judge(root, {}, {{"a", false}, {"b", false}}).judgements.empty());
}

TEST_CASE("an exception closes a measure when it applies and holds it open while unknown", "[measures]") {
    const std::vector<TestNode> unless{yes("b"), yes("c")};
    CHECK(judge(all({yes("a")}), unless, {{"a", true}, {"b", true}}).verdict == Verdict::NotMet);
    CHECK(judge(all({yes("a")}), unless, {{"c", true}}).verdict == Verdict::NotMet);
    CHECK(judge(all({yes("a")}), unless, {{"a", true}, {"b", false}}).verdict == Verdict::Open);
    CHECK(judge(all({yes("a")}), unless, {{"a", true}, {"b", false}, {"c", false}}).verdict == Verdict::Met);
}

TEST_CASE("a measure that is not met names what fails", "[measures]") {
    const TestNode root = all({yes("a"), any({yes("b"), yes("c")}, "either"), yes("d")});
    CHECK(judge(root, {}, {{"b", false}, {"c", false}, {"d", false}}).failed == Strings{"either", "d"});
    CHECK(judge(root, {yes("e"), yes("f")}, {{"e", true}}).failed == Strings{"e"});
    CHECK(judge(root, {yes("e"), yes("f")}, {{"a", false}, {"f", true}}).failed == Strings{"a", "f"});

    SECTION("of a test of any, every element has failed") {
        CHECK(judge(any({yes("a"), yes("b"), judged("just")}), {}, {{"a", false}, {"b", false}}).failed ==
              Strings{"a", "b"});
        CHECK(judge(any({yes("a"), yes("b")}), {yes("e")}, {{"a", false}, {"e", true}}).failed == Strings{"e"});
    }
    SECTION("a measure that is met or open names none") {
        CHECK(judge(root, {}, {}).failed.empty());
        CHECK(judge(any({yes("a"), yes("b")}), {}, {{"a", false}, {"b", true}}).failed.empty());
    }
    SECTION("and waits for nothing") {
        CHECK(judge(root, {}, {{"a", false}}).unknown.empty());
        CHECK(judge(root, {}, {{"a", false}}).judgements.empty());
    }
}

TEST_CASE("what to look at instead is what content names for what fails, an exception's first", "[measures]") {
    const TestNode root = all({then(yes("a"), "other-a"), yes("b"), then(yes("c"), "other-c")});
    const std::vector<TestNode> unless{yes("d"), then(yes("e"), "other-e")};
    CHECK(judge(root, unless, {{"a", false}, {"c", false}}).instead == "other-a");
    CHECK(judge(root, unless, {{"b", false}, {"c", false}}).instead == "other-c");
    CHECK(judge(root, unless, {{"a", false}, {"e", true}}).instead == "other-e");
    CHECK(judge(root, unless, {{"b", false}}).instead.empty());
    CHECK(judge(root, unless, {{"d", true}}).instead.empty());
    CHECK(judge(root, unless, {}).instead.empty());
}

TEST_CASE("the elements carry their states and what would decide them", "[measures]") {
    const MeasureResult result =
        judge(all({yes("a"), any({yes("b"), all({yes("c"), yes("d")})}, "either"), judged("just"), yes("e")}),
              {yes("f", "exempt")}, {{"a", true}, {"d", false}, {"e", true}});
    REQUIRE(result.elements.size() == 5);
    CHECK(result.elements[0].state == ElementState::Yes);
    CHECK(result.elements[0].text == "Text of a");
    CHECK(result.elements[1].id == "either");
    CHECK(result.elements[1].state == ElementState::Unknown);
    CHECK(result.elements[1].unknown == Strings{"b"});
    CHECK(result.elements[2].state == ElementState::Judgement);
    CHECK_FALSE(result.elements[3].exception);
    CHECK(result.elements[4].id == "exempt");
    CHECK(result.elements[4].exception);
    CHECK(result.elements[4].unknown == Strings{"f"});
}

TEST_CASE("unknown facts are those of undecided parts, shortest way first", "[measures]") {
    const TestNode root = all({any({all({yes("a"), yes("b")}), yes("c")}, "use"), yes("d")});
    CHECK(judge(root, {}, {}).unknown == Strings{"c", "a", "b", "d"});

    SECTION("a way that is closed asks for nothing") {
        CHECK(judge(root, {}, {{"a", false}}).unknown == Strings{"c", "d"});
        CHECK(judge(root, {}, {{"c", true}}).unknown == Strings{"d"});
    }
    SECTION("the element that needs fewest comes first") {
        CHECK(judge(all({all({yes("a"), yes("b")}, "two"), yes("c")}), {}, {}).unknown == Strings{"c", "a", "b"});
    }
    SECTION("an exception needs one no to be out of the way") {
        CHECK(judge(all({all({yes("a"), yes("b")}, "two")}), {all({yes("c"), yes("d")}, "exempt")}, {}).unknown ==
              Strings{"c", "d", "a", "b"});
        CHECK(
            judge(all({yes("a")}), {all({yes("c"), yes("d")}, "exempt")}, {{"a", true}, {"c", false}}).unknown.empty());
    }
    SECTION("a fact that stands twice is asked for once") {
        CHECK(judge(all({any({all({yes("a"), yes("b")}), all({yes("a", "again"), yes("c")})}, "either")}), {}, {})
                  .unknown == Strings{"a", "b", "c"});
    }
    SECTION("of a test of any, the shortest way comes first") {
        CHECK(judge(any({all({yes("a"), yes("b")}, "two"), yes("c")}), {}, {}).unknown == Strings{"c", "a", "b"});
    }
    SECTION("what is decided once the musts hold cannot change the verdict") {
        // with a and b the exception is out; without one of them the measure is not met anyway
        const std::vector<TestNode> unless{
            all({any({negated(yes("a")), negated(yes("b"))}), any({yes("c"), yes("d")})}, "exempt")};
        CHECK(judge(all({yes("a"), yes("b")}), unless, {{"a", true}}).unknown == Strings{"b"});
        CHECK(judge(all({yes("a"), yes("b")}), {unless.front(), is("form", "x")}, {}).unknown ==
              Strings{"a", "b", "form"});
        CHECK(judge(all({yes("a"), negated(yes("b"), "not-b")}),
                    {all({any({negated(yes("a")), yes("b")}), yes("c")}, "exempt")}, {})
                  .unknown == Strings{"a", "b"});
        const MeasureResult result = judge(all({yes("a"), yes("b")}), unless, {});
        CHECK(result.unknown == Strings{"a", "b"});
        CHECK(result.elements.back().unknown == Strings{"a", "b"});
        CHECK(judge(all({below("age", 16), any({is("form", "x"), yes("c")}, "either")}),
                    {all({atLeast("age", 16), yes("d")}, "older")}, {})
                  .unknown == Strings{"age", "form", "c"});
        CHECK(judge(all({is("form", "x"), any({yes("a"), is("form", "y", "other")}, "either")}), {yes("b")}, {})
                  .unknown == Strings{"form", "a", "b"});
        CHECK(judge(all({any({yes("a"), yes("b")}, "either")}), {all({negated(yes("a")), yes("c")}, "exempt")}, {})
                  .unknown == Strings{"a", "b", "c"});
        CHECK(judge(all({is("form", "x"), any({yes("a"), is("form", "x", "same")}, "either")}), {}, {}).unknown ==
              Strings{"form"});
    }
    SECTION("musts that cannot all hold leave nothing out") {
        CHECK(judge(all({is("form", "x"), all({is("form", "y"), yes("a")}, "both")}), {}, {}).unknown ==
              Strings{"form", "a"});
        CHECK(judge(all({is("form", "x"), any({is("form", "y"), yes("b")}, "either")}), {is("form", "x", "exempt")}, {})
                  .unknown == Strings{"form", "b"});
    }
    SECTION("an exception that stays out keeps its facts out") {
        CHECK(judge(all({yes("a")}), {all({yes("c"), yes("d")}, "exempt")}, {{"d", false}}).unknown == Strings{"a"});
    }
}

TEST_CASE("a rulebook whose tests do not fit its facts is refused, with the measure's id", "[measures]") {
    const auto refused = [](TestNode root) {
        const auto matcher = Matcher::build(rulebook({measure("odd-one", std::move(root))}));
        REQUIRE_FALSE(matcher);
        CHECK(matcher.error().code == ErrorCode::Malformed);
        return matcher.error().message;
    };
    CHECK_THAT(refused(all({yes("nowhere")})), Catch::Contains("odd-one") && Catch::Contains("nowhere"));
    CHECK_THAT(refused(all({yes("age")})), Catch::Contains("odd-one"));
    CHECK_THAT(refused(all({below("a", 16)})), Catch::Contains("odd-one"));
    CHECK_THAT(refused(all({below("age", 151)})), Catch::Contains("odd-one"));
    CHECK_THAT(refused(all({is("form", "w")})), Catch::Contains("odd-one"));
    CHECK_THAT(refused(all({all({}, "empty")})), Catch::Contains("odd-one"));
    CHECK_THAT(refused(yes("a")), Catch::Contains("odd-one"));

    TestNode deep = yes("a");
    for (int level = 0; level < 7; ++level)
        deep = all({deep}, "level-" + std::to_string(level));
    CHECK(Matcher::build(rulebook({measure("deep", all({deep}))})));
    CHECK_THAT(refused(all({all({deep}, "too-deep")})), Catch::Contains("eight"));

    const auto twice = Matcher::build(rulebook({measure("same", all({yes("a")})), measure("same", all({yes("b")}))}));
    REQUIRE_FALSE(twice);
    CHECK_THAT(twice.error().message, Catch::Contains("same"));
}
