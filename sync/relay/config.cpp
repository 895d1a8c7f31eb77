#include "sync/relay/config.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

namespace lanyard::relay {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kConfigLimit = 65536;

tl::unexpected<Error> wrong(std::string_view key, std::string_view rule) {
    return fail(ErrorCode::Malformed, "relay.json: \"" + std::string(key) + "\" " + std::string(rule) + ".");
}

Result<std::string> text(const Json& from, const char* key, std::string_view fallback) {
    const auto at = from.find(key);
    if (at == from.end())
        return std::string(fallback);
    if (!at->is_string())
        return wrong(key, "must be text");
    return at->get<std::string>();
}

Status number(const Json& from, const char* key, std::uint64_t least, std::uint64_t most, std::uint64_t& into) {
    const auto at = from.find(key);
    if (at == from.end())
        return {};
    if (!at->is_number_unsigned() || at->get<std::uint64_t>() < least || at->get<std::uint64_t>() > most)
        return wrong(key, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    into = at->get<std::uint64_t>();
    return {};
}

/// A section that is absent is empty; an unknown key in it is an error, since a misspelt limit would silently not hold.
Result<Json> section(const Json& from, const char* key, std::initializer_list<std::string_view> known) {
    const auto at = from.find(key);
    if (at == from.end())
        return Json::object();
    if (!at->is_object())
        return wrong(key, "must be an object");
    for (const auto& [name, value] : at->items()) {
        if (std::find(known.begin(), known.end(), name) == known.end())
            return wrong(std::string(key) + "." + name, "is not known");
    }
    return *at;
}

Status readLimits(const Json& root, Limits& limits) {
    LANYARD_ASSIGN(const Json from, section(root, "limits",
                                            {"max_upload", "open_uploads", "open_bytes", "connections",
                                             "enrolments_per_hour", "enrolment_burst", "enrolments_waiting",
                                             "free_disk", "body_seconds", "take_over_seconds", "stop_seconds"}));
    constexpr std::uint64_t kTera = std::uint64_t{1} << 40U;
    LANYARD_TRY(number(from, "max_upload", 4096, kTera, limits.maxUpload));
    LANYARD_TRY(number(from, "open_uploads", 1, 1'000'000, limits.openUploads));
    LANYARD_TRY(number(from, "open_bytes", 4096, kTera, limits.openBytes));
    LANYARD_TRY(number(from, "connections", 1, 1'000'000, limits.connections));
    LANYARD_TRY(number(from, "enrolments_per_hour", 1, 1'000'000, limits.enrolmentsPerHour));
    LANYARD_TRY(number(from, "enrolment_burst", 1, 1'000'000, limits.enrolmentBurst));
    LANYARD_TRY(number(from, "enrolments_waiting", 1, 1'000'000, limits.enrolmentsWaiting));
    LANYARD_TRY(number(from, "free_disk", 0, kTera, limits.freeDisk));
    LANYARD_TRY(number(from, "body_seconds", 1, 600, limits.bodySeconds));
    LANYARD_TRY(number(from, "take_over_seconds", 1, 60, limits.takeOverSeconds));
    return number(from, "stop_seconds", 1, 600, limits.stopSeconds);
}

Status readKeep(const Json& root, Keep& keep) {
    LANYARD_ASSIGN(const Json from,
                   section(root, "keep", {"after_receipt_days", "unfinished_days", "enrolment_days", "receipt_days"}));
    LANYARD_TRY(number(from, "after_receipt_days", 1, 3650, keep.afterReceiptDays));
    LANYARD_TRY(number(from, "unfinished_days", 1, 3650, keep.unfinishedDays));
    LANYARD_TRY(number(from, "enrolment_days", 1, 3650, keep.enrolmentDays));
    LANYARD_TRY(number(from, "receipt_days", 31, 36500, keep.receiptDays));
    if (keep.receiptDays <= keep.afterReceiptDays)
        return wrong("keep.receipt_days", "must be longer than keep.after_receipt_days");
    return {};
}

Path secretFile(const Path& folder, const std::string& name) {
    // One thread, at the start of the program.
    if (const char* credentials = std::getenv("CREDENTIALS_DIRECTORY")) { // NOLINT(concurrency-mt-unsafe)
        const Path handed = Path(credentials) / Path(name).filename();
        std::error_code ignored;
        if (std::filesystem::exists(handed, ignored))
            return handed;
    }
    return folder / name;
}

bool isLoopback(const std::string& host) {
    return host == "::1" || host == "localhost" || host.starts_with("127.");
}

} // namespace

Result<Endpoint> parseEndpoint(std::string_view text) {
    const auto bad = [] { return fail(ErrorCode::Malformed, "An address must be host:port."); };
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0)
        return bad();
    std::string_view host = text.substr(0, colon);
    const std::string_view port = text.substr(colon + 1);
    if (host.starts_with('[')) {
        if (!host.ends_with(']'))
            return bad();
        host = host.substr(1, host.size() - 2);
    } else if (host.find(':') != std::string_view::npos) {
        return bad();
    }
    Endpoint found;
    found.host = host;
    const auto [end, problem] = std::from_chars(port.data(), port.data() + port.size(), found.port);
    if (host.empty() || port.empty() || problem != std::errc() || end != port.data() + port.size())
        return bad();
    for (const char c : host) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!plain && c != '.' && c != '-' && c != ':')
            return bad();
    }
    return found;
}

