#include "core/base/invariant.h"
#include "sync/protocol/canonical_json.h"
#include "sync/protocol/tuf_metadata.h"

#include <algorithm>

namespace lanyard::protocol::tuf {

namespace {

constexpr std::string_view kSpecification = "1.0.34";
constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kRenewals = 1'000'000; // timestamps between two publications
constexpr std::int64_t kMaxPublication = 1'000'000'000;

using Signers = std::vector<const crypto::SigningKey*>;

Json signedBody(RoleName role, std::int64_t version, UnixMillis expires) {
    return {{"_type", nameOf(role)},
            {"spec_version", kSpecification},
            {"version", version},
            {"expires", formatUtc(expires)}};
}

UnixMillis after(UnixMillis now, std::int64_t days) {
    return {now.value + days * kDay};
}

/// The file's text: the same bytes for the same input.
std::string signBody(const Json& body, const Signers& signers) {
    const auto canonical = canonicalOf(body);
    invariant(canonical.has_value(), "metadata of ours has no fractions");
    Json signatures = Json::array();
    std::set<std::string> seen;
    for (const crypto::SigningKey* key : signers) {
        std::string id = tufKeyId(key->publicKey());
        if (seen.insert(id).second)
            signatures.push_back({{"keyid", std::move(id)}, {"sig", hexEncode(key->sign(viewOf(*canonical)))}});
    }
    return canonicalDump({{"signed", body}, {"signatures", std::move(signatures)}});
}

Json listing(std::int64_t version, std::string_view text) {
    return {{"version", version},
            {"length", text.size()},
            {"hashes", {{"sha256", hexEncode(crypto::sha256(viewOf(text)))}}}};
}

} // namespace

Result<std::string> makeRootVersion(const RootPlan& plan, const Signers& signers, UnixMillis now,
                                    const Lifetimes& lifetimes) {
    if (plan.version < 1 || plan.version > kMaxVersion || signers.empty())
        return fail(ErrorCode::InvalidArgument, "A root has a version and is signed.");
    Json body = signedBody(RoleName::Root, plan.version, after(now, lifetimes.rootDays));
    body["consistent_snapshot"] = true;
    body["keys"] = Json::object();
    const std::pair<RoleName, const RolePlan*> roles[] = {{RoleName::Root, &plan.root},
                                                          {RoleName::Targets, &plan.targets},
                                                          {RoleName::Snapshot, &plan.snapshot},
                                                          {RoleName::Timestamp, &plan.timestamp}};
    for (const auto& [name, role] : roles) {
        std::set<std::string> ids;
        for (const crypto::SigningKey* key : role->keys) {
            const std::string id = tufKeyId(key->publicKey());
            body["keys"][id] = {
                {"keytype", "ed25519"}, {"scheme", "ed25519"}, {"keyval", {{"public", hexEncode(key->publicKey())}}}};
            ids.insert(id);
        }
        if (role->threshold < 1 || role->threshold > static_cast<std::int64_t>(ids.size()))
            return fail(ErrorCode::InvalidArgument, "A role has fewer keys than must sign for it.");
        body["roles"][nameOf(name)] = {{"keyids", ids}, {"threshold", role->threshold}};
    }
    return signBody(body, signers);
}

std::string makeRoot(const RepositoryKeys& keys, UnixMillis now, const Lifetimes& lifetimes) {
    const RootPlan plan{1, {{keys.root}, 1}, {{keys.targets}, 1}, {{keys.snapshot}, 1}, {{keys.timestamp}, 1}};
    auto root = makeRootVersion(plan, {keys.root}, now, lifetimes);
    invariant(root.has_value(), "a first root with one key a role can be made");
    return std::move(*root);
}

Result<std::map<std::string, Bytes>> publish(const std::map<std::string, Bytes>& targets, std::int64_t version,
                                             const RepositoryKeys& keys, UnixMillis now, const Lifetimes& lifetimes) {
    if (version < 1 || version > kMaxPublication)
        return fail(ErrorCode::InvalidArgument, "A publication has a version from 1 on.");
    std::map<std::string, Bytes> files;
    Json body = signedBody(RoleName::Targets, version, after(now, lifetimes.targetsDays));
    body["targets"] = Json::object();
    for (const auto& [name, bytes] : targets) {
        if (!isTargetName(name) || bytes.size() > kMaxTargetBytes)
            return fail(ErrorCode::InvalidArgument, "A target has a wrong name or is too large.");
        const std::string hash = hexEncode(crypto::sha256(bytes));
        body["targets"][name] = {{"length", bytes.size()}, {"hashes", {{"sha256", hash}}}};
        files["targets/" + hash + '.' + name] = bytes;
    }
    const std::string targetsText = signBody(body, {keys.targets});
    if (targetsText.size() > kMaxTargets)
        return fail(ErrorCode::InvalidArgument, "There are too many targets.");

    body = signedBody(RoleName::Snapshot, version, after(now, lifetimes.snapshotDays));
    body["meta"] = {{"targets.json", listing(version, targetsText)}};
    const std::string snapshotText = signBody(body, {keys.snapshot});

    body = signedBody(RoleName::Timestamp, version * kRenewals, after(now, lifetimes.timestampDays));
    body["meta"] = {{"snapshot.json", listing(version, snapshotText)}};
    const std::string number = std::to_string(version);
    files["metadata/" + number + ".targets.json"] = toBytes(targetsText);
    files["metadata/" + number + ".snapshot.json"] = toBytes(snapshotText);
    files["metadata/timestamp.json"] = toBytes(signBody(body, {keys.timestamp}));
    return files;
}

Result<std::string> renewTimestamp(std::string_view timestampJson, const crypto::SigningKey& key, UnixMillis now,
                                   const Lifetimes& lifetimes) {
    LANYARD_ASSIGN(const Metadata held, parseMetadata(timestampJson, RoleName::Timestamp));
    // Only what this key has already said may be said again: a file that somebody else put there is not renewed.
    Metadata own;
    const std::string id = tufKeyId(key.publicKey());
    own.keys.emplace(id, key.publicKey());
    own.roles.emplace(RoleName::Timestamp, Role{{id}, 1});
    LANYARD_TRY(verifyRole(held, RoleName::Timestamp, own));
    const std::int64_t version = held.version + 1;
    if (version % kRenewals == 0)
        return fail(ErrorCode::Refused, "This timestamp has been renewed too often. Publish the repository again.");
    LANYARD_ASSIGN(const Json document, parseStrictJson(timestampJson, kMaxTimestamp, 8));
    Json body = signedBody(RoleName::Timestamp, version, after(now, lifetimes.timestampDays));
    body["meta"] = document["signed"]["meta"];
    return signBody(body, {&key});
}

} // namespace lanyard::protocol::tuf
