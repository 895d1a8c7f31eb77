#include "core/vault/device_keys.h"

#include "core/crypto/hash.h"
#include "core/vault/names.h"

#include <algorithm>
#include <limits>

namespace lanyard::vault {

namespace {

constexpr std::string_view kMacLabel = "lanyard mac key v1";
constexpr std::string_view kMagic = "lanyardM";
constexpr std::size_t kMacSize = 32;
constexpr std::size_t kFrontSize = 8 + kMacSize;

/// The label's length goes first, so that no label and content read as another pair.
crypto::Hash256 macOf(const MacKey& key, std::string_view label, ByteView bytes) {
    Bytes message;
    message.reserve(8 + label.size() + bytes.size());
    for (std::size_t i = 0; i < 8; ++i)
        message.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(label.size()) >> (8 * i)));
    message.insert(message.end(), label.begin(), label.end());
    message.insert(message.end(), bytes.begin(), bytes.end());
    return crypto::blake2b256(key.view(), message);
}

} // namespace

Status saveTransportKey(Keystore& keystore, const std::string& storeId, const crypto::SigningKey& key) {
    return keystore.write(itemName(storeId, "transport"), key.seed().view());
}

Result<crypto::SigningKey> loadTransportKey(Keystore& keystore, const std::string& storeId) {
    LANYARD_ASSIGN(const auto held, keystore.read(itemName(storeId, "transport")));
    if (!held)
        return fail(ErrorCode::KeystoreLost, "This device no longer holds the key it sends with. Enrol again.");
    const auto seed = crypto::SigningKey::Seed::fromBytes(held->view());
    if (!seed)
        return fail(ErrorCode::Damaged, "The key this device sends with is not as it was written.");
    return crypto::SigningKey::fromSeed(*seed);
}

Status removeTransportKey(Keystore& keystore, const std::string& storeId) {
    return removeItem(keystore, itemName(storeId, "transport"));
}

MacKey macKeyOf(const crypto::SigningKey& transport) {
    crypto::Hash256 derived = crypto::blake2b256(transport.seed().view(), viewOf(kMacLabel));
    MacKey key;
    std::copy(derived.begin(), derived.end(), key.writable().begin());
    crypto::wipe(derived);
    return key;
}

Status writeMacFile(const Path& path, std::string_view label, ByteView bytes, const MacKey& key) {
    Bytes file(kMagic.begin(), kMagic.end());
    const crypto::Hash256 mac = macOf(key, label, bytes);
    file.insert(file.end(), mac.begin(), mac.end());
    file.insert(file.end(), bytes.begin(), bytes.end());
    return writeFileDurably(path, file);
}

Result<Bytes> readMacFile(const Path& path, std::string_view label, const MacKey& key, std::size_t limit) {
    const auto damaged = [] {
        return fail(ErrorCode::Damaged, "A file of this device is not as it was written. It was kept.");
    };
    auto file =
        readFile(path, limit > std::numeric_limits<std::size_t>::max() - kFrontSize ? limit : limit + kFrontSize);
    if (!file) {
        if (file.error().code == ErrorCode::TooLarge)
            return damaged();
        return fail(std::move(file).error());
    }
    if (file->size() < kFrontSize || textOf(ByteView(*file).first(kMagic.size())) != kMagic)
        return damaged();
    const ByteView bytes = ByteView(*file).subspan(kFrontSize);
    if (!crypto::equalConstantTime(ByteView(*file).subspan(kMagic.size(), kMacSize), macOf(key, label, bytes)))
        return damaged();
    return Bytes(bytes.begin(), bytes.end());
}

} // namespace lanyard::vault
