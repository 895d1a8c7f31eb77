#include "core/content/inline.h"

#include "core/content/content_store.h"

#include <catch2/catch.hpp>

using namespace lanyard::content;

TEST_CASE("strong words and links are read, and nothing else is a mark", "[content]") {
    const auto parts = parseInline("See **the [notice](warning-notice) now** [sic] (a) * b");
    REQUIRE(parts);
    REQUIRE(parts->size() == 5);
    CHECK((*parts)[1].text == "the ");
    CHECK((*parts)[1].strong);
    CHECK((*parts)[2].link == "warning-notice");
    CHECK((*parts)[2].strong);
    CHECK((*parts)[4].text == " [sic] (a) * b");
    CHECK_FALSE((*parts)[4].strong);
}

TEST_CASE("marks left open and links that are no links are refused", "[content]") {
    for (const char* bad : {"**open", "[x](", "[x](y", "[](id)", "[x]()", "[x](Not An Id)", "[x](https://example.org)",
                            "[x](../etc)", "[a*b](id)"})
        CHECK_FALSE(parseInline(bad));
}

TEST_CASE("plain text keeps the words and drops the marks", "[content]") {
    CHECK(plainText("Tells **an [adult](x-y)** to stop") == "Tells an adult to stop");
    CHECK(plainText("") == "");
    CHECK(plainText("**broken") == "**broken");
}

TEST_CASE("ids are kebab-case", "[content]") {
    CHECK(isKebab("sexual-risk-order"));
    CHECK(isKebab("table6"));
    for (const char* bad : {"", "-a", "a-", "a--b", "A", "a b", "a.b", "ŵ"})
        CHECK_FALSE(isKebab(bad));
    CHECK_FALSE(isKebab(std::string(81, 'a')));
}
