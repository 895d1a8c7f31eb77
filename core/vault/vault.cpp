#include "core/vault/vault.h"

#include "core/vault/common_pins.h"
#include "core/vault/key_wrap.h"
#include "core/vault/names.h"
#include "core/vault/vault_files.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lanyard::vault {

namespace {

constexpr std::string_view kHeaderFile = "vault.header";
constexpr std::string_view kCounterFile = "vault.attempts";
constexpr std::string_view kLockFile = "vault.lock";
constexpr std::string_view kFileKeyItem = "vault-file-key";
constexpr std::string_view kMirrorItem = "attempts";
/// Two places for the device secret, so that a new one can be kept before the old one goes; the header says by its id
/// which of them counts.
constexpr std::array<std::string_view, 2> kSecretItems{"device-secret-a", "device-secret-b"};

constexpr std::size_t kMinPassphrase = 8;
constexpr std::size_t kMaxPin = 1024;
constexpr std::int64_t kMinute = 60'000;
constexpr std::uint32_t kMaxCalibratedPasses = 32;

/// After this many wrong tries, how long until the next.
std::int64_t delayAfter(std::uint32_t wrongTries) {
    constexpr std::uint32_t kFree = 3;
    constexpr std::array<std::int64_t, 4> kMinutes{1, 5, 15, 60};
    if (wrongTries <= kFree)
        return 0;
    return kMinutes[std::min<std::size_t>(wrongTries - kFree - 1, kMinutes.size() - 1)] * kMinute;
}

/// To follow another sentence.
std::string triesText(int left) {
    return left == 1 ? " 1 try left." : " " + std::to_string(left) + " tries left.";
}

/// "0:30", "15:00", "1:00:00": seconds rounded up, so that the moment shown is never too soon.
std::string durationText(std::int64_t millis) {
    const std::int64_t seconds = (millis + 999) / 1000;
    char buffer[64];
    if (seconds >= 3600)
        std::snprintf(buffer, sizeof buffer, "%lld:%02lld:%02lld", static_cast<long long>(seconds / 3600),
                      static_cast<long long>(seconds / 60 % 60), static_cast<long long>(seconds % 60));
    else
        std::snprintf(buffer, sizeof buffer, "%lld:%02lld", static_cast<long long>(seconds / 60),
                      static_cast<long long>(seconds % 60));
    return buffer;
}

/// To follow another sentence.
std::string waitText(std::int64_t millis) {
    return " Try again in " + durationText(millis) + ".";
}

bool isDigits(ByteView pin) {
    return std::all_of(pin.begin(), pin.end(), [](std::uint8_t c) { return c >= '0' && c <= '9'; });
}

/// Best effort on flash, which may keep old blocks; what makes the key useless for certain is that its device secret
/// goes.
void zeroInPlace(const Path& path) {
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return;
    const Bytes zeros(Header::kSize, 0);
    if (::write(descriptor, zeros.data(), zeros.size()) >= 0)
        static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
}

/// A small file of ours: nothing when it is not there; bytes that cannot be right when it is too large.
Result<std::optional<Bytes>> readSmall(const Path& path) {
    auto bytes = readFile(path, 4096);
    if (bytes)
        return std::optional<Bytes>(std::move(*bytes));
    switch (bytes.error().code) {
    case ErrorCode::NotFound:
        return std::optional<Bytes>{};
    case ErrorCode::TooLarge:
        return std::optional<Bytes>(Bytes{});
    default:
        return fail(std::move(bytes).error());
    }
}

Error stateError(VaultState state) {
    switch (state) {
    case VaultState::Absent:
        return {ErrorCode::NotFound, "This device is not enrolled."};
    case VaultState::Ready:
        return {ErrorCode::Exists, "This device is enrolled already."};
    case VaultState::Damaged:
        return {ErrorCode::Damaged, "The lock of this device is not as it was written. Its files were kept; drafts not "
                                    "yet submitted cannot be had back."};
    case VaultState::KeystoreLost:
        return {ErrorCode::KeystoreLost, "This device no longer holds its half of the key. The files were kept; drafts "
                                         "not yet submitted cannot be had back."};
    case VaultState::Destroyed:
        return {ErrorCode::Destroyed,
                "The keys on this device were destroyed. Reports already submitted will still be sent."};
    }
    return {ErrorCode::Internal, "The vault is in no known state."};
}

} // namespace

