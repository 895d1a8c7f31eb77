#pragma once

#include "core/base/time.h"
#include "core/crypto/hash.h"
#include "core/crypto/keys.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::protocol::tuf {

/// TUF 1.0, four top-level roles, consistent snapshots, Ed25519, OLPC canonical JSON. The client follows the
/// specification's order of steps (protocol-notes: section 4, Packs).
struct Target {
    std::string name;
    std::uint64_t length = 0;
    crypto::Hash256 sha256{};
};

/// What a client trusts and has persisted: the newest metadata, as files. Plain text JSON documents.
struct TrustedState {
    std::string root;
    std::string timestamp;
    std::string snapshot;
    std::string targets;
};

/// Fetches `path` below the repository with at most `limit` bytes. NotFound ends the root walk.
using Fetch = std::function<Result<Bytes>(const std::string& path, std::size_t limit)>;

/// Keeps a state durably.
using Persist = std::function<Status(const TrustedState&)>;

/// One refresh: root chain, timestamp, snapshot, targets. The start time is `now`, fixed. In `held` only `root` must be
/// set (enrolment). On error the given state stays usable. `persist`, when given, is called after each file that
/// verified, as the specification has it, so that a step which fails later loses nothing that was already learnt (a
/// newer root, above all); each such state may be given to the next refresh. Rollback, Expired, BadSignature,
/// UnknownKey, Malformed, TooLarge, Unsupported.
[[nodiscard]] Result<TrustedState> refresh(const TrustedState& held, const Fetch& fetch, UnixMillis now,
                                           const Persist& persist = {});

/// The targets of a (refreshed) state, checked once more against its root; also when they have expired since. NotFound
/// before the first refresh.
[[nodiscard]] Result<std::map<std::string, Target>> targetsOf(const TrustedState& state);
/// Downloads one, length cap and hash while streaming.
[[nodiscard]] Result<Bytes> fetchTarget(const Target& target, const Fetch& fetch);

/// The first 16 bytes of SHA-256 of 1.root.json, as an enrolment code carries them.
[[nodiscard]] std::array<std::uint8_t, 16> rootFingerprint(ByteView rootJson);

/// Making a repository (the force's administrator, tests). publish() leaves `root` alone: it may be null there.
struct RepositoryKeys {
    const crypto::SigningKey* root = nullptr;
    const crypto::SigningKey* targets = nullptr;
    const crypto::SigningKey* snapshot = nullptr;
    const crypto::SigningKey* timestamp = nullptr;
};
struct Lifetimes {
    std::int64_t rootDays = 365;
    std::int64_t targetsDays = 90;
    std::int64_t snapshotDays = 7;
    std::int64_t timestampDays = 1;
};
/// 1.root.json with one key a role.
[[nodiscard]] std::string makeRoot(const RepositoryKeys& keys, UnixMillis now, const Lifetimes& lifetimes = {});
/// Any version of the root: a rotation is signed by enough keys of the version before and enough of its own.
/// InvalidArgument when a role has fewer keys than its threshold.
struct RolePlan {
    std::vector<const crypto::SigningKey*> keys;
    std::int64_t threshold = 1;
};
struct RootPlan {
    std::int64_t version = 1;
    RolePlan root;
    RolePlan targets;
    RolePlan snapshot;
    RolePlan timestamp;
};
[[nodiscard]] Result<std::string> makeRootVersion(const RootPlan& plan,
                                                  const std::vector<const crypto::SigningKey*>& signers, UnixMillis now,
                                                  const Lifetimes& lifetimes = {});
/// The files of a published repository (path → bytes) for these targets at this version, but for the roots: those are
/// made once and stay. The timestamp's own version is `version` times a million, which leaves room for its renewals
/// before the next publication. InvalidArgument.
[[nodiscard]] Result<std::map<std::string, Bytes>> publish(const std::map<std::string, Bytes>& targets,
                                                           std::int64_t version, const RepositoryKeys& keys,
                                                           UnixMillis now, const Lifetimes& lifetimes = {});
/// A new timestamp over the same snapshot (made daily inside the force).
[[nodiscard]] Result<std::string> renewTimestamp(std::string_view timestampJson, const crypto::SigningKey& key,
                                                 UnixMillis now, const Lifetimes& lifetimes = {});

/// OLPC canonical JSON of a document; Malformed on floats or invalid UTF-8.
[[nodiscard]] Result<std::string> canonicalJson(std::string_view json);

} // namespace lanyard::protocol::tuf