std::string formatEndpoint(const Endpoint& endpoint) {
    const bool v6 = endpoint.host.find(':') != std::string::npos;
    return (v6 ? "[" + endpoint.host + "]" : endpoint.host) + ":" + std::to_string(endpoint.port);
}

Result<Endpoint> parseOrigin(std::string_view origin) {
    constexpr std::string_view kScheme = "https://";
    if (!origin.starts_with(kScheme))
        return fail(ErrorCode::Malformed, "The origin must begin with https://.");
    const std::string_view rest = origin.substr(kScheme.size());
    const bool hasPort = rest.find(':', rest.starts_with('[') ? rest.find(']') : 0) != std::string_view::npos;
    auto found = parseEndpoint(hasPort ? std::string(rest) : std::string(rest) + ":443");
    if (!found)
        return fail(ErrorCode::Malformed,
                    "The origin must be https://host or https://host:port, with nothing after it.");
    return found;
}

Result<crypto::Ed25519Public> parseKey(std::string_view text) {
    auto bytes = base64Decode(text, Base64::Standard);
    if (!bytes)
        bytes = base64Decode(text, Base64::Url);
    crypto::Ed25519Public key{};
    if (!bytes || bytes->size() != key.size())
        return fail(ErrorCode::Malformed, "A key must be the base64 of 32 bytes.");
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

Result<Config> loadConfig(const Path& folder) {
    LANYARD_ASSIGN(const Bytes bytes, readFile(folder / "relay.json", kConfigLimit));
    const Json root = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!root.is_object())
        return fail(ErrorCode::Malformed, "relay.json is not a JSON object.");
    for (const auto& [name, value] : root.items()) {
        constexpr std::array<std::string_view, 9> kKnown{"origin",    "listen",      "metrics", "tls", "note_key",
                                                         "note_name", "intake_keys", "limits",  "keep"};
        if (std::find(kKnown.begin(), kKnown.end(), name) == kKnown.end())
            return wrong(name, "is not known");
    }
    Config config;
    config.folder = folder;
    LANYARD_ASSIGN(config.origin, text(root, "origin", ""));
    LANYARD_ASSIGN(const Endpoint origin, parseOrigin(config.origin));
    LANYARD_ASSIGN(const std::string listen, text(root, "listen", formatEndpoint(origin)));
    LANYARD_ASSIGN(config.listen, parseEndpoint(listen));
    LANYARD_ASSIGN(config.metrics, text(root, "metrics", ""));
    if (!config.metrics.empty()) {
        LANYARD_ASSIGN(const Endpoint metrics, parseEndpoint(config.metrics));
        if (!isLoopback(metrics.host))
            return wrong("metrics", "must be a loopback address");
    }
    LANYARD_ASSIGN(const Json tls, section(root, "tls", {"chain", "key", "allow_1_2"}));
    LANYARD_ASSIGN(const std::string chain, text(tls, "chain", "tls/server.pem"));
    LANYARD_ASSIGN(const std::string key, text(tls, "key", "tls/server.key"));
    config.chain = folder / chain;
    config.key = secretFile(folder, key);
    if (const auto old = tls.find("allow_1_2"); old != tls.end()) {
        if (!old->is_boolean())
            return wrong("tls.allow_1_2", "must be true or false");
        config.tls12 = old->get<bool>();
    }
    LANYARD_ASSIGN(const std::string noteKey, text(root, "note_key", "keys/note.key"));
    config.noteKey = secretFile(folder, noteKey);
    LANYARD_ASSIGN(config.noteName, text(root, "note_name", origin.host));
    if (config.noteName.empty() || config.noteName.find_first_of(" +\n\t") != std::string::npos)
        return wrong("note_name", "must be a word without space or plus");
    if (const auto keys = root.find("intake_keys"); keys != root.end()) {
        if (!keys->is_array() || keys->size() > 64)
            return wrong("intake_keys", "must be a list of at most 64 keys");
        for (const Json& one : *keys) {
            if (!one.is_string())
                return wrong("intake_keys", "must be a list of base64 keys");
            LANYARD_ASSIGN(const crypto::Ed25519Public parsed, parseKey(one.get_ref<const std::string&>()));
            config.intakeKeys.push_back(parsed);
        }
    }
    LANYARD_TRY(readLimits(root, config.limits));
    LANYARD_TRY(readKeep(root, config.keep));
    return config;
}

