#pragma once

#include "core/base/random.h"
#include "core/crypto/secret.h"

#include <array>
#include <string>

namespace lanyard::crypto {

using Ed25519Public = std::array<std::uint8_t, 32>;
using Ed25519Signature = std::array<std::uint8_t, 64>;
using X25519Public = std::array<std::uint8_t, 32>;

/// An Ed25519 key pair (RFC 8032). Made from its 32-byte seed, which is all that is ever stored.
class SigningKey {
public:
    struct SeedTag;
    using Seed = Secret<32, SeedTag>;
    [[nodiscard]] static SigningKey generate(Random& random);
    [[nodiscard]] static SigningKey fromSeed(const Seed& seed);
    [[nodiscard]] const Ed25519Public& publicKey() const { return m_public; }
    [[nodiscard]] const Seed& seed() const { return m_seed; }
    [[nodiscard]] Ed25519Signature sign(ByteView message) const;

private:
    SigningKey() = default; // all zeros until fromSeed fills it
    struct ExpandedTag;
    Seed m_seed;
    Secret<64, ExpandedTag> m_expanded;
    Ed25519Public m_public{};
};

/// Does the signature fit? Refuses keys of small order, as libsodium does.
[[nodiscard]] bool verifyEd25519(const Ed25519Public& key, ByteView message, ByteView signature);

/// Our name for an Ed25519 public key: base64url(SHA-256(raw 32 bytes)), 43 characters (RFC 9421 keyid, JWS kid).
[[nodiscard]] std::string keyIdOf(const Ed25519Public& key);

/// An X25519 identity in age's form (RFC 7748).
class AgeIdentity {
public:
    struct ScalarTag;
    using Scalar = Secret<32, ScalarTag>;
    [[nodiscard]] static AgeIdentity generate(Random& random);
    [[nodiscard]] static AgeIdentity fromScalar(const Scalar& scalar);
    /// "AGE-SECRET-KEY-1…", upper case Bech32. Malformed.
    [[nodiscard]] static Result<AgeIdentity> parse(std::string_view text);
    /// The text form, in guarded memory.
    [[nodiscard]] SecretBytes format() const;
    [[nodiscard]] const X25519Public& publicKey() const { return m_public; }
    [[nodiscard]] const Scalar& scalar() const { return m_scalar; }

private:
    AgeIdentity() = default; // all zeros until fromScalar fills it
    Scalar m_scalar;
    X25519Public m_public{};
};

/// "age1…" of a public key, and back. Lower case only; Malformed on anything else.
[[nodiscard]] std::string formatRecipient(const X25519Public& key);
[[nodiscard]] Result<X25519Public> parseRecipient(std::string_view text);

} // namespace lanyard::crypto
