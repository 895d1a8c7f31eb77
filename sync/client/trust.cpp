#include "sync/client/trust.h"

#include <nlohmann/json.hpp>

namespace lanyard::client {

namespace {

constexpr std::string_view kLabel = "lanyard trust v1";
constexpr std::size_t kLimit = 4U << 20U;

Path trustFile(const Path& folder) {
    return folder / "trust.json";
}

} // namespace

Status saveTrust(const Path& folder, const Trust& trust, const vault::MacKey& key) {
    const nlohmann::json json{
        {"v", 1},
        {"store", trust.storeId},
        {"officer", trust.officer},
        {"device", trust.deviceId},
        {"ca", base64Encode(trust.caCertificate, Base64::Standard)},
        {"root", trust.repository.root},
        {"timestamp", trust.repository.timestamp},
        {"snapshot", trust.repository.snapshot},
        {"targets", trust.repository.targets},
        {"profile", trust.profileJson},
        {"keyset", trust.keysetJson},
    };
    return vault::writeMacFile(trustFile(folder), kLabel, viewOf(json.dump()), key);
}

Result<Trust> loadTrust(const Path& folder, const vault::MacKey& key) {
    LANYARD_ASSIGN(const Bytes bytes, vault::readMacFile(trustFile(folder), kLabel, key, kLimit));
    const auto json = nlohmann::json::parse(textOf(bytes), nullptr, false);
    const auto damaged = [] {
        return fail(ErrorCode::Damaged, "What this device knows of its force is damaged. The file is kept.");
    };
    if (!json.is_object() || json.value("v", 0) != 1)
        return damaged();
    Trust trust;
    const auto text = [&](const char* name, std::string& out) {
        const auto at = json.find(name);
        if (at == json.end() || !at->is_string())
            return false;
        out = at->get<std::string>();
        return true;
    };
    std::string certificate;
    if (!text("store", trust.storeId) || !text("officer", trust.officer) || !text("device", trust.deviceId) ||
        !text("ca", certificate) || !text("root", trust.repository.root) ||
        !text("timestamp", trust.repository.timestamp) || !text("snapshot", trust.repository.snapshot) ||
        !text("targets", trust.repository.targets) || !text("profile", trust.profileJson) ||
        !text("keyset", trust.keysetJson))
        return damaged();
    LANYARD_ASSIGN(trust.caCertificate, base64Decode(certificate, Base64::Standard));
    LANYARD_ASSIGN(trust.profile, protocol::parseProfile(trust.profileJson));
    LANYARD_ASSIGN(trust.keyset, protocol::parseKeyset(trust.keysetJson));
    return trust;
}

} // namespace lanyard::client
