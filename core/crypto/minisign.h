#pragma once

#include "core/crypto/keys.h"

#include <string>

namespace lanyard::crypto {

/// minisign signatures, prehashed form only: Ed25519 over BLAKE2b-512 of the file ("ED"); the old "Ed" form is refused.
struct MinisignPublicKey {
    std::array<std::uint8_t, 8> id{};
    Ed25519Public key{};
};
/// The one base64 line, or the two-line .pub file.
[[nodiscard]] Result<MinisignPublicKey> parseMinisignPublicKey(std::string_view text);
[[nodiscard]] std::string formatMinisignPublicKey(const MinisignPublicKey& key);
/// Checks both signatures and gives the trusted comment. UnknownKey when made by another key id; BadSignature;
/// Malformed; Unsupported ("Ed").
[[nodiscard]] Result<std::string> verifyMinisign(const MinisignPublicKey& key, ByteView file,
                                                 std::string_view signatureFile);
/// Makes a .minisig file. The comments are one line of UTF-8 each, at most 1000 and 8000 bytes, without control
/// characters but TAB: others end the process.
[[nodiscard]] std::string signMinisign(const SigningKey& key, const std::array<std::uint8_t, 8>& keyId, ByteView file,
                                       std::string_view untrustedComment, std::string_view trustedComment);

} // namespace lanyard::crypto
