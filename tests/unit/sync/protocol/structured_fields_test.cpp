#include "sync/protocol/structured_fields.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

/// The first member, written again.
std::string again(std::string_view text) {
    const auto parsed = sf::parseDictionary(text);
    if (!parsed || parsed->empty())
        return "(refused)";
    const auto& value = parsed->front().value;
    return std::holds_alternative<sf::InnerList>(value) ? sf::serialize(std::get<sf::InnerList>(value))
                                                        : sf::serialize(std::get<sf::Item>(value));
}

} // namespace

TEST_CASE("each kind of item is read and written in its one form", "[protocol][structured-fields]") {
    CHECK(again("a=0") == "0");
    CHECK(again("a=-42") == "-42");
    CHECK(again("a=007") == "7");
    CHECK(again("a=999999999999999") == "999999999999999");
    CHECK(again("a=1.500") == "1.5");
    CHECK(again("a=-0.05") == "-0.05");
    CHECK(again("a=2.0") == "2.0");
    CHECK(again(R"(a="x \" \\ y")") == R"("x \" \\ y")");
    CHECK(again("a=*tok/en:1") == "*tok/en:1");
    CHECK(again("a=:AAEC:") == ":AAEC:");
    CHECK(again("a=?0") == "?0");
    CHECK(again("a") == "?1");
    CHECK(again("a;b;c=1") == "?1;b;c=1");
    CHECK(again("a=@1659578233") == "@1659578233");
    CHECK(again(R"(a=%"caf%c3%a9 %25")") == R"(%"caf%c3%a9 %25")");
    CHECK(again("a=(  \"x\"   y;q=1 );z=?1") == "(\"x\" y;q=1);z");
    CHECK(again("a=()") == "()");
}

TEST_CASE("a dictionary keeps its members in order", "[protocol][structured-fields]") {
    const auto parsed = sf::parseDictionary("  sig1=(\"@method\");created=1 ,\t sig2=:AA==:, flag ");
    REQUIRE(parsed);
    REQUIRE(parsed->size() == 3);
    CHECK((*parsed)[0].key == "sig1");
    CHECK((*parsed)[2].key == "flag");
    CHECK(sf::find(*parsed, "sig2") == &(*parsed)[1]);
    CHECK(sf::find(*parsed, "none") == nullptr);
    CHECK(sf::parseDictionary("")->empty());
}

TEST_CASE("what RFC 9651 does not allow is refused", "[protocol][structured-fields]") {
    for (const char* wrong : {"a=1,",
                              ",a=1",
                              "a=1 b=2",
                              "A=1",
                              "a=",
                              "a=1234567890123456",
                              "a=1.",
                              "a=1.2345",
                              "a=1234567890123.1",
                              "a=-",
                              "a=--1",
                              "a=\"x",
                              "a=\"x\\y\"",
                              "a=\"\t\"",
                              "a=\"\xC3\xA9\"",
                              "a=:AAE:",
                              "a=:AAEC",
                              "a=:AA EC:",
                              "a=?2",
                              "a=?",
                              "a=@1.5",
                              "a=@",
                              "a=%\"%C3%A9\"",
                              "a=%\"%c3\"",
                              "a=%\"%zz\"",
                              "a=%x",
                              "a=(\"x\"",
                              "a=(\"x\"\"y\")",
                              "a=((1))",
                              "a=(1",
                              "a=1;",
                              "a=1;B",
                              "a={}",
                              "1=a",
                              "a==1",
                              "a=(1\t2)"})
        CHECK_FALSE(sf::parseDictionary(wrong));
}

TEST_CASE("a key or parameter that stands twice is refused", "[protocol][structured-fields]") {
    CHECK_FALSE(sf::parseDictionary("a=1, a=2"));
    CHECK_FALSE(sf::parseDictionary("a=1;b=1;b=1"));
    CHECK_FALSE(sf::parseDictionary("a=(1;c=1;c=2)"));
}
