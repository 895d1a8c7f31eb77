#include "tests/unit/core/content/sample_pack.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::content;
using lanyard::test::parsed;
using lanyard::test::sampleDocument;

TEST_CASE("every kind has one name", "[content]") {
    for (const Kind kind :
         {Kind::Measure, Kind::Sign, Kind::Situation, Kind::Practice, Kind::Case, Kind::Partner, Kind::Definition})
        CHECK(kindFromName(kindName(kind)) == kind);
    CHECK_FALSE(kindFromName("measures"));
}

TEST_CASE("an item comes whole from its pack", "[content][pack]") {
    const Pack pack = parsed(sampleDocument());
    CHECK(pack.id == "test-pack");
    CHECK(pack.version == 2026112201);
    CHECK(pack.built == Date{2026, 11, 22});
    CHECK(pack.itemIds.size() == 5);
    REQUIRE(pack.groups.size() == 2);
    CHECK(pack.groups[1].title == "Contact");

    const auto item = itemOf(pack, "warning-notice", "en");
    REQUIRE(item);
    CHECK(item->title == "Warning notice");
    CHECK(item->kind == Kind::Measure);
    CHECK(item->law->status == LawStatus::InForce);
    CHECK(item->law->from == Date{1985, 1, 1});
    CHECK_FALSE(item->law->until);
    REQUIRE(item->sources.size() == 1);
    CHECK(item->sources[0].title == "First Act 1984");
    CHECK(item->sources[0].url == "https://example.org/act");
    REQUIRE(item->related.size() == 2);
    CHECK(item->related[0].title == "Risk order");
    CHECK(item->sections[1].blocks[0].type == BlockType::Caution);
    CHECK_FALSE(item->fallback);
    CHECK(item->translation.empty());
}

TEST_CASE("a test is read node by node", "[content][pack]") {
    const auto item = itemOf(parsed(sampleDocument()), "warning-notice", "en");
    REQUIRE(item);
    const Test& test = *item->test;
    CHECK(test.standard == "civil");
    REQUIRE(test.root.children.size() == 3);
    CHECK(test.root.type == TestNode::Type::All);
    const TestNode& age = test.root.children[0];
    CHECK(age.type == TestNode::Type::Any);
    CHECK(age.children[0].op == TestNode::Op::Below);
    CHECK(age.children[0].number == 16);
    CHECK(age.children[1].children[1].op == TestNode::Op::Yes);
    CHECK(test.root.children[1].type == TestNode::Type::Not);
    CHECK(test.root.children[1].children[0].word == "group");
    CHECK(test.root.children[2].judgement == "court");
    REQUIRE(test.unless.size() == 1);
    CHECK(test.unless[0].then == "risk-order");
    CHECK(test.unless[0].op == TestNode::Op::AtLeast);
}

TEST_CASE("evidence becomes bars, largest first, without what the survey does not give", "[content][pack]") {
    const auto item = itemOf(parsed(sampleDocument()), "warning-notice", "en");
    REQUIRE(item);
    REQUIRE(item->evidence.size() == 1);
    CHECK(item->evidence[0].note == "Self-reported.");
    REQUIRE(item->evidence[0].bars.size() == 2);
    CHECK(item->evidence[0].bars[0].label == "Family");
    CHECK(item->evidence[0].bars[0].count == 39);
    CHECK(item->evidence[0].bars[1].label == "Group");
}

TEST_CASE("a table of one column shows all its rows when the item names none", "[content][pack]") {
    auto document = sampleDocument();
    document["evidence"]["table8"] = {
        {"caption", "Where recorded"},
        {"columns", {"Respondents"}},
        {"by", nullptr},
        {"rows", {{{"row", "Computer"}, {"values", {9}}}, {{"row", "Hub"}, {"values", {11}}}}},
        {"source", {{"id", "first-act"}, {"at", "Table 8"}}},
        {"cy", nullptr}};
    test::itemIn(document, "risk-order")["evidence"] = {{{"table", "table8"}, {"row", ""}, {"note", ""}}};
    const auto item = itemOf(parsed(document), "risk-order", "en");
    REQUIRE(item);
    REQUIRE(item->evidence[0].bars.size() == 2);
    CHECK(item->evidence[0].bars[0].label == "Hub");
}

