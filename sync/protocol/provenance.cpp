#include "core/base/strict_json.h"
#include "core/crypto/hash.h"
#include "core/crypto/jws.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/frame.h"

namespace lanyard::protocol {

namespace {

constexpr std::string_view kProvenanceTyp = "lanyard-provenance+jws";
constexpr std::size_t kStep = 4096;
constexpr std::size_t kMaxProvenance = 256U << 10U;
constexpr std::size_t kMaxSealed = 1U << 20U;

std::string hash64(ByteView bytes) {
    return base64Encode(crypto::sha256(bytes), Base64::Url);
}

std::uint64_t paddedSize(std::uint64_t jws, std::uint64_t body) {
    return (jws + 1 + body + kStep - 1) / kStep * kStep;
}

} // namespace

Result<std::string> sealProvenance(std::string_view reportId, std::string_view provenance,
                                   const std::string& sourceHandlingRecipient, const crypto::SigningKey& author,
                                   Random& random) {
    LANYARD_ASSIGN(const crypto::X25519Public recipient, crypto::parseRecipient(sourceHandlingRecipient));
    if (!isUuid(reportId))
        return fail(ErrorCode::InvalidArgument, "Provenance belongs to a report.");
    if (!isUtf8(provenance))
        return fail(ErrorCode::InvalidArgument, "Provenance must be text.");
    if (provenance.size() > kMaxProvenance)
        return fail(ErrorCode::TooLarge, "The account of where it came from is too long.");
    const std::string payload = canonicalDump({{"v", 1},
                                               {"id", std::string(reportId)},
                                               {"iss", crypto::keyIdOf(author.publicKey())},
                                               {"body_len", provenance.size()},
                                               {"body_sha256", hash64(viewOf(provenance))}});
    const std::string jws = crypto::signJws(author, kProvenanceTyp, payload);
    const crypto::WipedBytes frame =
        makeFrame(jws, viewOf(provenance), static_cast<std::size_t>(paddedSize(jws.size(), provenance.size())));
    LANYARD_ASSIGN(const Bytes sealed, crypto::ageEncrypt({&recipient, 1}, frame, random));
    return canonicalDump({{"to", sourceHandlingRecipient}, {"age", base64Encode(sealed, Base64::Standard)}});
}

Result<SealedProvenance> parseSealedProvenance(std::string_view json) {
    LANYARD_ASSIGN(const Json parsed, parseStrictJson(json, kMaxSealed, 2));
    JsonReader reader(parsed, "Sealed provenance");
    SealedProvenance sealed;
    sealed.to = reader.text("to", 1, 128);
    const auto age = base64Decode(reader.text("age", 1, kMaxSealed), Base64::Standard);
    reader.require(age.has_value(), "age");
    reader.require(crypto::parseRecipient(sealed.to).has_value(), "to");
    LANYARD_TRY(reader.finish());
    if (canonicalDump(parsed) != json)
        return fail(ErrorCode::Malformed, "Sealed provenance is not canonical.");
    sealed.age = *age;
    return sealed;
}

Result<std::string> openProvenance(std::string_view sealedJson, const crypto::AgeIdentity& sourceUnit,
                                   const AuthorLookup& authors, std::string_view expectedReportId) {
    LANYARD_ASSIGN(const SealedProvenance sealed, parseSealedProvenance(sealedJson));
    if (sealed.to != crypto::formatRecipient(sourceUnit.publicKey()))
        return fail(ErrorCode::UnknownKey, "The provenance was sealed for another recipient.");
    const crypto::AgeIdentity* identity = &sourceUnit;
    LANYARD_ASSIGN(const crypto::AgeOpened opened, crypto::ageDecrypt({&identity, 1}, sealed.age));
    LANYARD_ASSIGN(const FrameParts parts, splitFrame(opened.plaintext));
    LANYARD_ASSIGN(const crypto::JwsParts jws, crypto::parseJws(parts.jws, kProvenanceTyp));
    const auto key = authors(jws.kid);
    if (!key)
        return fail(ErrorCode::UnknownKey, "The provenance's author is not known here.");
    LANYARD_TRY(crypto::verifyJws(jws, *key));

    LANYARD_ASSIGN(const Json payload, parseStrictJson(jws.payload, kMaxJwsBytes, 2));
    JsonReader reader(payload, "The provenance's header");
    reader.require(reader.integer("v", 1, 1) == 1, "v");
    // Provenance moved from one report to another would tell a false story about both.
    reader.require(reader.text("id", 36, 36) == expectedReportId, "id");
    reader.require(reader.text("iss", 43, 43) == jws.kid, "iss");
    const auto length =
        static_cast<std::uint64_t>(reader.integer("body_len", 0, static_cast<std::int64_t>(kMaxProvenance)));
    const std::string stated = reader.text("body_sha256", 43, 43);
    LANYARD_TRY(reader.finish());
    if (canonicalDump(payload) != jws.payload)
        return fail(ErrorCode::Malformed, "The provenance's header is not canonical.");
    LANYARD_ASSIGN(const ByteView body, bodyOf(parts, length, paddedSize(parts.jws.size(), length)));
    if (hash64(body) != stated)
        return fail(ErrorCode::BadSignature, "The provenance is not the one that was signed.");
    if (!isUtf8(textOf(body)))
        return fail(ErrorCode::Malformed, "The provenance is not text.");
    return toText(body);
}

} // namespace lanyard::protocol
