#pragma once

#include "core/crypto/tlog.h"

#include <string>

namespace lanyard::intake {

/// A receipt as the relay carries it: the proof of leaf `index` under the checkpoint that this leaf completed (size
/// index + 1), so that making it again after a crash gives the same bytes. `leafFromDisk` is read back from the store,
/// and the proof is verified once more before it leaves: a log that signs one wrong root is unusable for ever. Damaged
/// when it does not verify.
[[nodiscard]] Result<std::string> makeReceipt(const crypto::HashTree& log, std::uint64_t index, ByteView leafFromDisk,
                                              const std::string& origin, const crypto::SigningKey& key);

} // namespace lanyard::intake
