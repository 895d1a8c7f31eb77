#include "sync/protocol/request_signature.h"

#include "core/crypto/hash.h"
#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

constexpr std::string_view kRfcSeed = "9f8362f87a484a954e6e740c5b4c0e84229139a20aa8ab56ff66586f6a7d29c5";
constexpr UnixMillis kNow = test::FixedClock::kStart;
constexpr std::int64_t kSeconds = kNow.value / 1000;

HttpRequestView patchRequest() {
    return {"PATCH",
            "https://relay.example:8443/v1/uploads/abc?x=1",
            {{"host", "relay.example:8443"},
             {"content-length", "18"},
             {"content-type", "application/offset+octet-stream"},
             {"upload-offset", "0"},
             {"tus-resumable", "1.0.0"}}};
}

const std::string kCovered = R"("@method" "@target-uri" "content-length" "content-type" "upload-offset")";

struct Profile {
    std::int64_t created = kSeconds;
    std::int64_t expires = kSeconds + 300;
    std::string nonce = "AAECAwQFBgcICQoLDA0ODw";
    std::string alg = "ed25519";
    std::string keyId = crypto::keyIdOf(test::signer(1).publicKey());
    std::string tag = "lanyard-relay-v1";

    [[nodiscard]] std::string text() const {
        return ";created=" + std::to_string(created) + ";expires=" + std::to_string(expires) + ";nonce=\"" + nonce +
               "\";alg=\"" + alg + "\";keyid=\"" + keyId + "\";tag=\"" + tag + "\"";
    }
};

/// The request with any Signature-Input, signed as that input says.
HttpRequestView signedWith(HttpRequestView request, const std::string& input, std::string label = "sig1") {
    const auto base = signatureBase(request, label + "=" + input, label);
    const Bytes signature = base ? [&] {
        const auto raw = test::signer(1).sign(viewOf(*base));
        return Bytes(raw.begin(), raw.end());
    }()
                                 : Bytes(64, 0);
    request.headers.emplace_back("signature-input", label + "=" + input);
    request.headers.emplace_back("signature", label + "=:" + base64Encode(signature, Base64::Standard) + ":");
    return request;
}

HttpRequestView signedWith(const Profile& profile) {
    return signedWith(patchRequest(), "(" + kCovered + ")" + profile.text());
}

std::optional<crypto::Ed25519Public> lookUp(const std::string& keyId) {
    const auto key = test::signer(1).publicKey();
    return keyId == crypto::keyIdOf(key) ? std::optional(key) : std::nullopt;
}

std::string problemOf(const HttpRequestView& request, UnixMillis now = kNow) {
    const auto checked = verifyRequest(request, lookUp, now);
    return checked ? "(verified)" : checked.error().name;
}

} // namespace

TEST_CASE("the vector of RFC 9421 B.2.6 gives its base and its signature", "[protocol][signature]") {
    const HttpRequestView request{"POST",
                                  "https://example.com/foo?param=Value&Pet=dog",
                                  {{"host", "example.com"},
                                   {"date", "Tue, 20 Apr 2021 02:07:55 GMT"},
                                   {"content-type", "application/json"},
                                   {"content-length", "18"}}};
    const std::string input =
        R"(sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519")";
    const auto base = signatureBase(request, input, "sig-b26");
    REQUIRE(base);
    CHECK(base->size() == 284);
    CHECK(hexEncode(crypto::sha256(viewOf(*base))) ==
          "e6402577f54303accfda63dfbde1a7b8c5e5e6f3f7898637b7d78dc07ee1896a");
    const auto signature = base64Decode(
        "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==", Base64::Standard);
    const auto key = test::signerFromHex(kRfcSeed);
    CHECK(hexEncode(key.publicKey()) == "26b40b8f93fff3d897112f7ebc582b232dbd72517d082fe83cfb30ddce43d1bb");
    CHECK(crypto::verifyEd25519(key.publicKey(), viewOf(*base), *signature));
}

TEST_CASE("a signature that another implementation made over this profile verifies", "[protocol][signature]") {
    const HttpRequestView request{"PATCH",
                                  "https://relay.example/v1/uploads/abc?x=1",
                                  {{"content-digest", "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"},
                                   {"content-length", "18"},
                                   {"upload-offset", "0"}}};
    const std::string input =
        R"(sig1=("@method" "@target-uri" "content-digest" "content-length" "upload-offset");created=1618884473;expires=1618884773;)"
        R"(nonce="AAECAwQFBgcICQoLDA0ODw";alg="ed25519";keyid="dev-1";tag="field-relay-v1")";
    const auto base = signatureBase(request, input, "sig1");
    REQUIRE(base);
    const auto signature = base64Decode(
        "oua5TRWCOjM0lHfYzOR5jbcVLxMR9EMqHNKVbP4Zozp7vOeh2lwgNJTswcwvkdYLz8GY9/k3nDqzNI6mVykDBQ==", Base64::Standard);
    CHECK(crypto::verifyEd25519(test::signerFromHex(kRfcSeed).publicKey(), viewOf(*base), *signature));
}

