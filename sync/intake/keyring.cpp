#include "sync/intake/keyring.h"

#include <algorithm>
#include <chrono>

namespace lanyard::intake {

namespace {

constexpr std::size_t kKeyFile = 256;
constexpr int kMonthsAhead = 3;
constexpr std::string_view kEpochPrefix = "epoch-";

struct KeyFile {
    const char* folder;
    const char* name;
};
constexpr KeyFile kLog{"keys", "log"};
constexpr KeyFile kEnrolment{"keys", "enrolment-sign"};
constexpr KeyFile kEnrolmentIdentity{"keys", "enrolment-open"};
constexpr KeyFile kTransport{"keys", "transport"};
constexpr KeyFile kSnapshot{"keys", "tuf-snapshot"};
constexpr KeyFile kTimestamp{"keys", "tuf-timestamp"};
constexpr KeyFile kRoot{"admin", "tuf-root"};
constexpr KeyFile kTargets{"admin", "tuf-targets"};
constexpr KeyFile kOrders{"admin", "orders"};
constexpr KeyFile kSource{"source-unit", "source"};

Path pathOf(const Path& dir, const KeyFile& file) {
    return dir / file.folder / (std::string(file.name) + ".key");
}

Status makeKey(const Path& path, Random& random) {
    crypto::SecretBytes secret(32);
    random.fill(secret.writable());
    return writeFileDurably(path, secret.view());
}

Result<crypto::SecretBytes> readSecret(const Path& path) {
    auto bytes = readFile(path, kKeyFile);
    if (!bytes)
        return fail(bytes.error().code, "A key of the intake cannot be read: " + path.filename().string() + ".");
    crypto::SecretBytes secret = crypto::SecretBytes::copyOf(*bytes);
    crypto::wipe(*bytes);
    return secret;
}

Result<crypto::SigningKey> loadSigning(const Path& path) {
    LANYARD_ASSIGN(const crypto::SecretBytes secret, readSecret(path));
    LANYARD_ASSIGN(const auto seed, crypto::SigningKey::Seed::fromBytes(secret.view()));
    return crypto::SigningKey::fromSeed(seed);
}

Result<crypto::AgeIdentity> loadIdentity(const Path& path) {
    LANYARD_ASSIGN(const crypto::SecretBytes secret, readSecret(path));
    LANYARD_ASSIGN(const auto scalar, crypto::AgeIdentity::Scalar::fromBytes(secret.view()));
    return crypto::AgeIdentity::fromScalar(scalar);
}

/// "2026-11" and its first and last moments (UTC); certificates and clocks of phones get a day of grace on either side.
struct Month {
    std::string kid;
    UnixMillis begin{};
    UnixMillis end{};
};

Month monthAt(UnixMillis now, int ahead) {
    const Date today = dateOf(now);
    const std::chrono::year_month first =
        std::chrono::year{today.year} / std::chrono::month{static_cast<unsigned>(today.month)};
    const auto millisOf = [](std::chrono::year_month ym) {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::sys_days{ym / 1}.time_since_epoch())
            .count();
    };
    const std::chrono::year_month month = first + std::chrono::months{ahead};
    constexpr std::int64_t day = 24LL * 3600 * 1000;
    const Date begin{static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())), 1};
    return {formatDate(begin).substr(0, 7), {millisOf(month) - day}, {millisOf(month + std::chrono::months{1}) + day}};
}

} // namespace

