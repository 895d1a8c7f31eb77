#pragma once

#include "core/base/bytes.h"

namespace lanyard::crypto {

/// Bech32 (BIP 173) without its limit of 90 characters, as age has it, and canonical: one case, one prefix, one length.
/// Everything goes straight between the caller's buffers, since what is written may be a secret.
enum class Bech32Case { Lower, Upper };

/// Characters of the text form of `dataSize` bytes.
[[nodiscard]] std::size_t bech32Size(std::string_view prefix, std::size_t dataSize);
/// `prefix` is lower case here whatever the case of the text. `text` has exactly bech32Size() bytes.
void bech32Encode(std::string_view prefix, ByteView data, Bech32Case letters, std::span<std::uint8_t> text);
/// Fills `data`, whose size is the one expected. Malformed on another prefix, case, length or checksum; `data` is then
/// zeroed.
[[nodiscard]] Status bech32Decode(std::string_view prefix, std::string_view text, Bech32Case letters,
                                  std::span<std::uint8_t> data);

} // namespace lanyard::crypto
