#include "sync/relay/init.h"

#include "core/crypto/note.h"
#include "sync/relay/demo_ca.h"

#include <algorithm>

namespace lanyard::relay {

namespace {

constexpr std::size_t kPemLimit = 65536;

bool isLoopback(const std::string& host) {
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

Result<std::string> demoCertificates(const Config& config, const std::string& host, const Clock& clock) {
    LANYARD_ASSIGN(DemoCertificates made, makeDemoCertificates(host, clock.now()));
    const Path folder = config.folder / "tls";
    Status done = writeFileDurably(folder / "ca.pem", viewOf(made.ca));
    if (done)
        done = writeFileDurably(config.chain, viewOf(made.chain));
    if (done)
        done = writeFileDurably(config.key, made.key);
    crypto::wipe(made.key);
    LANYARD_TRY(done);
    return made.pin;
}

} // namespace

Result<RelayInfo> initRelay(const InitOptions& options, const Clock& clock, Random& random) {
    std::error_code ignored;
    if (std::filesystem::exists(options.folder / "relay.json", ignored) ||
        std::filesystem::exists(options.folder / "keys", ignored))
        return fail(ErrorCode::Exists, "There is a relay in this folder already.");
    Config config;
    config.folder = options.folder;
    config.origin = options.origin;
    LANYARD_ASSIGN(const Endpoint origin, parseOrigin(options.origin));
    config.listen = origin;
    if (!options.listen.empty()) {
        LANYARD_ASSIGN(config.listen, parseEndpoint(options.listen));
    } else if (!isLoopback(origin.host)) {
        config.listen.host = "::";
    }
    config.metrics = options.metrics;
    if (config.metrics.empty())
        config.metrics = options.demoCa ? "127.0.0.1:0" : "127.0.0.1:9095";
    LANYARD_TRY(parseEndpoint(config.metrics));
    config.chain = options.folder / "tls" / "server.pem";
    config.key = options.folder / "tls" / "server.key";
    config.noteKey = options.folder / "keys" / "note.key";
    config.noteName = origin.host;

    for (const Path& folder : {options.folder, options.folder / "keys", options.folder / "tls"})
        LANYARD_TRY(ensurePrivateFolder(folder));
    const auto noteKey = crypto::SigningKey::generate(random);
    LANYARD_TRY(writeFileDurably(config.noteKey, noteKey.seed().view()));
    RelayInfo info;
    info.origin = config.origin;
    info.noteVkey = crypto::formatVerifierKey(config.noteName, noteKey.publicKey());
    if (options.demoCa) {
        LANYARD_ASSIGN(info.caPin, demoCertificates(config, origin.host, clock));
    } else if (!options.ca.empty()) {
        LANYARD_ASSIGN(const Bytes pem, readFile(options.ca, kPemLimit));
        LANYARD_ASSIGN(info.caPin, caPin(textOf(pem)));
    }
    // Last: a folder with a relay.json is a whole relay.
    LANYARD_TRY(saveConfig(config));
    return info;
}

Status allowIntake(const Path& folder, std::string_view key) {
    LANYARD_ASSIGN(const crypto::Ed25519Public parsed, parseKey(key));
    LANYARD_ASSIGN(Config config, loadConfig(folder));
    if (std::find(config.intakeKeys.begin(), config.intakeKeys.end(), parsed) != config.intakeKeys.end())
        return {};
    config.intakeKeys.push_back(parsed);
    // What systemd hands over is found by its name again, wherever it lay when this was read.
    return saveConfig(config);
}

} // namespace lanyard::relay
