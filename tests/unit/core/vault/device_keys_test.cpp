#include "core/vault/device_keys.h"
#include "samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;
using namespace lanyard::vault;

namespace {

Result<crypto::SigningKey> createTransportKey(vault::Keystore& keystore, const std::string& storeId, Random& random) {
    crypto::SigningKey key = crypto::SigningKey::generate(random);
    LANYARD_TRY(vault::saveTransportKey(keystore, storeId, key));
    return key;
}

} // namespace

TEST_CASE("the transport key is kept in the keystore, apart for each store", "[vault]") {
    Device device;
    CHECK(codeOf(loadTransportKey(device.keystore, "s1")) == ErrorCode::KeystoreLost);
    const auto made = createTransportKey(device.keystore, "s1", device.random);
    REQUIRE(made);
    const auto other = createTransportKey(device.keystore, "s2", device.random);
    REQUIRE(other);
    const auto loaded = loadTransportKey(device.keystore, "s1");
    REQUIRE(loaded);
    CHECK(loaded->publicKey() == made->publicKey());
    CHECK(loaded->publicKey() != other->publicKey());

    const auto replaced = createTransportKey(device.keystore, "s1", device.random);
    REQUIRE(replaced);
    CHECK(replaced->publicKey() != made->publicKey());
    CHECK(loadTransportKey(device.keystore, "s1")->publicKey() == replaced->publicKey());

    REQUIRE(removeTransportKey(device.keystore, "s1"));
    REQUIRE(removeTransportKey(device.keystore, "s1"));
    CHECK(codeOf(loadTransportKey(device.keystore, "s1")) == ErrorCode::KeystoreLost);
    CHECK(loadTransportKey(device.keystore, "s2"));

    test::writeAll(device.keystore.fileOf("lanyard/s2/transport"), "short");
    CHECK(codeOf(loadTransportKey(device.keystore, "s2")) == ErrorCode::Damaged);
    device.keystore.silence(true);
    CHECK(codeOf(loadTransportKey(device.keystore, "s2")) == ErrorCode::Unavailable);
}

TEST_CASE("a file with a MAC is what was written, under its own label, or Damaged", "[vault]") {
    Device device;
    const auto transport = createTransportKey(device.keystore, "s1", device.random);
    REQUIRE(transport);
    const MacKey key = macKeyOf(*transport);
    const Path file = device.root / "trust";
    const Bytes content = toBytes("who is trusted");
    CHECK(codeOf(readMacFile(file, "trust", key, 100)) == ErrorCode::NotFound);
    REQUIRE(writeMacFile(file, "trust", content, key));
    CHECK(readMacFile(file, "trust", key, 100) == content);
    CHECK(readMacFile(file, "trust", key, content.size()) == content);
    CHECK(codeOf(readMacFile(file, "trust", key, content.size() - 1)) == ErrorCode::Damaged);
    CHECK(codeOf(readMacFile(file, "note", key, 100)) == ErrorCode::Damaged);
    const MacKey stranger = macKeyOf(*createTransportKey(device.keystore, "s2", device.random));
    CHECK(codeOf(readMacFile(file, "trust", stranger, 100)) == ErrorCode::Damaged);

    const Bytes whole = test::readAll(file);
    for (std::size_t at = 0; at < whole.size(); ++at) {
        Bytes harmed = whole;
        harmed[at] ^= 0x10;
        test::writeAll(file, harmed);
        CHECK(codeOf(readMacFile(file, "trust", key, 100)) == ErrorCode::Damaged);
        test::writeAll(file, ByteView(whole).first(at));
        CHECK(codeOf(readMacFile(file, "trust", key, 100)) == ErrorCode::Damaged);
    }
    REQUIRE(writeMacFile(file, "trust", ByteView{}, key));
    CHECK(readMacFile(file, "trust", key, 100)->empty());
}

TEST_CASE("label and content cannot be shifted into each other", "[vault]") {
    Device device;
    const MacKey key = macKeyOf(*createTransportKey(device.keystore, "s1", device.random));
    const Path file = device.root / "file";
    REQUIRE(writeMacFile(file, "ab", viewOf("c"), key));
    Bytes moved = test::readAll(file);
    moved.insert(moved.end() - 1, 'b');
    test::writeAll(file, moved);
    CHECK(codeOf(readMacFile(file, "a", key, 100)) == ErrorCode::Damaged);
}
