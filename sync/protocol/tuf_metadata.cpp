#include "sync/protocol/tuf_metadata.h"

#include "sync/protocol/canonical_json.h"

#include <algorithm>
#include <array>

namespace lanyard::protocol::tuf {

namespace {

constexpr std::size_t kMaxKeys = 64;
constexpr std::size_t kMaxSignatures = 64; // each costs a verification
constexpr std::size_t kMaxFiles = 1024;
constexpr std::array<RoleName, 4> kRoles{RoleName::Root, RoleName::Timestamp, RoleName::Snapshot, RoleName::Targets};

std::size_t limitOf(RoleName role) {
    switch (role) {
    case RoleName::Root:
        return kMaxRoot;
    case RoleName::Timestamp:
        return kMaxTimestamp;
    case RoleName::Snapshot:
        return kMaxSnapshot;
    case RoleName::Targets:
        return kMaxTargets;
    }
    return 0;
}

template <std::size_t Size>
std::optional<std::array<std::uint8_t, Size>> hexArray(std::string_view text) {
    const auto bytes = hexDecode(text);
    std::array<std::uint8_t, Size> out{};
    if (!bytes || bytes->size() != Size)
        return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

Result<std::string> keyIdOfObject(const Json& key) {
    LANYARD_ASSIGN(const std::string canonical, canonicalOf(key));
    return hexEncode(crypto::sha256(viewOf(canonical)));
}

void readKeys(JsonReader& reader, Metadata& metadata) {
    const Json& keys = reader.object("keys");
    reader.require(!keys.empty() && keys.size() <= kMaxKeys, "keys");
    for (const auto& [id, entry] : keys.items()) {
        JsonReader key(entry, "A key");
        const std::string type = key.text("keytype", 1, 64);
        const std::string scheme = key.text("scheme", 1, 64);
        JsonReader value(key.object("keyval"), "A key's value");
        const std::string text = value.text("public", 1, 4096);
        key.absorb(value.done());
        reader.absorb(key.done());
        // Other kinds may stand beside ours; their signatures count for nothing here.
        if (type != "ed25519" || scheme != "ed25519")
            continue;
        const auto raw = hexArray<32>(text);
        const auto derived = keyIdOfObject(entry);
        reader.require(raw.has_value() && derived && *derived == id, "keys");
        if (raw)
            metadata.keys.emplace(id, *raw);
    }
}

void readRoles(JsonReader& reader, Metadata& metadata) {
    JsonReader roles(reader.object("roles"), "The roles");
    for (const RoleName name : kRoles) {
        JsonReader one(roles.object(nameOf(name)), "A role");
        Role role;
        for (const Json& id : one.array("keyids", 1, kMaxKeys)) {
            one.require(id.is_string(), "keyids");
            if (id.is_string())
                role.keyIds.insert(id.get<std::string>());
        }
        role.threshold = one.integer("threshold", 1, static_cast<std::int64_t>(kMaxKeys));
        one.require(role.threshold <= static_cast<std::int64_t>(role.keyIds.size()), "threshold");
        roles.absorb(one.done());
        metadata.roles.emplace(name, std::move(role));
    }
    reader.absorb(roles.done());
}

std::optional<crypto::Hash256> readSha256(JsonReader& outer) {
    JsonReader hashes(outer.object("hashes"), "The hashes");
    const auto hash = hexArray<32>(hashes.text("sha256", 64, 64));
    hashes.require(hash.has_value(), "sha256");
    outer.absorb(hashes.done());
    return hash;
}

void readFiles(JsonReader& reader, Metadata& metadata) {
    const Json& files = reader.object("meta");
    reader.require(files.size() <= kMaxFiles, "meta");
    for (const auto& [name, entry] : files.items()) {
        JsonReader one(entry, "A listed file");
        FileMeta file;
        file.version = one.integer("version", 1, kMaxVersion);
        if (one.has("length"))
            file.length = static_cast<std::uint64_t>(one.integer("length", 1, kMaxVersion));
        if (one.has("hashes"))
            file.sha256 = readSha256(one);
        reader.absorb(one.done());
        metadata.files.emplace(name, file);
    }
}

void readTargets(JsonReader& reader, Metadata& metadata) {
    const Json& targets = reader.object("targets");
    reader.require(targets.size() <= kMaxFiles, "targets");
    for (const auto& [name, entry] : targets.items()) {
        reader.require(isTargetName(name), "targets");
        JsonReader one(entry, "A target");
        Target target{name, 0, {}};
        target.length =
            static_cast<std::uint64_t>(one.integer("length", 0, static_cast<std::int64_t>(kMaxTargetBytes)));
        target.sha256 = readSha256(one).value_or(crypto::Hash256{});
        reader.absorb(one.done());
        metadata.targets.emplace(name, std::move(target));
    }
}

} // namespace

const char* nameOf(RoleName role) {
    switch (role) {
    case RoleName::Root:
        return "root";
    case RoleName::Timestamp:
        return "timestamp";
    case RoleName::Snapshot:
        return "snapshot";
    case RoleName::Targets:
        return "targets";
    }
    return "";
}

bool isTargetName(std::string_view name) {
    return !name.empty() && name.size() <= 128 && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                      c == '-' || c == '_';
           });
}

