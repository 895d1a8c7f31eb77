#pragma once

#include "core/crypto/tlog.h"

#include <string>
#include <vector>

namespace lanyard::intake {

/// The force's RFC 6962 log in memory: the hashes of all complete subtrees, so that roots and paths cost log(n). The leaves themselves lie in IntakeStore.
class ReceiptLog {
public:
    void append(const crypto::Hash256& leaf);
    [[nodiscard]] std::uint64_t size() const { return m_levels.empty() ? 0 : m_levels.front().size(); }
    [[nodiscard]] crypto::Hash256 root() const { return rangeHash(0, size()); }
    [[nodiscard]] std::vector<crypto::Hash256> inclusion(std::uint64_t index) const;
    [[nodiscard]] std::vector<crypto::Hash256> consistency(std::uint64_t oldSize) const;

private:
    /// RFC 6962 MTH of leaves [begin, end).
    [[nodiscard]] crypto::Hash256 rangeHash(std::uint64_t begin, std::uint64_t end) const;
    void subProof(std::uint64_t m, std::uint64_t begin, std::uint64_t end, bool complete, std::vector<crypto::Hash256>& out) const;

    std::vector<std::vector<crypto::Hash256>> m_levels; ///< [k][i]: complete subtree of 2^k leaves
};

/// A receipt as the relay carries it: the proof of `index` under a checkpoint of the whole log, signed now. Verified once more before it leaves: a log that signs one wrong
/// root is unusable for ever. Damaged when it does not verify.
[[nodiscard]] Result<std::string> makeReceipt(const ReceiptLog& log, std::uint64_t index, ByteView leafFromDisk, const std::string& origin, const crypto::SigningKey& key);

} // namespace lanyard::intake
