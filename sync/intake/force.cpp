#include "sync/intake/force.h"

#include <nlohmann/json.hpp>

namespace lanyard::intake {

namespace {

constexpr std::size_t kLimit = 64U << 10U;
constexpr std::int64_t kMostKeptDays = 36'500;
constexpr std::int64_t kMostWaitingMegabytes = 1 << 30;

} // namespace

Status saveConfig(const Path& dir, const ForceConfig& config) {
    nlohmann::json json{{"force_id", config.forceId},
                        {"force_name", config.forceName},
                        {"relay_origin", config.relayOrigin},
                        {"relay_ca_pin", config.relayCaPin},
                        {"relay_note_key", config.relayNoteKey},
                        {"ca_file", config.caFile.string()},
                        {"packs", config.packs.string()},
                        {"pack", config.packName},
                        {"printed", config.printed},
                        {"demo", config.demo},
                        {"long_poll_seconds", config.longPollSeconds},
                        {"keep_attachments_days", config.keepAttachmentsDays},
                        {"waiting_megabytes", config.waitingMegabytes}};
    if (!config.overlayName.empty()) {
        json["overlay"] = config.overlayName;
        json["overlay_key"] = config.overlayKey;
    }
    if (!config.reportWords.empty())
        json["report"] = nlohmann::json::parse(config.reportWords, nullptr, false);
    return writeFileDurably(dir / "intake.json", viewOf(json.dump(2) + "\n"));
}

Result<ForceConfig> loadConfig(const Path& dir) {
    const auto bytes = readFile(dir / "intake.json", kLimit);
    if (!bytes)
        return fail(bytes.error().code,
                    "There is no intake.json in this folder. Make a force with: lanyard-intake init");
    const auto json = nlohmann::json::parse(textOf(*bytes), nullptr, false);
    if (!json.is_object())
        return fail(ErrorCode::Malformed, "intake.json is not JSON.");
    ForceConfig config;
    std::string missing;
    const auto text = [&](const char* name) {
        const auto at = json.find(name);
        if (at == json.end() || !at->is_string()) {
            missing = name;
            return std::string();
        }
        return at->get<std::string>();
    };
    config.forceId = text("force_id");
    config.forceName = text("force_name");
    config.relayOrigin = text("relay_origin");
    config.relayCaPin = text("relay_ca_pin");
    config.relayNoteKey = text("relay_note_key");
    config.caFile = text("ca_file");
    config.packs = text("packs");
    config.packName = text("pack");
    if (json.contains("overlay") || json.contains("overlay_key")) {
        config.overlayName = text("overlay");
        config.overlayKey = text("overlay_key");
    }
    if (const auto at = json.find("report"); at != json.end()) {
        LANYARD_ASSIGN(const auto words, protocol::parseReportWords(at->dump()));
        config.reportWords = protocol::formatReportWords(words);
    }
    if (!missing.empty())
        return fail(ErrorCode::Malformed, "intake.json lacks \"" + missing + "\".");
    if (const auto at = json.find("demo"); at != json.end() && at->is_boolean())
        config.demo = at->get<bool>();
    if (const auto at = json.find("printed"); at != json.end() && at->is_boolean())
        config.printed = at->get<bool>();
    if (const auto at = json.find("long_poll_seconds"); at != json.end() && at->is_number_integer())
        config.longPollSeconds = std::clamp(at->get<int>(), 0, 55);
    if (const auto at = json.find("keep_attachments_days"); at != json.end() && at->is_number_integer())
        config.keepAttachmentsDays =
            static_cast<int>(std::clamp<std::int64_t>(at->get<std::int64_t>(), 0, kMostKeptDays));
    if (const auto at = json.find("waiting_megabytes"); at != json.end() && at->is_number_integer())
        config.waitingMegabytes = std::clamp<std::int64_t>(at->get<std::int64_t>(), 0, kMostWaitingMegabytes);
    return config;
}

Result<std::map<std::string, std::string, std::less<>>> reportWordsOf(const ForceConfig& config) {
    std::map<std::string, std::string, std::less<>> words;
    if (config.reportWords.empty())
        return words;
    LANYARD_ASSIGN(const auto own, protocol::parseReportWords(config.reportWords));
    for (const auto* list : {&own.flags, &own.conditions})
        for (const protocol::ProfileWord& word : *list)
            words.emplace(word.id, word.en);
    return words;
}

std::string logOrigin(const ForceConfig& config) {
    return "lanyard/" + config.forceId + "/receipts";
}

Result<protocol::ForceProfile> profileOf(const ForceConfig& config, const AdminKeys& admin) {
    protocol::ForceProfile profile;
    profile.forceId = config.forceId;
    profile.forceName = config.forceName;
    profile.relayOrigin = config.relayOrigin;
    profile.caPins = {config.relayCaPin};
    LANYARD_ASSIGN(profile.relayKey, crypto::parseVerifierKey(config.relayNoteKey));
    profile.attachments = config.demo;
    profile.ordersKey = base64Encode(admin.orders.publicKey(), Base64::Standard);
    profile.minApp = "0.1.0";
    profile.pack = config.packName;
    if (!config.overlayName.empty()) {
        LANYARD_ASSIGN(const auto key, crypto::parseMinisignPublicKey(config.overlayKey));
        profile.overlay = {config.overlayName, key};
    }
    if (!config.reportWords.empty()) {
        LANYARD_ASSIGN(auto words, protocol::parseReportWords(config.reportWords));
        profile.flags = std::move(words.flags);
        profile.conditions = std::move(words.conditions);
    }
    profile.demo = config.demo;
    return profile;
}

protocol::Keyset keysetOf(const ForceConfig& config, const Keyring& keyring, const std::string& sourceUnit) {
    protocol::Keyset keyset;
    for (const Epoch& epoch : keyring.epochs)
        keyset.intake.push_back(
            {epoch.kid, crypto::formatRecipient(epoch.identity.publicKey()), epoch.notBefore, epoch.notAfter});
    keyset.sourceHandling = sourceUnit;
    // The hash is made by formatting and parsing, in one place.
    if (auto verifier = crypto::parseVerifierKey(crypto::formatVerifierKey(logOrigin(config), keyring.log.publicKey())))
        keyset.log = std::move(*verifier);
    keyset.enrolmentRecipient = crypto::formatRecipient(keyring.enrolmentIdentity.publicKey());
    keyset.enrolmentKey = keyring.enrolment.publicKey();
    return keyset;
}

} // namespace lanyard::intake
