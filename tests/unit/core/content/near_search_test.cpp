// What was typed wrong: what is found, in what place, and with how much work.
#include "core/content/content_store.h"
#include "tests/support/support.h"
#include "tests/unit/core/content/sample_pack.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <sqlite3.h>

using namespace lanyard;
using namespace lanyard::content;

namespace {

using Json = nlohmann::json;

struct Page {
    const char* id;
    const char* title;
    std::vector<std::string> aliases;
    const char* body;
};

/// Small pages, of which some have names a slip apart.
const std::vector<Page>& pages() {
    static const std::vector<Page> kPages{
        {"abduction-notice", "Abduction notice", {"CAWN", "harbouring notice"}, "Say who may not see the child."},
        {"hotel-notice", "Hotel notice", {"HGN"}, "Ask for the names of guests."},
        {"harm-order", "Harm prevention order", {"SHPO"}, "A court makes it."},
        {"conduct-order", "Conduct order", {"SRO"}, "A court makes it, without a conviction."},
        {"stalking-order", "Stalking order", {"SPO"}, "Against stalking."},
        {"section-46", "Section 46", {"police protection"}, "Keep the child safe."},
        {"section-47", "Section 47", {}, "An enquiry by the council."},
        {"cabin", "Cabin", {}, "A room."},
        {"cain", "Cain", {}, "A name."},
        {"warehouse", "Warehouse", {}, "A place for saxophones and trombones."},
        {"domestic", "Cam drin domestig", {}, "In Welsh."}};
    return kPages;
}

Json documentOf(const std::vector<Page>& list) {
    Json document = test::sampleDocument();
    const Json page = test::itemIn(document, "traffic-stop");
    for (const Page& made : list) {
        Json item = page;
        item["id"] = made.id;
        item["title"] = made.title;
        item["aliases"] = made.aliases;
        item["sections"] = {
            {{"id", "notice"}, {"title", "Read"}, {"blocks", {{{"type", "paragraph"}, {"lines", {made.body}}}}}}};
        document["items"].push_back(std::move(item));
    }
    return document;
}

struct Library {
    test::TempFolder folder;
    ContentStore store;

    explicit Library(const Json& document = documentOf(pages())) : store(make(folder, document)) {}
    static ContentStore make(const test::TempFolder& folder, const Json& document) {
        auto opened = ContentStore::open(folder / "content.db", {});
        REQUIRE(opened);
        REQUIRE(opened->import(test::parsed(document)));
        return std::move(*opened);
    }
    std::vector<std::string> find(std::string_view words, std::string_view language = "en") {
        const auto hits = store.search(words, language);
        REQUIRE(hits);
        std::vector<std::string> ids;
        for (const SearchHit& hit : *hits)
            ids.push_back(hit.head.id);
        return ids;
    }
    std::string first(std::string_view words, std::string_view language = "en") {
        const auto ids = find(words, language);
        return ids.empty() ? "" : ids.front();
    }
};

/// Counts the steps of SQLite's machine in every connection opened while it lives: work, and not time.
class StepCounter {
public:
    StepCounter() {
        s_count = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach));
    }
    StepCounter(const StepCounter&) = delete;
    StepCounter& operator=(const StepCounter&) = delete;
    ~StepCounter() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&attach)); }
    static std::int64_t hundreds() { return s_count; }

private:
    static int attach(sqlite3* database, char**, const sqlite3_api_routines*) {
        sqlite3_progress_handler(
            database, 100,
            [](void*) {
                ++s_count;
                return 0;
            },
            nullptr);
        return SQLITE_OK;
    }
    static inline std::int64_t s_count = 0;
};

} // namespace

TEST_CASE("a slip or two in a word still finds its page first", "[content][search][near]") {
    Library library;
    for (const char* typed :
         {"abducton notice", "abducton", "abdution notise", "abdcution", "harboring notice", "harbuoring notcie"})
        CHECK(library.first(typed) == "abduction-notice");
    CHECK(library.first("hotel notise") == "hotel-notice");
    CHECK(library.first("hotle notice") == "hotel-notice");
    CHECK(library.first("harm prevetion order") == "harm-order");
    CHECK(library.first("polcie protecton") == "section-46");
    CHECK(library.first("saxaphone") == "warehouse"); // a word of a text
}

TEST_CASE("a word still being typed is known by its beginning", "[content][search][near]") {
    Library library;
    const std::string name = "abducton notice";
    for (std::size_t length = 8; length <= name.size(); ++length) {
        CAPTURE(name.substr(0, length));
        CHECK(library.first(name.substr(0, length)) == "abduction-notice");
    }
    CHECK(library.first("abdc") == "abduction-notice");
    CHECK(library.first("hrabo") == "abduction-notice");
}

