#include "sync/protocol/envelope.h"

#include "sync/protocol/envelope_stream.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace lanyard::protocol {

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
    return base64Encode(crypto::sha256(ciphertext), Base64::Url);
}

bool isEnvelopeId(std::string_view text) {
    return text.size() == 43 && base64Decode(text, Base64::Url).has_value();
}

Result<SealedEnvelope> sealEnvelope(EnvelopeHeader header, ByteView body, const crypto::X25519Public& recipient,
                                    const crypto::SigningKey& author, Random& random) {
    header.bodyLength = body.size();
    header.bodySha256 = base64Encode(crypto::sha256(body), Base64::Url);
    SealedEnvelope envelope;
    LANYARD_ASSIGN(
        EnvelopeSealer sealer,
        EnvelopeSealer::start(std::move(header), recipient, author, random, [&envelope](ByteView piece) -> Status {
            envelope.ciphertext.insert(envelope.ciphertext.end(), piece.begin(), piece.end());
            return {};
        }));
    LANYARD_TRY(sealer.write(body));
    LANYARD_TRY(sealer.finish());
    envelope.id = envelopeIdOf(envelope.ciphertext);
    return envelope;
}

tl::expected<OpenedEnvelope, Refusal>
openEnvelope(ByteView ciphertext, std::span<const crypto::AgeIdentity* const> identities, const AuthorLookup& authors) {
    OpenedEnvelope opened;
    opened.body.reserve(std::min(ciphertext.size(), kMaxEnvelopeBytes));
    EnvelopeOpener opener(identities, authors, [&opened](ByteView piece) -> Status {
        opened.body.insert(opened.body.end(), piece.begin(), piece.end());
        return {};
    });
    if (ciphertext.size() > kMaxAttachmentBytes)
        return tl::unexpected(Refusal{"too-large", "The envelope is larger than any envelope can be.", "-"});
    static_cast<void>(opener.write(ciphertext)); // this sink has no errors of its own
    auto header = opener.finish();
    if (!header)
        return tl::unexpected(std::move(header).error());
    opened.header = std::move(*header);
    return opened;
}

} // namespace lanyard::protocol
