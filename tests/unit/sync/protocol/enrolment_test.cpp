#include "sync/protocol/enrolment.h"

#include "core/crypto/hash.h"
#include "core/crypto/jws.h"
#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

EnrolmentCode sampleCode() {
    EnrolmentCode code;
    code.host = "relay.example:8443";
    test::SeededRandom random(3);
    random.fill(code.caPin);
    random.fill(code.rootFingerprint);
    random.fill(code.secret);
    return code;
}

bool same(const EnrolmentCode& a, const EnrolmentCode& b) {
    return a.host == b.host && a.caPin == b.caPin && a.rootFingerprint == b.rootFingerprint && a.secret == b.secret;
}

std::string messageOf(std::string_view text) {
    const auto parsed = parseEnrolmentCode(text);
    return parsed ? "(parsed)" : parsed.error().message;
}

struct Force {
    crypto::AgeIdentity enrolment = test::identity(1);
    crypto::SigningKey key = test::signer(2);
    crypto::AgeIdentity mailbox = test::identity(3);
    std::array<std::uint8_t, 10> secret = sampleCode().secret;
    test::SeededRandom random;

    [[nodiscard]] EnrolmentRequest request() const {
        return {codeIdOf(secret),
                test::signer(4).publicKey(),
                test::signer(5).publicKey(),
                crypto::formatRecipient(mailbox.publicKey()),
                "Linux, Debian 12",
                test::FixedClock::kStart};
    }
    [[nodiscard]] Bytes sealed() {
        return sealEnrolmentRequest(request(), secret, crypto::formatRecipient(enrolment.publicKey()), random).value();
    }
    [[nodiscard]] static EnrolmentAnswer answer() {
        return {base64Encode(crypto::sha256(viewOf("request")), Base64::Url),
                "accepted",
                "7Q2M",
                "PC Example",
                "D-1",
                test::FixedClock::kStart};
    }
};

} // namespace

TEST_CASE("a code is read as it was printed", "[protocol][enrolment]") {
    const EnrolmentCode code = sampleCode();
    const std::string text = formatEnrolmentCode(code);
    CHECK(text.starts_with("L1:relay.example:8443:"));
    const auto parsed = parseEnrolmentCode(text);
    REQUIRE(parsed);
    CHECK(same(*parsed, code));

    for (const char* host : {"localhost", "192.0.2.7:8443", "[2001:db8::1]:8443", "[::1]", "relay.example"}) {
        EnrolmentCode other = code;
        other.host = host;
        const auto read = parseEnrolmentCode(formatEnrolmentCode(other));
        REQUIRE(read);
        CHECK(same(*read, other));
    }
}

TEST_CASE("a code forgives how it was typed", "[protocol][enrolment]") {
    const std::string text = formatEnrolmentCode(sampleCode());
    const auto afterPin = text.find(':', text.find(":8443:") + 6);
    std::string typed = text;
    for (std::size_t i = afterPin; i < typed.size(); ++i) {
        typed[i] = static_cast<char>(std::tolower(typed[i]));
        if (typed[i] == '0')
            typed[i] = 'o';
        else if (typed[i] == '1')
            typed[i] = i % 2 == 0 ? 'l' : 'i';
    }
    CHECK(messageOf(typed) == "(parsed)");
    CHECK(messageOf("  l1" + text.substr(2, 40) + "\n " + text.substr(42) + "\r\n") == "(parsed)");
    CHECK(messageOf("L1:RELAY.example" + text.substr(16)) == "(parsed)");
    CHECK(messageOf(typed.insert(afterPin + 5, "-")) == "(parsed)");
}

TEST_CASE("a code that was typed wrongly says so", "[protocol][enrolment]") {
    const std::string text = formatEnrolmentCode(sampleCode());
    std::string wrong = text;
    wrong[text.size() - 5] = wrong[text.size() - 5] == 'A' ? 'B' : 'A';
    CHECK(messageOf(wrong).find("typed wrongly") != std::string::npos);
    CHECK(messageOf(test::replaced(text, "relay.example", "relay.exampel")).find("typed wrongly") != std::string::npos);
    wrong = text;
    wrong[26] = wrong[26] == 'A' ? 'B' : 'A';
    CHECK(messageOf(wrong).find("typed wrongly") != std::string::npos);
}

TEST_CASE("a code that is not whole names the part", "[protocol][enrolment]") {
    const std::string text = formatEnrolmentCode(sampleCode());
    CHECK(messageOf("").find("six parts") != std::string::npos);
    CHECK(messageOf("hello").find("six parts") != std::string::npos);
    CHECK(messageOf(test::replaced(text, "L1:", "L2:")).find("L1") != std::string::npos);
    CHECK(messageOf(test::replaced(text, "relay.example", "relay_example")).find("address") != std::string::npos);
    CHECK(messageOf(test::replaced(text, ":8443", ":84430")).find("address") != std::string::npos);
    CHECK(messageOf(test::replaced(text, ":8443:", ":8443:A")).find("certificate") != std::string::npos);
    const std::string base = text.substr(0, text.rfind(':'));
    const std::string check = text.substr(text.rfind(':'));
    const auto secretAt = base.rfind(':');
    CHECK(messageOf(base.substr(0, base.size() - 1) + check).find("secret") != std::string::npos);
    CHECK(messageOf(text.substr(0, secretAt - 1) + text.substr(secretAt)).find("force") != std::string::npos);
    CHECK(messageOf(std::string(5000, ':')).find("longer") != std::string::npos);
}

