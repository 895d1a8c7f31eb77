#include "core/base/bytes.h"

#include "tests/support/support.h"

#include <catch2/catch.hpp>

using namespace lanyard;

namespace {

std::string encoded(std::string_view text, Base64 variant) {
    return base64Encode(viewOf(text), variant);
}

bool refused(std::string_view text, Base64 variant) {
    const auto decoded = base64Decode(text, variant);
    return !decoded && decoded.error().code == ErrorCode::Malformed;
}

} // namespace

TEST_CASE("base64 gives the examples of RFC 4648", "[base][bytes]") {
    CHECK(encoded("", Base64::Standard).empty());
    CHECK(encoded("f", Base64::Standard) == "Zg==");
    CHECK(encoded("fo", Base64::Standard) == "Zm8=");
    CHECK(encoded("foo", Base64::Standard) == "Zm9v");
    CHECK(encoded("foob", Base64::Standard) == "Zm9vYg==");
    CHECK(encoded("fooba", Base64::Standard) == "Zm9vYmE=");
    CHECK(encoded("foobar", Base64::Standard) == "Zm9vYmFy");
    CHECK(encoded("fooba", Base64::StandardBare) == "Zm9vYmE");
    CHECK(encoded("\xfb\xff\xfe", Base64::Standard) == "+//+");
    CHECK(encoded("\xfb\xff\xfe", Base64::Url) == "-__-");
}

TEST_CASE("base64 of any bytes decodes to the same bytes", "[base][bytes]") {
    test::SeededRandom random(7);
    for (std::size_t size = 0; size < 70; ++size) {
        Bytes bytes(size);
        random.fill(bytes);
        for (const Base64 variant : {Base64::Standard, Base64::StandardBare, Base64::Url})
            CHECK(base64Decode(base64Encode(bytes, variant), variant) == bytes);
    }
}

TEST_CASE("base64 has one spelling: every other is refused", "[base][bytes]") {
    SECTION("padding left out, too much, or where none belongs") {
        CHECK(refused("Zg", Base64::Standard));
        CHECK(refused("Zg=", Base64::Standard));
        CHECK(refused("Zg===", Base64::Standard));
        CHECK(refused("====", Base64::Standard));
        CHECK(refused("Zm9v====", Base64::Standard));
        CHECK(refused("Z===", Base64::Standard));
        CHECK(refused("Zg==", Base64::StandardBare));
        CHECK(refused("Zg==", Base64::Url));
        CHECK(refused("Zg==Zg==", Base64::Standard));
    }
    SECTION("bits after the last byte") {
        CHECK(refused("Zh==", Base64::Standard));
        CHECK(refused("Zm9=", Base64::Standard));
        CHECK(refused("Zh", Base64::Url));
    }
    SECTION("a length that no bytes have") {
        CHECK(refused("Z", Base64::Url));
        CHECK(refused("Zm9vY", Base64::StandardBare));
    }
    SECTION("white space and characters of the other alphabet") {
        CHECK(refused("Zm9v\n", Base64::StandardBare));
        CHECK(refused(" Zm9v", Base64::Url));
        CHECK(refused("Zm 9v", Base64::Standard));
        CHECK(refused("+//+", Base64::Url));
        CHECK(refused("-__-", Base64::Standard));
        CHECK(refused(std::string_view("Zm9\0", 4), Base64::Standard));
        CHECK(refused("Zm9\xc3", Base64::Standard));
    }
}

TEST_CASE("what base64 accepts is what it writes", "[base][bytes]") {
    test::SeededRandom random(11);
    constexpr std::string_view letters = "ABCXYZabcxyz0189+/-_= \n";
    for (int round = 0; round < 20000; ++round) {
        std::array<std::uint8_t, 9> dice{};
        random.fill(dice);
        std::string text;
        for (std::size_t i = 0; i < dice[8] % 9U; ++i)
            text += letters[dice[i] % letters.size()];
        for (const Base64 variant : {Base64::Standard, Base64::StandardBare, Base64::Url}) {
            if (const auto decoded = base64Decode(text, variant))
                REQUIRE(base64Encode(*decoded, variant) == text);
        }
    }
}