TEST_CASE("Welsh stands where there is Welsh, English where there is none, and the item says so", "[content][pack]") {
    const Pack pack = parsed(sampleDocument());
    const auto item = itemOf(pack, "warning-notice", "cy");
    REQUIRE(item);
    CHECK(item->title == "Hysbysiad rhybudd");
    CHECK(item->language == "cy");
    CHECK(item->fallback);
    CHECK(item->translation == "draft translation, review due");
    CHECK(item->subtitle == "police notice");
    CHECK(item->sections[0].title == "Evidence to capture");
    CHECK(item->sections[1].title == "Gofal");
    CHECK(item->test->root.children[0].text == "Mae'r plentyn dan 16");
    CHECK(item->test->root.children[2].text == "The court thinks it just");
    CHECK(item->evidence[0].bars[0].label == "Teulu");
    CHECK(item->aliases.front() == "hysbysiad llochesu");
    CHECK(item->aliases.back() == "CAWN");

    const auto untranslated = itemOf(pack, "traffic-stop", "cy");
    REQUIRE(untranslated);
    CHECK(untranslated->title == "Traffic stop");
    CHECK(untranslated->fallback);
}

TEST_CASE("an item wholly in Welsh is no fallback", "[content][pack]") {
    auto document = sampleDocument();
    auto& stop = test::itemIn(document, "traffic-stop");
    stop["cy"] = {{"title", "Stopio cerbyd"},
                  {"summary", "Tudalen."},
                  {"subtitle", ""},
                  {"keyFacts", nlohmann::json::array()},
                  {"aliases", nlohmann::json::array()},
                  {"testNote", ""},
                  {"testTexts", nlohmann::json::object()},
                  {"sections", nlohmann::json::array()},
                  {"status", "checked"}};
    const auto item = itemOf(parsed(document), "traffic-stop", "cy");
    REQUIRE(item);
    CHECK_FALSE(item->fallback);
}

TEST_CASE("a page that is not there is NotFound", "[content][pack]") {
    const auto item = itemOf(parsed(sampleDocument()), "nothing", "en");
    REQUIRE_FALSE(item);
    CHECK(item.error().code == ErrorCode::NotFound);
}

TEST_CASE("the public page stands alone: its sources, no related pages, no way further in", "[content][pack]") {
    const auto json = publicPageOf(parsed(sampleDocument()));
    REQUIRE(json);
    const auto page = parsePublicPage(*json, "en");
    REQUIRE(page);
    CHECK(page->id == "child-at-risk-now");
    CHECK(page->isPublic);
    CHECK(page->related.empty());
    CHECK(page->sources[0].title == "First Act 1984");
    CHECK(page->sections[0].blocks[0].lines[0] == "Call **999 or serve a notice now**.");
    CHECK(json->find("warning-notice") == std::string::npos);
    CHECK(json->find("Unused") == std::string::npos);
}

TEST_CASE("a public page that is damaged, or is a whole pack, is refused", "[content][pack]") {
    const auto json = publicPageOf(parsed(sampleDocument()));
    REQUIRE(json);
    CHECK_FALSE(parsePublicPage(json->substr(0, json->size() - 1), "en"));
    CHECK_FALSE(parsePublicPage(*json + " ", "en"));
    CHECK_FALSE(parsePublicPage("", "en"));
    CHECK_FALSE(parsePublicPage(sampleDocument().dump(), "en"));
    std::string huge = *json;
    huge.append(300'000, ' ');
    REQUIRE_FALSE(parsePublicPage(huge, "en"));
    CHECK(parsePublicPage(huge, "en").error().code == ErrorCode::TooLarge);
}

TEST_CASE("a pack without a public page has none to give", "[content][pack]") {
    auto document = sampleDocument();
    test::itemIn(document, "child-at-risk-now")["public"] = false;
    const auto json = publicPageOf(parsed(document));
    REQUIRE_FALSE(json);
    CHECK(json.error().code == ErrorCode::NotFound);
}