Status saveConfig(const Config& config) {
    const auto name = [&](const Path& path) { return path.lexically_relative(config.folder).generic_string(); };
    Json root = {{"origin", config.origin},
                 {"listen", formatEndpoint(config.listen)},
                 {"metrics", config.metrics},
                 {"tls", {{"chain", name(config.chain)}, {"key", name(config.key)}, {"allow_1_2", config.tls12}}},
                 {"note_key", name(config.noteKey)},
                 {"note_name", config.noteName},
                 {"intake_keys", Json::array()},
                 {"limits",
                  {{"max_upload", config.limits.maxUpload},
                   {"open_uploads", config.limits.openUploads},
                   {"open_bytes", config.limits.openBytes},
                   {"connections", config.limits.connections},
                   {"enrolments_per_hour", config.limits.enrolmentsPerHour},
                   {"enrolment_burst", config.limits.enrolmentBurst},
                   {"enrolments_waiting", config.limits.enrolmentsWaiting},
                   {"free_disk", config.limits.freeDisk},
                   {"body_seconds", config.limits.bodySeconds},
                   {"take_over_seconds", config.limits.takeOverSeconds},
                   {"stop_seconds", config.limits.stopSeconds}}},
                 {"keep",
                  {{"after_receipt_days", config.keep.afterReceiptDays},
                   {"unfinished_days", config.keep.unfinishedDays},
                   {"enrolment_days", config.keep.enrolmentDays},
                   {"receipt_days", config.keep.receiptDays}}}};
    for (const auto& key : config.intakeKeys)
        root["intake_keys"].push_back(base64Encode(key, Base64::Standard));
    return writeFileDurably(config.folder / "relay.json", viewOf(root.dump(2) + "\n"));
}

Result<crypto::SigningKey> loadNoteKey(const Path& file) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0)
        return fail(errnoError(errno, "read the note key"));
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorCode::Refused, "The note key can be read by others: its mode must be 0600.");
    LANYARD_ASSIGN(Bytes bytes, readFile(file, 64));
    auto seed = crypto::SigningKey::Seed::fromBytes(bytes);
    crypto::wipe(bytes);
    if (!seed)
        return fail(ErrorCode::Malformed, "The note key must be 32 bytes.");
    return crypto::SigningKey::fromSeed(*seed);
}

} // namespace lanyard::relay
