#include "core/crypto/hash.h"
#include "core/vault/key_wrap.h"
#include "samples.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::test;
using namespace lanyard::vault;

namespace {

nlohmann::json vectors() {
    return nlohmann::json::parse(test::readAllText(LANYARD_SOURCE_DIR "/tests/vectors/vault.json"));
}

Bytes hexOf(const nlohmann::json& value) {
    return *hexDecode(value.get<std::string>());
}

} // namespace

TEST_CASE("headers made by other hands open, or fail, as their vector says", "[vault][vectors]") {
    const nlohmann::json all = vectors();
    const FileKey fileKey = *FileKey::fromBytes(hexOf(all["file_key"]));
    for (const auto& one : all["headers"]) {
        INFO(one["name"].get<std::string>());
        const std::string expected = one["expect"];
        const auto header = decodeHeader(hexOf(one["header"]), fileKey);
        if (expected == "damaged") {
            CHECK(codeOf(header) == ErrorCode::Damaged);
            continue;
        }
        REQUIRE(header);
        CHECK(encodeHeader(*header, fileKey) == hexOf(one["header"]));
        const auto secret = DeviceSecret::copyOf(hexOf(one["device_secret"]));
        const auto dbKey = unwrapKey(*header, secret, viewOf(one["pin"].get<std::string>()), one["store"]);
        if (expected == "wrong-pin") {
            CHECK(codeOf(dbKey) == ErrorCode::WrongPin);
            continue;
        }
        CHECK(expected == "opens");
        REQUIRE(dbKey);
        CHECK(secretIdOf(secret) == header->secretId);
        CHECK(hexEncode(dbKey->view()) == all["db_key"]);
        CHECK(hexEncode(contentKeyOf(*dbKey).view()) == all["content_key"]);
    }
}

TEST_CASE("counters made by other hands are read as their vector says", "[vault][vectors]") {
    const nlohmann::json all = vectors();
    const FileKey fileKey = *FileKey::fromBytes(hexOf(all["file_key"]));
    for (const auto& one : all["counters"]) {
        INFO(one["name"].get<std::string>());
        const auto counter = decodeCounter(hexOf(one["bytes"]), fileKey);
        if (one["expect"] == "damaged") {
            CHECK(codeOf(counter) == ErrorCode::Damaged);
            continue;
        }
        REQUIRE(counter);
        CHECK(encodeCounter(*counter, fileKey) == hexOf(one["bytes"]));
        CHECK(static_cast<int>(counter->phase) == one["phase"]);
        CHECK(counter->count == one["count"]);
        CHECK(counter->nextTryAt.value == one["next_try_at"]);
        CHECK(counter->seen.value == one["seen"]);
    }
}
