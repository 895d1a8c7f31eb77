#include "sync/protocol/tuf.h"

#include "sync/protocol/tuf_metadata.h"

#include <algorithm>

namespace lanyard::protocol::tuf {

namespace {

constexpr int kMaxRootSteps = 256;

/// Is this file the one that the listing names?
Status checkListed(ByteView bytes, const FileMeta& listed) {
    if (listed.length && *listed.length != bytes.size())
        return fail(ErrorCode::BadSignature, "A metadata file is not as long as its listing says.");
    if (listed.sha256 && crypto::sha256(bytes) != *listed.sha256)
        return fail(ErrorCode::BadSignature, "A metadata file is not the one that was listed.");
    return {};
}

/// One run of the client's workflow (TUF 1.0, section 5): each member function is a numbered step of it.
class Refresh {
public:
    Refresh(TrustedState held, const Fetch& fetch, UnixMillis now, const Persist& persist)
        : m_state(std::move(held))
        , m_fetch(fetch)
        , m_now(now)
        , m_persist(persist) {}

    Result<TrustedState> run() {
        LANYARD_TRY(loadRoot());
        LANYARD_TRY(updateRoot());
        LANYARD_TRY(updateTimestamp());
        LANYARD_TRY(updateSnapshot());
        LANYARD_TRY(updateTargets());
        return std::move(m_state);
    }

private:
    Result<Bytes> get(const std::string& path, std::size_t limit) {
        LANYARD_ASSIGN(Bytes bytes, m_fetch(path, limit));
        if (bytes.size() > limit)
            return fail(ErrorCode::TooLarge, "The repository sent more than was asked for.");
        return bytes;
    }
    Status save() { return m_persist ? m_persist(m_state) : Status(); }

    /// What is held, if it still verifies under the root in force; a file that does not counts as not held.
    std::optional<Metadata> trusted(std::string_view text, RoleName role) {
        if (text.empty())
            return std::nullopt;
        auto metadata = parseMetadata(text, role);
        if (!metadata || !verifyRole(*metadata, role, m_root))
            return std::nullopt;
        return std::move(*metadata);
    }

    Status loadRoot() {
        if (m_state.root.empty())
            return fail(ErrorCode::InvalidArgument, "A refresh needs a root that is trusted already.");
        LANYARD_ASSIGN(m_root, parseMetadata(m_state.root, RoleName::Root));
        return verifyRole(m_root, RoleName::Root, m_root);
    }

    /// 5.3
    Status updateRoot() {
        for (int step = 0; step < kMaxRootSteps; ++step) {
            auto bytes = get("metadata/" + std::to_string(m_root.version + 1) + ".root.json", kMaxRoot);
            if (!bytes && bytes.error().code == ErrorCode::NotFound)
                break;
            if (!bytes)
                return fail(std::move(bytes).error());
            LANYARD_ASSIGN(Metadata next, parseMetadata(textOf(*bytes), RoleName::Root));
            LANYARD_TRY(verifyRole(next, RoleName::Root, m_root));
            LANYARD_TRY(verifyRole(next, RoleName::Root, next));
            if (next.version != m_root.version + 1)
                return fail(ErrorCode::Rollback, "The force's next root is not of the next version.");
            // Whoever stole the old keys may have raised the versions beyond what the new keys will ever reach.
            if (next.roles[RoleName::Timestamp] != m_root.roles[RoleName::Timestamp] ||
                next.roles[RoleName::Snapshot] != m_root.roles[RoleName::Snapshot]) {
                m_state.timestamp.clear();
                m_state.snapshot.clear();
            }
            m_root = std::move(next);
            m_state.root = toText(*bytes);
            LANYARD_TRY(save());
        }
        return checkExpiry(m_root, RoleName::Root, m_now);
    }

    /// 5.4
    Status updateTimestamp() {
        LANYARD_ASSIGN(const Bytes bytes, get("metadata/timestamp.json", kMaxTimestamp));
        LANYARD_ASSIGN(Metadata next, parseMetadata(textOf(bytes), RoleName::Timestamp));
        LANYARD_TRY(verifyRole(next, RoleName::Timestamp, m_root));
        const auto held = trusted(m_state.timestamp, RoleName::Timestamp);
        if (held && next.version < held->version)
            return fail(ErrorCode::Rollback, "The repository offered an older timestamp than the one held.");
        if (held && next.version == held->version) {
            // Nothing new; but an earlier refresh may have stopped half-way, so the files below it are still looked at.
            m_snapshotListed = held->files.at("snapshot.json");
            return checkExpiry(*held, RoleName::Timestamp, m_now);
        }
        m_snapshotListed = next.files.at("snapshot.json");
        if (held && m_snapshotListed.version < held->files.at("snapshot.json").version)
            return fail(ErrorCode::Rollback, "The repository's timestamp lists an older snapshot than the one held.");
        LANYARD_TRY(checkExpiry(next, RoleName::Timestamp, m_now));
        m_state.timestamp = toText(bytes);
        return save();
    }