TEST_CASE_METHOD(Force, "the force reads what the device asked, and its MAC fits", "[protocol][enrolment]") {
    const Bytes request = sealed();
    const auto opened = openEnrolmentRequest(request, enrolment);
    REQUIRE(opened);
    CHECK(opened->request.codeId == codeIdOf(secret));
    CHECK(opened->request.transport == test::signer(4).publicKey());
    CHECK(opened->request.author == test::signer(5).publicKey());
    CHECK(opened->request.mailbox == crypto::formatRecipient(mailbox.publicKey()));
    CHECK(opened->request.device == "Linux, Debian 12");
    CHECK(opened->request.created == test::FixedClock::kStart);
    CHECK(checkEnrolmentMac(*opened, secret));
    auto other = secret;
    other[9] ^= 1U;
    CHECK_FALSE(checkEnrolmentMac(*opened, other));
    CHECK(openEnrolmentRequest(request, test::identity(8)).error().code == ErrorCode::UnknownKey);
    CHECK(request.size() < 2048);
}

TEST_CASE_METHOD(Force, "a key that was swapped on the way breaks the MAC", "[protocol][enrolment]") {
    const std::string text = test::openWith(enrolment, sealed());
    const auto reseal = [&](const std::string& changed) {
        return openEnrolmentRequest(test::sealTo(enrolment.publicKey(), viewOf(changed)), enrolment);
    };
    const std::string mine = base64Encode(test::signer(66).publicKey(), Base64::Standard);
    const auto swapped =
        reseal(test::replaced(text, base64Encode(test::signer(5).publicKey(), Base64::Standard), mine));
    REQUIRE(swapped);
    CHECK_FALSE(checkEnrolmentMac(*swapped, secret));

    CHECK_FALSE(reseal(test::replaced(text, base64Encode(test::signer(5).publicKey(), Base64::Standard),
                                      base64Encode(test::signer(4).publicKey(), Base64::Standard))));
    CHECK_FALSE(reseal(text + " "));
    CHECK_FALSE(reseal(text.substr(0, 1000)));
    CHECK_FALSE(reseal(" " + text.substr(0, 1023)));
    CHECK_FALSE(reseal(std::string(1024, ' ')));
    CHECK_FALSE(reseal(test::replaced(text, "\"v\":1", "\"v\":2")));
    CHECK_FALSE(reseal(test::replaced(text, "\"v\":1} ", "\"v\":1.0}")));
    CHECK_FALSE(reseal(test::replaced(text, "}        ", ",\"x\":1} ")));
    CHECK(openEnrolmentRequest(Bytes(20000), enrolment).error().code == ErrorCode::TooLarge);
}

TEST_CASE_METHOD(Force, "an incomplete request is not sealed", "[protocol][enrolment]") {
    const std::string to = crypto::formatRecipient(enrolment.publicKey());
    auto wrong = request();
    SECTION("another code") {
        wrong.codeId = "00000000";
    }
    SECTION("no device") {
        wrong.device.clear();
    }
    SECTION("a long device") {
        wrong.device = std::string(81, 'x');
    }
    SECTION("a device with a line break") {
        wrong.device = "a\nb";
    }
    SECTION("no mailbox") {
        wrong.mailbox.clear();
    }
    SECTION("one key for two purposes") {
        wrong.author = wrong.transport;
    }
    CHECK(sealEnrolmentRequest(wrong, secret, to, random).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE_METHOD(Force, "the longest device name still fits", "[protocol][enrolment]") {
    auto longest = request();
    longest.device = std::string(80, '"');
    CHECK(sealEnrolmentRequest(longest, secret, crypto::formatRecipient(enrolment.publicKey()), random));
}

TEST_CASE_METHOD(Force, "an answer is the force's, for this device and this request", "[protocol][enrolment]") {
    const std::string to = crypto::formatRecipient(mailbox.publicKey());
    const Bytes sealedAnswer = sealEnrolmentAnswer(answer(), key, to, random).value();
    const auto opened = openEnrolmentAnswer(sealedAnswer, mailbox, key.publicKey(), answer().request);
    REQUIRE(opened);
    CHECK(opened->result == "accepted");
    CHECK(opened->officer == "7Q2M");
    CHECK(opened->name == "PC Example");
    CHECK(opened->device == "D-1");
    CHECK(opened->issued == test::FixedClock::kStart);

    CHECK(openEnrolmentAnswer(sealedAnswer, test::identity(8), key.publicKey(), answer().request).error().code ==
          ErrorCode::UnknownKey);
    CHECK(openEnrolmentAnswer(sealedAnswer, mailbox, test::signer(8).publicKey(), answer().request).error().code ==
          ErrorCode::BadSignature);
    CHECK(openEnrolmentAnswer(sealedAnswer, mailbox, key.publicKey(),
                              base64Encode(crypto::sha256(viewOf("other")), Base64::Url))
              .error()
              .code == ErrorCode::Malformed);

    EnrolmentAnswer refused{answer().request, "refused:used", "", "", "", test::FixedClock::kStart};
    CHECK(openEnrolmentAnswer(sealEnrolmentAnswer(refused, key, to, random).value(), mailbox, key.publicKey(),
                              refused.request)
              ->result == "refused:used");
    refused.result = "accepted";
    CHECK_FALSE(sealEnrolmentAnswer(refused, key, to, random));
    refused.result = "perhaps";
    CHECK_FALSE(sealEnrolmentAnswer(refused, key, to, random));

    const std::string envelope = crypto::signJws(key, "lanyard-envelope+jws", "{}");
    CHECK_FALSE(openEnrolmentAnswer(test::sealTo(mailbox.publicKey(), viewOf(envelope)), mailbox, key.publicKey(),
                                    answer().request));
}
