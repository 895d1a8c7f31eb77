#include "sync/protocol/envelope.h"

#include "core/crypto/hash.h"
#include "core/crypto/jws.h"
#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::protocol;
using Json = nlohmann::json;

namespace {

constexpr std::string_view kBody = R"({"text":"A grey van, twice this week."})";

const crypto::SigningKey& author() {
    static const auto key = test::signer(1);
    return key;
}
const crypto::AgeIdentity& intake() {
    static const auto key = test::identity(2);
    return key;
}
const crypto::AgeIdentity& olderIntake() {
    static const auto key = test::identity(3);
    return key;
}

EnvelopeHeader plainHeader() {
    EnvelopeHeader header;
    header.id = test::kReportId;
    header.kind = "report";
    header.created = test::FixedClock::kStart;
    header.officer = "7Q2M";
    return header;
}

std::optional<crypto::Ed25519Public> authors(const std::string& kid) {
    return kid == crypto::keyIdOf(author().publicKey()) ? std::optional(author().publicKey()) : std::nullopt;
}

tl::expected<OpenedEnvelope, Refusal> open(ByteView ciphertext) {
    const crypto::AgeIdentity* identities[] = {&olderIntake(), &intake()};
    return openEnvelope(ciphertext, identities, authors);
}

Bytes sealed(ByteView body = viewOf(kBody), const EnvelopeHeader& header = plainHeader()) {
    test::SeededRandom random;
    return sealEnvelope(header, body, intake().publicKey(), author(), random).value().ciphertext;
}

/// The plaintext of a well-made envelope, to spoil and seal again.
struct Parts {
    Json payload;
    std::string body;
    std::size_t padTo = 0; ///< 0: as it should be
    std::string filler = std::string(1, '\0');
    std::string typ = "lanyard-envelope+jws";
    std::optional<std::string> rawPayload;
    std::optional<crypto::SigningKey> signer;

    Parts() {
        const std::string text = test::openWith(intake(), sealed());
        payload = Json::parse(crypto::parseJws(text.substr(0, text.find('\n')), typ).value().payload);
        body = kBody;
    }
    [[nodiscard]] Bytes seal(const crypto::X25519Public& to = intake().publicKey()) const {
        const std::string jws =
            crypto::signJws(signer ? *signer : author(), typ, rawPayload ? *rawPayload : payload.dump());
        std::string text = jws + "\n" + body;
        const std::size_t size = padTo == 0 ? static_cast<std::size_t>(padme(text.size())) : padTo;
        while (text.size() < size)
            text += filler;
        return test::sealTo(to, viewOf(text));
    }
    [[nodiscard]] std::string code() const {
        const auto opened = open(seal());
        return opened ? "(opened)" : opened.error().code;
    }
};

} // namespace

TEST_CASE("an envelope opens to the header and the body that were sealed", "[protocol][envelope]") {
    auto header = plainHeader();
    header.seq = 7;
    header.prev = envelopeIdOf(viewOf("the sixth"));
    header.clock = "drift:-42";
    header.formPack = 12;
    header.replaces = {envelopeIdOf(viewOf("a")), envelopeIdOf(viewOf("b"))};
    header.corrects = test::kOtherId;
    header.parts = {{std::string(test::kOtherId), "image/jpeg", 12345, envelopeIdOf(viewOf("picture")), ""}};
    test::SeededRandom random;
    const auto envelope = sealEnvelope(header, viewOf(kBody), intake().publicKey(), author(), random);
    REQUIRE(envelope);
    CHECK(isEnvelopeId(envelope->id));
    CHECK(envelope->id == envelopeIdOf(envelope->ciphertext));
    CHECK(toText(envelope->ciphertext).find("van") == std::string::npos);

    const auto opened = open(envelope->ciphertext);
    REQUIRE(opened);
    CHECK(toText(opened->body) == kBody);
    CHECK(opened->header.id == header.id);
    CHECK(opened->header.to == crypto::formatRecipient(intake().publicKey()));
    CHECK(opened->header.iss == crypto::keyIdOf(author().publicKey()));
    CHECK(opened->header.seq == 7);
    CHECK(opened->header.prev == header.prev);
    CHECK(opened->header.created == header.created);
    CHECK(opened->header.clock == header.clock);
    CHECK(opened->header.officer == header.officer);
    CHECK(opened->header.bodyLength == kBody.size());
    CHECK(opened->header.formPack == 12);
    CHECK(opened->header.replaces == header.replaces);
    CHECK(opened->header.corrects == header.corrects);
    REQUIRE(opened->header.parts.size() == 1);
    CHECK(opened->header.parts[0].size == 12345);
}

TEST_CASE("bodies of every kind of bytes and length come back whole", "[protocol][envelope]") {
    test::SeededRandom random(4);
    for (const std::size_t size : {0, 1, 3000, 4096, 65536, 300000}) {
        Bytes body(size);
        random.fill(body);
        const auto opened = open(sealed(body));
        REQUIRE(opened);
        CHECK(std::equal(opened->body.begin(), opened->body.end(), body.begin(), body.end()));
    }
}

