#pragma once

#include "core/crypto/keys.h"

#include <string>

namespace lanyard::crypto {

/// JWS compact serialisation (RFC 7515) with EdDSA over Ed25519 (RFC 8037), and no other algorithm. The protected
/// header has exactly the members alg, kid and typ in that order; any other member, order, spacing or algorithm is
/// refused, so that parsing is canonical.
[[nodiscard]] std::string signJws(const SigningKey& key, std::string_view typ, std::string_view payload);

struct JwsParts {
    std::string kid;
    std::string payload; ///< not to be believed before verify
    std::string signingInput;
    Ed25519Signature signature{};
};
/// Parses and checks header form and `typ`; does not verify. Malformed, Unsupported.
[[nodiscard]] Result<JwsParts> parseJws(std::string_view compact, std::string_view typ);
/// BadSignature when it does not fit; also when `kid` is not keyIdOf(key).
[[nodiscard]] Status verifyJws(const JwsParts& parts, const Ed25519Public& key);

} // namespace lanyard::crypto
