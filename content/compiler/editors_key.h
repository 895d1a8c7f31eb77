#pragma once

#include "core/base/files.h"
#include "core/crypto/minisign.h"

namespace lanyard::compiler {

/// The editors' signing key as `lanyard-pack` keeps it: one line, base64 of the 8-byte key id and the 32-byte Ed25519
/// seed, in a file of mode 0600.
struct EditorsKey {
    std::array<std::uint8_t, 8> id{};
    crypto::SigningKey key;
};

/// Makes a key pair and writes PREFIX.key and PREFIX.pub. Exists when either is there: a key is never overwritten.
[[nodiscard]] Status generateEditorsKey(const Path& prefix, Random& random);
[[nodiscard]] Result<EditorsKey> readEditorsKey(const Path& file);

/// Writes FILE.minisig beside a pack or an overlay. The signed comment says which file, which version and which
/// SHA-256, in tab-separated fields.
[[nodiscard]] Status signPackFile(const Path& file, const EditorsKey& key);

} // namespace lanyard::compiler
