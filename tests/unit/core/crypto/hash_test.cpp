#include "core/crypto/hash.h"

#include "core/crypto/secret.h"
#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

std::string hkdf(std::string_view key, std::string_view salt, std::string_view info, std::size_t size) {
    Bytes out(size);
    hkdfSha256(hexDecode(key).value(), hexDecode(salt).value(), hexDecode(info).value(), out);
    return hexEncode(out);
}

} // namespace

TEST_CASE("SHA-256 gives the examples of FIPS 180-4", "[crypto][hash]") {
    CHECK(hexEncode(sha256({})) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hexEncode(sha256(viewOf("abc"))) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hexEncode(sha256(Bytes(1000000, 'a'))) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a hash in pieces is the hash of the whole", "[crypto][hash]") {
    test::SeededRandom random(5);
    Bytes bytes(1000);
    random.fill(bytes);
    for (const std::size_t cut : {0U, 1U, 63U, 64U, 65U, 999U, 1000U}) {
        Sha256Stream stream;
        stream.update(ByteView(bytes).first(cut));
        stream.update({});
        Sha256Stream moved = std::move(stream);
        moved.update(ByteView(bytes).subspan(cut));
        CHECK(moved.finish() == sha256(bytes));
    }
}

TEST_CASE("HMAC-SHA-256 gives the examples of RFC 4231", "[crypto][hash]") {
    CHECK(hexEncode(hmacSha256(Bytes(20, 0x0b), viewOf("Hi There"))) ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(hexEncode(hmacSha256(viewOf("Jefe"), viewOf("what do ya want for nothing?"))) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    CHECK(hexEncode(hmacSha256(Bytes(131, 0xaa), viewOf("Test Using Larger Than Block-Size Key - Hash Key First"))) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("HKDF-SHA-256 gives the examples of RFC 5869", "[crypto][hash]") {
    CHECK(hkdf("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
               42) == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    CHECK(hkdf(hexEncode(test::counting(0x00, 80)), hexEncode(test::counting(0x60, 80)),
               hexEncode(test::counting(0xb0, 80)), 82) == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19a"
                                                           "fa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8"
                                                           "367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    CHECK(hkdf("0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "", 42) ==
          "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST_CASE("BLAKE2b gives the example of RFC 7693 and another implementation's keyed hashes", "[crypto][hash]") {
    CHECK(hexEncode(blake2b512(viewOf("abc"))) == "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                                                  "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923");
    CHECK(hexEncode(blake2b256(test::counting(0, 32), viewOf("message"))) ==
          "2615bcafac3ebcd31940a8f15d876916435d805823d2db78c201a8e94624a0ae");
    CHECK(hexEncode(blake2b256(test::counting(0, 64), {})) ==
          "2fa9fbd9be36437de204e139e97d402bce68c828f43391608c891b5faed8a98a");
    SecretBytes derived(32);
    blake2b256(test::counting(0, 32), viewOf("message"), derived.writable().first<32>());
    CHECK(hexEncode(derived.view()) == "2615bcafac3ebcd31940a8f15d876916435d805823d2db78c201a8e94624a0ae");
}

TEST_CASE("bytes are equal by all of them", "[crypto][hash]") {
    CHECK(equalConstantTime(viewOf("abc"), viewOf("abc")));
    CHECK_FALSE(equalConstantTime(viewOf("abc"), viewOf("abd")));
    CHECK_FALSE(equalConstantTime(viewOf("abc"), viewOf("ab")));
    CHECK(equalConstantTime({}, {}));
}
