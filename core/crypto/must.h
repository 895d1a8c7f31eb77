#pragma once

#include "core/base/invariant.h"

namespace lanyard::crypto {

/// For libsodium and libcrypto calls that cannot fail with arguments of ours: one that does ends the process rather
/// than go on with half a result.
inline void must(bool succeeded) {
    invariant(succeeded, "a cryptographic call with arguments of ours succeeds");
}

} // namespace lanyard::crypto