TEST_CASE("an abbreviation is known with its letters in another order, and by nothing else",
          "[content][search][near]") {
    Library library;
    CHECK(library.first("CWAN") == "abduction-notice");
    CHECK(library.first("cwan") == "abduction-notice");
    CHECK(library.first("SPHO") == "harm-order");
    CHECK(library.first("CAWNs") == "abduction-notice");
    CHECK(library.find("CABN") == std::vector<std::string>{"cain", "cabin"}); // and CAWN is a letter away too
    // Each of these is a letter away from the other: what was typed is what is meant.
    CHECK(library.find("SRO") == std::vector<std::string>{"conduct-order"});
    CHECK(library.find("SPO") == std::vector<std::string>{"stalking-order"});
    CHECK(library.find("SLO").empty());
    CHECK(library.find("xq").empty());
}

TEST_CASE("a space left out is put in", "[content][search][near]") {
    Library library;
    CHECK(library.first("camdrin domestig") == "domestic");
    CHECK(library.first("policeprotection") == "section-46");
    CHECK(library.first("hotelnotice") == "hotel-notice");
}

TEST_CASE("a word with another ending is known by its stem", "[content][search][near]") {
    Library library;
    CHECK(library.first("stalker") == "stalking-order");
    CHECK(library.first("saxophonist") == "warehouse");
    CHECK(library.find("saxicola").empty()); // no more than three letters of an ending
    CHECK(library.find("zebras").empty());
}

TEST_CASE("figures are never a slip for others", "[content][search][near]") {
    Library library;
    CHECK(library.first("section 46") == "section-46");
    CHECK(library.first("section 47") == "section-47");
    const auto found = library.find("section 48");
    CHECK(library.find("48").empty());
    CHECK(library.find("s461").empty());
    CHECK(found.size() == 2); // by "section" alone
}

TEST_CASE("what was typed right is never displaced by what is near it", "[content][search][near]") {
    Library library;
    std::set<std::string> words;
    for (const Page& page : pages())
        for (const std::string& name : {std::string(page.title), page.aliases.empty() ? "" : page.aliases.front()})
            if (!name.empty())
                words.insert(name);
    for (const std::string& word : words) {
        CAPTURE(word);
        // The pages that have the very words come first, in an unbroken row, whatever else follows.
        const auto found = library.find(word);
        REQUIRE_FALSE(found.empty());
        const auto isExact = [&](const std::string& id) {
            return std::any_of(pages().begin(), pages().end(), [&](const Page& page) {
                return page.id == id && (page.title == word || std::find(page.aliases.begin(), page.aliases.end(),
                                                                         word) != page.aliases.end());
            });
        };
        CHECK(isExact(found.front()));
        CHECK(std::is_partitioned(found.begin(), found.end(), isExact));
    }
    // "Cain" and "Cabin" are a slip apart: one page has the word, so that the other is offered after it, if at all.
    CHECK(library.first("cain") == "cain");
    CHECK(library.first("cabin") == "cabin");
}

TEST_CASE("a page with the word stays before pages with a word near it, however good those are",
          "[content][search][near]") {
    std::vector<Page> list = pages();
    // In the last line of one page; the very name of five others, a letter away.
    list.push_back({"rare", "Something else", {}, "One page says saxophane once."});
    for (const char* id : {"n1", "n2", "n3", "n4", "n5"})
        list.push_back({id, "Saxophone", {"saxophone"}, "Saxophone saxophone saxophone."});
    Library library(documentOf(list));
    const auto found = library.find("saxophane");
    REQUIRE(found.size() == 7);
    CHECK(found.front() == "rare");
    CHECK(library.first("saxophone") == "n1");
    CHECK(library.find("saxophone").size() == 6); // enough pages have it: nothing else is tried; "saxophones" begins so
}

TEST_CASE("good hits are not watered down", "[content][search][near]") {
    std::vector<Page> list = pages();
    for (const char* id : {"s1", "s2", "s3"})
        list.push_back({id, "Stalling", {}, "An engine."});
    Library library(documentOf(list));
    CHECK(library.find("stalling") == std::vector<std::string>{"s1", "s2", "s3"});
    CHECK(library.find("stalking") == std::vector<std::string>{"stalking-order"}); // its name begins so
}

TEST_CASE("what a corrected word found is shown with that word", "[content][search][near]") {
    Library library;
    const auto hits = library.store.search("saxaphones", "en");
    REQUIRE(hits);
    REQUIRE_FALSE(hits->empty());
    const auto& parts = hits->front().snippet;
    CHECK(std::any_of(parts.begin(), parts.end(),
                      [](const SnippetPart& part) { return part.hit && part.text == "saxophones"; }));
    const auto named = library.store.search("harboring", "en");
    REQUIRE(named);
    REQUIRE_FALSE(named->empty());
    CHECK(named->front().matchedAlias == "harbouring notice");
}

