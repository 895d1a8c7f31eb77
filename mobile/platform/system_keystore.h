#pragma once

#include "core/vault/keystore.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <memory>

namespace lanyard::platform {

/// The platform's keystore through QtKeychain: Android Keystore, iOS Keychain, Secret Service, Windows. QtKeychain's
/// jobs need an event loop; they have a thread with one of their own, and callers wait for its answer, so no event loop
/// is ever nested. Only small secrets go in (Android refuses entries above 255 bytes silently): each is read back.
class SystemKeystore final : public vault::Keystore {
public:
    SystemKeystore();
    ~SystemKeystore() override;
    [[nodiscard]] Result<std::optional<crypto::SecretBytes>> read(const std::string& name) override;
    [[nodiscard]] Status write(const std::string& name, ByteView secret) override;
    [[nodiscard]] Status remove(const std::string& name) override;
    [[nodiscard]] bool isHardware() const override { return true; }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives on m_thread
};

enum class KeystoreChoice {
    Automatic, ///< what the folder used before; else the system's if it keeps a probe, else a file
    File,
};
/// The keystore for a store's folder. The choice is written down in <folder>/keystore.kind: a system keystore that does
/// not answer later is Unavailable, never replaced silently by a file.
[[nodiscard]] Result<std::unique_ptr<vault::Keystore>> keystoreFor(const std::filesystem::path& folder,
                                                                   KeystoreChoice choice);

} // namespace lanyard::platform
