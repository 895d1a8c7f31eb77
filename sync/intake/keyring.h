#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/age.h"

#include <string>
#include <vector>

namespace lanyard::intake {

/// One monthly key that reports are sealed to.
struct Epoch {
    std::string kid; ///< "2026-11"
    UnixMillis notBefore{};
    UnixMillis notAfter{};
    crypto::AgeIdentity identity;
};

/// The private keys that the running intake holds: <dir>/keys, one file of mode 0600 a key. Not here: the
/// administrator's (<dir>/admin: root, targets, orders) and the source unit's (<dir>/source-unit), which belong on
/// other machines.
struct Keyring {
    std::vector<Epoch> epochs;
    crypto::SigningKey log;                ///< signs checkpoints
    crypto::SigningKey enrolment;          ///< signs answers
    crypto::AgeIdentity enrolmentIdentity; ///< opens requests
    crypto::SigningKey transport;          ///< signs requests to the relay
    crypto::SigningKey snapshot;
    crypto::SigningKey timestamp;
};

/// The administrator's keys, used by `publish` and by orders.
struct AdminKeys {
    crypto::SigningKey root;
    crypto::SigningKey targets;
    crypto::SigningKey orders;
};

/// Makes every key of a new force. Exists when there are keys already: they are never replaced.
[[nodiscard]] Status createKeys(const Path& dir, UnixMillis now, Random& random);
[[nodiscard]] Result<Keyring> loadKeyring(const Path& dir);
[[nodiscard]] Result<AdminKeys> loadAdminKeys(const Path& dir);
/// Public recipient of the source unit, from <dir>/source-unit/source.pub.
[[nodiscard]] Result<std::string> sourceUnitRecipient(const Path& dir);
/// Makes the epochs of the coming three months where they are missing; gives how many were made.
[[nodiscard]] Result<int> rollEpochs(const Path& dir, UnixMillis now, Random& random);

} // namespace lanyard::intake