TEST_CASE("what signRequest makes, verifyRequest accepts", "[protocol][signature]") {
    test::SeededRandom random;
    auto request = patchRequest();
    const SignatureHeaders headers = signRequest(request, test::signer(1), kNow, random);
    request.headers.emplace_back("signature-input", headers.signatureInput);
    request.headers.emplace_back("signature", headers.signature);
    const auto checked = verifyRequest(request, lookUp, kNow);
    REQUIRE(checked);
    CHECK(checked->keyId == crypto::keyIdOf(test::signer(1).publicKey()));
    CHECK(base64Decode(checked->nonce, Base64::Url)->size() == 16);
    CHECK(checked->expires.value == (kSeconds + 300) * 1000);

    SECTION("but not with another method") {
        request.method = "DELETE";
        CHECK(problemOf(request) == "bad-signature");
    }
    SECTION("but not for another address") {
        request.targetUri = "https://relay.example:8443/v1/uploads/abd?x=1";
        CHECK(problemOf(request) == "bad-signature");
    }
    SECTION("but not with another header") {
        request.headers[3].second = "4096";
        CHECK(problemOf(request) == "bad-signature");
    }
    SECTION("but not when a header that must be covered was added") {
        request.headers.emplace_back("content-digest", contentDigest({}));
        CHECK(problemOf(request) == "insufficient-coverage");
    }
    SECTION("and two requests of the same moment have two nonces") {
        CHECK(signRequest(patchRequest(), test::signer(1), kNow, random).signatureInput != headers.signatureInput);
    }
}

TEST_CASE("the order of covered components is the sender's", "[protocol][signature]") {
    const std::string input =
        R"(("content-type" "tus-resumable" "upload-offset" "@target-uri" "content-length" "@authority" "@method"))" +
        Profile().text();
    CHECK(problemOf(signedWith(patchRequest(), input)) == "(verified)");
}

TEST_CASE("a signature of somebody else beside ours is passed over", "[protocol][signature]") {
    auto request = signedWith(Profile());
    request.headers.emplace_back("signature-input", "proxy=(\"@method\");created=1;keyid=\"p\";tag=\"other\"");
    request.headers.emplace_back("signature", "proxy=:AAAA:");
    CHECK(problemOf(request) == "(verified)");
}

TEST_CASE("a request without our signature is told so", "[protocol][signature]") {
    CHECK(problemOf(patchRequest()) == "missing-signature");
    Profile foreign;
    foreign.tag = "field-relay-v1";
    CHECK(problemOf(signedWith(foreign)) == "missing-signature");
    auto halved = signedWith(Profile());
    halved.headers.pop_back();
    CHECK(problemOf(halved) == "missing-signature");
}

TEST_CASE("a signature that leaves out what it must cover is refused", "[protocol][signature]") {
    const std::string left = GENERATE(R"("@target-uri" "content-length" "content-type" "upload-offset")",
                                      R"("@method" "content-length" "content-type" "upload-offset")",
                                      R"("@method" "@target-uri" "content-type" "upload-offset")",
                                      R"("@method" "@target-uri" "content-length" "upload-offset")",
                                      R"("@method" "@target-uri" "content-length" "content-type")", "");
    CHECK(problemOf(signedWith(patchRequest(), "(" + left + ")" + Profile().text())) == "insufficient-coverage");
}

