#include "sync/protocol/envelope.h"

#include "core/crypto/jws.h"
#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

constexpr std::string_view kWords = "The barman at the corner house, who asked not to be named.";

struct Fixture {
    crypto::SigningKey author = test::signer(1);
    crypto::AgeIdentity unit = test::identity(2);
    std::string recipient = crypto::formatRecipient(unit.publicKey());
    test::SeededRandom random;
    AuthorLookup authors = [this](const std::string& kid) {
        return kid == crypto::keyIdOf(author.publicKey()) ? std::optional(author.publicKey()) : std::nullopt;
    };
    [[nodiscard]] std::string seal(std::string_view words = kWords) {
        return sealProvenance(test::kReportId, words, recipient, author, random).value();
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "provenance opens for the source unit and nobody else", "[protocol][provenance]") {
    const std::string sealed = seal();
    CHECK(sealed.find("barman") == std::string::npos);
    CHECK(openProvenance(sealed, unit, authors, test::kReportId) == std::string(kWords));
    CHECK(openProvenance(sealed, test::identity(3), authors, test::kReportId).error().code == ErrorCode::UnknownKey);
    const auto seen = parseSealedProvenance(sealed);
    REQUIRE(seen);
    CHECK(seen->to == recipient);
}

TEST_CASE_METHOD(Fixture, "provenance cannot be moved to another report or author", "[protocol][provenance]") {
    const std::string sealed = seal();
    CHECK_FALSE(openProvenance(sealed, unit, authors, test::kOtherId));
    CHECK(openProvenance(
              sealed, unit, [](const std::string&) { return std::nullopt; }, test::kReportId)
              .error()
              .code == ErrorCode::UnknownKey);
    const auto wrongKey = [](const std::string&) { return std::optional(test::signer(9).publicKey()); };
    CHECK(openProvenance(sealed, unit, wrongKey, test::kReportId).error().code == ErrorCode::BadSignature);
}

TEST_CASE_METHOD(Fixture, "how much was said does not show in steps below 4 KiB", "[protocol][provenance]") {
    CHECK(seal("x").size() == seal(std::string(3000, 'x')).size());
    CHECK(seal("x").size() < seal(std::string(5000, 'x')).size());
    CHECK(openProvenance(seal(std::string("\0\xE2\x80\xAE", 4)), unit, authors, test::kReportId) ==
          std::string("\0\xE2\x80\xAE", 4));
}

TEST_CASE_METHOD(Fixture, "provenance that is not text or too long is not sealed", "[protocol][provenance]") {
    CHECK(sealProvenance(test::kReportId, "\xff", recipient, author, random).error().code ==
          ErrorCode::InvalidArgument);
    CHECK(sealProvenance("x", kWords, recipient, author, random).error().code == ErrorCode::InvalidArgument);
    CHECK(sealProvenance(test::kReportId, std::string(300000, 'x'), recipient, author, random).error().code ==
          ErrorCode::TooLarge);
    CHECK_FALSE(sealProvenance(test::kReportId, kWords, "age1nobody", author, random));
}

TEST_CASE_METHOD(Fixture, "sealed provenance in any other form is refused", "[protocol][provenance]") {
    const std::string sealed = seal();
    for (const std::string& wrong :
         {std::string(), std::string("{}"), sealed + " ", test::replaced(sealed, "{\"age\"", "{ \"age\""),
          test::replaced(sealed, "}", ",\"x\":1}"), test::replaced(sealed, "\"to\":\"age1", "\"to\":\"age2"),
          test::replaced(sealed, "\"age\":\"", "\"age\":\"*"), std::string("[1]")})
        CHECK_FALSE(parseSealedProvenance(wrong));

    // Other plaintexts that the source unit's key opens.
    const auto remade = [&](const std::string& plaintext) {
        const Bytes age = test::sealTo(unit.publicKey(), viewOf(plaintext));
        return openProvenance(nlohmann::json{{"to", recipient}, {"age", base64Encode(age, Base64::Standard)}}.dump(),
                              unit, authors, test::kReportId);
    };
    const Bytes age = parseSealedProvenance(sealed)->age;
    const std::string good = test::openWith(unit, age);
    CHECK(remade(good) == std::string(kWords));
    CHECK_FALSE(remade(test::replaced(good, "barman", "dealer")));
    CHECK_FALSE(remade(good + std::string(4096, '\0')));
    CHECK_FALSE(remade(good.substr(0, good.size() - 1)));
    CHECK_FALSE(remade(good.substr(0, good.size() - 1) + "x"));
    CHECK_FALSE(remade(""));
}
