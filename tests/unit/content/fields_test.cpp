#include "content/compiler/fields.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::compiler;

TEST_CASE("whole numbers have one form", "[pack]") {
    CHECK(wholeNumber("0") == 0);
    CHECK(wholeNumber("2026112201") == 2026112201);
    for (const char* bad : {"", "-1", "+1", "01", "1.0", "1e3", "0x1", " 1", "1 ", "99999999999999999999"})
        CHECK_FALSE(wholeNumber(bad));
}

TEST_CASE("each field says what is wrong with it, on its line", "[pack]") {
    const auto yaml = parseYaml("name: [a]\nwhen: 2026-02-30\nwho: nobody\nyes: maybe\nlist: x\nextra: 1\n");
    REQUIRE(yaml);
    Findings findings;
    Fields fields(*yaml, {"name", "when", "who", "yes", "list", "lost"}, "f.md", findings, "the test");
    CHECK(fields.text("name", Need::Required).empty());
    CHECK_FALSE(fields.date("when", Need::Required));
    CHECK(fields.word("who", {"court", "officer"}, Need::Required).empty());
    CHECK_FALSE(fields.flag("yes", true));
    CHECK(fields.list("list") == nullptr);
    CHECK(fields.text("lost", Need::Required).empty());
    CHECK(fields.text("lost", Need::Optional).empty());
    const auto all = findings.sorted();
    REQUIRE(all.size() == 7);
    CHECK(all[0].sentence == "'name' is one value, not a list or map.");
    CHECK(all[1].sentence == "'lost' is missing in the test.");
    CHECK(all[2].line == 2);
    CHECK(all[3].sentence == "'who' is one of court, officer; not 'nobody'.");
    CHECK(all[4].line == 4);
    CHECK(all[5].line == 5);
    CHECK(all[6].sentence == "The key 'extra' is not known in the test.");
}
