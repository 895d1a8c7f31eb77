#pragma once

#include "core/base/bytes.h"
#include "core/base/invariant.h"

namespace lanyard::crypto {

/// For libsodium and libcrypto calls that cannot fail with arguments of ours: one that does ends the process rather
/// than go on with half a result.
inline void must(bool succeeded) {
    invariant(succeeded, "a cryptographic call with arguments of ours succeeds");
}

/// Where a view's bytes are, and somewhere when it has none: some calls are declared never to take null, even with a
/// length of nothing.
inline const std::uint8_t* dataOf(ByteView bytes) {
    static constexpr std::uint8_t nothing = 0;
    return bytes.empty() ? &nothing : bytes.data();
}

} // namespace lanyard::crypto
