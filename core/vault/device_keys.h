#pragma once

#include "core/base/files.h"
#include "core/crypto/keys.h"
#include "core/vault/keystore.h"

namespace lanyard::vault {

/// Keys that live in the platform keystore from the phone's first unlock, outside the vault: the transport key signs
/// requests to the relay also while Lanyard is locked. From it comes the key that MACs what lies outside the vault
/// (trust file, counter, note key, public page).
struct MacKeyTag;
using MacKey = crypto::Secret<32, MacKeyTag>;

/// Stores a transport key for this store; replaces an old one.
[[nodiscard]] Status saveTransportKey(Keystore& keystore, const std::string& storeId, const crypto::SigningKey& key);
/// KeystoreLost when there is none.
[[nodiscard]] Result<crypto::SigningKey> loadTransportKey(Keystore& keystore, const std::string& storeId);
[[nodiscard]] Status removeTransportKey(Keystore& keystore, const std::string& storeId);
[[nodiscard]] MacKey macKeyOf(const crypto::SigningKey& transport);

/// A small file kept outside the vault with a MAC (BLAKE2b-256, keyed, over a label and the bytes). `label` says which
/// file it is, so that one cannot stand in for another.
[[nodiscard]] Status writeMacFile(const Path& path, std::string_view label, ByteView bytes, const MacKey& key);
/// NotFound; Damaged when the MAC does not fit.
[[nodiscard]] Result<Bytes> readMacFile(const Path& path, std::string_view label, const MacKey& key, std::size_t limit);

} // namespace lanyard::vault
