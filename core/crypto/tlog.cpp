#include "core/crypto/tlog.h"

#include "core/base/invariant.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <limits>
#include <optional>

namespace lanyard::crypto {

namespace {

constexpr std::string_view kProofLine = "c2sp.org/tlog-proof@v1\n";
constexpr std::string_view kExtra = "extra ";
constexpr std::string_view kIndex = "index ";
/// A tree of 2^63 leaves, more than a size can say, has paths of 63.
constexpr std::size_t kLongestPath = 63;

tl::unexpected<Error> malformed(std::string_view what) {
    return fail(ErrorCode::Malformed, std::string(what) + " is not well formed.");
}

tl::unexpected<Error> wrong(std::string_view what) {
    return fail(ErrorCode::BadSignature, std::string(what) + " does not lead to the log's signed state.");
}

std::optional<std::string_view> takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// Decimal with no sign and no leading zero, at most 2^63 - 1, so that it also fits a database's column.
std::optional<std::uint64_t> parseDecimal(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || text.front() == '-' ||
        (text.front() == '0' && text.size() > 1))
        return std::nullopt;
    return static_cast<std::uint64_t>(value);
}

std::optional<Hash256> parseHash(std::string_view text) {
    const auto raw = base64Decode(text, Base64::Standard);
    Hash256 hash{};
    if (!raw || raw->size() != hash.size())
        return std::nullopt;
    std::copy(raw->begin(), raw->end(), hash.begin());
    return hash;
}

/// The largest power of two below `count` (RFC 6962 2.1): where a tree of more than one leaf divides.
std::uint64_t splitOf(std::uint64_t count) {
    return std::bit_floor(count - 1);
}

/// Root of leaves [from, to) of a list, by the definition.
Hash256 rootOfRange(std::span<const Hash256> leaves) {
    if (leaves.empty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.front();
    const std::size_t split = splitOf(leaves.size());
    return nodeHash(rootOfRange(leaves.first(split)), rootOfRange(leaves.subspan(split)));
}

/// PATH of RFC 6962 2.1.1; `rootOf(from, to)` gives the root of a range.
template <class RootOf>
void appendPath(std::uint64_t from, std::uint64_t to, std::uint64_t index, const RootOf& rootOf,
                std::vector<Hash256>& out) {
    if (to - from == 1)
        return;
    const std::uint64_t middle = from + splitOf(to - from);
    if (index < middle) {
        appendPath(from, middle, index, rootOf, out);
        out.push_back(rootOf(middle, to));
    } else {
        appendPath(middle, to, index, rootOf, out);
        out.push_back(rootOf(from, middle));
    }
}

enum class OldRoot { Known, Unknown };

/// SUBPROOF of RFC 6962 2.1.2: the old tree ends at `old`, inside [from, to).
template <class RootOf>
void appendSubproof(std::uint64_t from, std::uint64_t to, std::uint64_t old, OldRoot oldRoot, const RootOf& rootOf,
                    std::vector<Hash256>& out) {
    if (old == to) {
        if (oldRoot == OldRoot::Unknown)
            out.push_back(rootOf(from, to));
        return;
    }
    const std::uint64_t middle = from + splitOf(to - from);
    if (old <= middle) {
        appendSubproof(from, middle, old, oldRoot, rootOf, out);
        out.push_back(rootOf(middle, to));
    } else {
        appendSubproof(middle, to, old, OldRoot::Unknown, rootOf, out);
        out.push_back(rootOf(from, middle));
    }
}

template <class RootOf>
Result<std::vector<Hash256>> inclusionPathOver(std::uint64_t size, std::uint64_t index, const RootOf& rootOf) {
    if (index >= size)
        return fail(ErrorCode::InvalidArgument, "The tree has no such leaf.");
    std::vector<Hash256> path;
    appendPath(0, size, index, rootOf, path);
    return path;
}

template <class RootOf>
Result<std::vector<Hash256>> consistencyPathOver(std::uint64_t size, std::uint64_t oldSize, const RootOf& rootOf) {
    if (oldSize > size)
        return fail(ErrorCode::InvalidArgument, "The tree has never been that large.");
    std::vector<Hash256> path;
    if (oldSize > 0)
        appendSubproof(0, size, oldSize, OldRoot::Known, rootOf, path);
    return path;
}

bool isOrigin(std::string_view origin) {
    return !origin.empty() && isUtf8(origin) &&
           std::none_of(origin.begin(), origin.end(), [](char c) { return static_cast<std::uint8_t>(c) < 0x20; });
}

} // namespace

Hash256 leafHash(ByteView leaf) {
    Sha256Stream hash;
    hash.update(std::array<std::uint8_t, 1>{0});
    hash.update(leaf);
    return hash.finish();
}

Hash256 nodeHash(const Hash256& left, const Hash256& right) {
    std::array<std::uint8_t, 65> joined{1};
    std::copy(left.begin(), left.end(), joined.begin() + 1);
    std::copy(right.begin(), right.end(), joined.begin() + 33);
    return sha256(joined);
}

Hash256 treeRoot(std::span<const Hash256> leaves) {
    return rootOfRange(leaves);
}

Result<std::vector<Hash256>> inclusionPath(std::span<const Hash256> leaves, std::uint64_t index) {
    return inclusionPathOver(leaves.size(), index, [&](std::uint64_t from, std::uint64_t to) {
        return rootOfRange(leaves.subspan(from, to - from));
    });
}

Result<std::vector<Hash256>> consistencyPath(std::span<const Hash256> leaves, std::uint64_t oldSize) {
    return consistencyPathOver(leaves.size(), oldSize, [&](std::uint64_t from, std::uint64_t to) {
        return rootOfRange(leaves.subspan(from, to - from));
    });
}

void HashTree::append(const Hash256& leaf) {
    Hash256 node = leaf;
    for (std::size_t level = 0;; ++level) {
        if (level == m_levels.size())
            m_levels.emplace_back();
        m_levels[level].push_back(node);
        if (m_levels[level].size() % 2 != 0)
            return;
        node = nodeHash(m_levels[level][m_levels[level].size() - 2], node);
    }
}

std::uint64_t HashTree::size() const {
    return m_levels.empty() ? 0 : m_levels.front().size();
}

Hash256 HashTree::rangeRoot(std::uint64_t from, std::uint64_t to) const {
    const std::uint64_t count = to - from;
    if (std::has_single_bit(count)) // a whole subtree, hashed when its last leaf came
        return m_levels[static_cast<std::size_t>(std::countr_zero(count))][from / count];
    const std::uint64_t middle = from + splitOf(count);
    return nodeHash(rangeRoot(from, middle), rangeRoot(middle, to));
}

Result<Hash256> HashTree::root(std::uint64_t size) const {
    if (size > this->size())
        return fail(ErrorCode::InvalidArgument, "The tree has never been that large.");
    return size == 0 ? sha256({}) : rangeRoot(0, size);
}

Result<std::vector<Hash256>> HashTree::inclusionPath(std::uint64_t index, std::uint64_t size) const {
    if (size > this->size())
        return fail(ErrorCode::InvalidArgument, "The tree has never been that large.");
    return inclusionPathOver(size, index, [&](std::uint64_t from, std::uint64_t to) { return rangeRoot(from, to); });
}

Result<std::vector<Hash256>> HashTree::consistencyPath(std::uint64_t oldSize, std::uint64_t size) const {
    if (size > this->size())
        return fail(ErrorCode::InvalidArgument, "The tree has never been that large.");
    return consistencyPathOver(size, oldSize,
                               [&](std::uint64_t from, std::uint64_t to) { return rangeRoot(from, to); });
}

Status verifyInclusion(const Hash256& leaf, std::uint64_t index, std::uint64_t size, std::span<const Hash256> path,
                       const Hash256& root) {
    if (index >= size)
        return wrong("A proof of inclusion");
    std::uint64_t at = index;
    std::uint64_t last = size - 1;
    Hash256 running = leaf;
    for (const Hash256& sibling : path) {
        if (last == 0)
            return wrong("A proof of inclusion");
        if ((at & 1U) != 0 || at == last) {
            running = nodeHash(sibling, running);
            while ((at & 1U) == 0 && at != 0) { // levels at whose end this node has no sibling
                at >>= 1U;
                last >>= 1U;
            }
        } else {
            running = nodeHash(running, sibling);
        }
        at >>= 1U;
        last >>= 1U;
    }
    if (last != 0 || running != root)
        return wrong("A proof of inclusion");
    return {};
}

Status verifyConsistency(std::uint64_t oldSize, const Hash256& oldRoot, std::uint64_t newSize, const Hash256& newRoot,
                         std::span<const Hash256> path) {
    constexpr std::string_view what = "A proof of consistency";
    if (oldSize > newSize)
        return wrong(what);
    if (oldSize == newSize)
        return path.empty() && oldRoot == newRoot ? Status{} : wrong(what);
    if (oldSize == 0) // every tree grew from the empty one
        return path.empty() && oldRoot == sha256({}) ? Status{} : wrong(what);
    if (path.empty())
        return wrong(what);

    std::uint64_t at = oldSize - 1;
    std::uint64_t last = newSize - 1;
    while ((at & 1U) != 0) {
        at >>= 1U;
        last >>= 1U;
    }
    // An old tree that is a whole subtree of the new one is not repeated in the proof.
    const bool oldIsSubtree = std::has_single_bit(oldSize);
    Hash256 runningOld = oldIsSubtree ? oldRoot : path.front();
    Hash256 runningNew = runningOld;
    for (const Hash256& node : oldIsSubtree ? path : path.subspan(1)) {
        if (last == 0)
            return wrong(what);
        if ((at & 1U) != 0 || at == last) {
            runningOld = nodeHash(node, runningOld);
            runningNew = nodeHash(node, runningNew);
            while ((at & 1U) == 0 && at != 0) {
                at >>= 1U;
                last >>= 1U;
            }
        } else {
            runningNew = nodeHash(runningNew, node);
        }
        at >>= 1U;
        last >>= 1U;
    }
    if (last != 0 || runningOld != oldRoot || runningNew != newRoot)
        return wrong(what);
    return {};
}

std::string formatCheckpoint(const Checkpoint& checkpoint) {
    invariant(isOrigin(checkpoint.origin), "a log's name is one line of text");
    return checkpoint.origin + '\n' + std::to_string(checkpoint.size) + '\n' +
           base64Encode(checkpoint.root, Base64::Standard) + '\n';
}

Result<Checkpoint> parseCheckpoint(std::string_view text) {
    const auto origin = takeLine(text);
    const auto size = takeLine(text);
    const auto root = takeLine(text);
    // The logs of this project write no extension lines, and one that was not understood could not be written again.
    if (!origin || !size || !root || !text.empty() || !isOrigin(*origin))
        return malformed("A log's checkpoint");
    const auto parsedSize = parseDecimal(*size);
    const auto parsedRoot = parseHash(*root);
    if (!parsedSize || !parsedRoot)
        return malformed("A log's checkpoint");
    return Checkpoint{std::string(*origin), *parsedSize, *parsedRoot};
}

std::string formatTlogProof(const TlogProof& proof) {
    std::string out(kProofLine);
    if (!proof.extra.empty())
        out.append(kExtra).append(base64Encode(proof.extra, Base64::Standard)).append("\n");
    out.append(kIndex).append(std::to_string(proof.index)).append("\n");
    for (const Hash256& hash : proof.path)
        out.append(base64Encode(hash, Base64::Standard)).append("\n");
    return out.append("\n").append(proof.checkpointNote);
}

Result<TlogProof> parseTlogProof(std::string_view text) {
    if (!text.starts_with(kProofLine))
        return malformed("A receipt's proof");
    text.remove_prefix(kProofLine.size());
    TlogProof proof;
    auto line = takeLine(text);
    if (line && line->starts_with(kExtra)) {
        LANYARD_ASSIGN(proof.extra, base64Decode(line->substr(kExtra.size()), Base64::Standard));
        if (proof.extra.empty()) // none is written by leaving the line out
            return malformed("A receipt's proof");
        line = takeLine(text);
    }
    if (!line || !line->starts_with(kIndex))
        return malformed("A receipt's proof");
    const auto index = parseDecimal(line->substr(kIndex.size()));
    if (!index)
        return malformed("A receipt's proof");
    proof.index = *index;
    while (true) {
        line = takeLine(text);
        if (!line)
            return malformed("A receipt's proof");
        if (line->empty())
            break;
        const auto hash = parseHash(*line);
        if (!hash)
            return malformed("A receipt's proof");
        if (proof.path.size() == kLongestPath)
            return fail(ErrorCode::TooLarge, "A receipt's proof is longer than any tree is deep.");
        proof.path.push_back(*hash);
    }
    if (text.empty())
        return malformed("A receipt's proof");
    proof.checkpointNote = text;
    return proof;
}

Result<Checkpoint> verifyTlogProof(const TlogProof& proof, ByteView leafData, const NoteVerifier& log) {
    LANYARD_ASSIGN(const std::string text, openNote(proof.checkpointNote, log));
    LANYARD_ASSIGN(Checkpoint checkpoint, parseCheckpoint(text));
    if (checkpoint.origin != log.name)
        return fail(ErrorCode::UnknownKey, "A receipt's checkpoint is of another log than its signer's.");
    LANYARD_TRY(verifyInclusion(leafHash(leafData), proof.index, checkpoint.size, proof.path, checkpoint.root));
    return checkpoint;
}

} // namespace lanyard::crypto
