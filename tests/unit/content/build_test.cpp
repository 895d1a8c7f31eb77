#include "content/compiler/pack_builder.h"

#include "tests/unit/content/sample_folder.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::compiler;

namespace {
constexpr Date kToday{2026, 11, 22};

BuiltPack build(const test::SampleFolder& sources, std::optional<Date> built = std::nullopt, Date today = kToday) {
    Findings findings;
    auto made = buildFolder(sources.path(), built, today, findings);
    REQUIRE(made);
    return std::move(*made);
}
} // namespace

TEST_CASE("the same sources give the same bytes, wherever they lie and whatever the day", "[pack][build]") {
    const test::SampleFolder one;
    const test::SampleFolder two;
    CHECK(build(one).file == build(two).file);
    CHECK(build(one).file == build(one, std::nullopt, {2031, 1, 1}).file); // an overdue review changes nothing
    CHECK(build(one, Date{2026, 12, 1}).file != build(one).file);
}

TEST_CASE("without --built a pack is of its version's day", "[pack][build]") {
    const test::SampleFolder sources;
    CHECK(build(sources).pack.built == Date{2026, 11, 22});
    CHECK(build(sources, Date{2026, 12, 1}).pack.built == Date{2026, 12, 1});
}

TEST_CASE("what was written is what an officer reads, in both languages", "[pack][build]") {
    const test::SampleFolder sources;
    const BuiltPack made = build(sources);
    const auto item = content::itemOf(made.pack, "warning-notice", "en");
    REQUIRE(item);
    CHECK(item->title == "Warning notice");
    CHECK(item->aliases == std::vector<std::string>{"harbouring notice", "C5"});
    CHECK(item->law->from == Date{1985, 1, 1});
    CHECK(item->test->root.children.size() == 3);
    CHECK(item->test->root.children[0].children[0].number == 16);
    CHECK(item->test->unless[0].then == "child-at-risk-now");
    CHECK(item->sections[0].blocks[0].lines[1] == "Who saw it. See [what to do now](child-at-risk-now).");
    CHECK(item->evidence[0].bars.size() == 1);
    CHECK(item->atRisk);
    CHECK(item->attachments);

    const auto welsh = content::itemOf(made.pack, "warning-notice", "cy");
    REQUIRE(welsh);
    CHECK(welsh->title == "Hysbysiad rhybudd");
    CHECK(welsh->test->note == "Pwyso a mesur tebygolrwydd.");
    CHECK(welsh->test->root.children[0].text == "Mae'r plentyn dan 16");
    CHECK(welsh->fallback);

    const auto page = content::parsePublicPage(made.publicPage, "cy");
    REQUIRE(page);
    CHECK(page->title == "Plentyn mewn perygl nawr");
    CHECK_FALSE(page->fallback);
}

TEST_CASE("sources with a fault make no pack; a warning stops nothing", "[pack][build]") {
    const test::SampleFolder sources;
    sources.change("measures/warning-notice.md", "review-due: 2027-05-22", "review-due: 2026-11-22");
    build(sources, std::nullopt, {2027, 1, 1});
    sources.change("measures/warning-notice.md", "fact: child.in-care", "fact: child.shoes");
    Findings findings;
    const auto made = buildFolder(sources.path(), std::nullopt, kToday, findings);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::Refused);
    CHECK(findings.hasErrors());
}

TEST_CASE("the order of files on disk does not matter", "[pack][build]") {
    const test::SampleFolder one;
    const test::SampleFolder two;
    const std::string text = two.read("measures/warning-notice.md");
    two.remove("measures/warning-notice.md");
    two.write("measures/aaa.md", text);
    std::filesystem::rename(two.path() / "measures/aaa.md", two.path() / "measures/warning-notice.md");
    CHECK(build(one).file == build(two).file);
}
