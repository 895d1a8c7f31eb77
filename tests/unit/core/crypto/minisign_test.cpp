#include "core/crypto/minisign.h"

#include "tests/support/support.h"
#include "tests/unit/core/crypto/scripted.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

constexpr std::array<std::uint8_t, 8> kKeyId{0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef};
constexpr std::string_view kPublic = "RWQBI0VniavN7wOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";
constexpr std::string_view kFile = "fieldcompanion test pack\n";
constexpr std::string_view kTrusted = "timestamp:1618884473\tfile:pack.bin\thashed";
constexpr std::string_view kSignature =
    "untrusted comment: signature\nRUQBI0VniavN74VPHBKhqGCGRH5TkFGHvP8SgveYFVE+KTRBAVyc86J15oXNNpZ/"
    "wUU2JlCuuW63QcA3aRU75EsbQK57NCQzVwQ=\ntrusted comment: timestamp:1618884473\tfile:pack.bin\thashed\n"
    "KtqK1Z4DRypWqjj/Vy6crNIo4y+58Mx0KR02ZEX/kZjmM8L7qMzily4fuAoen80wjMySzWBiz5sG2n7a/C3NBg==\n";

MinisignPublicKey key() {
    return parseMinisignPublicKey(kPublic).value();
}

ErrorCode problemOf(std::string_view file, std::string_view signature) {
    const auto comment = verifyMinisign(key(), viewOf(file), signature);
    REQUIRE_FALSE(comment);
    return comment.error().code;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string out(text);
    const std::size_t at = out.find(from);
    REQUIRE(at != std::string::npos);
    return out.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("the signature that minisign 0.11 made is made again byte for byte", "[crypto][minisign]") {
    CHECK(signMinisign(test::vectorKey(), kKeyId, viewOf(kFile), "signature", kTrusted) == kSignature);
    CHECK(formatMinisignPublicKey({kKeyId, test::vectorKey().publicKey()}) == kPublic);
    CHECK(verifyMinisign(key(), viewOf(kFile), kSignature) == kTrusted);
}

TEST_CASE("a public key is read from its line or its file, and nothing else", "[crypto][minisign]") {
    const std::string line(kPublic);
    CHECK(parseMinisignPublicKey(line + '\n')->key == test::vectorKey().publicKey());
    CHECK(parseMinisignPublicKey("untrusted comment: minisign public key EFCDAB8967452301\n" + line + '\n')->id ==
          kKeyId);
    CHECK(parseMinisignPublicKey("").error().code == ErrorCode::Malformed);
    CHECK(parseMinisignPublicKey("comment\n" + line + '\n').error().code == ErrorCode::Malformed);
    CHECK(parseMinisignPublicKey(line + "\n\n").error().code == ErrorCode::Malformed);
    CHECK(parseMinisignPublicKey(line + '\n' + line + '\n').error().code == ErrorCode::Malformed);
    CHECK(parseMinisignPublicKey(line.substr(4)).error().code == ErrorCode::Malformed);
    CHECK(parseMinisignPublicKey("RUQ" + line.substr(3)).error().code == ErrorCode::Malformed);
    test::forEachNeighbour(line, [&](const std::string& text) {
        if (const auto parsed = parseMinisignPublicKey(text))
            REQUIRE((formatMinisignPublicKey(*parsed) == text || formatMinisignPublicKey(*parsed) + '\n' == text));
    });
}

TEST_CASE("a changed file, comment or signature is found", "[crypto][minisign]") {
    CHECK(problemOf("fieldcompanion test pack", kSignature) == ErrorCode::BadSignature);
    CHECK(problemOf(kFile, replaced(kSignature, "pack.bin", "back.bin")) == ErrorCode::BadSignature);
    CHECK(problemOf(kFile, replaced(kSignature, "NCQzVwQ=", "NCQzVwU=")) == ErrorCode::BadSignature);
    CHECK(problemOf(kFile, replaced(kSignature, "C3NBg==", "C3NBw==")) == ErrorCode::BadSignature);
    CHECK(verifyMinisign(key(), viewOf(kFile), replaced(kSignature, "comment: signature", "comment: anything")));
}

TEST_CASE("another key's signature is told from a wrong one", "[crypto][minisign]") {
    test::SeededRandom random(13);
    const SigningKey stranger = SigningKey::generate(random);
    CHECK(problemOf(kFile, signMinisign(stranger, {9}, viewOf(kFile), "x", "y")) == ErrorCode::UnknownKey);
    CHECK(problemOf(kFile, signMinisign(stranger, kKeyId, viewOf(kFile), "x", "y")) == ErrorCode::BadSignature);
}

TEST_CASE("the old kind of signature is refused, also when it fits", "[crypto][minisign]") {
    const SigningKey signer = test::vectorKey();
    const Ed25519Signature overFile = signer.sign(viewOf(kFile));
    Bytes blob = toBytes("Ed");
    blob.insert(blob.end(), kKeyId.begin(), kKeyId.end());
    blob.insert(blob.end(), overFile.begin(), overFile.end());
    Bytes signedToo(overFile.begin(), overFile.end());
    signedToo.push_back('y');
    const Ed25519Signature overComment = signer.sign(signedToo);
    CHECK(problemOf(kFile, "untrusted comment: x\n" + base64Encode(blob, Base64::Standard) + "\ntrusted comment: y\n" +
                               base64Encode(overComment, Base64::Standard) + '\n') == ErrorCode::Unsupported);
}

TEST_CASE("a signature file is four lines of fixed form", "[crypto][minisign]") {
    const std::string good(kSignature);
    CHECK(problemOf(kFile, "") == ErrorCode::Malformed);
    CHECK(problemOf(kFile, good.substr(0, good.size() - 1)) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, good + "\n") == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "untrusted comment: ", "comment: ")) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "\ntrusted comment: ", "\nTrusted comment: ")) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "signature\n", "signature\r\n")) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "RUQB", "RUEB")) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "RUQB", "")) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "signature", std::string(1025, 'x'))) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "hashed", std::string(8193, 'x'))) == ErrorCode::Malformed);
    CHECK(problemOf(kFile, replaced(good, "hashed", "ha\x1bshed")) == ErrorCode::Malformed);
}

