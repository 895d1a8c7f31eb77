#include "core/content/typo.h"
#include "tests/support/support.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::content;

namespace {

int slips(std::string_view typed, std::string_view word, int most = 2) {
    return nearestBeginning(typed, word, most).slips;
}

bool meet(std::string_view left, std::string_view right, int deletions) {
    const auto a = deletionKeys(left, deletions, "en");
    const auto b = deletionKeys(right, deletions, "en");
    return std::any_of(a.begin(), a.end(), [&](auto key) { return std::binary_search(b.begin(), b.end(), key); });
}

/// A word, and the same with one or two slips of the kinds that fingers make.
struct Slipped {
    std::string word;
    std::string typed;
};
Slipped slipped(test::SeededRandom& random, std::size_t length, int count) {
    const auto below = [&](std::size_t limit) {
        std::array<std::uint8_t, 2> bytes{};
        random.fill(bytes);
        return (bytes[0] * 256U + bytes[1]) % limit;
    };
    Slipped made;
    for (std::size_t i = 0; i < length; ++i)
        made.word += static_cast<char>('a' + below(26));
    made.typed = made.word;
    for (int i = 0; i < count; ++i) {
        const std::size_t at = below(made.typed.size() - 1);
        switch (below(4)) {
        case 0:
            made.typed.erase(at, 1);
            break;
        case 1:
            made.typed.insert(at, 1, static_cast<char>('a' + below(26)));
            break;
        case 2:
            made.typed[at] = static_cast<char>('a' + below(26));
            break;
        default:
            std::swap(made.typed[at], made.typed[at + 1]);
        }
    }
    return made;
}

} // namespace

TEST_CASE("a letter left out, put in, changed or swapped with its neighbour is one slip", "[content][typo]") {
    CHECK(slips("abduction", "abduction") == 0);
    CHECK(slips("abducton", "abduction") == 1);
    CHECK(slips("abdiuction", "abduction") == 1);
    CHECK(slips("abdiction", "abduction") == 1);
    CHECK(slips("abudction", "abduction") == 1);
    CHECK(slips("trafiking", "trafficking") == 2);
    CHECK(slips("zebra", "notice") > 2);
    CHECK(slips("zebra", "notice", 1) == 2); // more than one: how many more is not counted
}

TEST_CASE("what is typed may be the beginning of a word", "[content][typo]") {
    CHECK(slips("abdcu", "abduction") == 1);
    const NearBeginning near = nearestBeginning("abducton", "abductions", 2);
    CHECK(near.slips == 1);
    CHECK(near.length == std::string_view("abduction").size());
    CHECK(nearestBeginning("", "abduction", 1).slips == 0);
    CHECK(nearestBeginning("abd", "", 3).slips == 3);
    CHECK(nearestBeginning(std::string(1000, 'a'), std::string(1000, 'a'), 2).slips == 0);
}

TEST_CASE("an abbreviation is known with two letters in each other's place", "[content][typo]") {
    CHECK(isSwapped("cwan", "cawn"));
    CHECK(isSwapped("soph", "shpo")); // they need not be neighbours
    CHECK_FALSE(isSwapped("sohp", "shpo"));
    CHECK(isSwapped("nmr", "nrm"));
    CHECK(isSwapped("pnsc", "cnsp"));
    CHECK_FALSE(isSwapped("cawn", "cawn"));
    CHECK_FALSE(isSwapped("cawn", "cawm"));
    CHECK_FALSE(isSwapped("sro", "spo"));
    CHECK_FALSE(isSwapped("", ""));
    CHECK(orderKey("cwan", "en") == orderKey("cawn", "en"));
    CHECK(orderKey("cwan", "en") != orderKey("cawm", "en"));
}

TEST_CASE("words that are near share a key", "[content][typo]") {
    test::SeededRandom random;
    for (int i = 0; i < 2000; ++i) {
        const int count = 1 + i % 2;
        const Slipped made = slipped(random, 5 + static_cast<std::size_t>(i % 8), count);
        CAPTURE(made.word, made.typed);
        // Swapped twice, letters may be further apart than two slips by this measure; the keys promise only its two.
        if (slips(made.typed, made.word, 4) <= count && slips(made.word, made.typed, 4) <= count)
            CHECK(meet(made.word, made.typed, count));
    }
    CHECK_FALSE(meet("harbouring", "molestation", 2));
}

TEST_CASE("keys are the same on every device", "[content][typo]") {
    CHECK(deletionKeys("notice", 0, "en") == std::vector<std::int64_t>{deletionKeys("notice", 0, "en").front()});
    CHECK(deletionKeys("notice", 1, "en").size() == 7);
    CHECK(deletionKeys("notice", 1, "cy") != deletionKeys("notice", 1, "en"));
    // FNV-1a of "en", a zero byte and "cawn", worked out apart: packs are indexed on one device and searched on it, but
    // a change of the keys must be seen here, because old stores keep the old ones.
    std::uint32_t value = 2166136261U;
    for (const char c : std::string("en\0cawn", 7))
        value = (value ^ static_cast<std::uint8_t>(c)) * 16777619U;
    CHECK(deletionKeys("cawn", 0, "en").front() == static_cast<std::int64_t>(value & 0x7FFFFFFFU));
}

TEST_CASE("figures and other letters are never corrected", "[content][typo]") {
    CHECK(isCorrectable("notice"));
    CHECK_FALSE(isCorrectable("s46"));
    CHECK_FALSE(isCorrectable("46"));
    CHECK_FALSE(isCorrectable("ωmega"));
    CHECK_FALSE(isCorrectable(""));
}