    /// 5.5
    Status updateSnapshot() {
        const auto held = trusted(m_state.snapshot, RoleName::Snapshot);
        if (held && held->version == m_snapshotListed.version &&
            checkListed(viewOf(m_state.snapshot), m_snapshotListed)) {
            m_targetsListed = held->files.at("targets.json");
            return checkExpiry(*held, RoleName::Snapshot, m_now);
        }
        LANYARD_ASSIGN(const Bytes bytes, getListed("snapshot.json", m_snapshotListed, kMaxSnapshot));
        LANYARD_ASSIGN(Metadata next, parseMetadata(textOf(bytes), RoleName::Snapshot));
        LANYARD_TRY(verifyRole(next, RoleName::Snapshot, m_root));
        if (next.version != m_snapshotListed.version)
            return fail(ErrorCode::Rollback, "The snapshot is not of the version that was listed.");
        if (held) {
            for (const auto& [name, listed] : held->files) {
                const auto now = next.files.find(name);
                if (now == next.files.end() || now->second.version < listed.version)
                    return fail(ErrorCode::Rollback,
                                "The snapshot lists an older file than the one held, or leaves it out.");
            }
        }
        LANYARD_TRY(checkExpiry(next, RoleName::Snapshot, m_now));
        m_targetsListed = next.files.at("targets.json");
        m_state.snapshot = toText(bytes);
        return save();
    }

    /// 5.6; there are no delegations.
    Status updateTargets() {
        const auto held = trusted(m_state.targets, RoleName::Targets);
        if (held && held->version == m_targetsListed.version && checkListed(viewOf(m_state.targets), m_targetsListed))
            return checkExpiry(*held, RoleName::Targets, m_now);
        LANYARD_ASSIGN(const Bytes bytes, getListed("targets.json", m_targetsListed, kMaxTargets));
        LANYARD_ASSIGN(const Metadata next, parseMetadata(textOf(bytes), RoleName::Targets));
        LANYARD_TRY(verifyRole(next, RoleName::Targets, m_root));
        if (next.version != m_targetsListed.version)
            return fail(ErrorCode::Rollback, "The targets are not of the version that was listed.");
        LANYARD_TRY(checkExpiry(next, RoleName::Targets, m_now));
        m_state.targets = toText(bytes);
        return save();
    }

    Result<Bytes> getListed(const std::string& name, const FileMeta& listed, std::size_t most) {
        if (listed.length && *listed.length > most)
            return fail(ErrorCode::TooLarge, "A listed metadata file is larger than any can be.");
        const std::size_t limit = listed.length ? static_cast<std::size_t>(*listed.length) : most;
        LANYARD_ASSIGN(Bytes bytes, get("metadata/" + std::to_string(listed.version) + '.' + name, limit));
        LANYARD_TRY(checkListed(bytes, listed));
        return bytes;
    }

    TrustedState m_state;
    const Fetch& m_fetch;
    UnixMillis m_now;
    const Persist& m_persist;
    Metadata m_root;
    FileMeta m_snapshotListed;
    FileMeta m_targetsListed;
};

} // namespace

Result<TrustedState> refresh(const TrustedState& held, const Fetch& fetch, UnixMillis now, const Persist& persist) {
    return Refresh(held, fetch, now, persist).run();
}

Result<std::map<std::string, Target>> targetsOf(const TrustedState& state) {
    if (state.targets.empty())
        return fail(ErrorCode::NotFound, "Nothing has been fetched from the force yet.");
    LANYARD_ASSIGN(const Metadata root, parseMetadata(state.root, RoleName::Root));
    LANYARD_ASSIGN(Metadata targets, parseMetadata(state.targets, RoleName::Targets));
    LANYARD_TRY(verifyRole(targets, RoleName::Targets, root));
    return std::move(targets.targets);
}

Result<Bytes> fetchTarget(const Target& target, const Fetch& fetch) {
    if (!isTargetName(target.name) || target.length > kMaxTargetBytes)
        return fail(ErrorCode::InvalidArgument, "A target has a wrong name or length.");
    const auto length = static_cast<std::size_t>(target.length);
    LANYARD_ASSIGN(Bytes bytes, fetch("targets/" + hexEncode(target.sha256) + '.' + target.name, length));
    if (bytes.size() > length)
        return fail(ErrorCode::TooLarge, "The repository sent more than was asked for.");
    if (bytes.size() != length || crypto::sha256(bytes) != target.sha256)
        return fail(ErrorCode::BadSignature, "A file of the force's repository is not the one that was signed for.");
    return bytes;
}

std::array<std::uint8_t, 16> rootFingerprint(ByteView rootJson) {
    const crypto::Hash256 hash = crypto::sha256(rootJson);
    std::array<std::uint8_t, 16> fingerprint{};
    std::copy_n(hash.begin(), fingerprint.size(), fingerprint.begin());
    return fingerprint;
}

} // namespace lanyard::protocol::tuf
