#include "core/content/content_store.h"

#include "tests/support/support.h"
#include "tests/unit/core/content/sample_pack.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::content;
using lanyard::test::parsed;
using lanyard::test::sampleDocument;

namespace {

const Bytes kKey(32, 0x42);

ContentStore opened(const Path& file) {
    auto store = ContentStore::open(file, kKey);
    REQUIRE(store);
    return std::move(*store);
}

/// What an officer can still do: the held pack's pages open, list and search.
void checkUsable(ContentStore& store) {
    const auto held = store.held();
    REQUIRE(held);
    REQUIRE(held->size() == 1);
    CHECK((*held)[0].version == 2026112201);
    const auto item = store.item("warning-notice", "en");
    REQUIRE(item);
    CHECK(item->title == "Warning notice");
    const auto hits = store.search("harbouring notice", "en");
    REQUIRE(hits);
    REQUIRE_FALSE(hits->empty());
    CHECK(hits->front().head.id == "warning-notice");
}

} // namespace

TEST_CASE("words that say who a source is are kept apart from the advice on words", "[content][store]") {
    const auto term = [](const char* id, const char* sort, const char* word, const char* welsh) {
        return nlohmann::json{{"id", id},
                              {"sort", sort},
                              {"terms", {word}},
                              {"cy", {welsh}},
                              {"instead", {"It is reported that"}},
                              {"why", "So that nobody can tell who told it."},
                              {"confidence", "high"},
                              {"sources", {{{"id", "first-act"}, {"at", "section 2"}}}}};
    };
    nlohmann::json document = sampleDocument();
    document["wording"] = {term("a-role", "points-to-source", "shopkeeper", "siopwr"),
                           term("a-view", "opinion", "obviously", "yn amlwg")};
    const test::TempFolder folder;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(document)));
    const auto terms = store.terms();
    REQUIRE(terms);
    REQUIRE(terms->size() == 1);
    CHECK(terms->front().id == "a-view");
    CHECK(store.sourceRoles().value() == std::vector<std::string>{"shopkeeper", "siopwr"});
    document["wording"][0]["sort"] = "gossip";
    CHECK_FALSE(parsePack(test::packed(document)));
}

TEST_CASE("an imported pack's items come back as from the pack, and after opening again", "[content][store]") {
    const test::TempFolder folder;
    const Pack pack = parsed(sampleDocument());
    {
        ContentStore store = opened(folder / "content.db");
        REQUIRE(store.import(pack));
        checkUsable(store);
    }
    ContentStore store = opened(folder / "content.db");
    checkUsable(store);
    const auto held = store.held();
    CHECK((*held)[0].id == "test-pack");
    CHECK((*held)[0].title == "Test pack");
    CHECK((*held)[0].built == Date{2026, 11, 22});
    CHECK((*held)[0].items == 4);

    const auto stored = store.item("warning-notice", "cy");
    const auto direct = itemOf(pack, "warning-notice", "cy");
    REQUIRE(stored);
    CHECK(stored->title == direct->title);
    CHECK(stored->sources[0].title == "First Act 1984");
    CHECK(stored->evidence[0].bars.size() == 2);
    CHECK(stored->test->root.children.size() == 3);
    CHECK(stored->related[0].title == "Risk order");
    CHECK(store.item("nothing", "en").error().code == ErrorCode::NotFound);
}

TEST_CASE("a measure that is not in force yet is nowhere to be seen", "[content][store]") {
    const test::TempFolder folder;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(sampleDocument())));
    CHECK(store.item("future-order", "en").error().code == ErrorCode::NotFound);
    const auto hits = store.search("future order", "en");
    REQUIRE(hits);
    for (const SearchHit& hit : *hits)
        CHECK(hit.head.id != "future-order");
    const auto heads = store.list(Kind::Measure, "en");
    REQUIRE(heads);
    CHECK(heads->size() == 2);

    const auto item = store.item("warning-notice", "en");
    REQUIRE(item);
    CHECK(item->related.size() == 1);
    CHECK(item->sections[0].blocks[0].lines[1] == "See [the order](risk-order) or the later one.");
}

TEST_CASE("lists come in the groups' order, then by title, in the language asked for", "[content][store]") {
    const test::TempFolder folder;
    auto document = sampleDocument();
    auto place = test::itemIn(document, "risk-order");
    place["id"] = "zoning-order";
    place["title"] = "Zoning order";
    place["group"] = "places";
    auto alone = place;
    alone["id"] = "an-order";
    alone["title"] = "An order";
    alone["group"] = "";
    document["items"].push_back(place);
    document["items"].push_back(alone);
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(document)));

    const auto heads = store.list(Kind::Measure, "en");
    REQUIRE(heads);
    std::vector<std::string> ids;
    for (const ItemHead& head : *heads)
        ids.push_back(head.id);
    CHECK(ids == std::vector<std::string>{"zoning-order", "risk-order", "warning-notice", "an-order"});
    CHECK((*heads)[1].groupTitle == "Contact");

    const auto welsh = store.list(Kind::Measure, "cy");
    REQUIRE(welsh);
    CHECK(welsh->size() == 4);
    CHECK((*welsh)[0].groupTitle == "Places");
    CHECK((*welsh)[1].title == "Hysbysiad rhybudd");
    CHECK((*welsh)[1].groupTitle == "Cyswllt");
    CHECK(store.list(Kind::Partner, "en")->empty());
}

