#pragma once

#include "core/crypto/secret.h"

#include <optional>
#include <string>

namespace lanyard::vault {

/// Where the platform keeps small secrets that never leave the device: Android Keystore, iOS Keychain, Secret Service,
/// Windows, or a 0600 file when there is none. Implemented in mobile/platform; core knows only this. Item names carry
/// the store's id, so that two stores never share one.
class Keystore {
public:
    virtual ~Keystore() = default;
    /// The secret, or nothing when there is none of that name. Unavailable when the keystore itself does not answer.
    [[nodiscard]] virtual Result<std::optional<crypto::SecretBytes>> read(const std::string& name) = 0;
    /// Durable when it returns; implementations read back and compare.
    [[nodiscard]] virtual Status write(const std::string& name, ByteView secret) = 0;
    [[nodiscard]] virtual Status remove(const std::string& name) = 0;
    /// False for the file fallback: then the PIN is the only wall, and the app says so.
    [[nodiscard]] virtual bool isHardware() const = 0;
};

} // namespace lanyard::vault