Status createKeys(const Path& dir, UnixMillis now, Random& random) {
    for (const char* folder : {"keys", "admin", "source-unit"})
        LANYARD_TRY(ensurePrivateFolder(dir / folder));
    for (const KeyFile& file :
         {kLog, kEnrolment, kEnrolmentIdentity, kTransport, kSnapshot, kTimestamp, kRoot, kTargets, kOrders, kSource}) {
        if (std::filesystem::exists(pathOf(dir, file)))
            return fail(ErrorCode::Exists, "This folder holds a force's keys already. They are never replaced.");
    }
    for (const KeyFile& file :
         {kLog, kEnrolment, kEnrolmentIdentity, kTransport, kSnapshot, kTimestamp, kRoot, kTargets, kOrders, kSource})
        LANYARD_TRY(makeKey(pathOf(dir, file), random));
    LANYARD_ASSIGN(const crypto::AgeIdentity source, loadIdentity(pathOf(dir, kSource)));
    LANYARD_TRY(
        writeFileDurably(dir / "source-unit" / "source.pub", viewOf(crypto::formatRecipient(source.publicKey()))));
    // In age's own form, so that the source unit can open provenance with a tool it did not get from us.
    LANYARD_TRY(writeFileDurably(dir / "source-unit" / "source.age-identity", source.format().view()));
    LANYARD_TRY(rollEpochs(dir, now, random));
    return {};
}

Result<int> rollEpochs(const Path& dir, UnixMillis now, Random& random) {
    int made = 0;
    for (int ahead = 0; ahead <= kMonthsAhead; ++ahead) {
        const Path path = dir / "keys" / (std::string(kEpochPrefix) + monthAt(now, ahead).kid + ".key");
        if (std::filesystem::exists(path))
            continue;
        LANYARD_TRY(makeKey(path, random));
        ++made;
    }
    return made;
}

Result<Keyring> loadKeyring(const Path& dir) {
    std::vector<Epoch> epochs;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(dir / "keys", problem)) {
        const std::string name = entry.path().stem().string();
        if (!name.starts_with(kEpochPrefix) || entry.path().extension() != ".key")
            continue;
        const std::string kid = name.substr(kEpochPrefix.size());
        LANYARD_ASSIGN(const Date first, parseDate(kid + "-01"));
        LANYARD_ASSIGN(const UnixMillis begin, parseUtc(formatDate(first) + "T00:00:00Z"));
        const Month month = monthAt(begin, 0);
        LANYARD_ASSIGN(crypto::AgeIdentity identity, loadIdentity(entry.path()));
        epochs.push_back(Epoch{kid, month.begin, month.end, std::move(identity)});
    }
    if (problem || epochs.empty())
        return fail(ErrorCode::NotFound, "This folder holds no force. Make one with: lanyard-intake init");
    std::sort(epochs.begin(), epochs.end(), [](const Epoch& a, const Epoch& b) { return a.kid < b.kid; });
    LANYARD_ASSIGN(auto log, loadSigning(pathOf(dir, kLog)));
    LANYARD_ASSIGN(auto enrolment, loadSigning(pathOf(dir, kEnrolment)));
    LANYARD_ASSIGN(auto enrolmentIdentity, loadIdentity(pathOf(dir, kEnrolmentIdentity)));
    LANYARD_ASSIGN(auto transport, loadSigning(pathOf(dir, kTransport)));
    LANYARD_ASSIGN(auto snapshot, loadSigning(pathOf(dir, kSnapshot)));
    LANYARD_ASSIGN(auto timestamp, loadSigning(pathOf(dir, kTimestamp)));
    return Keyring{std::move(epochs),    std::move(log),      std::move(enrolment), std::move(enrolmentIdentity),
                   std::move(transport), std::move(snapshot), std::move(timestamp)};
}

Result<AdminKeys> loadAdminKeys(const Path& dir) {
    LANYARD_ASSIGN(auto root, loadSigning(pathOf(dir, kRoot)));
    LANYARD_ASSIGN(auto targets, loadSigning(pathOf(dir, kTargets)));
    LANYARD_ASSIGN(auto orders, loadSigning(pathOf(dir, kOrders)));
    return AdminKeys{std::move(root), std::move(targets), std::move(orders)};
}

Result<std::string> sourceUnitRecipient(const Path& dir) {
    LANYARD_ASSIGN(const Bytes bytes, readFile(dir / "source-unit" / "source.pub", kKeyFile));
    return toText(bytes);
}

} // namespace lanyard::intake