struct Vault::State {
    Path folder;
    std::string storeId;
    Keystore& keystore;
    const Clock& clock;
    Random& random;
    Policy policy;

    /// What disk and keystore hold at this moment. Never kept: another process may change it.
    struct Held {
        VaultState state = VaultState::Absent;
        std::optional<FileKey> fileKey;
        Counter counter;
        Header header;              ///< when Ready
        crypto::SecretBytes secret; ///< when Ready
        std::size_t slot = 0;       ///< of the secret
    };

    [[nodiscard]] Path headerPath() const { return folder / kHeaderFile; }
    [[nodiscard]] Path counterPath() const { return folder / kCounterFile; }
    [[nodiscard]] std::string item(std::string_view what) const { return itemName(storeId, what); }
    [[nodiscard]] int triesLeft(const Counter& counter) const {
        return std::max(0, policy.attemptLimit - static_cast<int>(counter.count));
    }

    [[nodiscard]] Result<FileLock> lock() const { return FileLock::acquire(folder / kLockFile); }
    Result<Held> load();
    Status loadSecret(Held& held);
    Status writeCounter(const Held& held);
    void settleClock(Held& held, bool mayWrite);
    Result<DbKey> tryPin(Held& held, ByteView pin);
    Result<crypto::SecretBytes> freshSecret(std::size_t slot);
    Status destroyKeys(Held& held);
    Status removeKeys();
};

Result<Vault::State::Held> Vault::State::load() {
    Held held;
    LANYARD_ASSIGN(const auto header, readSmall(headerPath()));
    LANYARD_ASSIGN(const auto counter, readSmall(counterPath()));
    LANYARD_ASSIGN(const auto fileKey, keystore.read(item(kFileKeyItem)));
    if (fileKey) {
        if (auto key = FileKey::fromBytes(fileKey->view()))
            held.fileKey = std::move(*key);
    }
    if (!held.fileKey) {
        held.state = header || counter ? VaultState::KeystoreLost : VaultState::Absent;
        return held;
    }

    std::optional<Counter> onDisk;
    if (counter) {
        if (auto read = decodeCounter(*counter, *held.fileKey))
            onDisk = *read;
    }
    LANYARD_ASSIGN(const auto mirror, keystore.read(item(kMirrorItem)));
    std::optional<Counter> mirrored; // one that is missing or not ours counts nothing: the file does
    if (mirror) {
        if (auto read = decodeCounter(mirror->view(), *held.fileKey))
            mirrored = *read;
    }
    if (!header && !counter)
        return held; // Absent, whatever a keystore that outlives the app remembers
    if (onDisk)
        held.counter = *onDisk;
    if (mirrored && (!onDisk || mirrored->count > onDisk->count))
        held.counter = *mirrored;
    const auto isGone = [](const std::optional<Counter>& found) {
        return found && found->phase == Counter::Phase::Destroyed;
    };
    if (isGone(onDisk) || isGone(mirrored) || triesLeft(held.counter) == 0) {
        held.state = VaultState::Destroyed;
        return held;
    }
    if (!header && onDisk && onDisk->phase == Counter::Phase::New)
        return held; // Absent: a creation that a crash cut short
    held.state = VaultState::Damaged;
    if (!header || !onDisk)
        return held;
    auto read = decodeHeader(*header, *held.fileKey);
    if (!read)
        return held;
    held.header = *read;
    LANYARD_TRY(loadSecret(held));
    return held;
}

Status Vault::State::loadSecret(Held& held) {
    held.state = VaultState::KeystoreLost;
    for (std::size_t slot = 0; slot < kSecretItems.size(); ++slot) {
        LANYARD_ASSIGN(auto secret, keystore.read(item(kSecretItems[slot])));
        if (!secret || secret->size() != kDeviceSecretSize || secretIdOf(*secret) != held.header.secretId)
            continue;
        held.secret = std::move(*secret);
        held.slot = slot;
        held.state = VaultState::Ready;
        break;
    }
    return {};
}

