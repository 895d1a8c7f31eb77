#include "core/content/content_store.h"
#include "tests/support/support.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

using namespace lanyard;
using namespace lanyard::content;

namespace {

constexpr std::size_t kTop = 3;
constexpr double kShare = 0.95;

struct Query {
    std::string words;
    std::string language;
    std::vector<std::string> wanted;
    std::string sort;
};

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

std::vector<Query> readQueries() {
    std::ifstream file(std::string(LANYARD_SOURCE_DIR) + "/tests/search/queries.csv");
    REQUIRE(file);
    std::string line;
    std::getline(file, line);
    REQUIRE(line == "query,lang,wanted,sort");
    std::vector<Query> queries;
    while (std::getline(file, line)) {
        CAPTURE(line);
        const auto fields = split(line, ',');
        REQUIRE(fields.size() == 4);
        queries.push_back({fields[0], fields[1], split(fields[2], '|'), fields[3]});
    }
    return queries;
}

ContentStore openLibrary(const test::TempFolder& folder) {
    const Bytes file = test::readAll(LANYARD_BINARY_DIR "/packs/england-wales.pack");
    const auto pack = parsePack(file);
    REQUIRE(pack);
    auto store = ContentStore::open(folder / "content.db", {});
    REQUIRE(store);
    REQUIRE(store->import(*pack));
    return std::move(*store);
}

std::string idsOf(const std::vector<SearchHit>& hits, std::size_t count) {
    std::string ids;
    for (std::size_t i = 0; i < std::min(hits.size(), count); ++i)
        ids += (i == 0 ? "" : " ") + hits[i].head.id;
    return ids.empty() ? "nothing" : ids;
}

struct Tally {
    int asked = 0;
    int right = 0;
};

} // namespace

TEST_CASE("every page that a query wants is a page officers can open", "[search]") {
    const test::TempFolder folder;
    auto store = openLibrary(folder);
    std::set<std::string> missing;
    for (const Query& query : readQueries())
        for (const std::string& id : query.wanted)
            if (!store.item(id, query.language))
                missing.insert(id);
    std::string all;
    for (const std::string& id : missing)
        all += id + " ";
    INFO(all);
    CHECK(all.empty());
}

TEST_CASE("what officers type finds the right page among the first three", "[search]") {
    const test::TempFolder folder;
    auto store = openLibrary(folder);
    const auto queries = readQueries();
    REQUIRE(queries.size() >= 250);
    std::map<std::string, Tally> languages;
    std::map<std::string, Tally> sorts;
    std::string misses;
    for (const Query& query : queries) {
        const auto hits = store.search(query.words, query.language);
        REQUIRE(hits);
        const bool right = std::any_of(
            hits->begin(), hits->begin() + static_cast<std::ptrdiff_t>(std::min(hits->size(), kTop)),
            [&](const SearchHit& hit) {
                return std::find(query.wanted.begin(), query.wanted.end(), hit.head.id) != query.wanted.end();
            });
        for (Tally* tally : {&languages[query.language], &sorts[query.sort]}) {
            ++tally->asked;
            tally->right += right ? 1 : 0;
        }
        if (!right)
            misses += query.language + ' ' + query.sort + " \"" + query.words + "\": " + idsOf(*hits, kTop) + '\n';
    }
    for (const auto* table : {&languages, &sorts})
        for (const auto& [name, tally] : *table)
            misses += name + ": " + std::to_string(tally.right) + " of " + std::to_string(tally.asked) + '\n';
    WARN(misses);
    for (const auto& [language, tally] : languages) {
        CAPTURE(language, tally.right, tally.asked);
        CHECK(tally.right >= kShare * tally.asked);
    }
}
