#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace lanyard {

/// What kind of thing went wrong, for code to act on. The sentence in Error is for people.
enum class ErrorCode {
    // of the world
    Io,          ///< a file or folder could not be read or written
    DiskFull,    ///< no room; what was in memory is still there
    NotFound,    ///< the named thing is not there
    Exists,      ///< it is there already
    Busy,        ///< another process or object holds it
    Cancelled,   ///< given up on purpose
    Unavailable, ///< a peer, keystore or service did not answer; trying again may help
    // of input
    InvalidArgument, ///< a caller's value breaks the documented rule
    Malformed,       ///< outside bytes that do not parse, or are not canonical
    TooLarge,        ///< outside bytes beyond a stated limit
    Unsupported,     ///< a version or algorithm that this build refuses
    // of trust
    BadSignature, ///< a signature, MAC or AEAD tag does not check out
    UnknownKey,   ///< signed by, or sealed to, a key that is not trusted or not held
    Expired,      ///< past its own end date, or not yet begun
    Rollback,     ///< older than what is already held
    Refused,      ///< a policy or a peer says no
    // of the vault and store
    WrongPin,     ///< did not open; which part was wrong is never said
    Delayed,      ///< too soon after a wrong try
    Locked,       ///< needs an unlocked vault
    Destroyed,    ///< keys were destroyed on purpose (attempt limit, wipe)
    Damaged,      ///< a file of ours is not as we wrote it; it is kept, never replaced silently
    KeystoreLost, ///< the platform keystore no longer holds this store's secret
    Internal,     ///< an invariant of ours is broken
};

/// The code's stable name for logs and JSON: "disk-full", "bad-signature" …
[[nodiscard]] std::string_view errorName(ErrorCode code);

/// A failure: a code for the program and one sentence for a person. The sentence never holds a secret, a report's
/// words, or a person's name.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
};

} // namespace lanyard
