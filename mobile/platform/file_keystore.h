#pragma once

#include "core/base/files.h"
#include "core/vault/keystore.h"

namespace lanyard::platform {

/// The fallback where the platform has no keystore: one file of mode 0600 an item, in a folder of mode 0700. Whoever
/// copies the disk has it: the PIN is then the only wall, and the app says so.
class FileKeystore final : public vault::Keystore {
public:
    explicit FileKeystore(Path folder);
    [[nodiscard]] Result<std::optional<crypto::SecretBytes>> read(const std::string& name) override;
    [[nodiscard]] Status write(const std::string& name, ByteView secret) override;
    [[nodiscard]] Status remove(const std::string& name) override;
    [[nodiscard]] bool isHardware() const override { return false; }

private:
    [[nodiscard]] Path fileOf(const std::string& name) const;
    Path m_folder;
};

} // namespace lanyard::platform
