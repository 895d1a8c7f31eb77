#include "core/vault/vault_files.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;
using namespace lanyard::vault;

TEST_CASE("every changed byte of header or counter is found; nothing opens, no try is lost, no file is touched",
          "[vault][damage]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const bool ofHeader = GENERATE(true, false);
    const Path file = ofHeader ? device.header() : device.counter();
    const Bytes whole = test::readAll(file);
    REQUIRE(whole.size() == (ofHeader ? Header::kSize : Counter::kSize));
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Bytes harmed = whole;
        harmed[at] = static_cast<std::uint8_t>(harmed[at] ^ (1U << (at % 8)));
        test::writeAll(file, harmed);
        Vault vault = device.open();
        const auto opened = vault.unlock(viewOf(kPin));
        if (codeOf(opened) != ErrorCode::Damaged || vault.state() != VaultState::Damaged ||
            test::readAll(file) != harmed)
            FAIL("byte " << at);
    }
    test::writeAll(file, whole);
    CHECK(device.open().attempts()->triesLeft == 10);
    CHECK(device.open().unlock(viewOf(kPin)));
}

TEST_CASE("a header or counter that is cut, longer, empty or gone is damage", "[vault][damage]") {
    Device device;
    REQUIRE(device.open().create(viewOf(kPin)));
    const bool ofHeader = GENERATE(true, false);
    const Path file = ofHeader ? device.header() : device.counter();
    Bytes bytes = test::readAll(file);
    SECTION("cut") {
        bytes.pop_back();
    }
    SECTION("longer") {
        bytes.push_back(0);
    }
    SECTION("much longer") {
        bytes.resize(100'000);
    }
    SECTION("empty") {
        bytes.clear();
    }
    SECTION("each for the other") {
        bytes = test::readAll(ofHeader ? device.counter() : device.header());
    }
    test::writeAll(file, bytes);
    SECTION("gone") {
        std::filesystem::remove(file);
    }
    Vault vault = device.open();
    CHECK(vault.state() == VaultState::Damaged);
    CHECK(codeOf(vault.unlock(viewOf(kPin))) == ErrorCode::Damaged);
    CHECK(codeOf(vault.changePin(viewOf(kPin), viewOf(kOtherPin))) == ErrorCode::Damaged);
    CHECK(codeOf(vault.create(viewOf(kOtherPin))) == ErrorCode::Exists);
    CHECK(vault.destroy());
    CHECK(device.open().state() == VaultState::Destroyed);
    CHECK_FALSE(std::filesystem::exists(device.secretFile('a')));
}

TEST_CASE("what is read from header and counter is written as the same bytes", "[vault][damage]") {
    SeededRandom random(5);
    FileKey key;
    random.fill(key.writable());
    for (int i = 0; i < 50; ++i) {
        Header header;
        random.fill(header.secretId);
        random.fill(header.salt);
        random.fill(header.wrapped);
        header.cost = {static_cast<std::uint32_t>(i + 1), static_cast<std::uint32_t>(8 + 1000 * i)};
        const Bytes bytes = encodeHeader(header, key);
        const auto read = decodeHeader(bytes, key);
        REQUIRE(read);
        CHECK(encodeHeader(*read, key) == bytes);

        const Counter counter{
            static_cast<Counter::Phase>(1 + i % 3), static_cast<std::uint32_t>(i), {i * 1'000'000'007LL}, {-i}};
        const auto again = decodeCounter(encodeCounter(counter, key), key);
        REQUIRE(again);
        CHECK(encodeCounter(*again, key) == encodeCounter(counter, key));
        CHECK(again->nextTryAt == counter.nextTryAt);
        CHECK(again->seen == counter.seen);
    }
}

TEST_CASE("costs out of range are refused even under a good MAC", "[vault][damage]") {
    SeededRandom random(6);
    FileKey key;
    random.fill(key.writable());
    const auto accepts = [&](std::uint32_t passes, std::uint32_t memoryKiB) {
        Header header;
        header.cost = {passes, memoryKiB};
        return decodeHeader(encodeHeader(header, key), key).has_value();
    };
    CHECK(accepts(3, 65536));
    CHECK_FALSE(accepts(0, 65536));
    CHECK_FALSE(accepts(1001, 65536));
    CHECK_FALSE(accepts(3, 7));
    CHECK_FALSE(accepts(3, 0xffffffffU));
}
