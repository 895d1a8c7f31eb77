#pragma once

#include "sync/protocol/tuf.h"

#include <set>

namespace lanyard::protocol::tuf {

/// One metadata file, read but not yet believed: verifyRole() comes before anything in it counts.

inline constexpr std::size_t kMaxRoot = 64U << 10U;
inline constexpr std::size_t kMaxTimestamp = 16U << 10U;
inline constexpr std::size_t kMaxSnapshot = 256U << 10U;
inline constexpr std::size_t kMaxTargets = 1U << 20U;
inline constexpr std::uint64_t kMaxTargetBytes = 64U << 20U;
inline constexpr std::int64_t kMaxVersion = (std::int64_t{1} << 53U) - 1;

enum class RoleName { Root, Timestamp, Snapshot, Targets };
[[nodiscard]] const char* nameOf(RoleName role); ///< "root"

struct Role {
    std::set<std::string> keyIds;
    std::int64_t threshold = 1;
    friend bool operator==(const Role&, const Role&) = default;
};
struct FileMeta {
    std::int64_t version = 1;
    std::optional<std::uint64_t> length;
    std::optional<crypto::Hash256> sha256;
};
struct Metadata {
    std::int64_t version = 1;
    UnixMillis expires{};
    std::string signedBytes; ///< canonical JSON of "signed"
    std::vector<std::pair<std::string, Bytes>> signatures;

    std::map<std::string, crypto::Ed25519Public> keys; ///< of a root, by key id
    std::map<RoleName, Role> roles;                    ///< of a root
    std::map<std::string, FileMeta> files;             ///< of a timestamp or snapshot
    std::map<std::string, Target> targets;             ///< of targets
};

/// Malformed, TooLarge, Unsupported (another TUF version; snapshots not consistent).
[[nodiscard]] Result<Metadata> parseMetadata(std::string_view text, RoleName role);

/// Is it signed by the threshold of `root`'s keys for that role? Each key counts once, under however many ids it
/// stands. UnknownKey when no signature is by a key of the role, else BadSignature.
[[nodiscard]] Status verifyRole(const Metadata& metadata, RoleName role, const Metadata& root);

/// Expired when it ends at or before `now`.
[[nodiscard]] Status checkExpiry(const Metadata& metadata, RoleName role, UnixMillis now);

/// SHA-256 in hex of the canonical key object.
[[nodiscard]] std::string tufKeyId(const crypto::Ed25519Public& key);

/// A flat file name: letters, digits, dot, hyphen, underscore; not beginning with a dot.
[[nodiscard]] bool isTargetName(std::string_view name);

} // namespace lanyard::protocol::tuf
