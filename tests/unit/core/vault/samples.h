#pragma once

#include "core/vault/vault.h"
#include "tests/support/support.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace lanyard::test {

/// A keystore in a folder, so that it outlives a killed child; beside the device's folder, not in it. Each call can be
/// watched, and made to fail.
class FolderKeystore final : public vault::Keystore {
public:
    explicit FolderKeystore(Path folder) : m_folder(std::move(folder)) {
        std::filesystem::create_directories(m_folder);
    }

    Result<std::optional<crypto::SecretBytes>> read(const std::string& name) override {
        if (m_silent)
            return fail(ErrorCode::Unavailable, "The keystore does not answer.");
        auto bytes = readFile(fileOf(name), 4096);
        if (bytes)
            return std::optional(crypto::SecretBytes::copyOf(*bytes));
        if (bytes.error().code == ErrorCode::NotFound)
            return std::optional<crypto::SecretBytes>{};
        return fail(bytes.error());
    }
    Status write(const std::string& name, ByteView secret) override {
        before("write " + name);
        if (m_silent)
            return fail(ErrorCode::Unavailable, "The keystore does not answer.");
        return writeFileDurably(fileOf(name), secret);
    }
    Status remove(const std::string& name) override {
        before("remove " + name);
        if (m_silent)
            return fail(ErrorCode::Unavailable, "The keystore does not answer.");
        return std::filesystem::remove(fileOf(name)) ? Status{} : fail(ErrorCode::NotFound, "There is no such item.");
    }
    [[nodiscard]] bool isHardware() const override { return false; }

    void silence(bool silent) { m_silent = silent; }
    /// Called before each change, with "write NAME" or "remove NAME".
    void watch(std::function<void(const std::string&)> watcher) { m_watcher = std::move(watcher); }
    [[nodiscard]] Path fileOf(std::string name) const {
        std::replace(name.begin(), name.end(), '/', '_');
        return m_folder / name;
    }
    [[nodiscard]] std::set<std::string> names() const {
        std::set<std::string> found;
        for (const auto& file : std::filesystem::directory_iterator(m_folder))
            found.insert(file.path().filename().string());
        return found;
    }

private:
    void before(const std::string& what) const {
        if (m_watcher)
            m_watcher(what);
    }
    Path m_folder;
    bool m_silent = false;
    std::function<void(const std::string&)> m_watcher;
};

/// A device with a vault in it. The key stretching is as weak as libsodium allows: these tests are about everything
/// else.
struct Device {
    TempFolder root{"device"};
    Path folder = root / "store";
    FolderKeystore keystore{root / "keystore"};
    FixedClock clock;
    SeededRandom random{3};
    vault::Policy policy{10, 6, {1, 8}};

    vault::Vault open() { return vault::Vault(folder, "s1", keystore, clock, random, policy); }
    [[nodiscard]] Path header() const { return folder / "vault.header"; }
    [[nodiscard]] Path counter() const { return folder / "vault.attempts"; }
    [[nodiscard]] Path secretFile(char slot) const {
        return keystore.fileOf(std::string("lanyard/s1/device-secret-") + slot);
    }

    /// Tries wrong PINs, waiting out each delay, until `count` were counted.
    void failTimes(vault::Vault& vault, int count) {
        for (int i = 0; i < count; ++i) {
            clock.advanceSeconds(3600);
            static_cast<void>(vault.unlock(viewOf("000042")));
        }
    }
};

inline const std::string kPin = "739164";
inline const std::string kOtherPin = "580237";

inline ErrorCode codeOf(const Status& status) {
    return status ? ErrorCode::Internal : status.error().code;
}
template <class T>
ErrorCode codeOf(const Result<T>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace lanyard::test
