#pragma once

#include "core/crypto/keys.h"

#include <string>
#include <vector>

namespace lanyard::crypto {

/// C2SP signed notes (https://c2sp.org/signed-note): text ending in a newline, an empty line, then lines "— name
/// base64(keyhash ‖ signature)".
struct NoteVerifier {
    std::string name;          ///< no spaces, no '+'
    std::uint32_t keyHash = 0; ///< first four bytes of SHA-256(name ‖ LF ‖ type ‖ key)
    Ed25519Public key{};
};
/// "name+hash+base64(0x01 ‖ key)". Malformed when the hash does not fit the name and key.
[[nodiscard]] Result<NoteVerifier> parseVerifierKey(std::string_view vkey);
[[nodiscard]] std::string formatVerifierKey(std::string_view name, const Ed25519Public& key);

/// `text` must end in LF. Signed by each key in turn.
[[nodiscard]] Result<std::string> signNote(std::string_view text, std::string_view name, const SigningKey& key);

/// The text of a note that carries a valid signature of `verifier`. Signatures of others are ignored; a wrong one in
/// its name is BadSignature; none in its name is UnknownKey.
[[nodiscard]] Result<std::string> openNote(std::string_view note, const NoteVerifier& verifier);

} // namespace lanyard::crypto
