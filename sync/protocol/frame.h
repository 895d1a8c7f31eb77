#pragma once

#include "core/crypto/secret.h"

#include <string>

namespace lanyard::protocol {

/// What lies inside a sealed file: `<JWS> LF <body> <zero bytes>`. Shared by envelopes and provenance.

inline constexpr std::size_t kMaxJwsBytes = 65536;

/// `paddedSize` is at least the JWS, the LF and the body together.
[[nodiscard]] crypto::WipedBytes makeFrame(std::string_view jws, ByteView body, std::size_t paddedSize);

struct FrameParts {
    std::string jws;
    ByteView rest; ///< body and padding, into the plaintext
};
/// Cuts at the first LF. Malformed when there is none in the first kMaxJwsBytes.
[[nodiscard]] Result<FrameParts> splitFrame(ByteView plaintext);

/// The body, when everything after it is zero and the whole frame is exactly `paddedSize` long. Malformed otherwise.
[[nodiscard]] Result<ByteView> bodyOf(const FrameParts& parts, std::uint64_t bodyLength, std::uint64_t paddedSize);

} // namespace lanyard::protocol
