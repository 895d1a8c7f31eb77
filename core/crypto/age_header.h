#pragma once

#include "core/crypto/age.h"
#include "core/crypto/hash.h"

#include <string>

namespace lanyard::crypto {

struct AgeFileKeyTag;
/// The key of one file, wrapped once for each recipient.
using AgeFileKey = Secret<16, AgeFileKeyTag>;

/// One "-> …" of a header: its arguments and its body.
struct AgeStanza {
    std::vector<std::string> arguments; ///< at least one
    Bytes body;
};

struct AgeHeader {
    std::vector<AgeStanza> stanzas; ///< at least one
    std::string authenticated;      ///< all up to and with the "---": what the MAC covers
    Hash256 mac{};
};

/// Wraps the file key for one recipient. InvalidArgument for a key of small order, to which anyone could open.
[[nodiscard]] Result<AgeStanza> wrapFileKey(const AgeFileKey& fileKey, const X25519Public& recipient, Random& random);

/// The file key, and which identity gave it.
struct AgeUnwrapped {
    AgeFileKey fileKey;
    std::size_t openedBy = 0;
};
/// Malformed when an X25519 stanza breaks the format, UnknownKey when none is for these identities.
[[nodiscard]] Result<AgeUnwrapped> unwrapFileKey(std::span<const AgeStanza> stanzas,
                                                 std::span<const AgeIdentity* const> identities);

/// HMAC over `authenticated` with a key derived from the file key.
[[nodiscard]] Hash256 headerMac(const AgeFileKey& fileKey, std::string_view authenticated);

/// The header as bytes, with its MAC, up to and with the last LF.
[[nodiscard]] std::string formatAgeHeader(std::span<const AgeStanza> stanzas, const AgeFileKey& fileKey);

/// Parses a whole header that ends in LF; canonical: formatted again it is the same bytes. Malformed, Unsupported
/// (another version), TooLarge (more stanzas than the limit).
[[nodiscard]] Result<AgeHeader> parseAgeHeader(std::string_view text, std::size_t stanzaLimit);

/// Length of the header at the start of `bytes`, with its last LF, looking from `from` on (an offset already searched);
/// npos when it does not end yet.
[[nodiscard]] std::size_t findAgeHeaderEnd(std::string_view bytes, std::size_t from);

/// Can these first bytes still become a header of ours? Says no as early as can be, so that junk is not collected.
[[nodiscard]] Status checkAgeVersion(std::string_view bytes);

} // namespace lanyard::crypto
