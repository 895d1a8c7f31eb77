#include "core/base/random.h"

#include "core/base/bytes.h"
#include "tests/support/support.h"

#include <catch2/catch.hpp>
#include <set>

using namespace lanyard;

TEST_CASE("a new UUID is a canonical version 4 UUID, and another each time", "[base][random]") {
    SystemRandom random;
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        const std::string id = newUuid(random);
        CHECK(isUuid(id));
        seen.insert(id);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("only the canonical spelling of a version 4 UUID is one", "[base][random]") {
    CHECK(isUuid("0b1e6e4c-7e55-4f0a-9d2c-3a1b5c7d9e0f"));
    CHECK_FALSE(isUuid("0B1E6E4C-7E55-4F0A-9D2C-3A1B5C7D9E0F"));
    CHECK_FALSE(isUuid("0b1e6e4c-7e55-1f0a-9d2c-3a1b5c7d9e0f"));
    CHECK_FALSE(isUuid("0b1e6e4c-7e55-4f0a-cd2c-3a1b5c7d9e0f"));
    CHECK_FALSE(isUuid("0b1e6e4c07e55-4f0a-9d2c-3a1b5c7d9e0f"));
    CHECK_FALSE(isUuid("0b1e6e4c-7e55-4f0a-9d2c-3a1b5c7d9e0"));
    CHECK_FALSE(isUuid("0b1e6e4c-7e55-4f0a-9d2c-3a1b5c7d9e0f0"));
    CHECK_FALSE(isUuid("0b1e6e4c-7e55-4f0a-9d2c-3a1b5c7d9e0g"));
    CHECK_FALSE(isUuid(""));
}

TEST_CASE("the system's randomness does not repeat", "[base][random]") {
    SystemRandom random;
    std::array<std::uint8_t, 32> first{};
    std::array<std::uint8_t, 32> second{};
    random.fill(first);
    random.fill(second);
    CHECK(first != second);
    CHECK(first != std::array<std::uint8_t, 32>{});
}
