#pragma once

#include "core/base/random.h"
#include "core/crypto/secret.h"

namespace lanyard::crypto {

struct WrapKeyTag;
/// A key for wrapping small secrets.
using WrapKey = Secret<32, WrapKeyTag>;

/// XChaCha20-Poly1305 (IETF) with a random 24-byte nonce in front: nonce ‖ ciphertext ‖ tag. `context` is
/// authenticated, not stored. Not key-committing: use it only where the key is derived for this one purpose.
[[nodiscard]] Bytes sealBox(const WrapKey& key, ByteView context, ByteView plaintext, Random& random);
/// BadSignature when key, context or bytes are wrong.
[[nodiscard]] Result<SecretBytes> openBox(const WrapKey& key, ByteView context, ByteView box);

/// Argon2id (RFC 9106) with parallelism 1, as libsodium has it.
struct Argon2Cost {
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = 65536; ///< 64 MiB: the floor of design.md
};
/// Unavailable when the memory cannot be had: the cost is never lowered.
[[nodiscard]] Result<SecretBytes> argon2id(ByteView password, ByteView salt16, Argon2Cost cost, std::size_t outBytes);

} // namespace lanyard::crypto
