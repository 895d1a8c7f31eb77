#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/box.h"
#include "core/crypto/keys.h"
#include "core/vault/keystore.h"

#include <cstdint>
#include <memory>

namespace lanyard::vault {

struct DbKeyTag;
struct ContentKeyTag;
using DbKey = crypto::Secret<32, DbKeyTag>;           ///< raw key of store.db
using ContentKey = crypto::Secret<32, ContentKeyTag>; ///< raw key of content.db, derived from the db key

/// What an unlock gives. Destroying it forgets the keys.
struct OpenKeys {
    DbKey dbKey;
    ContentKey contentKey;
};

struct Policy {
    int attemptLimit = 10;     ///< wrong tries until the keys are destroyed
    std::size_t minDigits = 6; ///< shortest PIN; anything with a non-digit is a passphrase of at least 8 bytes
    crypto::Argon2Cost cost{}; ///< floor; calibrate() may raise it
};

enum class VaultState {
    Absent,       ///< no header: this device is not enrolled
    Ready,        ///< may be unlocked
    Damaged,      ///< header or counter is not as written; files are kept
    KeystoreLost, ///< the device secret is gone from the keystore
    Destroyed,    ///< attempt limit reached or wiped: keys gone, the outbox stays
};

struct AttemptInfo {
    int triesLeft = 10;
    UnixMillis nextTryAt{}; ///< zero when a try is allowed now
};

/// The lock of one device: <folder>/vault.header (Argon2 salt and cost, wrapped db key), <folder>/vault.attempts
/// (counter). core/vault/README.md has them byte for byte.
///
/// KEK = keyed BLAKE2b(device_secret, label ‖ Argon2id(PIN)); the db key is wrapped by XChaCha20-Poly1305 under it. The
/// attempt counter is on disk, synced, and mirrored in the keystore before a try is checked; the higher of the two
/// counts. Delays after the fourth wrong try: 1, 5, 15, 60 minutes and 60 from then on. At the limit the wrapped key
/// and the device secret are destroyed first, then vault.header; nothing here touches the outbox. Not thread-safe: one
/// object, one worker thread (an unlock takes about half a second).
class Vault {
public:
    /// `folder` is the store's folder; `storeId` names its keystore items. Creates nothing; a destruction that a crash
    /// cut short is finished.
    Vault(Path folder, std::string storeId, Keystore& keystore, const Clock& clock, Random& random, Policy policy = {});
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    /// As disk and keystore are now. Ready also while the keystore does not answer: unlock() then says Unavailable.
    [[nodiscard]] VaultState state() const;
    [[nodiscard]] Result<AttemptInfo> attempts() const;

    /// Makes a new vault around a fresh db key, where there is none or a destroyed one. Exists when there is one (also
    /// a damaged one, or one whose keystore is lost: never overwritten silently; destroy() comes first);
    /// InvalidArgument when the PIN is too short or among the commonest.
    [[nodiscard]] Result<OpenKeys> create(ByteView pin);
    /// WrongPin (message: "That PIN didn't open Lanyard. 8 tries left." and the delay), Delayed, Damaged, KeystoreLost,
    /// Destroyed; NotFound when there is no vault. Busy while another process tries. DiskFull, Io, Unavailable: the try
    /// could not be counted or checked, so it was not made.
    [[nodiscard]] Result<OpenKeys> unlock(ByteView pin);
    /// Rewraps under a fresh device secret; the old one goes once the new header is durable. WrongPin counts as a try.
    [[nodiscard]] Status changePin(ByteView oldPin, ByteView newPin);
    /// Destroys keys now: wrapped key, device secret, then the header.
    [[nodiscard]] Status destroy();

    /// Is this PIN acceptable (length, not common)? InvalidArgument with a sentence.
    [[nodiscard]] Status checkPin(ByteView pin) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Raises passes until one Argon2id takes about `target` milliseconds on this device, never below the floor.
[[nodiscard]] crypto::Argon2Cost calibrate(const Clock& clock, std::int64_t targetMillis = 500);

} // namespace lanyard::vault
