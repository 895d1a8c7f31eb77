#pragma once

#include "core/base/files.h"
#include "core/crypto/keys.h"
#include "sync/relay/relay_store.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lanyard::relay {

/// A host (name or address, without brackets) and a port.
struct Endpoint {
    std::string host;
    std::uint16_t port = 0;
};
/// "host:port" or "[v6]:port". Malformed.
[[nodiscard]] Result<Endpoint> parseEndpoint(std::string_view text);
[[nodiscard]] std::string formatEndpoint(const Endpoint& endpoint);
/// "https://host[:port]" with nothing after it, port 443 when none is given. Malformed.
[[nodiscard]] Result<Endpoint> parseOrigin(std::string_view origin);

struct Limits {
    std::uint64_t maxUpload = std::uint64_t{256} << 20U; ///< bytes of one envelope
    std::uint64_t openUploads = 256;                     ///< begun and not ended, a device
    std::uint64_t openBytes = std::uint64_t{1} << 30U;   ///< sum of their lengths
    std::uint64_t connections = 20000;                   ///< at once
    std::uint64_t enrolmentsPerHour = 60;                ///< an address
    std::uint64_t enrolmentBurst = 30;                   ///< an address, at once
    std::uint64_t enrolmentsWaiting = 2000;              ///< not answered yet
    std::uint64_t freeDisk = std::uint64_t{256} << 20U;  ///< below it the relay is not ready
    std::uint64_t bodySeconds = 30;                      ///< without a byte of a body
    std::uint64_t takeOverSeconds = 3;                   ///< for the holder of an upload to let go
    std::uint64_t stopSeconds = 3;                       ///< for requests under way at the end
};

struct Keep {
    std::uint64_t afterReceiptDays = 30;
    std::uint64_t unfinishedDays = 14;
    std::uint64_t enrolmentDays = 7;
    std::uint64_t receiptDays = 400;
};

/// relay.json; every path in it is relative to the folder it lies in. README.md lists the keys.
struct Config {
    Path folder;
    std::string origin; ///< as devices name it: signatures cover it
    Endpoint listen;
    std::string metrics; ///< loopback "host:port", or empty for none
    Path chain;          ///< PEM: server certificate first, its CA last
    Path key;            ///< PEM
    bool tls12 = false;
    Path noteKey; ///< 32 bytes: the seed of the key that signs custody
    std::string noteName;
    std::vector<crypto::Ed25519Public> intakeKeys;
    Limits limits;
    Keep keep;

    [[nodiscard]] Path database() const { return folder / "relay.db"; }
    [[nodiscard]] Path uploads() const { return folder / "uploads"; }
    [[nodiscard]] Path repo() const { return folder / "repo"; }
};

/// Reads and checks folder/relay.json. NotFound, Malformed (names the key at fault). When systemd hands secrets over
/// ($CREDENTIALS_DIRECTORY) a file of the same name there is taken instead of the key or note key in the folder.
[[nodiscard]] Result<Config> loadConfig(const Path& folder);
/// Writes it, durably.
[[nodiscard]] Status saveConfig(const Config& config);
/// A raw Ed25519 key, base64 or base64url of 32 bytes.
[[nodiscard]] Result<crypto::Ed25519Public> parseKey(std::string_view text);
/// The note key's seed; Malformed when the file is not 32 bytes, Refused when others may read it.
[[nodiscard]] Result<crypto::SigningKey> loadNoteKey(const Path& file);

} // namespace lanyard::relay