TEST_CASE("in Welsh, English names and Welsh ones are corrected", "[content][search][near]") {
    Library library;
    CHECK(library.first("hysbysaid rhybydd", "cy") == "warning-notice");
    CHECK(library.first("abducton notice", "cy") == "abduction-notice");
    CHECK(library.first("CWAN", "cy") == "abduction-notice");
    CHECK(library.find("hysbysaid rhybydd", "en").empty());
}

TEST_CASE("the same words give the same hits, in every store made of the pack", "[content][search][near]") {
    Library library;
    Library another;
    for (const char* typed : {"abducton", "notise", "ordr", "sectoin", "cabn", "hotl notce", "zebra notise child"}) {
        CAPTURE(typed);
        CHECK(library.find(typed) == library.find(typed));
        CHECK(library.find(typed) == another.find(typed));
    }
}

TEST_CASE("words that left with an older pack are no longer meant", "[content][search][near]") {
    Library library;
    CHECK(library.first("saxaphones") == "warehouse");
    std::vector<Page> list = pages();
    list.erase(
        std::find_if(list.begin(), list.end(), [](const Page& page) { return page.id == std::string("warehouse"); }));
    list.push_back({"orchestra", "Orchestra", {}, "Violas."});
    Json document = documentOf(list);
    document["version"] = 2026112301;
    REQUIRE(library.store.import(test::parsed(document)));
    CHECK(library.find("saxaphones").empty());
    CHECK(library.first("orchetsra") == "orchestra");
}

TEST_CASE("hostile input is no error and costs no more than what people type", "[content][search][near]") {
    const StepCounter counter;
    Library library;
    const auto costOf = [&](std::string_view typed) {
        const std::int64_t before = StepCounter::hundreds();
        const auto hits = library.store.search(typed, "en");
        CHECK(hits);
        return StepCounter::hundreds() - before;
    };
    // Eight misspelt words are the most that a search looks at.
    const std::int64_t most = 3 * (1 + costOf("abductoin harboruing preventoin stalkign protectoin conviciton domestgi "
                                              "saxophoens"));
    REQUIRE(most > 3); // the counter counts
    std::string words;
    for (int i = 0; i < 1'000'000; ++i)
        words += "abductoin ";
    std::string many;
    for (int i = 0; many.size() < 10'000'000; ++i)
        many += "w" + std::to_string(i) + "ordx ";
    std::string all(256, '\0');
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<char>(i);
    std::string bytes;
    test::SeededRandom random;
    bytes.resize(10'000'000);
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    for (const std::string& typed :
         {words, many, all, bytes, std::string(10'000'000, '\0'), std::string(10'000'000, 'a'),
          std::string(10'000'000, '\xFF'), std::string(10'000'000, ' '), std::string("abducti\0n", 9),
          std::string("abduct\xC3"), std::string("\xED\xA0\x80 notise"), std::string(10'000'000, '"'),
          std::string("abductoin\" OR \"x"), std::string("saxophane*"), std::string("NEAR(abductoin)")}) {
        CAPTURE(typed.substr(0, 20), typed.size());
        CHECK(costOf(typed) <= most);
    }
}

TEST_CASE("what stands past the first kilobyte is not looked at", "[content][search][near]") {
    Library library;
    std::string typed;
    while (typed.size() < 900)
        typed += "zz ";
    CHECK(library.first(typed + "CAWN") == "abduction-notice");
    CHECK(library.find(typed + typed + "CAWN").empty());
}

TEST_CASE("a store of many like words looks at few of them", "[content][search][near]") {
    // Two letters of seven changed, wherever: each is two slips from what is typed, and all of them share a key.
    std::vector<std::string> titles;
    for (std::size_t first = 0; first < 7; ++first)
        for (std::size_t second = first + 1; second < 7; ++second)
            for (char one = 'b'; one <= 'o'; ++one)
                for (char other = 'b'; other <= 'o'; ++other) {
                    std::string title = "aaaaaaaend";
                    title[first] = one;
                    title[second] = other;
                    titles.push_back(title);
                }
    std::vector<std::string> ids;
    std::vector<Page> list;
    for (const std::string& title : titles)
        ids.push_back("p-" + title);
    for (std::size_t i = 0; i < titles.size(); ++i)
        list.push_back({ids[i].c_str(), titles[i].c_str(), {}, "x"});
    REQUIRE(list.size() > 4000);
    const StepCounter counter;
    Library small(documentOf({list.begin(), list.begin() + 400}));
    Library large(documentOf(list));
    const auto costOf = [](Library& library) {
        const std::int64_t before = StepCounter::hundreds();
        CHECK(library.store.search("aaaaaaaend", "en"));
        return StepCounter::hundreds() - before;
    };
    const std::int64_t few = costOf(small);
    const std::int64_t many = costOf(large);
    CAPTURE(few, many);
    REQUIRE(few > 0);
    CHECK(many <= 2 * few); // ten times the words
}
