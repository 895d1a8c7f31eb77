#pragma once

#include "core/base/time.h"
#include "core/crypto/minisign.h"
#include "core/crypto/note.h"

#include <optional>
#include <string>
#include <vector>

namespace lanyard::protocol {

/// The force's own words over the national pack, and who may sign them.
struct ProfileOverlay {
    std::string pack; ///< its name: the targets NAME.overlay and NAME.overlay.minisig
    crypto::MinisignPublicKey key;
};
/// The force's profile and keyset, both TUF targets: README.md of this folder.
/// A word of the force's own vocabulary: an id that never changes, and how it is shown.
struct ProfileWord {
    std::string id; ///< letters, digits and hyphens
    std::string en;
    std::string cy;
    [[nodiscard]] bool operator==(const ProfileWord&) const = default;
};
struct ForceProfile {
    std::string forceId;
    std::string forceName;
    std::string relayOrigin; ///< "https://relay.example:8443"
    std::vector<std::string> caPins;
    crypto::NoteVerifier relayKey; ///< signs custody
    int attemptLimit = 10;
    int lockMinutes = 5;
    bool attachments = false;
    bool keepAfterAccept = false;
    std::string markingDefault = "OFFICIAL-SENSITIVE";
    std::string ordersKey; ///< base64
    std::string minApp;
    std::string pack; ///< name of the national pack to hold
    std::optional<ProfileOverlay> overlay;
    std::vector<ProfileWord> flags;      ///< what a report may suggest to the intelligence unit; none: not asked
    std::vector<ProfileWord> conditions; ///< of handling C, in plain words; the officer's own words are taken too
    bool demo = false;
};
struct IntakeEpoch {
    std::string kid;
    std::string recipient;
    UnixMillis notBefore{};
    UnixMillis notAfter{};
};
struct Keyset {
    std::vector<IntakeEpoch> intake;
    std::string sourceHandling; ///< recipient
    crypto::NoteVerifier log;
    std::string enrolmentRecipient;
    crypto::Ed25519Public enrolmentKey{};
};

[[nodiscard]] Result<ForceProfile> parseProfile(std::string_view json);
[[nodiscard]] std::string formatProfile(const ForceProfile& profile);
/// The vocabulary alone: {"conditions":[{"cy","en","id"}…],"flags":[…]}, as it stands in the profile and in the file
/// that a force keeps it in. Malformed names what is wrong.
struct ReportWords {
    std::vector<ProfileWord> flags;
    std::vector<ProfileWord> conditions;
};
[[nodiscard]] Result<ReportWords> parseReportWords(std::string_view json);
[[nodiscard]] std::string formatReportWords(const ReportWords& words);
[[nodiscard]] Result<Keyset> parseKeyset(std::string_view json);
[[nodiscard]] std::string formatKeyset(const Keyset& keyset);
/// The newest epoch whose notBefore has passed and whose notAfter has not; nothing then: sealing waits (Ready).
[[nodiscard]] std::optional<IntakeEpoch> currentEpoch(const Keyset& keyset, UnixMillis now);

} // namespace lanyard::protocol