TEST_CASE("a signature that is not in the profile is refused", "[protocol][signature]") {
    auto request = signedWith(Profile());
    const auto refit = [&](const std::string& input) { request = signedWith(patchRequest(), input); };
    const std::string list = "(" + kCovered + ")";
    SECTION("a component twice") {
        refit("(" + kCovered + " \"@method\")" + Profile().text());
    }
    SECTION("a component with a parameter") {
        refit("(" + kCovered + " \"host\";bs)" + Profile().text());
    }
    SECTION("a component that is not there") {
        refit("(" + kCovered + " \"date\")" + Profile().text());
    }
    SECTION("a component that is not known") {
        refit("(" + kCovered + " \"@status\")" + Profile().text());
    }
    SECTION("a component that is no string") {
        refit("(" + kCovered + " token)" + Profile().text());
    }
    SECTION("no created") {
        refit(list + test::replaced(Profile().text(), ";created=" + std::to_string(kSeconds), ""));
    }
    SECTION("no expires") {
        refit(list + test::replaced(Profile().text(), ";expires=" + std::to_string(kSeconds + 300), ""));
    }
    SECTION("no nonce") {
        refit(list + test::replaced(Profile().text(), ";nonce=\"AAECAwQFBgcICQoLDA0ODw\"", ""));
    }
    SECTION("no alg") {
        refit(list + test::replaced(Profile().text(), ";alg=\"ed25519\"", ""));
    }
    SECTION("no keyid") {
        refit(list + test::replaced(Profile().text(), ";keyid=\"" + Profile().keyId + "\"", ""));
    }
    SECTION("a parameter more") {
        refit(list + Profile().text() + ";context=1");
    }
    SECTION("a parameter twice") {
        refit(list + Profile().text() + ";created=1");
    }
    SECTION("created as text") {
        refit(list + test::replaced(Profile().text(), "created=" + std::to_string(kSeconds),
                                    "created=\"" + std::to_string(kSeconds) + "\""));
    }
    SECTION("a life of more than five minutes") {
        Profile profile;
        profile.expires = kSeconds + 301;
        request = signedWith(profile);
    }
    SECTION("an end before its beginning") {
        Profile profile;
        profile.expires = kSeconds;
        request = signedWith(profile);
    }
    SECTION("a short nonce") {
        Profile profile;
        profile.nonce = "AAECAwQFBgcICQoLDA0O";
        request = signedWith(profile);
    }
    SECTION("a nonce that is not base64url") {
        Profile profile;
        profile.nonce = "AAECAwQFBgcICQoLDA0ODw==";
        request = signedWith(profile);
    }
    SECTION("another algorithm") {
        Profile profile;
        profile.alg = "hmac-sha256";
        request = signedWith(profile);
    }
    SECTION("two with our tag") {
        request.headers.emplace_back("signature-input", "sig2=" + list + Profile().text());
        request.headers.emplace_back("signature", "sig2=:AAAA:");
    }
    SECTION("two of one label") {
        request.headers.emplace_back("signature-input", "sig1=" + list + Profile().text());
    }
    SECTION("no signature of that label") {
        request.headers.back().second = test::replaced(request.headers.back().second, "sig1", "sig2");
    }
    SECTION("a short signature") {
        request.headers.back().second = "sig1=:AAAA:";
    }
    SECTION("a signature that is text") {
        request.headers.back().second = "sig1=\"AAAA\"";
    }
    SECTION("headers that do not parse") {
        request.headers.back().second = "sig1=:AAAA";
    }
    SECTION("headers beyond their limit") {
        request.headers.back().second += ", x=" + std::string(9000, 'x');
    }
    SECTION("a folded header") {
        request = patchRequest();
        request.headers[2].second = "application/offset+octet-stream\r\n \"upload-offset\": 5";
        request = signedWith(request, list + Profile().text());
    }
    CHECK(problemOf(request) == "malformed-signature");
}

TEST_CASE("an unknown key is told apart from a wrong signature", "[protocol][signature]") {
    Profile profile;
    profile.keyId = crypto::keyIdOf(test::signer(2).publicKey());
    CHECK(problemOf(signedWith(profile)) == "unknown-key");
    auto request = signedWith(Profile());
    request.headers.back().second = "sig1=:" + base64Encode(Bytes(64, 7), Base64::Standard) + ":";
    CHECK(problemOf(request) == "bad-signature");
}

TEST_CASE("a signature counts from five minutes ago to one minute ahead", "[protocol][signature]") {
    const auto request = signedWith(Profile());
    const auto at = [](std::int64_t seconds) { return UnixMillis{(kSeconds + seconds) * 1000}; };
    CHECK(problemOf(request, at(300)) == "(verified)");
    CHECK(problemOf(request, at(301)) == "clock-skew");
    CHECK(problemOf(request, at(-60)) == "(verified)");
    CHECK(problemOf(request, at(-61)) == "clock-skew");
    Profile brief;
    brief.expires = kSeconds + 10;
    CHECK(problemOf(signedWith(brief), at(11)) == "expired");
    SECTION("but a stranger learns nothing of the relay's clock") {
        auto forged = request;
        forged.headers.back().second = "sig1=:" + base64Encode(Bytes(64, 7), Base64::Standard) + ":";
        CHECK(problemOf(forged, at(9000)) == "bad-signature");
    }
}

TEST_CASE("a digest names its body and no other", "[protocol][signature]") {
    const auto body = viewOf("{\"hello\": \"world\"}");
    const std::string digest = "sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:";
    CHECK(contentDigest(body) == digest);
    CHECK(verifyContentDigest(digest, body));
    CHECK(verifyContentDigest("sha-512=:AAAA:, " + digest, body));
    CHECK(verifyContentDigest(digest, viewOf("{\"hello\": \"World\"}")).error().code == ErrorCode::BadSignature);
    CHECK(verifyContentDigest("sha-256=:AAAA:", body).error().code == ErrorCode::BadSignature);
    CHECK(verifyContentDigest("md5=:AAAA:", body).error().code == ErrorCode::Malformed);
    CHECK(verifyContentDigest("sha-256=X48E9q", body).error().code == ErrorCode::Malformed);
    CHECK(verifyContentDigest("", body).error().code == ErrorCode::Malformed);
}
