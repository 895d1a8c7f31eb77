#pragma once

#include "core/base/bytes.h"

#include <array>
#include <memory>

namespace lanyard::crypto {

using Hash256 = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) through libcrypto: on this project's machines six times libsodium's speed.
[[nodiscard]] Hash256 sha256(ByteView bytes);

/// SHA-256 of bytes that come in pieces.
class Sha256Stream {
public:
    Sha256Stream();
    Sha256Stream(Sha256Stream&&) noexcept;
    Sha256Stream& operator=(Sha256Stream&&) noexcept;
    ~Sha256Stream();
    void update(ByteView bytes);
    [[nodiscard]] Hash256 soFar() const; ///< of what it was given up to now; more may follow
    [[nodiscard]] Hash256 finish();      ///< once

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// HMAC-SHA-256 (RFC 2104).
[[nodiscard]] Hash256 hmacSha256(ByteView key, ByteView message);
/// HKDF-SHA-256 (RFC 5869), one call, at most 255 x 32 bytes out.
void hkdfSha256(ByteView inputKey, ByteView salt, ByteView info, std::span<std::uint8_t> out);
/// Keyed BLAKE2b-256 (RFC 7693): a MAC and a way to derive keys from a key of 32 bytes (16 to 64 are taken).
[[nodiscard]] Hash256 blake2b256(ByteView key, ByteView message);
/// The same straight into guarded memory, for a derived key that must not lie on the stack.
void blake2b256(ByteView key, ByteView message, std::span<std::uint8_t, 32> out);
/// BLAKE2b-512 without a key (minisign).
[[nodiscard]] std::array<std::uint8_t, 64> blake2b512(ByteView message);
/// Same length and same bytes, in constant time.
[[nodiscard]] bool equalConstantTime(ByteView a, ByteView b);

} // namespace lanyard::crypto
