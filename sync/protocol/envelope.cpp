#include "sync/protocol/envelope.h"

#include "core/crypto/hash.h"
#include "core/crypto/jws.h"
#include "sync/protocol/envelope_header.h"
#include "sync/protocol/frame.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace lanyard::protocol {

namespace {

constexpr std::string_view kEnvelopeTyp = "lanyard-envelope+jws";

std::size_t limitOf(const EnvelopeHeader& header) {
    return header.kind == "attachment" ? kMaxAttachmentBytes : kMaxEnvelopeBytes;
}

std::string hash64(ByteView bytes) {
    return base64Encode(crypto::sha256(bytes), Base64::Url);
}

std::uint64_t paddedSize(std::uint64_t jws, std::uint64_t body) {
    return padme(jws + 1 + body);
}

} // namespace

std::uint64_t padme(std::uint64_t length) {
    if (length <= kPaddingFloor)
        return kPaddingFloor;
    // The length keeps as many significant bits as its exponent has digits, which hides all but some 12 % (PURBs,
    // 2019).
    const unsigned exponent = static_cast<unsigned>(std::bit_width(length)) - 1;
    const unsigned kept = static_cast<unsigned>(std::bit_width(exponent));
    const std::uint64_t mask = (std::uint64_t{1} << (exponent - kept)) - 1;
    return (length + mask) & ~mask;
}

std::string envelopeIdOf(ByteView ciphertext) {
    return hash64(ciphertext);
}

bool isEnvelopeId(std::string_view text) {
    return text.size() == 43 && base64Decode(text, Base64::Url).has_value();
}

Result<SealedEnvelope> sealEnvelope(EnvelopeHeader header, ByteView body, const crypto::X25519Public& recipient,
                                    const crypto::SigningKey& author, Random& random) {
    header.to = crypto::formatRecipient(recipient);
    header.iss = crypto::keyIdOf(author.publicKey());
    header.bodyLength = body.size();
    header.bodySha256 = hash64(body);
    if (body.size() > limitOf(header))
        return fail(ErrorCode::TooLarge, "The report is larger than the force takes.");
    if (auto valid = checkEnvelopeHeader(header); !valid)
        return fail(ErrorCode::InvalidArgument, std::move(valid).error().message);

    const std::string jws = crypto::signJws(author, kEnvelopeTyp, formatEnvelopeHeader(header));
    if (jws.size() >= kMaxJwsBytes)
        return fail(ErrorCode::InvalidArgument, "The envelope's header is too long.");
    const crypto::WipedBytes frame =
        makeFrame(jws, body, static_cast<std::size_t>(paddedSize(jws.size(), body.size())));
    LANYARD_ASSIGN(Bytes ciphertext, crypto::ageEncrypt({&recipient, 1}, frame, random));
    if (ciphertext.size() > limitOf(header))
        return fail(ErrorCode::TooLarge, "The report is larger than the force takes.");
    std::string id = envelopeIdOf(ciphertext);
    return SealedEnvelope{std::move(id), std::move(ciphertext)};
}

tl::expected<OpenedEnvelope, Refusal>
openEnvelope(ByteView ciphertext, std::span<const crypto::AgeIdentity* const> identities, const AuthorLookup& authors) {
    std::string author = "-"; // named once its signature has verified
    const auto refuse = [&](std::string code, std::string sentence) {
        return tl::unexpected(Refusal{std::move(code), std::move(sentence), author});
    };

    if (ciphertext.size() > kMaxAttachmentBytes)
        return refuse("too-large", "The envelope is larger than any envelope can be.");
    const auto opened = crypto::ageDecrypt(identities, ciphertext);
    if (!opened)
        return refuse(opened.error().code == ErrorCode::UnknownKey ? "no-key" : "damaged", opened.error().message);
    const auto parts = splitFrame(opened->plaintext);
    if (!parts)
        return refuse("damaged", parts.error().message);
    const auto jws = crypto::parseJws(parts->jws, kEnvelopeTyp);
    if (!jws)
        return refuse("damaged", jws.error().message);
    const auto key = authors(jws->kid);
    if (!key)
        return refuse("unknown-device", "The envelope's author is not known here.");
    if (const auto verified = crypto::verifyJws(*jws, *key); !verified)
        return refuse("bad-signature", verified.error().message);
    author = jws->kid;

    auto header = parseEnvelopeHeader(jws->payload);
    if (!header)
        return refuse(header.error().code == ErrorCode::Unsupported ? "unknown-kind" : "malformed-body",
                      header.error().message);
    if (header->iss != jws->kid)
        return refuse("bad-signature", "The envelope names another author than the one who signed it.");
    // Whoever could open an envelope could seal its content on to another force's key; the name inside would still be
    // the first recipient's.
    if (header->to != crypto::formatRecipient(identities[opened->openedBy]->publicKey()))
        return refuse("wrong-recipient", "The envelope was made for another recipient.");
    if (ciphertext.size() > limitOf(*header))
        return refuse("too-large", "The envelope is larger than its kind may be.");
    if (header->bodyLength > opened->plaintext.size())
        return refuse("damaged", "The body is shorter than the envelope says.");
    const auto body = bodyOf(*parts, header->bodyLength, paddedSize(parts->jws.size(), header->bodyLength));
    if (!body)
        return refuse("damaged", body.error().message);
    if (hash64(*body) != header->bodySha256)
        return refuse("damaged", "The body is not the one that was signed.");
    return OpenedEnvelope{std::move(*header), crypto::WipedBytes(body->begin(), body->end())};
}

} // namespace lanyard::protocol