Status Vault::State::writeCounter(const Held& held) {
    const Bytes bytes = encodeCounter(held.counter, *held.fileKey);
    LANYARD_TRY(writeFileDurably(counterPath(), bytes));
    return keystore.write(item(kMirrorItem), bytes);
}

/// A clock set back must not shorten a delay, and one that was years ahead when a try failed must not lock the officer
/// out for years: seen from an earlier time than it was set at, the same delay begins again.
void Vault::State::settleClock(Held& held, bool mayWrite) {
    Counter& counter = held.counter;
    const UnixMillis now = clock.now();
    if (counter.nextTryAt.value == 0 || now >= counter.seen)
        return;
    counter.nextTryAt = {now.value + (counter.nextTryAt.value - counter.seen.value)};
    counter.seen = now;
    if (mayWrite) // when it fails the delay begins anew at the next look: longer, never shorter
        static_cast<void>(writeCounter(held));
}

Result<DbKey> Vault::State::tryPin(Held& held, ByteView pin) {
    if (held.state != VaultState::Ready)
        return fail(stateError(held.state));
    settleClock(held, true);
    const UnixMillis now = clock.now();
    if (now < held.counter.nextTryAt)
        return fail(ErrorCode::Delayed, "Too soon after a wrong try." + triesText(triesLeft(held.counter)) +
                                            waitText(held.counter.nextTryAt.value - now.value));

    // Durable before the check: a process that is killed, or a battery pulled, at the right moment must not give a try
    // for nothing.
    const Counter before = held.counter;
    ++held.counter.count;
    held.counter.phase = Counter::Phase::Live;
    const std::int64_t delay = delayAfter(held.counter.count);
    held.counter.nextTryAt = {delay == 0 ? 0 : now.value + delay};
    held.counter.seen = now;
    LANYARD_TRY(writeCounter(held));

    Result<DbKey> dbKey = unwrapKey(held.header, held.secret, pin, storeId);
    if (!dbKey && dbKey.error().code != ErrorCode::WrongPin) {
        // No memory for Argon2id: nothing was checked, so nothing was tried.
        held.counter = before;
        static_cast<void>(writeCounter(held));
        return dbKey;
    }
    if (dbKey) {
        held.counter = {Counter::Phase::Live, 0, {}, now};
        // Should this fail, the officer is in all the same, and the count stands one too high until the next right PIN.
        static_cast<void>(writeCounter(held));
        return dbKey;
    }
    if (triesLeft(held.counter) == 0) {
        static_cast<void>(destroyKeys(held)); // what fails is tried again at the next start: the counter says so
        return fail(ErrorCode::Destroyed,
                    "That PIN didn't open Lanyard, and it was the last try: the keys on this device are destroyed. "
                    "Reports already submitted will still be sent.");
    }
    std::string message = "That PIN didn't open Lanyard." + triesText(triesLeft(held.counter));
    if (delay != 0)
        message += waitText(delay);
    return fail(ErrorCode::WrongPin, std::move(message));
}

Result<crypto::SecretBytes> Vault::State::freshSecret(std::size_t slot) {
    crypto::SecretBytes secret(kDeviceSecretSize);
    random.fill(secret.writable());
    LANYARD_TRY(keystore.write(item(kSecretItems[slot]), secret.view()));
    return secret;
}

/// The counter first: whatever happens after it, this vault is never tried again.
Status Vault::State::destroyKeys(Held& held) {
    Status outcome;
    if (!held.fileKey) {
        FileKey key;
        random.fill(key.writable());
        outcome = keystore.write(item(kFileKeyItem), key.view());
        held.fileKey = std::move(key);
    }
    held.counter.phase = Counter::Phase::Destroyed;
    // Not a reason to stop, a full disk least of all: the keys must go now.
    Status counted = writeCounter(held);
    if (outcome && !counted)
        outcome = counted;
    Status removed = removeKeys();
    return removed ? outcome : removed;
}

