#include "core/crypto/box.h"

#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

WrapKey keyFrom(std::uint8_t first) {
    return WrapKey::fromBytes(test::counting(first, 32)).value();
}

} // namespace

TEST_CASE("a wrapped secret has the bytes of the XChaCha20-Poly1305 draft's example", "[crypto][box]") {
    test::ScriptedRandom nonce(test::counting(0x40, 24));
    const Bytes context = hexDecode("50515253c0c1c2c3c4c5c6c7").value();
    const Bytes box =
        sealBox(keyFrom(0x80), context,
                viewOf("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
                       "future, sunscreen would be it."),
                nonce);
    CHECK(nonce.usedUp());
    CHECK(hexEncode(box) == "404142434445464748494a4b4c4d4e4f5051525354555657"
                            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                            "21f9664c97637da9768812f615c68b13b52e"
                            "c0875924c1c7987947deafd8780acf49");
}

TEST_CASE("a wrapped secret opens with its key and context and nothing else", "[crypto][box]") {
    test::SeededRandom random(4);
    for (const std::size_t size : {0U, 1U, 32U, 5000U}) {
        const Bytes secret(size, 0x5a);
        const Bytes box = sealBox(keyFrom(1), viewOf("vault header 1"), secret, random);
        CHECK(box.size() == 24 + size + 16);
        const auto opened = openBox(keyFrom(1), viewOf("vault header 1"), box);
        REQUIRE(opened);
        CHECK(hexEncode(opened->view()) == hexEncode(secret));
        CHECK(openBox(keyFrom(2), viewOf("vault header 1"), box).error().code == ErrorCode::BadSignature);
        CHECK(openBox(keyFrom(1), viewOf("vault header 2"), box).error().code == ErrorCode::BadSignature);
        CHECK(openBox(keyFrom(1), {}, box).error().code == ErrorCode::BadSignature);
    }
}

TEST_CASE("a wrapped secret with any bit changed or any byte missing does not open", "[crypto][box]") {
    test::SeededRandom random(6);
    const Bytes box = sealBox(keyFrom(1), {}, Bytes(32, 7), random);
    for (std::size_t i = 0; i < box.size(); ++i) {
        Bytes changed = box;
        changed[i] ^= 0x80U;
        CHECK(openBox(keyFrom(1), {}, changed).error().code == ErrorCode::BadSignature);
        CHECK(openBox(keyFrom(1), {}, ByteView(box).first(i)).error().code == ErrorCode::BadSignature);
    }
}

TEST_CASE("the same secret never looks the same twice", "[crypto][box]") {
    test::SeededRandom random(8);
    CHECK(sealBox(keyFrom(1), {}, Bytes(32, 7), random) != sealBox(keyFrom(1), {}, Bytes(32, 7), random));
}

TEST_CASE("Argon2id gives what another implementation gives", "[crypto][box]") {
    const auto key = argon2id(viewOf("a passphrase"), test::counting(0, 16), {}, 32);
    REQUIRE(key);
    CHECK(hexEncode(key->view()) == "32289f165f56d4098a68e99234458cd6d2b6494532833dffee7d172107ae2460");
    const auto least = argon2id({}, test::counting(0, 16), {.passes = 1, .memoryKiB = 8}, 16);
    REQUIRE(least);
    CHECK(hexEncode(least->view()) == "35858230a16f87fed2b29838c1fe2df6");
}

TEST_CASE("an Argon2id cost outside its range is refused", "[crypto][box]") {
    const Bytes salt = test::counting(0, 16);
    CHECK(argon2id({}, ByteView(salt).first(15), {}, 32).error().code == ErrorCode::InvalidArgument);
    CHECK(argon2id({}, salt, {.passes = 0, .memoryKiB = 65536}, 32).error().code == ErrorCode::InvalidArgument);
    CHECK(argon2id({}, salt, {.passes = 1, .memoryKiB = 7}, 32).error().code == ErrorCode::InvalidArgument);
    CHECK(argon2id({}, salt, {}, 15).error().code == ErrorCode::InvalidArgument);
    CHECK(argon2id({}, salt, {}, 1025).error().code == ErrorCode::InvalidArgument);
}

#ifndef __SANITIZE_ADDRESS__ // whose own memory the limit would take away
TEST_CASE("when the memory cannot be had the cost is not lowered: there is no key", "[crypto][box]") {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit half{rlim_t{1} << 29U, rlim_t{1} << 29U};
        if (::setrlimit(RLIMIT_AS, &half) != 0)
            ::_exit(2);
        const auto key = argon2id(viewOf("x"), test::counting(0, 16), {.passes = 1, .memoryKiB = 1U << 20U}, 32);
        ::_exit(!key && key.error().code == ErrorCode::Unavailable ? 0 : 1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
}
#endif
