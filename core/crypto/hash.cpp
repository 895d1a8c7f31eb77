#include "core/crypto/hash.h"

#include "core/crypto/must.h"
#include "core/crypto/secret.h"

#include <openssl/evp.h>
#include <sodium.h>

namespace lanyard::crypto {

namespace {

static_assert(sizeof(Hash256) == crypto_auth_hmacsha256_BYTES);

/// Fetched once and kept to the end of the process: the implicit fetch of each EVP call costs more than a short hash.
const EVP_MD* sha256Method() {
    static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    must(method != nullptr);
    return method;
}

/// One HMAC over pieces; its inner state is as secret as the key.
class Hmac {
public:
    explicit Hmac(ByteView key) { must(crypto_auth_hmacsha256_init(&m_state, dataOf(key), key.size()) == 0); }
    Hmac(const Hmac&) = delete;
    Hmac& operator=(const Hmac&) = delete;
    ~Hmac() { sodium_memzero(&m_state, sizeof m_state); }
    Hmac& add(ByteView piece) {
        must(crypto_auth_hmacsha256_update(&m_state, dataOf(piece), piece.size()) == 0);
        return *this;
    }
    void finish(std::span<std::uint8_t, 32> out) { must(crypto_auth_hmacsha256_final(&m_state, out.data()) == 0); }

private:
    crypto_auth_hmacsha256_state m_state{};
};

} // namespace

Hash256 sha256(ByteView bytes) {
    Hash256 out{};
    must(EVP_Digest(bytes.data(), bytes.size(), out.data(), nullptr, sha256Method(), nullptr) == 1);
    return out;
}

struct Sha256Stream::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    State() { must(context != nullptr && EVP_DigestInit_ex2(context, sha256Method(), nullptr) == 1); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256Stream::Sha256Stream() : m_state(std::make_unique<State>()) {}
Sha256Stream::Sha256Stream(Sha256Stream&&) noexcept = default;
Sha256Stream& Sha256Stream::operator=(Sha256Stream&&) noexcept = default;
Sha256Stream::~Sha256Stream() = default;

void Sha256Stream::update(ByteView bytes) {
    invariant(m_state != nullptr, "a hash takes bytes only before it is finished");
    must(EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size()) == 1);
}

Hash256 Sha256Stream::soFar() const {
    invariant(m_state != nullptr, "a hash is looked at before it is finished");
    const State copy;
    Hash256 out{};
    must(EVP_MD_CTX_copy_ex(copy.context, m_state->context) == 1);
    must(EVP_DigestFinal_ex(copy.context, out.data(), nullptr) == 1);
    return out;
}

Hash256 Sha256Stream::finish() {
    invariant(m_state != nullptr, "a hash is finished once");
    Hash256 out{};
    must(EVP_DigestFinal_ex(m_state->context, out.data(), nullptr) == 1);
    m_state.reset();
    return out;
}

Hash256 hmacSha256(ByteView key, ByteView message) {
    Hash256 out{};
    Hmac(key).add(message).finish(out);
    return out;
}

void hkdfSha256(ByteView inputKey, ByteView salt, ByteView info, std::span<std::uint8_t> out) {
    invariant(out.size() <= 255 * sizeof(Hash256), "HKDF gives at most 255 blocks");
    Hash256 extracted{};
    Hmac(salt).add(inputKey).finish(extracted); // an empty salt is a key of zeros, as RFC 5869 2.2 wants
    Hash256 block{};
    std::size_t filled = 0;
    for (std::uint8_t number = 1; filled < out.size(); ++number) {
        Hmac expand(extracted);
        if (number > 1)
            expand.add(block);
        expand.add(info).add(ByteView(&number, 1)).finish(block);
        const std::size_t take = std::min(block.size(), out.size() - filled);
        std::copy_n(block.begin(), take, out.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += take;
    }
    wipe(extracted);
    wipe(block);
}

void blake2b256(ByteView key, ByteView message, std::span<std::uint8_t, 32> out) {
    invariant(key.size() >= crypto_generichash_KEYBYTES_MIN && key.size() <= crypto_generichash_KEYBYTES_MAX,
              "a BLAKE2b key has 16 to 64 bytes");
    must(crypto_generichash(out.data(), out.size(), message.data(), message.size(), key.data(), key.size()) == 0);
}

Hash256 blake2b256(ByteView key, ByteView message) {
    Hash256 out{};
    blake2b256(key, message, out);
    return out;
}

std::array<std::uint8_t, 64> blake2b512(ByteView message) {
    std::array<std::uint8_t, 64> out{};
    must(crypto_generichash(out.data(), out.size(), message.data(), message.size(), nullptr, 0) == 0);
    return out;
}

bool equalConstantTime(ByteView a, ByteView b) {
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace lanyard::crypto