std::string tufKeyId(const crypto::Ed25519Public& key) {
    return *keyIdOfObject({{"keytype", "ed25519"}, {"scheme", "ed25519"}, {"keyval", {{"public", hexEncode(key)}}}});
}

Result<Metadata> parseMetadata(std::string_view text, RoleName role) {
    LANYARD_ASSIGN(const Json document, parseStrictJson(text, limitOf(role), 8));
    JsonReader outer(document, "The metadata");
    Metadata metadata;
    for (const Json& entry : outer.array("signatures", 1, kMaxSignatures)) {
        JsonReader one(entry, "A signature");
        std::string keyId = one.text("keyid", 1, 128);
        auto signature = hexDecode(one.text("sig", 0, 8192));
        one.require(signature.has_value(), "sig");
        outer.absorb(one.done());
        metadata.signatures.emplace_back(std::move(keyId), std::move(signature).value_or(Bytes{}));
    }
    const Json& body = outer.object("signed");
    LANYARD_TRY(outer.done());
    LANYARD_ASSIGN(metadata.signedBytes, canonicalOf(body));

    JsonReader reader(body, "The metadata");
    // Without this a file of one role, rightly signed by a key that serves two, could stand in for another.
    reader.require(reader.text("_type", 1, 32) == nameOf(role), "_type");
    const std::string specification = reader.text("spec_version", 1, 32);
    metadata.version = reader.integer("version", 1, kMaxVersion);
    const auto expires = parseUtc(reader.text("expires", 20, 40));
    reader.require(expires.has_value(), "expires");
    metadata.expires = expires.value_or(UnixMillis{});
    LANYARD_TRY(reader.done());
    if (!specification.starts_with("1."))
        return fail(ErrorCode::Unsupported, "The metadata follows another version of TUF.");
    switch (role) {
    case RoleName::Root:
        if (!reader.boolean("consistent_snapshot") && reader.done())
            return fail(ErrorCode::Unsupported, "The repository does not keep consistent snapshots.");
        readKeys(reader, metadata);
        readRoles(reader, metadata);
        break;
    case RoleName::Timestamp:
    case RoleName::Snapshot:
        readFiles(reader, metadata);
        reader.require(metadata.files.contains(role == RoleName::Timestamp ? "snapshot.json" : "targets.json"), "meta");
        break;
    case RoleName::Targets:
        readTargets(reader, metadata);
        break;
    }
    LANYARD_TRY(reader.done());
    return metadata;
}

Status verifyRole(const Metadata& metadata, RoleName name, const Metadata& root) {
    const auto role = root.roles.find(name);
    if (role == root.roles.end())
        return fail(ErrorCode::UnknownKey, "The root names no such role.");
    std::set<crypto::Ed25519Public> signers;
    bool anyKnown = false;
    for (const auto& [keyId, signature] : metadata.signatures) {
        const auto key = root.keys.find(keyId);
        if (!role->second.keyIds.contains(keyId) || key == root.keys.end())
            continue;
        anyKnown = true;
        if (!signers.contains(key->second) &&
            crypto::verifyEd25519(key->second, viewOf(metadata.signedBytes), signature))
            signers.insert(key->second);
    }
    if (static_cast<std::int64_t>(signers.size()) >= role->second.threshold)
        return {};
    if (!anyKnown)
        return fail(ErrorCode::UnknownKey,
                    std::string("No key that may sign the force's file \"") + nameOf(name) + "\" has signed it.");
    return fail(ErrorCode::BadSignature, std::string("Too few of the keys that must sign the force's file \"") +
                                             nameOf(name) + "\" have signed it.");
}

Status checkExpiry(const Metadata& metadata, RoleName role, UnixMillis now) {
    if (metadata.expires <= now)
        return fail(ErrorCode::Expired, std::string("The force's file \"") + nameOf(role) + "\" has expired.");
    return {};
}

} // namespace lanyard::protocol::tuf
