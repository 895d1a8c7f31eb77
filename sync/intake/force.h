#pragma once

#include "sync/intake/keyring.h"
#include "sync/protocol/profile.h"

#include <map>
#include <string>

namespace lanyard::intake {

/// <dir>/intake.json: what an administrator sets. Keys are elsewhere.
struct ForceConfig {
    std::string forceId;
    std::string forceName;
    std::string relayOrigin;
    std::string relayCaPin;   ///< base64url SHA-256 of the CA's SubjectPublicKeyInfo
    std::string relayNoteKey; ///< vkey of the relay's custody notes
    Path caFile;              ///< PEM of the relay's CA
    Path packs;               ///< folder of built packs to publish
    std::string packName = "england-wales";
    std::string overlayName; ///< of the force's own overlay; empty: none
    std::string overlayKey;  ///< its editors' minisign public key, the base64 line
    std::string reportWords; ///< JSON of protocol::ReportWords; empty: none
    bool printed = true;     ///< a PDF beside the JSON of each delivery
    bool demo = false;
    int longPollSeconds = 25;
    int keepAttachmentsDays = 30;         ///< ciphertext of what was delivered
    std::int64_t waitingMegabytes = 4096; ///< ciphertext of attachments that came before their report
};

[[nodiscard]] Status saveConfig(const Path& dir, const ForceConfig& config);
[[nodiscard]] Result<ForceConfig> loadConfig(const Path& dir);

/// The force's own words for its flags and handling conditions, by id.
[[nodiscard]] Result<std::map<std::string, std::string, std::less<>>> reportWordsOf(const ForceConfig& config);

/// Origin of the receipt log: "lanyard/<force id>/receipts".
[[nodiscard]] std::string logOrigin(const ForceConfig& config);

[[nodiscard]] Result<protocol::ForceProfile> profileOf(const ForceConfig& config, const AdminKeys& admin);
[[nodiscard]] protocol::Keyset keysetOf(const ForceConfig& config, const Keyring& keyring,
                                        const std::string& sourceUnit);

} // namespace lanyard::intake
