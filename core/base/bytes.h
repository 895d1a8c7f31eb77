#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard {

/// Bytes that are not secret. Secrets live in crypto/secret.h.
using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] ByteView viewOf(std::string_view text);
[[nodiscard]] std::string_view textOf(ByteView bytes); ///< the same bytes seen as text; not checked for UTF-8
[[nodiscard]] Bytes toBytes(std::string_view text);
[[nodiscard]] std::string toText(ByteView bytes);

/// Lower-case hex.
[[nodiscard]] std::string hexEncode(ByteView bytes);
/// Accepts both cases; Malformed on odd length or another character.
[[nodiscard]] Result<Bytes> hexDecode(std::string_view text);

enum class Base64 {
    Standard,     ///< RFC 4648 section 4, with padding
    StandardBare, ///< section 4 alphabet, no padding (age)
    Url,          ///< section 5 alphabet, no padding (JOSE, ids)
};
[[nodiscard]] std::string base64Encode(ByteView bytes, Base64 variant);
/// Canonical only: wrong padding, white space, or non-zero trailing bits are Malformed.
[[nodiscard]] Result<Bytes> base64Decode(std::string_view text, Base64 variant);

/// Crockford's base32 (no I, L, O, U), upper case, for codes that people type.
[[nodiscard]] std::string base32Encode(ByteView bytes);
/// Forgives lower case, spaces, hyphens, and I/L/O typed for 1/1/0. Bits left over must be zero.
[[nodiscard]] Result<Bytes> base32Decode(std::string_view text);

/// Well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms)?
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace lanyard
