#include "core/measures/match_output.h"
#include "tests/unit/core/measures/sample_rules.h"

#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::test;
using Json = nlohmann::json;

namespace {

Matcher sample() {
    std::vector<content::MeasureRule> rules{measure("met-one", all({yes("a"), judged("just")})),
                                            measure("open-one", all({below("age", 16)})),
                                            measure("shut-one", all({yes("b")}), {then(yes("a", "exempt"), "met-one")}),
                                            measure("old-one", all({yes("a")}))};
    rules[0].related = {{"open-one", "before", "It is **quicker**", "Title"}};
    rules[3].law.until = Date{2020, 1, 1};
    rules[3].reviewDue = Date{2026, 11, 21};
    return matcherOf(rulebook(rules));
}

} // namespace

TEST_CASE("a result in JSON has every member that programs rely on", "[measures]") {
    const Json json = Json::parse(measures::matchJson(matched(sample(), {{"a", true}})));
    CHECK(json["pack"] == "sample");
    CHECK(json["version"] == 2026112201);
    CHECK(json["on"] == "2026-11-22");
    CHECK(json["preview"] == false);
    CHECK(json["ask_next"] == "age");
    CHECK_THAT(json["advice"].get<std::string>(), Catch::Contains("a person decides"));
    REQUIRE(json["measures"].size() == 4);

    const Json& met = json["measures"][0];
    CHECK(met["id"] == "met-one");
    CHECK(met["status"] == "met");
    CHECK(met["title"] == "Title of met-one");
    CHECK(met["group"] == "others");
    CHECK(met["unknown"] == Json::array());
    CHECK(met["failed"] == Json::array());
    CHECK(met["judgements"] == Json::parse(R"([{"id":"just","who":"court","text":"Text of just"}])"));
    CHECK(met["instead"].is_null());
    CHECK(met["overdue"] == false);
    CHECK(met["elements"][0] ==
          Json::parse(R"({"id":"a","text":"Text of a","state":"yes","exception":false,"unknown":[]})"));
    CHECK(met["related"] == Json::parse(R"([{"id":"open-one","as":"before","why":"It is quicker","status":"open"}])"));

    CHECK(json["measures"][1]["status"] == "open");
    CHECK(json["measures"][1]["unknown"] == Json::parse(R"(["age"])"));
    CHECK(json["measures"][2]["status"] == "unchecked");
    CHECK(json["measures"][2]["overdue"] == true);
    CHECK(json["measures"][3]["status"] == "not-met");
    CHECK(json["measures"][3]["failed"] == Json::parse(R"(["exempt"])"));
    CHECK(json["measures"][3]["instead"] == "met-one");
}

TEST_CASE("a result in JSON is one line of canonical bytes", "[measures]") {
    const std::string text = measures::matchJson(matched(sample(), {{"a", true}}));
    CHECK(text == Json::parse(text).dump());
    CHECK(text.find('\n') == std::string::npos);
    const std::string nothing = measures::matchJson(matched(matcherOf(rulebook({})), {}));
    CHECK(nothing ==
          R"({"advice":"Lanyard advises; a person decides. A test only looks met, on what was entered.",)"
          R"("ask_next":null,"measures":[],"on":"2026-11-22","pack":"sample","preview":false,"version":2026112201})");
}

TEST_CASE("a result in words says that a person decides, and never that a test is met", "[measures]") {
    const Matcher matcher = sample();
    const std::string text = measures::matchText(matched(matcher, {{"a", true}}), matcher.rulebook());
    CHECK_THAT(text, Catch::Contains("a person decides") && Catch::Contains("Looks met") &&
                         Catch::Contains("Needs more") && Catch::Contains("Not available") &&
                         Catch::Contains("law not checked for this date") && Catch::Contains("Ask next: Is it age?") &&
                         Catch::Contains("review overdue") && Catch::Contains("look at: met-one"));
    CHECK_THAT(text, !Catch::Contains("is met") && !Catch::Contains("**"));
}