TEST_CASE("an older pack is Rollback and the held one stays; the same again does nothing", "[content][store]") {
    const test::TempFolder folder;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(sampleDocument())));

    auto older = sampleDocument();
    older["version"] = 2026112200;
    test::itemIn(older, "warning-notice")["title"] = "Old words";
    const Status status = store.import(parsed(older));
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::Rollback);
    checkUsable(store);

    auto same = sampleDocument();
    test::itemIn(same, "warning-notice")["title"] = "Other words";
    CHECK(store.import(parsed(same)));
    checkUsable(store);
}

TEST_CASE("a newer pack replaces the held one whole", "[content][store]") {
    const test::TempFolder folder;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(sampleDocument())));
    auto newer = sampleDocument();
    newer["version"] = 2026112301;
    test::itemIn(newer, "warning-notice")["aliases"] = {"new name"};
    auto& items = newer["items"];
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i]["id"] == "traffic-stop")
            items.erase(i);
    REQUIRE(store.import(parsed(newer)));
    CHECK(store.item("traffic-stop", "en").error().code == ErrorCode::NotFound);
    CHECK(store.search("drink drive", "en")->empty());
    CHECK(store.search("C5", "en")->empty());
    CHECK(store.search("new name", "en")->front().head.id == "warning-notice");
    CHECK((*store.held())[0].version == 2026112301);
}

TEST_CASE("two packs live side by side, but never two pages of one id", "[content][store]") {
    const test::TempFolder folder;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(sampleDocument())));
    auto other = sampleDocument();
    other["id"] = "other-pack";
    const Status clash = store.import(parsed(other));
    REQUIRE_FALSE(clash);
    CHECK(clash.error().code == ErrorCode::Exists);
    checkUsable(store);

    auto lone = test::itemIn(other, "traffic-stop");
    lone["id"] = "bus-stop";
    lone["title"] = "Bus stop";
    other["items"] = nlohmann::json::array({lone});
    REQUIRE(store.import(parsed(other)));
    CHECK(store.held()->size() == 2);
    CHECK(store.search("bus stop", "en")->size() == 1);
    CHECK(store.search("traffic stop", "en")->size() == 1);
    CHECK(store.item("warning-notice", "en"));
}

TEST_CASE("hostile packs leave the held pack as it was", "[content][store]") {
    const test::TempFolder folder;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(sampleDocument())));
    auto newer = sampleDocument();
    newer["version"] = 2026112399;
    const Bytes whole = test::packed(newer);
    const auto tryImport = [&](ByteView file) {
        if (const auto pack = parsePack(file))
            static_cast<void>(store.import(*pack));
    };
    for (std::size_t length = 0; length < whole.size(); length += 101)
        tryImport(ByteView(whole).first(length));
    Bytes trailing = whole;
    trailing.push_back('x');
    tryImport(trailing);
    newer["items"].push_back(newer["items"][0]);
    tryImport(test::packed(newer));
    tryImport(test::packedText("\xFF"));
    checkUsable(store);
}

TEST_CASE("content.db under another key, or overwritten, is Damaged and can be made again", "[content][store]") {
    const test::TempFolder folder;
    {
        ContentStore store = opened(folder / "content.db");
        REQUIRE(store.import(parsed(sampleDocument())));
    }
    const Bytes other(32, 0x43);
    REQUIRE_FALSE(ContentStore::open(folder / "content.db", other));
    CHECK(ContentStore::open(folder / "content.db", other).error().code == ErrorCode::Damaged);

    test::writeAll(folder / "content.db", std::string(8192, 'x'));
    REQUIRE_FALSE(ContentStore::open(folder / "content.db", kKey));
    std::filesystem::remove(folder / "content.db");
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(sampleDocument())));
    checkUsable(store);
}

TEST_CASE("a pack without Welsh is listed and found in Welsh all the same", "[content][store]") {
    const test::TempFolder folder;
    auto document = sampleDocument();
    document["languages"] = {"en"};
    for (auto& item : document["items"])
        item["cy"] = nullptr;
    ContentStore store = opened(folder / "content.db");
    REQUIRE(store.import(parsed(document)));
    CHECK(store.list(Kind::Measure, "cy")->size() == 2);
    CHECK(store.search("C5", "cy")->front().head.id == "warning-notice");
    CHECK(store.item("warning-notice", "cy")->fallback);
}
