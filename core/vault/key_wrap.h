#pragma once

#include "core/vault/vault.h"
#include "core/vault/vault_files.h"

namespace lanyard::vault {

/// The vault's one construction. KEK = keyed BLAKE2b-256(device secret, label ‖ Argon2id(PIN, salt, cost)); wrapped =
/// XChaCha20-Poly1305(KEK, db key) with the header's parameters and the store's id authenticated beside it. The device
/// secret is the wall: without it not one PIN can be tried, and a PIN has 20 bits. That this AEAD commits to no key
/// does no harm: a KEK is made for one header only, and the header's MAC is checked before.
using DeviceSecret = crypto::SecretBytes;
inline constexpr std::size_t kDeviceSecretSize = 32;

/// A name for a device secret that tells nothing of it: which of two secrets wraps a header's key.
[[nodiscard]] std::array<std::uint8_t, 8> secretIdOf(const DeviceSecret& secret);
/// A header around `dbKey` with a fresh salt and nonce. Unavailable when there is no memory for Argon2id.
[[nodiscard]] Result<Header> wrapKey(const DbKey& dbKey, const DeviceSecret& secret, ByteView pin,
                                     crypto::Argon2Cost cost, const std::string& storeId, Random& random);
/// WrongPin when it does not open, for whatever reason; Unavailable when there is no memory for Argon2id, and nothing
/// was tried.
[[nodiscard]] Result<DbKey> unwrapKey(const Header& header, const DeviceSecret& secret, ByteView pin,
                                      const std::string& storeId);
[[nodiscard]] ContentKey contentKeyOf(const DbKey& dbKey);

} // namespace lanyard::vault
