#include "sync/protocol/envelope_stream.h"

#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::protocol;

namespace {

const crypto::SigningKey& author() {
    static const auto key = test::signer(1);
    return key;
}
const crypto::AgeIdentity& intake() {
    static const auto key = test::identity(2);
    return key;
}

std::optional<crypto::Ed25519Public> authors(const std::string& kid) {
    return kid == crypto::keyIdOf(author().publicKey()) ? std::optional(author().publicKey()) : std::nullopt;
}

EnvelopeHeader headerOf(ByteView body) {
    EnvelopeHeader header;
    header.id = test::kOtherId;
    header.kind = "attachment";
    header.of = test::kReportId;
    header.media = "image/jpeg";
    header.created = test::FixedClock::kStart;
    header.officer = "7Q2M";
    header.bodyLength = body.size();
    header.bodySha256 = base64Encode(crypto::sha256(body), Base64::Url);
    return header;
}

Bytes someBytes(std::size_t size) {
    Bytes out(size);
    test::SeededRandom(size + 1).fill(out);
    return out;
}

Status pour(ByteView bytes, std::size_t step, const std::function<Status(ByteView)>& into) {
    for (std::size_t at = 0; at < bytes.size(); at += step)
        LANYARD_TRY(into(bytes.subspan(at, std::min(step, bytes.size() - at))));
    return {};
}

Result<Bytes> sealedIn(ByteView body, const EnvelopeHeader& header, std::size_t step) {
    test::SeededRandom random;
    Bytes out;
    LANYARD_ASSIGN(EnvelopeSealer sealer, EnvelopeSealer::start(header, intake().publicKey(), author(), random,
                                                                [&out](ByteView piece) -> Status {
                                                                    out.insert(out.end(), piece.begin(), piece.end());
                                                                    return {};
                                                                }));
    LANYARD_TRY(pour(body, step, [&](ByteView piece) { return sealer.write(piece); }));
    LANYARD_TRY(sealer.finish());
    return out;
}

struct Opened {
    tl::expected<EnvelopeHeader, Refusal> header;
    Bytes body;
    std::string id;
};

Opened openedIn(ByteView ciphertext, std::size_t step) {
    const crypto::AgeIdentity* const identities[] = {&intake()};
    Bytes body;
    EnvelopeOpener opener(identities, authors, [&body](ByteView piece) -> Status {
        body.insert(body.end(), piece.begin(), piece.end());
        return {};
    });
    REQUIRE(pour(ciphertext, step, [&](ByteView piece) { return opener.write(piece); }));
    auto header = opener.finish();
    return {std::move(header), std::move(body), opener.envelopeId()};
}

std::string codeOf(ByteView ciphertext) {
    const Opened opened = openedIn(ciphertext, 50'000);
    return opened.header ? "(opened)" : opened.header.error().code;
}

} // namespace

TEST_CASE("an envelope sealed in pieces is byte for byte the one sealed whole, and opens in pieces",
          "[protocol][envelope]") {
    const auto size = GENERATE(std::size_t{0}, std::size_t{5000}, std::size_t{65'536}, std::size_t{300'001});
    const auto step = GENERATE(std::size_t{997}, std::size_t{65'536}, std::size_t{1'000'000});
    const Bytes body = someBytes(size);
    const EnvelopeHeader header = headerOf(body);
    test::SeededRandom random;
    const auto whole = sealEnvelope(header, body, intake().publicKey(), author(), random);
    REQUIRE(whole);
    CHECK(sealedIn(body, header, step) == whole->ciphertext);

    const Opened opened = openedIn(whole->ciphertext, step);
    REQUIRE(opened.header);
    CHECK(opened.header->id == test::kOtherId);
    CHECK(opened.header->of == test::kReportId);
    CHECK(opened.body == body);
    CHECK(opened.id == whole->id);
}

TEST_CASE("a body that is not the one the header names is not sealed", "[protocol][envelope]") {
    const Bytes body = someBytes(100'000);
    Bytes other = body;
    other[99'999] ^= 1U;
    CHECK(sealedIn(other, headerOf(body), 1000).error().code == ErrorCode::Damaged);
    CHECK(sealedIn(ByteView(body).first(99'999), headerOf(body), 1000).error().code == ErrorCode::Damaged);
    other = body;
    other.push_back(0);
    CHECK(sealedIn(other, headerOf(body), 1000).error().code == ErrorCode::Damaged);
}

TEST_CASE("an envelope that is cut, changed or continued is damaged, and its author is not named",
          "[protocol][envelope]") {
    const Bytes body = someBytes(200'000);
    const Bytes good = *sealedIn(body, headerOf(body), 1000);
    CHECK(codeOf(good) == "(opened)");
    for (const std::size_t cut : {good.size() - 1, good.size() - 65'552, std::size_t{70'000}, std::size_t{100}})
        CHECK(codeOf(ByteView(good).first(cut)) == "damaged");
    for (const std::size_t at : {std::size_t{250}, std::size_t{100'000}, good.size() - 1}) {
        Bytes changed = good;
        changed[at] ^= 4U;
        CHECK(codeOf(changed) == "damaged");
        CHECK(openedIn(changed, 999).header.error().authorKid == "-");
    }
    Bytes longer = good;
    longer.push_back(0);
    CHECK(codeOf(longer) == "damaged");
}

TEST_CASE("an attachment's envelope names its report, and no other kind's does", "[protocol][envelope]") {
    const Bytes body = someBytes(10);
    EnvelopeHeader header = headerOf(body);
    header.of.clear();
    CHECK(sealedIn(body, header, 10).error().code == ErrorCode::InvalidArgument);
    header.of = header.id;
    CHECK(sealedIn(body, header, 10).error().code == ErrorCode::InvalidArgument);
    header = headerOf(body);
    header.kind = "disruption";
    CHECK(sealedIn(body, header, 10).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a full disk while an envelope is opened is the disk's error, not the envelope's", "[protocol][envelope]") {
    const Bytes body = someBytes(200'000);
    const Bytes good = *sealedIn(body, headerOf(body), 1000);
    const crypto::AgeIdentity* const identities[] = {&intake()};
    EnvelopeOpener opener(identities, authors, [](ByteView) { return Status(fail(ErrorCode::DiskFull, "No room.")); });
    CHECK(opener.write(good).error().code == ErrorCode::DiskFull);
}

TEST_CASE("100 MB fits an attachment's envelope, and one byte above 128 MiB does not", "[protocol][envelope]") {
    EnvelopeHeader header = headerOf(Bytes(1));
    test::SeededRandom random;
    const auto start = [&](std::uint64_t length) {
        header.bodyLength = length;
        return EnvelopeSealer::start(header, intake().publicKey(), author(), random, [](ByteView) { return Status(); });
    };
    CHECK(start(std::uint64_t{100} << 20U));
    CHECK(start(kMaxAttachmentBytes + 1).error().code == ErrorCode::TooLarge);
    CHECK(padme((std::uint64_t{100} << 20U) + 2000) < kMaxAttachmentBytes);
}
