#include "core/crypto/jws.h"

#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

constexpr std::string_view kTyp = "lanyard-envelope+jws";

/// A statement with any header, signed as a statement is.
std::string signedWith(std::string_view header, std::string_view payload) {
    std::string out = base64Encode(viewOf(header), Base64::Url) + '.' + base64Encode(viewOf(payload), Base64::Url);
    const Ed25519Signature signature = test::vectorKey().sign(viewOf(out));
    return out + '.' + base64Encode(signature, Base64::Url);
}

std::string kid() {
    return keyIdOf(test::vectorKey().publicKey());
}

ErrorCode problemOf(std::string_view compact) {
    const auto parts = parseJws(compact, kTyp);
    REQUIRE_FALSE(parts);
    return parts.error().code;
}

} // namespace

TEST_CASE("EdDSA over a signing input gives the signature of RFC 8037 A.4", "[crypto][jws]") {
    const Bytes seed = base64Decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A", Base64::Url).value();
    const SigningKey key = SigningKey::fromSeed(SigningKey::Seed::fromBytes(seed).value());
    CHECK(base64Encode(key.sign(viewOf("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc")), Base64::Url) ==
          "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
}

TEST_CASE("a statement is read and verified as it was signed", "[crypto][jws]") {
    const SigningKey key = test::vectorKey();
    for (const std::string& payload : {std::string(), std::string("{\"v\":1}"), std::string("\0\xff..", 4)}) {
        const std::string compact = signJws(key, kTyp, payload);
        const auto parts = parseJws(compact, kTyp);
        REQUIRE(parts);
        CHECK(parts->payload == payload);
        CHECK(parts->kid == keyIdOf(key.publicKey()));
        CHECK(verifyJws(*parts, key.publicKey()));
    }
    CHECK(signedWith("{\"alg\":\"EdDSA\",\"kid\":\"" + kid() + "\",\"typ\":\"lanyard-envelope+jws\"}", "x") ==
          signJws(key, kTyp, "x"));
}

TEST_CASE("a statement of another signer, or changed, does not verify", "[crypto][jws]") {
    test::SeededRandom random(9);
    const SigningKey other = SigningKey::generate(random);
    auto parts = parseJws(signJws(test::vectorKey(), kTyp, "payload"), kTyp).value();
    CHECK(verifyJws(parts, other.publicKey()).error().code == ErrorCode::BadSignature);

    SECTION("also when it claims the other's name") {
        parts.kid = keyIdOf(other.publicKey());
        CHECK(verifyJws(parts, other.publicKey()).error().code == ErrorCode::BadSignature);
    }
    SECTION("also when the key is right and the name is not") {
        parts.kid = keyIdOf(other.publicKey());
        CHECK(verifyJws(parts, test::vectorKey().publicKey()).error().code == ErrorCode::BadSignature);
    }
}

TEST_CASE("only our header, in our order, is read", "[crypto][jws]") {
    const std::string k = kid();
    CHECK(problemOf(signedWith(R"({"alg":"EdDSA","typ":"lanyard-envelope+jws","kid":")" + k + "\"}", "x")) ==
          ErrorCode::Malformed);
    CHECK(problemOf(signedWith(R"({"alg": "EdDSA","kid":")" + k + R"(","typ":"lanyard-envelope+jws"})", "x")) ==
          ErrorCode::Malformed);
    CHECK(problemOf(signedWith(R"({"alg":"EdDSA","kid":")" + k + R"(","typ":"lanyard-envelope+jws"} )", "x")) ==
          ErrorCode::Malformed);
    CHECK(problemOf(signedWith(R"({"alg":"EdDSA","kid":")" + k + R"(","typ":"lanyard-envelope+jws","crit":[]})",
                               "x")) == ErrorCode::Malformed);
    CHECK(problemOf(signedWith(R"({"alg":"EdDSA","kid":")" + k +
                                   R"(","typ":"lanyard-envelope+jws","typ":"lanyard-envelope+jws"})",
                               "x")) == ErrorCode::Malformed);
    CHECK(problemOf(signedWith(R"({"alg":"EdDSA","kid":"short","typ":"lanyard-envelope+jws"})", "x")) ==
          ErrorCode::Malformed);
    CHECK(problemOf(signedWith(R"({"alg":"EdDSA"})", "x")) == ErrorCode::Malformed);
    CHECK(problemOf(signedWith("", "x")) == ErrorCode::Malformed);
    CHECK(problemOf(signedWith("{}", "x")) == ErrorCode::Malformed);
}

TEST_CASE("another algorithm or type is named as such", "[crypto][jws]") {
    const std::string rest = R"(","kid":")" + kid() + R"(","typ":"lanyard-envelope+jws"})";
    CHECK(problemOf(signedWith(R"({"alg":"none)" + rest, "x")) == ErrorCode::Unsupported);
    CHECK(problemOf(signedWith(R"({"alg":"HS256)" + rest, "x")) == ErrorCode::Unsupported);
    CHECK(problemOf(signedWith(R"({"alg":"eddsa)" + rest, "x")) == ErrorCode::Unsupported);
    CHECK(problemOf(signJws(test::vectorKey(), "lanyard-bulletin+jws", "x")) == ErrorCode::Unsupported);
}

TEST_CASE("a statement has three parts", "[crypto][jws]") {
    const std::string good = signJws(test::vectorKey(), kTyp, "payload");
    CHECK(problemOf("") == ErrorCode::Malformed);
    CHECK(problemOf(".") == ErrorCode::Malformed);
    CHECK(problemOf("..") == ErrorCode::Malformed);
    CHECK(problemOf(good + ".x") == ErrorCode::Malformed);
    CHECK(problemOf(good + "=") == ErrorCode::Malformed);
    CHECK(problemOf(good + "\n") == ErrorCode::Malformed);
    CHECK(problemOf(good.substr(0, good.rfind('.'))) == ErrorCode::Malformed);
    CHECK(problemOf(good.substr(0, good.rfind('.') + 1)) == ErrorCode::Malformed);
}

TEST_CASE("no other text carries the same statement: one character more, less or other is refused or does not verify",
          "[crypto][jws]") {
    const SigningKey key = test::vectorKey();
    const std::string good = signJws(key, kTyp, "p");
    int good_seen = 0;
    test::forEachNeighbour(good, [&](const std::string& text) {
        const auto parts = parseJws(text, kTyp);
        if (!parts || !verifyJws(*parts, key.publicKey()))
            return;
        REQUIRE(text == good);
        ++good_seen;
    });
    CHECK(good_seen > 0);
}