TEST_CASE("the minisign program verifies what is signed here, and the other way round", "[crypto][minisign]") {
    const test::TempFolder folder;
    const std::string file = (folder / "a.pack").string();
    test::SeededRandom random(14);
    Bytes content(100000);
    random.fill(content);
    test::writeAll(file, content);

    SECTION("signed here") {
        const SigningKey signer = SigningKey::generate(random);
        test::writeAll(file + ".minisig", signMinisign(signer, kKeyId, content, "a pack", "name\tversion 7"));
        const std::string line = formatMinisignPublicKey({kKeyId, signer.publicKey()});
        const test::Ran good = test::run({"minisign", "-V", "-H", "-P", line, "-m", file});
        CHECK(good.exitCode == 0);
        CHECK(good.output.find("name\tversion 7") != std::string::npos);
        content[5] ^= 1U;
        test::writeAll(file, content);
        CHECK(test::run({"minisign", "-V", "-P", line, "-m", file}).exitCode != 0);
    }
    SECTION("signed there") {
        const std::string pub = (folder / "key.pub").string();
        const std::string sec = (folder / "key.sec").string();
        REQUIRE(test::run({"minisign", "-G", "-W", "-p", pub, "-s", sec}).exitCode == 0);
        REQUIRE(test::run({"minisign", "-S", "-W", "-s", sec, "-m", file, "-t", "made by the program"}).exitCode == 0);
        const auto theirs = parseMinisignPublicKey(test::readAllText(pub));
        REQUIRE(theirs);
        CHECK(verifyMinisign(*theirs, content, test::readAllText(file + ".minisig")) == "made by the program");
        REQUIRE(test::run({"minisign", "-S", "-l", "-W", "-s", sec, "-m", file}).exitCode == 0);
        CHECK(verifyMinisign(*theirs, content, test::readAllText(file + ".minisig")).error().code ==
              ErrorCode::Unsupported);
    }
}