TEST_CASE("hex is written lower case and read in both", "[base][bytes]") {
    CHECK(hexEncode(Bytes{0x00, 0x9f, 0xAB}) == "009fab");
    CHECK(hexDecode("009FaB") == Bytes{0x00, 0x9f, 0xab});
    CHECK(hexDecode("") == Bytes{});
    CHECK(hexDecode("0").error().code == ErrorCode::Malformed);
    CHECK(hexDecode("0g").error().code == ErrorCode::Malformed);
    CHECK(hexDecode("+1").error().code == ErrorCode::Malformed);
}

TEST_CASE("a code that people type forgives how they typed it", "[base][bytes]") {
    const Bytes secret{0x00, 0x44, 0x32, 0x14, 0xc7, 0x42, 0x54, 0xb6, 0x35, 0xcf};
    const std::string code = base32Encode(secret);
    CHECK(code == "01234567"
                  "89ABCDEF");
    CHECK(base32Decode(code) == secret);
    CHECK(base32Decode("0123-4567 89ab cdef") == secret);
    CHECK(base32Decode("oi23-4567 89ab cdef") == secret);
    CHECK(base32Decode("Ol23-4567 89ab cdef") == secret);

    SECTION("but not a character that no code has") {
        CHECK(base32Decode("0123U567").error().code == ErrorCode::Malformed);
        CHECK(base32Decode("0123!567").error().code == ErrorCode::Malformed);
    }
    SECTION("nor a code with a character missing or one too many") {
        CHECK(base32Decode("0123456789ABCDE").error().code == ErrorCode::Malformed);
        CHECK(base32Decode("0123456789ABCDEFG").error().code == ErrorCode::Malformed);
        CHECK(base32Decode("01").has_value() == false);
    }
    SECTION("and any bytes come back") {
        test::SeededRandom random(3);
        for (std::size_t size = 0; size < 30; ++size) {
            Bytes bytes(size);
            random.fill(bytes);
            CHECK(base32Decode(base32Encode(bytes)) == bytes);
        }
    }
}

TEST_CASE("UTF-8 is recognised, and what only looks like it is not", "[base][bytes]") {
    CHECK(isUtf8(""));
    CHECK(isUtf8("plain"));
    CHECK(isUtf8("Ystr\xc5\xb5"
                 "d \xe2\x80\x94 \xf0\x9f\x9a\x94"));
    CHECK(isUtf8("\xed\x9f\xbf\xee\x80\x80\xf4\x8f\xbf\xbf"));
    SECTION("cut short") {
        CHECK_FALSE(isUtf8("\xc5"));
        CHECK_FALSE(isUtf8("\xe2\x80"));
        CHECK_FALSE(isUtf8("\xf0\x9f\x9a"));
        CHECK_FALSE(isUtf8("\xe2\x80x"));
    }
    SECTION("a second byte with no first") {
        CHECK_FALSE(isUtf8("\x80"));
        CHECK_FALSE(isUtf8("a\xbf"));
    }
    SECTION("longer than it need be") {
        CHECK_FALSE(isUtf8("\xc0\xaf"));
        CHECK_FALSE(isUtf8("\xc1\xbf"));
        CHECK_FALSE(isUtf8("\xe0\x9f\xbf"));
        CHECK_FALSE(isUtf8("\xf0\x8f\xbf\xbf"));
    }
    SECTION("surrogates and beyond the last code point") {
        CHECK_FALSE(isUtf8("\xed\xa0\x80"));
        CHECK_FALSE(isUtf8("\xed\xbf\xbf"));
        CHECK_FALSE(isUtf8("\xf4\x90\x80\x80"));
        CHECK_FALSE(isUtf8("\xff"));
        CHECK_FALSE(isUtf8("\xf8\x88\x80\x80\x80"));
    }
}
