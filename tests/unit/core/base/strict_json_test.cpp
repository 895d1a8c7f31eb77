#include "core/base/strict_json.h"

#include <catch2/catch.hpp>

using namespace lanyard;

TEST_CASE("JSON that two readers could read differently is refused", "[base][json]") {
    CHECK(parseStrictJson(R"({"a":[1,{"b":null}]})", 100));
    CHECK(parseStrictJson("7", 1));
    for (const char* wrong :
         {"", "{", "{} {}", "{\"a\":1,\"a\":1}", "[{\"a\":1,\"b\":2,\"a\":3}]", "{\"a\":{\"b\":1,\"\\u0062\":1}}",
          "[1,]", "'a'", "[01]", "[1e999]", "\"\xff\"", "\"\\ud800\"", "nul", "// x\n1"})
        CHECK(parseStrictJson(wrong, 100).error().code == ErrorCode::Malformed);
    // The same name in two objects is no repetition.
    CHECK(parseStrictJson(R"([{"a":1},{"a":{"a":1}}])", 100));
    CHECK(parseStrictJson("[1,2]", 4).error().code == ErrorCode::TooLarge);
}

TEST_CASE("JSON is read to its depth and no further", "[base][json]") {
    CHECK(parseStrictJson("[[1]]", 100, 2));
    CHECK_FALSE(parseStrictJson("[[[1]]]", 100, 2));
    CHECK_FALSE(parseStrictJson(R"({"a":[{"b":1}]})", 100, 2));
    CHECK_FALSE(parseStrictJson(std::string(1'000'000, '['), 1'000'000));
    CHECK_FALSE(parseStrictJson("[[[{\"a\":1},{\"a\":1}]],{\"b\":2}]", 100, 2));
}

TEST_CASE("the canonical form is sorted, tight and keeps every byte", "[base][json]") {
    CHECK(canonicalDump({{"b", 1}, {"a", "caf\xC3\xA9 \0\x1f\n\"\\"}}) == "{\"a\":\"caf\xC3\xA9 \",\"b\":1}");
    CHECK(canonicalDump(std::string("\0\x1f\n\"\\\x7f", 6)) == "\"\\u0000\\u001f\\n\\\"\\\\\x7f\"");
    CHECK(canonicalDump("\xff") == "\"\xEF\xBF\xBD\"");
}

TEST_CASE("a reader remembers the first fault and names the member", "[base][json]") {
    const Json json =
        Json::parse(R"({"text":"abc","whole":7,"big":18446744073709551615,"flag":true,"list":[1,2],"inner":{}})");
    JsonReader reader(json, "The thing");
    CHECK(reader.text("text", 1, 3) == "abc");
    CHECK(reader.integer("whole", 0, 7) == 7);
    CHECK(reader.boolean("flag"));
    CHECK(reader.array("list", 1, 2).size() == 2);
    CHECK(reader.object("inner").empty());
    CHECK(reader.optionalText("none", 5).empty());
    CHECK(reader.done());
    CHECK(reader.unread() == "big");

    const auto faultOf = [&](const auto& read) {
        JsonReader other(json, "The thing");
        read(other);
        other.refuseMember("later");
        return other.finish().error().message;
    };
    CHECK(faultOf([](auto& r) { (void)r.text("text", 1, 2); }) == "The thing has a wrong \"text\".");
    CHECK(faultOf([](auto& r) { (void)r.text("whole", 1, 2); }) == "The thing has a wrong \"whole\".");
    CHECK(faultOf([](auto& r) { (void)r.integer("whole", 8, 9); }) == "The thing has a wrong \"whole\".");
    CHECK(faultOf([](auto& r) { (void)r.integer("big", 0, std::numeric_limits<std::int64_t>::max()); }) ==
          "The thing has a wrong \"big\".");
    CHECK(faultOf([](auto& r) { (void)r.boolean("whole"); }) == "The thing has a wrong \"whole\".");
    CHECK(faultOf([](auto& r) { (void)r.array("list", 3, 4); }) == "The thing has a wrong \"list\".");
    CHECK(faultOf([](auto& r) { (void)r.object("list"); }) == "The thing has a wrong \"list\".");
    CHECK(faultOf([](auto& r) { (void)r.text("none", 0, 9); }) == "The thing lacks \"none\".");
    CHECK(reader.finish().error().message == "The thing has a member that is not known.");

    const Json list = Json::array({1});
    JsonReader wrong(list, "The thing");
    CHECK_FALSE(wrong.has("a"));
    CHECK(wrong.text("a", 0, 1).empty());
    CHECK_FALSE(wrong.finish());
}
