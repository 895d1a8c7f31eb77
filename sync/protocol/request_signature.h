#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/keys.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lanyard::protocol {

/// RFC 9421 HTTP message signatures, profile `lanyard-relay-v1`: ed25519; covered in this order "@method"
/// "@target-uri", then, of content-digest content-length content-type upload-length upload-offset upload-metadata, each
/// that the request has; parameters created, expires (≤ created + 300), nonce (16 random bytes), alg, keyid, tag.
struct HttpRequestView {
    std::string method;
    std::string targetUri; ///< absolute; the server builds it from its configured origin and the request target, never
                           ///< from Host
    std::vector<std::pair<std::string, std::string>> headers; ///< lower-case names, one entry a field line, in order
};

struct SignatureHeaders {
    std::string signatureInput; ///< value of Signature-Input
    std::string signature;      ///< value of Signature
};
[[nodiscard]] SignatureHeaders signRequest(const HttpRequestView& request, const crypto::SigningKey& key,
                                           UnixMillis now, Random& random);

/// RFC 9530 Content-Digest with sha-256.
[[nodiscard]] std::string contentDigest(ByteView body);
/// BadSignature when the sha-256 member does not fit; Malformed when there is none.
[[nodiscard]] Status verifyContentDigest(std::string_view header, ByteView body);

struct SignatureCheck {
    std::string keyId;
    std::string nonce;
    UnixMillis expires{};
};
/// What is wrong, with the problem's name: unknown-key bad-signature expired insufficient-coverage clock-skew
/// missing-signature malformed-signature. (`replayed` is the caller's: it holds the nonces.)
struct SignatureProblem {
    std::string name;
    std::string detail;
};
using KeyLookup = std::function<std::optional<crypto::Ed25519Public>(const std::string& keyId)>;
[[nodiscard]] tl::expected<SignatureCheck, SignatureProblem> verifyRequest(const HttpRequestView& request,
                                                                           const KeyLookup& keys, UnixMillis now);

/// The signature base of a parsed Signature-Input member, exposed for the RFC's own vectors.
[[nodiscard]] Result<std::string> signatureBase(const HttpRequestView& request, std::string_view signatureInput,
                                                std::string_view label);

} // namespace lanyard::protocol