TEST_CASE("padding follows Padmé with a floor of 4 KiB", "[protocol][envelope]") {
    CHECK(padme(0) == 4096);
    CHECK(padme(100) == 4096);
    CHECK(padme(4096) == 4096);
    CHECK(padme(4097) == 4352);
    CHECK(padme(65537) == 67584);
    CHECK(padme(100000) == 100352);
    CHECK(padme(1000001) == 1015808);
    CHECK(padme(10485761) == 10747904);
    // All short reports look alike from outside.
    CHECK(sealed(viewOf("x")).size() == sealed(viewOf(std::string(3000, 'x'))).size());
}

TEST_CASE("a header that the force would refuse is not sealed", "[protocol][envelope]") {
    auto header = plainHeader();
    SECTION("no id") {
        header.id.clear();
    }
    SECTION("an id in capitals") {
        header.id = "1F0C2F5E-6B1D-4C53-9A52-0B4F7C1F2A11";
    }
    SECTION("an unknown kind") {
        header.kind = "letter";
    }
    SECTION("no officer") {
        header.officer.clear();
    }
    SECTION("an officer that is not text") {
        header.officer = "\xff";
    }
    SECTION("a first one with a past") {
        header.prev = envelopeIdOf(viewOf("x"));
    }
    SECTION("a second one without") {
        header.seq = 2;
    }
    SECTION("number nought") {
        header.seq = 0;
    }
    SECTION("a clock in other words") {
        header.clock = "fine";
    }
    SECTION("a drift with a sign too many") {
        header.clock = "drift:+4";
    }
    SECTION("minus nought") {
        header.clock = "drift:-0";
    }
    SECTION("a time before time") {
        header.created = UnixMillis{-1};
    }
    SECTION("a report that is a picture") {
        header.media = "image/jpeg";
    }
    SECTION("no form") {
        header.formId.clear();
    }
    SECTION("form nought") {
        header.formVersion = 0;
    }
    SECTION("replacing what is no envelope") {
        header.replaces = {std::string(test::kOtherId)};
    }
    SECTION("replacing one twice") {
        header.replaces.assign(2, envelopeIdOf(viewOf("x")));
    }
    SECTION("correcting itself") {
        header.corrects = header.id;
    }
    SECTION("a part that is no part") {
        header.parts = {{"x", "image/jpeg", 1, envelopeIdOf(viewOf("x")), ""}};
    }
    test::SeededRandom random;
    const auto envelope = sealEnvelope(header, viewOf(kBody), intake().publicKey(), author(), random);
    REQUIRE_FALSE(envelope);
    CHECK(envelope.error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a report beyond its limit is not sealed, an attachment may be", "[protocol][envelope]") {
    test::SeededRandom random;
    const Bytes body(kMaxEnvelopeBytes, 'x');
    CHECK(sealEnvelope(plainHeader(), body, intake().publicKey(), author(), random).error().code ==
          ErrorCode::TooLarge);
    auto header = plainHeader();
    header.kind = "attachment";
    header.of = test::kOtherId;
    header.media = "image/jpeg";
    CHECK(open(sealed(body, header)));
}

TEST_CASE("an envelope made for another key is refused as no-key", "[protocol][envelope]") {
    test::SeededRandom random;
    const auto elsewhere =
        sealEnvelope(plainHeader(), viewOf(kBody), test::identity(9).publicKey(), author(), random).value();
    const auto opened = open(elsewhere.ciphertext);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == "no-key");
    CHECK(opened.error().authorKid == "-");
}

TEST_CASE("a damaged envelope is refused wherever the damage is", "[protocol][envelope]") {
    const Bytes whole = sealed();
    REQUIRE(open(whole));
    for (std::size_t at = 0; at < whole.size(); at += 13) {
        Bytes damaged = whole;
        damaged[at] ^= 0x20U;
        CHECK_FALSE(open(damaged));
    }
    for (const std::size_t size : {std::size_t{0}, std::size_t{10}, whole.size() / 2, whole.size() - 1}) {
        const auto opened = open(ByteView(whole).first(size));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == "damaged");
    }
    Bytes longer = whole;
    longer.push_back(0);
    CHECK(open(longer).error().code == "damaged");
}

TEST_CASE("an envelope sealed on to another key of the force's is found out", "[protocol][envelope]") {
    const auto opened = open(Parts().seal(olderIntake().publicKey()));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == "wrong-recipient");
    CHECK(opened.error().authorKid == crypto::keyIdOf(author().publicKey()));
}

