#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/note.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lanyard::crypto {

/// RFC 6962 Merkle trees and C2SP tlog-checkpoint / tlog-proof files.
[[nodiscard]] Hash256 leafHash(ByteView leaf);
[[nodiscard]] Hash256 nodeHash(const Hash256& left, const Hash256& right);
/// Root of the first `leaves.size()` leaf hashes; the empty tree's root is SHA-256 of nothing.
[[nodiscard]] Hash256 treeRoot(std::span<const Hash256> leaves);
/// Audit path of leaf `index` in the tree over `leaves` (RFC 6962 2.1.1).
[[nodiscard]] Result<std::vector<Hash256>> inclusionPath(std::span<const Hash256> leaves, std::uint64_t index);
/// Consistency proof from the first `oldSize` leaves to all (RFC 6962 2.1.2).
[[nodiscard]] Result<std::vector<Hash256>> consistencyPath(std::span<const Hash256> leaves, std::uint64_t oldSize);
/// RFC 9162 2.1.3.2 and 2.1.4.2; BadSignature when the path does not lead to the root.
[[nodiscard]] Status verifyInclusion(const Hash256& leaf, std::uint64_t index, std::uint64_t size,
                                     std::span<const Hash256> path, const Hash256& root);
[[nodiscard]] Status verifyConsistency(std::uint64_t oldSize, const Hash256& oldRoot, std::uint64_t newSize,
                                       const Hash256& newRoot, std::span<const Hash256> path);

/// A growing tree that keeps the hash of every whole subtree, so that roots and proofs of any earlier size cost a few
/// hashes (the functions above hash the whole list). 64 bytes of memory a leaf. Not safe from several threads while it
/// grows.
class HashTree {
public:
    void append(const Hash256& leaf); ///< a leafHash
    [[nodiscard]] std::uint64_t size() const;
    /// Root of the first `size` leaves. InvalidArgument when there are not so many.
    [[nodiscard]] Result<Hash256> root(std::uint64_t size) const;
    /// Path of leaf `index` in the tree of the first `size` leaves.
    [[nodiscard]] Result<std::vector<Hash256>> inclusionPath(std::uint64_t index, std::uint64_t size) const;
    /// From the tree of `oldSize` to the tree of `size`.
    [[nodiscard]] Result<std::vector<Hash256>> consistencyPath(std::uint64_t oldSize, std::uint64_t size) const;

private:
    [[nodiscard]] Hash256 rangeRoot(std::uint64_t from, std::uint64_t to) const;
    std::vector<std::vector<Hash256>> m_levels; ///< level k: roots of the whole subtrees of 2^k leaves, left to right
};

struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Hash256 root{};
};
/// The note text: origin LF size LF base64(root) LF.
[[nodiscard]] std::string formatCheckpoint(const Checkpoint& checkpoint);
[[nodiscard]] Result<Checkpoint> parseCheckpoint(std::string_view text);

struct TlogProof {
    Bytes extra; ///< the leaf's data as the prover states it; empty when absent
    std::uint64_t index = 0;
    std::vector<Hash256> path;
    std::string checkpointNote; ///< signed note
};
/// c2sp.org/tlog-proof@v1
[[nodiscard]] std::string formatTlogProof(const TlogProof& proof);
[[nodiscard]] Result<TlogProof> parseTlogProof(std::string_view text);
/// Checks the note against `log`, the note's origin against the verifier's name, and the path for `leafData`. Gives the
/// checkpoint it rests on.
[[nodiscard]] Result<Checkpoint> verifyTlogProof(const TlogProof& proof, ByteView leafData, const NoteVerifier& log);

} // namespace lanyard::crypto
