#include "sync/intake/receipt_log.h"

#include <bit>

namespace lanyard::intake {

using crypto::Hash256;

void ReceiptLog::append(const Hash256& leaf) {
    Hash256 node = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        m_levels[level].push_back(node);
        if (m_levels[level].size() % 2 != 0)
            return;
        const auto& row = m_levels[level];
        node = crypto::nodeHash(row[row.size() - 2], row.back());
    }
}

Hash256 ReceiptLog::rangeHash(std::uint64_t begin, std::uint64_t end) const {
    const std::uint64_t count = end - begin;
    if (count == 0)
        return crypto::treeRoot({});
    // A power of two at a multiple of itself is a complete subtree that is held.
    if (std::has_single_bit(count) && begin % count == 0)
        return m_levels[static_cast<std::size_t>(std::countr_zero(count))][begin / count];
    const std::uint64_t split = std::bit_floor(count - 1);
    return crypto::nodeHash(rangeHash(begin, begin + split), rangeHash(begin + split, end));
}

std::vector<Hash256> ReceiptLog::inclusion(std::uint64_t index) const {
    std::vector<Hash256> path;
    std::uint64_t begin = 0;
    std::uint64_t end = size();
    while (end - begin > 1) {
        const std::uint64_t split = begin + std::bit_floor(end - begin - 1);
        if (index < split) {
            path.push_back(rangeHash(split, end));
            end = split;
        } else {
            path.push_back(rangeHash(begin, split));
            begin = split;
        }
    }
    return {path.rbegin(), path.rend()};
}

void ReceiptLog::subProof(std::uint64_t m, std::uint64_t begin, std::uint64_t end, bool complete, std::vector<Hash256>& out) const {
    const std::uint64_t count = end - begin;
    if (m == count) {
        if (!complete)
            out.push_back(rangeHash(begin, end));
        return;
    }
    const std::uint64_t split = std::bit_floor(count - 1);
    if (m <= split) {
        subProof(m, begin, begin + split, complete, out);
        out.push_back(rangeHash(begin + split, end));
    } else {
        subProof(m - split, begin + split, end, false, out);
        out.push_back(rangeHash(begin, begin + split));
    }
}

std::vector<Hash256> ReceiptLog::consistency(std::uint64_t oldSize) const {
    std::vector<Hash256> path;
    if (oldSize > 0 && oldSize < size())
        subProof(oldSize, 0, size(), true, path);
    return path;
}

Result<std::string> makeReceipt(const ReceiptLog& log, std::uint64_t index, ByteView leafFromDisk, const std::string& origin, const crypto::SigningKey& key) {
    const crypto::Checkpoint checkpoint{origin, log.size(), log.root()};
    const auto path = log.inclusion(index);
    if (!crypto::verifyInclusion(crypto::leafHash(leafFromDisk), index, checkpoint.size, path, checkpoint.root))
        return fail(ErrorCode::Damaged, "A leaf of the receipt log is not as it was written. Nothing was signed. Restore the intake's store.");
    crypto::TlogProof proof;
    proof.extra.assign(leafFromDisk.begin(), leafFromDisk.end());
    proof.index = index;
    proof.path = path;
    LANYARD_ASSIGN(proof.checkpointNote, crypto::signNote(crypto::formatCheckpoint(checkpoint), origin, key));
    return crypto::formatTlogProof(proof);
}

} // namespace lanyard::intake
