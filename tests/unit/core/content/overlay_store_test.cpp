#include "core/content/content_store.h"
#include "tests/support/support.h"
#include "tests/unit/core/content/sample_overlay.h"
#include "tests/unit/core/content/sample_pack.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::content;
using lanyard::test::additionIn;
using lanyard::test::parsed;
using lanyard::test::parsedOverlay;
using lanyard::test::sampleDocument;
using lanyard::test::sampleOverlay;

namespace {

const Bytes kKey(32, 0x42);

/// A store with the sample pack and, unless told otherwise, the sample overlay.
class Held {
public:
    explicit Held(const nlohmann::json& overlay = sampleOverlay()) {
        REQUIRE(store.import(parsed(sampleDocument())));
        REQUIRE(store.importOverlay(parsedOverlay(overlay)));
    }
    [[nodiscard]] std::vector<std::string> forceSections(const char* item, const char* language = "en") {
        std::vector<std::string> ids;
        const Item page = *store.item(item, language);
        for (const Section& section : page.sections)
            if (!section.force.empty())
                ids.push_back(section.id);
        return ids;
    }
    [[nodiscard]] std::string firstHit(const char* words, const char* language = "en") {
        const auto hits = store.search(words, language);
        return hits->empty() ? std::string() : hits->front().head.id;
    }
    [[nodiscard]] ContentStore::Held overlay() { return store.held()->at(1); }

