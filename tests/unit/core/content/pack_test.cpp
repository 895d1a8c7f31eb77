#include "tests/support/support.h"
#include "tests/unit/core/content/sample_pack.h"

#include <catch2/catch.hpp>
#include <zstd.h>

using namespace lanyard;
using namespace lanyard::content;
using lanyard::test::packed;
using lanyard::test::packedText;
using lanyard::test::sampleDocument;

namespace {

ErrorCode codeOf(ByteView file, PackLimits limits = {}) {
    const auto pack = parsePack(file, limits);
    REQUIRE_FALSE(pack);
    return pack.error().code;
}

constexpr std::size_t kHeader = 24;

} // namespace

TEST_CASE("what is packed reads back, and the same document gives the same bytes", "[content][pack]") {
    const Bytes file = packed(sampleDocument());
    CHECK(file == packed(sampleDocument()));
    const auto pack = parsePack(file);
    REQUIRE(pack);
    CHECK(*pack->document == sampleDocument());
}

TEST_CASE("a pack cut short anywhere is refused", "[content][pack]") {
    const Bytes file = packed(sampleDocument());
    for (std::size_t length = 0; length < file.size(); length += length < 64 ? 1 : 7) {
        CAPTURE(length);
        CHECK(codeOf(ByteView(file).first(length)) == ErrorCode::Malformed);
    }
    CHECK(codeOf(ByteView(file).first(file.size() - 1)) == ErrorCode::Malformed);
}

TEST_CASE("a pack with one bit changed is refused, or says the very same", "[content][pack]") {
    const Bytes file = packed(sampleDocument());
    std::size_t refused = 0;
    for (std::size_t at = 0; at < file.size(); at += 3) {
        Bytes changed = file;
        changed[at] ^= 0x10;
        CAPTURE(at);
        // A few bits of a zstd frame mean nothing; the checksum sees to the rest.
        const auto pack = parsePack(changed);
        CHECK((!pack || *pack->document == sampleDocument()));
        refused += pack ? 0 : 1;
    }
    CHECK(refused > file.size() / 3 - 10);
}

TEST_CASE("another magic is no pack; a later number is a later format", "[content][pack]") {
    Bytes file = packed(sampleDocument());
    file[0] = 'l';
    CHECK(codeOf(file) == ErrorCode::Malformed);
    file[0] = 'L';
    file[13] = '2';
    CHECK(codeOf(file) == ErrorCode::Unsupported);
    file[13] = '1';
    file[15] = ' ';
    CHECK(codeOf(file) == ErrorCode::Malformed);
}

TEST_CASE("a document of a later format is Unsupported", "[content][pack]") {
    auto document = sampleDocument();
    document["format"] = 2;
    document["something-new"] = true;
    CHECK(codeOf(packed(document)) == ErrorCode::Unsupported);
}

TEST_CASE("bytes after the contents are refused", "[content][pack]") {
    Bytes file = packed(sampleDocument());
    Bytes longer = file;
    longer.push_back(0);
    CHECK(codeOf(longer) == ErrorCode::Malformed);

    const Bytes second(file.begin() + kHeader, file.end());
    longer = file;
    longer.insert(longer.end(), second.begin(), second.end()); // a second whole frame
    CHECK(codeOf(longer) == ErrorCode::Malformed);
}

TEST_CASE("limits are checked before anything is unpacked", "[content][pack]") {
    Bytes file = packed(sampleDocument());
    CHECK(codeOf(file, {file.size() - 1, 1U << 20U}) == ErrorCode::TooLarge);
    CHECK(codeOf(file, {1U << 20U, 100}) == ErrorCode::TooLarge);
    file[23] = 0x7F; // says that it unpacks to exabytes
    CHECK(codeOf(file) == ErrorCode::TooLarge);
}

TEST_CASE("a declared size that is not the true one is refused", "[content][pack]") {
    Bytes file = packed(sampleDocument());
    file[16] ^= 1;
    CHECK(codeOf(file) == ErrorCode::Malformed);
}