Status Vault::State::removeKeys() {
    zeroInPlace(headerPath());
    Status outcome;
    for (const std::string_view name : kSecretItems) {
        Status removed = removeItem(keystore, item(name));
        if (outcome && !removed)
            outcome = removed;
    }
    Status removed = removeFileDurably(headerPath());
    return outcome ? removed : outcome;
}

Vault::Vault(Path folder, std::string storeId, Keystore& keystore, const Clock& clock, Random& random, Policy policy)
    : m_state(new State{std::move(folder), std::move(storeId), keystore, clock, random, policy}) {
    // A destruction that was cut short goes on as soon as Lanyard starts again; not while another process may be
    // checking its last try.
    const auto held = m_state->load();
    if (held && held->state == VaultState::Destroyed) {
        if (const auto lock = m_state->lock())
            static_cast<void>(m_state->removeKeys());
    }
}

Vault::~Vault() = default;

VaultState Vault::state() const {
    const auto held = m_state->load();
    if (held)
        return held->state;
    // The keystore does not answer, for now: unlock() says so. "Lost" would tell the officer to give the drafts up.
    std::error_code ignored;
    return std::filesystem::exists(m_state->headerPath(), ignored) ? VaultState::Ready : VaultState::Absent;
}

Result<AttemptInfo> Vault::attempts() const {
    std::error_code ignored;
    if (!std::filesystem::is_directory(m_state->folder, ignored))
        return AttemptInfo{m_state->policy.attemptLimit, {}};
    const auto lock = m_state->lock();
    LANYARD_ASSIGN(auto held, m_state->load());
    switch (held.state) {
    case VaultState::Absent:
        return AttemptInfo{m_state->policy.attemptLimit, {}};
    case VaultState::Destroyed:
        return AttemptInfo{0, {}};
    case VaultState::Damaged:
    case VaultState::KeystoreLost:
        return fail(stateError(held.state));
    case VaultState::Ready:
        break;
    }
    m_state->settleClock(held, lock.has_value());
    const bool waits = m_state->clock.now() < held.counter.nextTryAt;
    return AttemptInfo{m_state->triesLeft(held.counter), waits ? held.counter.nextTryAt : UnixMillis{}};
}

Result<OpenKeys> Vault::create(ByteView pin) {
    LANYARD_TRY(checkPin(pin));
    LANYARD_TRY(ensurePrivateFolder(m_state->folder));
    LANYARD_ASSIGN(const FileLock lock, m_state->lock());
    LANYARD_ASSIGN(auto held, m_state->load());
    if (held.state != VaultState::Absent && held.state != VaultState::Destroyed)
        return fail(ErrorCode::Exists, stateError(held.state).message);

    // The header last: until it is durable there is no vault, and all before it may be written again. The file key of a
    // destroyed vault stays in use, so that its counter goes on saying "destroyed" until then.
    if (!held.fileKey) {
        FileKey key;
        m_state->random.fill(key.writable());
        LANYARD_TRY(m_state->keystore.write(m_state->item(kFileKeyItem), key.view()));
        held.fileKey = std::move(key);
    }
    held.counter = {Counter::Phase::New, 0, {}, m_state->clock.now()};
    LANYARD_TRY(m_state->writeCounter(held));
    LANYARD_ASSIGN(const crypto::SecretBytes secret, m_state->freshSecret(0));
    LANYARD_TRY(removeItem(m_state->keystore, m_state->item(kSecretItems[1])));
    DbKey dbKey;
    m_state->random.fill(dbKey.writable());
    LANYARD_ASSIGN(const Header header,
                   wrapKey(dbKey, secret, pin, m_state->policy.cost, m_state->storeId, m_state->random));
    LANYARD_TRY(writeFileDurably(m_state->headerPath(), encodeHeader(header, *held.fileKey)));
    held.counter.phase = Counter::Phase::Live;
    LANYARD_TRY(m_state->writeCounter(held));
    ContentKey contentKey = contentKeyOf(dbKey);
    return OpenKeys{std::move(dbKey), std::move(contentKey)};
}

