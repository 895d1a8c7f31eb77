#include "core/measures/facts_file.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::measures;

namespace {

FactSet read(std::string_view text) {
    const auto facts = parseFacts(text);
    if (!facts)
        FAIL(facts.error().message);
    return *facts;
}

std::string refusal(std::string_view text) {
    const auto facts = parseFacts(text);
    REQUIRE_FALSE(facts);
    CHECK(facts.error().code == ErrorCode::Malformed);
    return facts.error().message;
}

const FactSet kAll{{"child.age", AgeRange{14, 16}},
                   {"suspect.age", AgeRange{40, 40}},
                   {"child.in-care", true},
                   {"carer.objects", false},
                   {"form", "group"}};

} // namespace

TEST_CASE("a file of facts is a flat map, written in any of YAML's ways", "[measures]") {
    CHECK(read("child.age: [14, 16]\nsuspect.age: 40\nchild.in-care: true\ncarer.objects: false\nform: group\n") ==
          kAll);
    CHECK(read("# known\ncarer.objects: no\nchild.in-care: yes\n\nsuspect.age: 40 # says so\nchild.age:\n- 14\n- "
               "16\nform: \"group\"") == kAll);
    CHECK(
        read(
            R"({"child.age": [14, 16], "suspect.age": 40, "child.in-care": true, "carer.objects": false, "form": "group"})") ==
        kAll);
    CHECK(read("").empty());
    CHECK(read("# nothing is known\n").empty());
    CHECK(read("{}").empty());
}

TEST_CASE("what is left blank is not known", "[measures]") {
    CHECK(read("child.age:\ncarer.objects: ~\nform: null\n").empty());
    CHECK(read("form: unknown\n") == FactSet{{"form", "unknown"}});
    CHECK(read("form: none\n") == FactSet{{"form", "none"}});
}

TEST_CASE("a word in quotes is a choice, whatever it looks like", "[measures]") {
    CHECK(read("form: 'true'\n") == FactSet{{"form", "true"}});
    CHECK(read("form: \"15\"\n") == FactSet{{"form", "15"}});
}

TEST_CASE("a number that is no whole year is left for the pack to refuse", "[measures]") {
    CHECK(read("child.age: 15.5\n") == FactSet{{"child.age", "15.5"}});
    CHECK(read("child.age: -1\n") == FactSet{{"child.age", "-1"}});
    CHECK(read("child.age: 9999\n") == FactSet{{"child.age", "9999"}});
    CHECK(read("child.age: 151\n") == FactSet{{"child.age", AgeRange{151, 151}}});
}

TEST_CASE("what is not a flat map of facts is refused with its line", "[measures]") {
    using Catch::Contains;
    CHECK_THAT(refusal("a: true\na: false\n"), Contains("Line 2") && Contains("twice"));
    CHECK_THAT(refusal("a:\na: false\n"), Contains("Line 2") && Contains("twice"));
    CHECK_THAT(refusal("a: true\nage: [14]\n"), Contains("Line 2") && Contains("range"));
    CHECK_THAT(refusal("age: [1, 2, 3]\n"), Contains("range"));
    CHECK_THAT(refusal("age: [old, older]\n"), Contains("range"));
    CHECK_THAT(refusal("age: [\"14\", \"16\"]\n"), Contains("range"));
    CHECK_THAT(refusal("age: [14, ~]\n"), Contains("missing"));
    CHECK_THAT(refusal("age: [[14, 16]]\n"), Contains("list"));
    CHECK_THAT(refusal("a: {b: true}\n"), Contains("flat"));
    CHECK_THAT(refusal("[a, b]\n"), Contains("list"));
    CHECK_THAT(refusal("just words\n"), Contains("map"));
    CHECK_THAT(refusal("? [a]\n: true\n"), Contains("list"));
    CHECK_THAT(refusal("~: true\n"), Contains("missing"));
    CHECK_THAT(refusal("a: &x true\nb: *x\n"), Contains("anchors"));
    CHECK_THAT(refusal("a: !!bool true\n"), Contains("tags"));
    CHECK_THAT(refusal("a: true\n---\nb: true\n"), Contains("second"));
    CHECK_THAT(refusal("a: \"never closed\n"), Contains("does not read"));
    CHECK_THAT(refusal("Ann Other: true\n"), Contains("small letters") && !Contains("Ann"));
    CHECK_THAT(refusal("a: \xff\n"), Contains("UTF-8"));
    const auto large = parseFacts(std::string(kFactsFileBytes + 1, '#'));
    REQUIRE_FALSE(large);
    CHECK(large.error().code == ErrorCode::TooLarge);
}