TEST_CASE("a bomb whose two headers lie alike is stopped at the size it declares", "[content][pack]") {
    // 32 MiB of spaces in a frame of a few KiB; both places claim 100 bytes more or fewer than come out.
    const std::string spaces(32U << 20U, ' ');
    Bytes file = packedText(spaces);
    REQUIRE(file.size() < 64'000);
    REQUIRE((file[kHeader + 4] & 0xE0U) == 0x80U); // a window byte, then four bytes of content size
    for (const std::uint32_t claimed : {100U, (32U << 20U) - 1, (32U << 20U) + 1, 64U << 20U}) {
        CAPTURE(claimed);
        for (std::size_t i = 0; i < 4; ++i) {
            file[16 + i] = static_cast<std::uint8_t>(claimed >> (8 * i));
            file[kHeader + 6 + i] = static_cast<std::uint8_t>(claimed >> (8 * i));
        }
        CHECK(codeOf(file) == ErrorCode::Malformed);
    }
}

TEST_CASE("a frame without a checksum is refused", "[content][pack]") {
    const std::string json = sampleDocument().dump();
    Bytes file = packedText(json);
    file.resize(kHeader + ZSTD_compressBound(json.size()));
    const std::size_t length = ZSTD_compress(file.data() + kHeader, file.size() - kHeader, json.data(), json.size(), 3);
    file.resize(kHeader + length);
    CHECK(codeOf(file) == ErrorCode::Malformed);
}

TEST_CASE("text that is not UTF-8 is refused", "[content][pack]") {
    std::string json = sampleDocument().dump();
    const std::size_t at = json.find("Traffic stop");
    for (const char* bad : {"\xFF", "\xC0\xAF", "\xED\xA0\x80"}) {
        std::string changed = json;
        changed.replace(at, 1, bad);
        CHECK(codeOf(packedText(changed)) == ErrorCode::Malformed);
    }
}

TEST_CASE("JSON that is not in its one form is refused", "[content][pack]") {
    const std::string json = sampleDocument().dump();
    REQUIRE(parsePack(packedText(json)));
    SECTION("white space") {
        CHECK(codeOf(packedText(sampleDocument().dump(1))) == ErrorCode::Malformed);
        CHECK(codeOf(packedText(json + "\n")) == ErrorCode::Malformed);
    }
    SECTION("a key twice") {
        CHECK(codeOf(packedText("{\"built\":\"2026-11-22\"," + json.substr(1))) == ErrorCode::Malformed);
    }
    SECTION("a float") {
        std::string changed = json;
        changed.replace(json.find("2026112201"), 10, "2026112201.0");
        CHECK(codeOf(packedText(changed)) == ErrorCode::Malformed);
    }
    SECTION("an escape where none is needed") {
        std::string changed = json;
        changed.replace(json.find("Traffic"), 1, "\\u0054");
        CHECK(codeOf(packedText(changed)) == ErrorCode::Malformed);
    }
    SECTION("not JSON at all") {
        for (const char* bad : {"", "null", "[]", "{", "\"text\"", "{}"})
            CHECK(codeOf(packedText(bad)) == ErrorCode::Malformed);
    }
    SECTION("nested without end") {
        CHECK(codeOf(packedText(std::string(200'000, '['))) == ErrorCode::Malformed);
    }
}

TEST_CASE("openPack checks the signature before it reads a byte of the pack", "[content][pack]") {
    test::SeededRandom random;
    const auto key = crypto::SigningKey::generate(random);
    const std::array<std::uint8_t, 8> id{1, 2, 3, 4, 5, 6, 7, 8};
    const crypto::MinisignPublicKey editors{id, key.publicKey()};
    const Bytes file = packed(sampleDocument());
    const std::string signature = crypto::signMinisign(key, id, file, "test", "version:1");
    REQUIRE(openPack(file, signature, editors));

    Bytes changed = file;
    changed.back() ^= 1;
    CHECK(openPack(changed, signature, editors).error().code == ErrorCode::BadSignature);
    // Garbage that no parser was shown: the signature's refusal comes first.
    CHECK(openPack(toBytes("LANYARD-PACK/2\n"), signature, editors).error().code == ErrorCode::BadSignature);

    const auto other = crypto::SigningKey::generate(random);
    const std::string forged = crypto::signMinisign(other, {9, 9, 9, 9, 9, 9, 9, 9}, file, "test", "version:1");
    CHECK(openPack(file, forged, editors).error().code == ErrorCode::UnknownKey);
    const std::string sameId = crypto::signMinisign(other, id, file, "test", "version:1");
    CHECK(openPack(file, sameId, editors).error().code == ErrorCode::BadSignature);
    CHECK(openPack(file, "", editors).error().code == ErrorCode::Malformed);

    const Bytes signedGarbage = toBytes("not a pack");
    const std::string honest = crypto::signMinisign(key, id, signedGarbage, "test", "version:1");
    CHECK(openPack(signedGarbage, honest, editors).error().code == ErrorCode::Malformed);
}
