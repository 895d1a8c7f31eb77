#pragma once

#include "core/base/bytes.h"
#include "core/base/time.h"
#include "core/crypto/box.h"

#include <array>
#include <cstdint>

namespace lanyard::vault {

/// The bytes of vault.header and vault.attempts, as core/vault/README.md lays them out. Little-endian, fixed size, MAC
/// last. Reading checks size, magic, version, MAC and ranges; what is read and written again is the same bytes.
struct FileKeyTag;
using FileKey = crypto::Secret<32, FileKeyTag>; ///< MACs both files; a keystore item

struct Header {
    static constexpr std::size_t kSize = 148;
    std::array<std::uint8_t, 8> secretId{}; ///< which device secret wraps the key
    crypto::Argon2Cost cost{};
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 72> wrapped{}; ///< nonce, db key, tag
};
[[nodiscard]] Bytes encodeHeader(const Header& header, const FileKey& key);
[[nodiscard]] Result<Header> decodeHeader(ByteView bytes, const FileKey& key); ///< Damaged
/// All that comes before the wrapped key: authenticated together with it.
[[nodiscard]] Bytes headerFront(const Header& header);

struct Counter {
    static constexpr std::size_t kSize = 68;
    enum class Phase : std::uint8_t {
        New = 1,       ///< written before the first header
        Live = 2,      ///< there is a header
        Destroyed = 3, ///< keys gone, or going: nothing is tried any more
    };
    Phase phase = Phase::New;
    std::uint32_t count = 0; ///< wrong tries since the last right one, the one being checked included
    UnixMillis nextTryAt{};  ///< zero when no delay
    UnixMillis seen{};       ///< the clock when nextTryAt was set
};
[[nodiscard]] Bytes encodeCounter(const Counter& counter, const FileKey& key);
[[nodiscard]] Result<Counter> decodeCounter(ByteView bytes, const FileKey& key); ///< Damaged

} // namespace lanyard::vault
