// Both directions against Debian's age program, which shares no code with ours.
#include "core/crypto/age.h"

#include "tests/support/support.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::crypto;

namespace {

Bytes someBytes(std::size_t size) {
    Bytes out(size);
    test::SeededRandom(size).fill(out);
    return out;
}

/// The key line of a file that age-keygen wrote.
std::string identityLine(const std::string& file) {
    const std::size_t at = file.find("AGE-SECRET-KEY-1");
    REQUIRE(at != std::string::npos);
    return file.substr(at, file.find('\n', at) - at);
}

} // namespace

TEST_CASE("the age program opens what is sealed here, and the other way round", "[crypto][age]") {
    const test::TempFolder folder;
    const std::string keyFile = (folder / "key.txt").string();
    const std::string plain = (folder / "plain").string();
    const std::string sealed = (folder / "sealed.age").string();
    REQUIRE(test::run({"age-keygen", "-o", keyFile}).exitCode == 0);
    const auto identity = AgeIdentity::parse(identityLine(test::readAllText(keyFile)));
    REQUIRE(identity);
    const std::string recipient = formatRecipient(identity->publicKey());
    CHECK(test::run({"age-keygen", "-y", keyFile}).output == recipient + '\n');

    SystemRandom random;
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 300000U}) {
        INFO(size);
        const Bytes words = someBytes(size);

        const Bytes ours = ageEncrypt(std::vector{identity->publicKey()}, words, random).value();
        test::writeAll(sealed, ours);
        const test::Ran ran = test::run({"age", "-d", "-i", keyFile, sealed});
        REQUIRE(ran.exitCode == 0);
        CHECK((ran.output == textOf(words))); // not shown when it differs: it is 300 kB

        test::writeAll(plain, words);
        REQUIRE(test::run({"age", "-r", recipient, "-o", sealed, plain}).exitCode == 0);
        const AgeIdentity* const held[] = {&*identity};
        const auto opened = ageDecrypt(held, test::readAll(sealed));
        REQUIRE(opened);
        CHECK(std::equal(opened->plaintext.begin(), opened->plaintext.end(), words.begin(), words.end()));
    }
}

TEST_CASE("an identity made here is one for the age program", "[crypto][age]") {
    const test::TempFolder folder;
    test::SeededRandom random(20);
    const AgeIdentity identity = AgeIdentity::generate(random);
    const AgeIdentity other = AgeIdentity::generate(random);
    const SecretBytes text = identity.format();
    test::writeAll(folder / "key.txt", text.view());
    CHECK(test::run({"age-keygen", "-y", (folder / "key.txt").string()}).output ==
          formatRecipient(identity.publicKey()) + '\n');

    SECTION("also as one of several recipients") {
        const X25519Public both[] = {other.publicKey(), identity.publicKey()};
        test::writeAll(folder / "sealed", ageEncrypt(both, viewOf("for two"), random).value());
        const test::Ran ran =
            test::run({"age", "-d", "-i", (folder / "key.txt").string(), (folder / "sealed").string()});
        CHECK(ran.exitCode == 0);
        CHECK(ran.output == "for two");
    }
    SECTION("and its recipient can be sealed to beside another") {
        test::writeAll(folder / "plain", "from the program");
        REQUIRE(test::run({"age", "-r", formatRecipient(other.publicKey()), "-r", formatRecipient(identity.publicKey()),
                           "-o", (folder / "sealed").string(), (folder / "plain").string()})
                    .exitCode == 0);
        const AgeIdentity* const held[] = {&identity};
        const auto opened = ageDecrypt(held, test::readAll(folder / "sealed"));
        REQUIRE(opened);
        CHECK(textOf(opened->plaintext) == "from the program");
    }
}
