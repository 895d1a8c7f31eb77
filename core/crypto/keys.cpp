#include "core/crypto/keys.h"

#include "core/crypto/bech32.h"
#include "core/crypto/hash.h"
#include "core/crypto/must.h"

#include <sodium.h>

namespace lanyard::crypto {

namespace {

static_assert(std::tuple_size_v<Ed25519Public> == crypto_sign_PUBLICKEYBYTES);
static_assert(std::tuple_size_v<Ed25519Signature> == crypto_sign_BYTES);
static_assert(SigningKey::Seed::kSize == crypto_sign_SEEDBYTES);
static_assert(AgeIdentity::Scalar::kSize == crypto_scalarmult_SCALARBYTES);

constexpr std::string_view kIdentityPrefix = "age-secret-key-";
constexpr std::string_view kRecipientPrefix = "age";

} // namespace

SigningKey SigningKey::generate(Random& random) {
    Seed seed;
    random.fill(seed.writable());
    return fromSeed(seed);
}

SigningKey SigningKey::fromSeed(const Seed& seed) {
    invariant(seed.view().size() == Seed::kSize, "a seed is not used after it was moved away");
    SigningKey made;
    made.m_seed = seed.duplicate();
    must(crypto_sign_seed_keypair(made.m_public.data(), made.m_expanded.writable().data(), seed.view().data()) == 0);
    return made;
}

Ed25519Signature SigningKey::sign(ByteView message) const {
    invariant(m_expanded.view().size() == crypto_sign_SECRETKEYBYTES, "a key is not used after it was moved away");
    Ed25519Signature signature{};
    must(crypto_sign_detached(signature.data(), nullptr, dataOf(message), message.size(), m_expanded.view().data()) ==
         0);
    return signature;
}

bool verifyEd25519(const Ed25519Public& key, ByteView message, ByteView signature) {
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(signature.data(), dataOf(message), message.size(), key.data()) == 0;
}

std::string keyIdOf(const Ed25519Public& key) {
    return base64Encode(sha256(key), Base64::Url);
}

AgeIdentity AgeIdentity::generate(Random& random) {
    Scalar scalar;
    random.fill(scalar.writable());
    return fromScalar(scalar);
}

AgeIdentity AgeIdentity::fromScalar(const Scalar& scalar) {
    invariant(scalar.view().size() == Scalar::kSize, "a scalar is not used after it was moved away");
    AgeIdentity made;
    made.m_scalar = scalar.duplicate();
    must(crypto_scalarmult_base(made.m_public.data(), scalar.view().data()) == 0);
    return made;
}

Result<AgeIdentity> AgeIdentity::parse(std::string_view text) {
    Scalar scalar;
    LANYARD_TRY(bech32Decode(kIdentityPrefix, text, Bech32Case::Upper, scalar.writable()));
    return fromScalar(scalar);
}

SecretBytes AgeIdentity::format() const {
    SecretBytes text(bech32Size(kIdentityPrefix, m_scalar.view().size()));
    bech32Encode(kIdentityPrefix, m_scalar.view(), Bech32Case::Upper, text.writable());
    return text;
}

std::string formatRecipient(const X25519Public& key) {
    Bytes text(bech32Size(kRecipientPrefix, key.size()));
    bech32Encode(kRecipientPrefix, key, Bech32Case::Lower, text);
    return toText(text);
}

Result<X25519Public> parseRecipient(std::string_view text) {
    X25519Public key{};
    LANYARD_TRY(bech32Decode(kRecipientPrefix, text, Bech32Case::Lower, key));
    return key;
}

} // namespace lanyard::crypto