    test::TempFolder folder;
    ContentStore store = std::move(*ContentStore::open(folder / "content.db", kKey));
};

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("a held overlay's words stand on its pages, are found, and stay after opening again",
          "[content][overlay][store]") {
    Held held;
    CHECK(held.forceSections("warning-notice") == Ids{"who-agrees-here"});
    CHECK(held.forceSections("child-at-risk-now") == Ids{"force-contacts"});
    CHECK(held.forceSections("risk-order").empty());
    CHECK(held.firstHit("superintendent") == "warning-notice");
    CHECK(held.firstHit("uwcharolygydd", "cy") == "warning-notice");
    CHECK(held.firstHit("protection desk") == "child-at-risk-now");
    CHECK(held.firstHit("ystafell reoli", "cy") == "child-at-risk-now");
    CHECK(held.firstHit("superintendant") == "warning-notice"); // also when it is misspelt
    // What was found before is found still.
    CHECK(held.firstHit("harbouring notice") == "warning-notice");
    CHECK(held.firstHit("guidance may be wrong") == "warning-notice");

    auto again = ContentStore::open(held.folder / "content.db", kKey);
    // One connection at a time writes, several may read.
    REQUIRE(again);
    CHECK(again->item("warning-notice", "en")->sections.back().force == "Sample force");
}

TEST_CASE("a snippet of the force's words says whose they are", "[content][overlay][store]") {
    Held held;
    const auto hits = held.store.search("gatekeeping panel", "en");
    REQUIRE(hits->size() == 1);
    std::string snippet;
    for (const SnippetPart& part : hits->front().snippet)
        snippet += part.text;
    CHECK(snippet.starts_with("Sample force: "));
}

TEST_CASE("links of an overlay lead to pages that are there; others are plain words", "[content][overlay][store]") {
    Held held;
    const Item item = *held.store.item("warning-notice", "en");
    const Section& added = item.sections.back();
    CHECK(added.blocks[0].lines[0] == "The **duty superintendent**. See [the order](risk-order).");
    CHECK(added.blocks[0].lines[1] == "Then the gatekeeping panel, see nothing.");
}

TEST_CASE("what is held names the national pack first, then the overlay and what it stands over",
          "[content][overlay][store]") {
    Held held;
    const auto packs = held.store.held();
    REQUIRE(packs->size() == 2);
    CHECK((*packs)[0].id == "test-pack");
    CHECK((*packs)[0].over.empty());
    CHECK((*packs)[1].id == "sample-force");
    CHECK((*packs)[1].title == "Sample force");
    CHECK((*packs)[1].over == "test-pack");
    CHECK((*packs)[1].items == 2);
    CHECK((*packs)[1].leftOut == 0);
    CHECK(held.store.rulebook("en")->pack == "test-pack");
    const auto contacts = held.store.contacts("cy");
    REQUIRE(contacts->size() == 2);
    CHECK((*contacts)[0].title == "Ystafell reoli");
    CHECK((*contacts)[0].kind == ContactKind::Phone);
    CHECK((*contacts)[0].isPublic);
    CHECK((*contacts)[1].kind == ContactKind::Email);
    CHECK_FALSE((*contacts)[1].isPublic);
    CHECK((*held.store.overlay())->force == "Sample force");
}

TEST_CASE("additions to pages that are not there, or not shown, are left out and counted",
          "[content][overlay][store]") {
    auto document = sampleOverlay();
    for (const char* item : {"not-there", "future-order"}) {
        document["additions"].push_back(additionIn(document));
        document["additions"].back()["item"] = item;
    }
    Held held(document);
    CHECK(held.overlay().leftOut == 2);
    CHECK(held.overlay().items == 2);
    CHECK(held.forceSections("warning-notice") == Ids{"who-agrees-here"});
    CHECK(held.store.item("not-there", "en").error().code == ErrorCode::NotFound);
    CHECK(held.store.item("future-order", "en").error().code == ErrorCode::NotFound);
}

TEST_CASE("an overlay that is refused changes nothing: the held one and the national words stay",
          "[content][overlay][store]") {
    Held held;
    auto document = sampleOverlay();
    document["version"] = 2026112301;
    additionIn(document)["sections"][0]["blocks"][0]["lines"] = {"Ask the chief of constables."};
    ErrorCode expected = ErrorCode::Refused;
    SECTION("over another pack") {
        document["over"] = "other-pack";
    }
    SECTION("another overlay") {
        document["id"] = "other-force";
    }
    SECTION("an older one") {
        document["version"] = 2026112200;
        expected = ErrorCode::Rollback;
    }
    SECTION("a section that the national page has") {
        document["additions"].push_back(additionIn(document));
        document["additions"][1]["item"] = "risk-order";
        document["additions"][1]["cy"] = nullptr;
        document["additions"][1]["sections"][0]["id"] = "capture";
        expected = ErrorCode::Exists;
    }
    const Status status = held.store.importOverlay(parsedOverlay(document));
    REQUIRE_FALSE(status);
    CHECK(status.error().code == expected);
    CHECK(held.overlay().version == 2026112201);
    CHECK(held.firstHit("superintendent") == "warning-notice");
    CHECK(held.firstHit("chief of constables") != "warning-notice");
    CHECK(held.store.item("risk-order", "en")->sections.size() == 1);
    CHECK(held.store.item("warning-notice", "en")->sections.size() == 3);
}

TEST_CASE("without a national pack there is nothing for an overlay to stand on", "[content][overlay][store]") {
    const test::TempFolder folder;
    auto store = ContentStore::open(folder / "content.db", kKey);
    CHECK(store->importOverlay(parsedOverlay(sampleOverlay())).error().code == ErrorCode::Refused);
    CHECK(store->held()->empty());
    CHECK(store->contacts("en")->empty());
    CHECK_FALSE(store->overlay()->has_value());
}

TEST_CASE("a newer overlay takes the old one's place whole; the same again does nothing", "[content][overlay][store]") {
    Held held;
    auto newer = sampleOverlay();
    newer["version"] = 2026112301;
    newer["contacts"] = nullptr;
    additionIn(newer)["item"] = "traffic-stop";
    REQUIRE(held.store.importOverlay(parsedOverlay(newer)));
    CHECK(held.forceSections("warning-notice").empty());
    CHECK(held.forceSections("child-at-risk-now").empty());
    CHECK(held.forceSections("traffic-stop") == Ids{"who-agrees-here"});
    CHECK(held.firstHit("superintendent") == "traffic-stop");
    CHECK(held.firstHit("protection desk").empty());
    CHECK(held.overlay().version == 2026112301);

    auto same = newer;
    same["force"] = "Other force";
    CHECK(held.store.importOverlay(parsedOverlay(same)));
    CHECK(held.overlay().title == "Sample force");
}

TEST_CASE("a newer national pack keeps the force's words, and is never held up by them", "[content][overlay][store]") {
    Held held;
    auto newer = sampleDocument();
    newer["version"] = 2026112301;
    SECTION("they stand as before") {
        REQUIRE(held.store.import(parsed(newer)));
        CHECK(held.forceSections("warning-notice") == Ids{"who-agrees-here"});
        CHECK(held.firstHit("superintendent") == "warning-notice");
        CHECK(held.overlay().leftOut == 0);
    }
    SECTION("the national page has that section now: its words win") {
        test::itemIn(newer, "warning-notice")["sections"].push_back(
            test::sectionOf("who-agrees-here", "Who must agree", {"The national words."}));
        REQUIRE(held.store.import(parsed(newer)));
        CHECK(held.forceSections("warning-notice").empty());
        CHECK(held.store.item("warning-notice", "en")->sections.back().blocks[0].lines[0] == "The national words.");
        CHECK(held.overlay().leftOut == 1);
    }
    SECTION("the page is gone, and later comes back") {
        auto without = newer;
        auto& items = without["items"];
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i]["id"] == "child-at-risk-now")
                items.erase(i);
        REQUIRE(held.store.import(parsed(without)));
        CHECK(held.overlay().leftOut == 1);
        CHECK(held.firstHit("protection desk").empty());
        newer["version"] = 2026112401;
        REQUIRE(held.store.import(parsed(newer)));
        CHECK(held.overlay().leftOut == 0);
        CHECK(held.forceSections("child-at-risk-now") == Ids{"force-contacts"});
        CHECK(held.firstHit("protection desk") == "child-at-risk-now");
    }
}
