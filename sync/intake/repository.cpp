#include "sync/intake/repository.h"

#include "core/crypto/hash.h"
#include "sync/protocol/tuf.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lanyard::intake {

namespace {

constexpr std::size_t kFileLimit = 32U << 20U;
constexpr std::int64_t kHalfDay = 12LL * 3600 * 1000;
constexpr int kNoContent = 204;

Path repositoryOf(const Path& dir) {
    return dir / "repository";
}

Result<std::int64_t> versionIn(const Path& dir) {
    const auto bytes = readFile(repositoryOf(dir) / "version", 32);
    if (!bytes)
        return bytes.error().code == ErrorCode::NotFound ? Result<std::int64_t>(0)
                                                         : Result<std::int64_t>(fail(bytes.error()));
    return std::stoll(toText(*bytes));
}

/// When a reader may see it: targets, then root, snapshot and targets metadata, then the timestamp that names them.
int orderOf(const std::string& path) {
    if (path.starts_with("targets/"))
        return 0;
    return path.ends_with("timestamp.json") ? 2 : 1;
}

} // namespace

Result<Bytes> publishedRoot(const Path& dir) {
    auto root = readFile(repositoryOf(dir) / "metadata" / "1.root.json", kFileLimit);
    if (!root)
        return fail(root.error().code, "The force has published nothing yet: lanyard-intake publish");
    return root;
}

Status publishRepository(const Path& dir, const ForceConfig& config, UnixMillis now) {
    LANYARD_ASSIGN(const Keyring keyring, loadKeyring(dir));
    LANYARD_ASSIGN(const AdminKeys admin, loadAdminKeys(dir));
    LANYARD_ASSIGN(const std::string source, sourceUnitRecipient(dir));
    LANYARD_ASSIGN(const protocol::ForceProfile profile, profileOf(config, admin));
    std::map<std::string, Bytes> targets;
    // As devices will read it: what they would refuse is never published.
    targets["profile.json"] = toBytes(protocol::formatProfile(profile));
    LANYARD_TRY(protocol::parseProfile(textOf(targets["profile.json"])));
    targets["keyset.json"] = toBytes(protocol::formatKeyset(keysetOf(config, keyring, source)));
    std::vector<std::string> packs{config.packName + ".pack"};
    if (!config.overlayName.empty())
        packs.push_back(config.overlayName + ".overlay");
    for (const std::string& pack : packs) {
        for (const char* ending : {"", ".minisig"}) {
            const std::string name = pack + ending;
            auto bytes = readFile(config.packs / name, kFileLimit);
            if (!bytes)
                return fail(bytes.error().code, "The pack to publish is not there: " + name);
            targets[name] = std::move(*bytes);
        }
    }
    LANYARD_ASSIGN(const std::int64_t held, versionIn(dir));
    const protocol::tuf::RepositoryKeys keys{&admin.root, &admin.targets, &keyring.snapshot, &keyring.timestamp};
    LANYARD_ASSIGN(const auto files, protocol::tuf::publish(targets, held + 1, keys, now));

    LANYARD_TRY(ensurePrivateFolder(repositoryOf(dir) / "metadata"));
    LANYARD_TRY(ensurePrivateFolder(repositoryOf(dir) / "targets"));
    const Path root = repositoryOf(dir) / "metadata" / "1.root.json";
    if (!std::filesystem::exists(root))
        LANYARD_TRY(writeFileDurably(root, viewOf(protocol::tuf::makeRoot(keys, now))));
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : files)
        paths.push_back(path);
    std::stable_sort(paths.begin(), paths.end(),
                     [](const std::string& a, const std::string& b) { return orderOf(a) < orderOf(b); });
    for (const std::string& path : paths) {
        if (path != "metadata/1.root.json") // once made, the root is what enrolment codes name
            LANYARD_TRY(writeFileDurably(repositoryOf(dir) / path, files.at(path)));
    }
    return writeFileDurably(repositoryOf(dir) / "version", viewOf(std::to_string(held + 1)));
}

Status renewRepository(const Path& dir, const Keyring& keyring, UnixMillis now) {
    const Path path = repositoryOf(dir) / "metadata" / "timestamp.json";
    LANYARD_ASSIGN(const Bytes held, readFile(path, kFileLimit));
    const auto json = nlohmann::json::parse(textOf(held), nullptr, false);
    if (!json.is_object() || !json.contains("signed") || !json["signed"].contains("expires") ||
        !json["signed"]["expires"].is_string())
        return fail(ErrorCode::Damaged, "The repository's timestamp is damaged. Publish again.");
    LANYARD_ASSIGN(const UnixMillis expires, parseUtc(json["signed"]["expires"].get_ref<const std::string&>()));
    if (expires.value - now.value > kHalfDay)
        return {};
    LANYARD_ASSIGN(const std::string renewed, protocol::tuf::renewTimestamp(textOf(held), keyring.timestamp, now));
    return writeFileDurably(path, viewOf(renewed));
}

Status uploadRepository(const Path& dir, IntakeStore& store, RelayClient& relay) {
    std::vector<std::string> paths;
    for (const char* folder : {"targets", "metadata"}) {
        std::error_code problem;
        for (const auto& entry : std::filesystem::directory_iterator(repositoryOf(dir) / folder, problem)) {
            if (entry.path().extension() != ".new")
                paths.push_back(std::string(folder) + "/" + entry.path().filename().string());
        }
        if (problem)
            return fail(errnoError(problem.value(), "read the repository"));
    }
    std::sort(paths.begin(), paths.end(), [](const std::string& a, const std::string& b) {
        return std::pair(orderOf(a), a) < std::pair(orderOf(b), b);
    });
    for (const std::string& path : paths) {
        LANYARD_ASSIGN(Bytes bytes, readFile(repositoryOf(dir) / path, kFileLimit));
        const std::string hash = hexEncode(crypto::sha256(bytes));
        const std::string mark = "uploaded." + path;
        LANYARD_ASSIGN(const std::string uploaded, store.value(mark));
        if (uploaded == hash)
            continue;
        LANYARD_ASSIGN(const RelayAnswer answer,
                       relay.call({.method = "PUT", .path = "/v1/repo/" + path, .body = std::move(bytes)}));
        if (answer.status != kNoContent)
            return fail(ErrorCode::Refused,
                        "The relay did not take a file of the repository (" + std::to_string(answer.status) + ").");
        LANYARD_TRY(store.setValue(mark, hash));
    }
    return {};
}

} // namespace lanyard::intake