Result<OpenKeys> Vault::unlock(ByteView pin) {
    if (const VaultState now = state(); now == VaultState::Absent)
        return fail(stateError(now));
    LANYARD_ASSIGN(const FileLock lock, m_state->lock());
    LANYARD_ASSIGN(auto held, m_state->load());
    LANYARD_ASSIGN(DbKey dbKey, m_state->tryPin(held, pin));
    // Left behind when a change of PIN was cut short after its header: with it an old copy of the vault would still
    // open.
    static_cast<void>(removeItem(m_state->keystore, m_state->item(kSecretItems[1 - held.slot])));
    ContentKey contentKey = contentKeyOf(dbKey);
    return OpenKeys{std::move(dbKey), std::move(contentKey)};
}

Status Vault::changePin(ByteView oldPin, ByteView newPin) {
    LANYARD_TRY(checkPin(newPin));
    if (const VaultState now = state(); now == VaultState::Absent)
        return fail(stateError(now));
    LANYARD_ASSIGN(const FileLock lock, m_state->lock());
    LANYARD_ASSIGN(auto held, m_state->load());
    LANYARD_ASSIGN(const DbKey dbKey, m_state->tryPin(held, oldPin));
    // New secret, then the header that needs it, then the old secret goes. When the header cannot be written both
    // secrets stay: its rename may have happened all the same, and the next unlock removes the one that no header
    // names.
    LANYARD_ASSIGN(const crypto::SecretBytes secret, m_state->freshSecret(1 - held.slot));
    const crypto::Argon2Cost cost{std::max(held.header.cost.passes, m_state->policy.cost.passes),
                                  std::max(held.header.cost.memoryKiB, m_state->policy.cost.memoryKiB)};
    LANYARD_ASSIGN(const Header header, wrapKey(dbKey, secret, newPin, cost, m_state->storeId, m_state->random));
    LANYARD_TRY(writeFileDurably(m_state->headerPath(), encodeHeader(header, *held.fileKey)));
    return removeItem(m_state->keystore, m_state->item(kSecretItems[held.slot]));
}

Status Vault::destroy() {
    std::error_code ignored;
    if (!std::filesystem::is_directory(m_state->folder, ignored))
        return {};
    LANYARD_ASSIGN(const FileLock lock, m_state->lock());
    auto held = m_state->load();
    if (!held) {
        // The keystore does not answer. What can go, goes now; the caller hears that the rest did not.
        static_cast<void>(m_state->removeKeys());
        return fail(held.error());
    }
    if (held->state == VaultState::Absent)
        return {};
    return m_state->destroyKeys(*held);
}

Status Vault::checkPin(ByteView pin) const {
    if (pin.size() > kMaxPin)
        return fail(ErrorCode::InvalidArgument, "That is too long for a passphrase.");
    if (!isDigits(pin)) {
        if (pin.size() < kMinPassphrase)
            return fail(ErrorCode::InvalidArgument, "A passphrase needs at least 8 characters.");
        return {};
    }
    if (pin.size() < m_state->policy.minDigits)
        return fail(ErrorCode::InvalidArgument,
                    "A PIN needs at least " + std::to_string(m_state->policy.minDigits) + " digits.");
    if (isCommonPin(textOf(pin)))
        return fail(ErrorCode::InvalidArgument, "Too many people choose that PIN. Choose one that is harder to guess.");
    return {};
}

crypto::Argon2Cost calibrate(const Clock& clock, std::int64_t targetMillis) {
    crypto::Argon2Cost cost;
    const std::array<std::uint8_t, 16> salt{};
    const UnixMillis begin = clock.now();
    const auto measured = crypto::argon2id(viewOf("calibration"), salt, cost, 32);
    const std::int64_t took = clock.now().value - begin.value;
    // A clock that stood still or was set back measured nothing: then the floor it is. Time grows with passes.
    if (!measured || took <= 0)
        return cost;
    const std::int64_t passes = targetMillis * cost.passes / took;
    cost.passes = static_cast<std::uint32_t>(std::clamp<std::int64_t>(passes, cost.passes, kMaxCalibratedPasses));
    return cost;
}

} // namespace lanyard::vault