TEST_CASE("each thing wrong inside has its own refusal", "[protocol][envelope]") {
    Parts parts;
    REQUIRE(parts.code() == "(opened)");
    SECTION("an unknown author") {
        parts.signer = test::signer(77);
        CHECK(parts.code() == "unknown-device");
    }
    SECTION("a signed line that names an author who did not sign it") {
        const std::string jws = crypto::signJws(author(), parts.typ, parts.payload.dump());
        std::string text = jws.substr(0, jws.size() - 4) + "AAAA\n" + parts.body;
        text.resize(static_cast<std::size_t>(padme(text.size())), '\0');
        CHECK(open(test::sealTo(intake().publicKey(), viewOf(text))).error().code == "bad-signature");
    }
    SECTION("a signed line of another purpose") {
        parts.typ = "lanyard-provenance+jws";
        CHECK(parts.code() == "damaged");
    }
    SECTION("an issuer who is not the signer") {
        parts.payload["iss"] = crypto::keyIdOf(test::signer(77).publicKey());
        CHECK(parts.code() == "bad-signature");
    }
    SECTION("a kind of tomorrow") {
        parts.payload["kind"] = "poem";
        CHECK(parts.code() == "unknown-kind");
    }
    SECTION("a version of tomorrow") {
        parts.payload["v"] = 2;
        CHECK(parts.code() == "unknown-kind");
    }
    SECTION("another body of the same length") {
        parts.body[12] = 'B';
        CHECK(parts.code() == "damaged");
    }
    SECTION("a body longer than it says") {
        parts.body += "x";
        CHECK(parts.code() == "damaged");
    }
    SECTION("a length beyond the file") {
        parts.payload["body_len"] = 100000;
        CHECK(parts.code() == "damaged");
    }
    SECTION("a length that overflows") {
        parts.payload["body_len"] = 9007199254740991;
        CHECK(parts.code() == "malformed-body");
    }
    SECTION("padding that is not zero") {
        parts.filler = " ";
        CHECK(parts.code() == "damaged");
    }
    SECTION("padding that is too long") {
        parts.padTo = 4352;
        CHECK(parts.code() == "damaged");
    }
    SECTION("padding that is too short") {
        parts.padTo = 4095;
        CHECK(parts.code() == "damaged");
    }
    SECTION("no line end at all") {
        CHECK(open(test::sealTo(intake().publicKey(), Bytes(4096, 'x'))).error().code == "damaged");
    }
    SECTION("nothing inside") {
        CHECK(open(test::sealTo(intake().publicKey(), {})).error().code == "damaged");
    }
}

TEST_CASE("a header that is not canonical and complete is malformed", "[protocol][envelope]") {
    Parts parts;
    const std::string good = parts.payload.dump();
    SECTION("white space") {
        parts.rawPayload = test::replaced(good, "\"v\":1", "\"v\": 1");
    }
    SECTION("an escape that need not be") {
        parts.rawPayload = test::replaced(good, "7Q2M", "7Q\\u0032M");
    }
    SECTION("another order") {
        parts.rawPayload = "{\"v\":1," + test::replaced(good.substr(1), ",\"v\":1", "");
    }
    SECTION("a member twice") {
        parts.rawPayload = test::replaced(good, "\"v\":1", "\"v\":1,\"v\":1");
    }
    SECTION("a member more") {
        parts.payload["note"] = "x";
    }
    SECTION("a member less") {
        parts.payload.erase("clock");
    }
    SECTION("a number as text") {
        parts.payload["seq"] = "1";
    }
    SECTION("a fraction") {
        parts.payload["seq"] = 1.5;
    }
    SECTION("a number as 1.0") {
        parts.rawPayload = test::replaced(good, "\"seq\":1", "\"seq\":1.0");
    }
    SECTION("a time with a zone") {
        parts.payload["created"] = "2026-11-22T05:20:00+00:00";
    }
    SECTION("a time with a fraction") {
        parts.payload["created"] = "2026-11-22T05:20:00.5Z";
    }
    SECTION("an empty list of what it replaces") {
        parts.payload["replaces"] = Json::array();
    }
    SECTION("an empty correction") {
        parts.payload["corrects"] = "";
    }
    SECTION("a form with a member more") {
        parts.payload["form"]["x"] = 1;
    }
    SECTION("a form that is text") {
        parts.payload["form"] = "lanyard-3x5x2";
    }
    SECTION("a recipient that is none") {
        parts.payload["to"] = "age1x";
    }
    SECTION("not an object") {
        parts.rawPayload = "[]";
    }
    SECTION("not JSON") {
        parts.rawPayload = "{";
    }
    SECTION("deep JSON") {
        parts.rawPayload = std::string(200, '[');
    }
    const auto opened = open(parts.seal());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == "malformed-body");
    CHECK(opened.error().authorKid == crypto::keyIdOf(author().publicKey()));
}

TEST_CASE("an envelope id is 43 characters of base64url", "[protocol][envelope]") {
    CHECK(envelopeIdOf({}) == "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    CHECK(isEnvelopeId("47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"));
    for (const char* wrong :
         {"", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuF",
          "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
          "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV", "../../../../../../../../../../etc/passwd/aa"})
        CHECK_FALSE(isEnvelopeId(wrong));
}
