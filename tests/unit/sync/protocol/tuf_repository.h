#pragma once

#include "sync/protocol/tuf.h"
#include "tests/unit/sync/protocol/samples.h"

#include <nlohmann/json.hpp>

namespace lanyard::test {

namespace tuf = protocol::tuf;

/// A force's repository as a relay serves it, whose files a test may spoil.
struct Repository {
    crypto::SigningKey root = signer(1);
    crypto::SigningKey targets = signer(2);
    crypto::SigningKey snapshot = signer(3);
    crypto::SigningKey timestamp = signer(4);
    UnixMillis now = FixedClock::kStart;
    std::map<std::string, Bytes> files;
    std::vector<std::string> asked; ///< paths, in order

    Repository() {
        files["metadata/1.root.json"] = toBytes(tuf::makeRoot(keys(), now));
        publish(1);
    }
    [[nodiscard]] tuf::RepositoryKeys keys() const { return {&root, &targets, &snapshot, &timestamp}; }
    [[nodiscard]] static std::map<std::string, Bytes> contentOf(std::int64_t version) {
        return {{"profile.json", toBytes("profile " + std::to_string(version))},
                {"england-wales.pack", Bytes(5000, static_cast<std::uint8_t>(version))}};
    }
    void publish(std::int64_t version) { add(tuf::publish(contentOf(version), version, keys(), now).value()); }
    void add(const std::map<std::string, Bytes>& more) {
        for (const auto& [path, bytes] : more)
            files[path] = bytes;
    }
    void days(std::int64_t count) { now.value += count * 86'400'000; }

    [[nodiscard]] tuf::Fetch fetch() {
        return [this](const std::string& path, std::size_t limit) -> Result<Bytes> {
            asked.push_back(path);
            const auto found = files.find(path);
            if (found == files.end())
                return fail(ErrorCode::NotFound, "not there");
            if (found->second.size() > limit)
                return fail(ErrorCode::TooLarge, "too large");
            return found->second;
        };
    }
    [[nodiscard]] tuf::TrustedState pinned() const { return {toText(files.at("metadata/1.root.json")), "", "", ""}; }
    [[nodiscard]] Result<tuf::TrustedState> refresh(const tuf::TrustedState& held) {
        return tuf::refresh(held, fetch(), now);
    }

    /// Rewrites a file's signed part and signs it anew.
    void resign(const std::string& path, const crypto::SigningKey& key,
                const std::function<void(nlohmann::json&)>& change) {
        auto document = nlohmann::json::parse(toText(files.at(path)));
        change(document["signed"]);
        const std::string canonical = tuf::canonicalJson(document["signed"].dump()).value();
        document["signatures"] = {{{"keyid", keyIdOf(key)}, {"sig", hexEncode(key.sign(viewOf(canonical)))}}};
        files[path] = toBytes(document.dump());
    }
    void edit(const std::string& path, const std::function<void(nlohmann::json&)>& change) {
        auto document = nlohmann::json::parse(toText(files.at(path)));
        change(document);
        files[path] = toBytes(document.dump());
    }
    [[nodiscard]] static std::string keyIdOf(const crypto::SigningKey& key) {
        const nlohmann::json object = {
            {"keytype", "ed25519"}, {"scheme", "ed25519"}, {"keyval", {{"public", hexEncode(key.publicKey())}}}};
        return hexEncode(crypto::sha256(viewOf(tuf::canonicalJson(object.dump()).value())));
    }
    /// A listing entry for a file as it now stands.
    [[nodiscard]] nlohmann::json listed(const std::string& path, std::int64_t version) const {
        const Bytes& bytes = files.at(path);
        return {
            {"version", version}, {"length", bytes.size()}, {"hashes", {{"sha256", hexEncode(crypto::sha256(bytes))}}}};
    }
};

/// What codeOf says of a refresh that went through: no refresh fails with it.
constexpr ErrorCode kTaken = ErrorCode::Internal;

inline ErrorCode codeOf(const Result<tuf::TrustedState>& result) {
    return result ? kTaken : result.error().code;
}

} // namespace lanyard::test
