#pragma once

#include "core/crypto/keys.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace lanyard::crypto {

/// age v1 files with X25519 recipients (https://age-encryption.org/v1, C2SP age.md). Nothing to choose: X25519 stanzas,
/// HKDF-SHA-256, HMAC-SHA-256 over the header, ChaCha20-Poly1305 in 64 KiB chunks. Other stanza types in a file that we
/// read are skipped; a file that no identity opens is UnknownKey.
struct AgeLimits {
    std::size_t stanzas = 64; ///< 64 for envelopes, 4096 for bulletins
    std::size_t headerBytes = 65536;
};

/// Takes plaintext in pieces and gives ciphertext in pieces; memory stays flat (one chunk).
class AgeWriter {
public:
    using Sink = std::function<Status(ByteView)>;
    /// At least one recipient. The header goes to the sink at once.
    [[nodiscard]] static Result<AgeWriter> start(std::span<const X25519Public> recipients, Random& random, Sink sink);
    [[nodiscard]] Status write(ByteView plaintext);
    [[nodiscard]] Status finish(); ///< writes the last chunk; without it the file does not open
    AgeWriter(AgeWriter&&) noexcept;
    AgeWriter& operator=(AgeWriter&&) noexcept;
    ~AgeWriter();

private:
    struct State;
    explicit AgeWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Takes ciphertext in pieces and gives plaintext, each chunk only after its tag verified. The caller must not act on
/// the plaintext before finish() said that the file is whole.
class AgeReader {
public:
    using Sink = std::function<Status(ByteView)>;
    /// The identities are looked at until the header was read, and must live so long.
    AgeReader(std::span<const AgeIdentity* const> identities, AgeLimits limits, Sink sink);
    [[nodiscard]] Status
    write(ByteView ciphertext);    ///< Malformed, UnknownKey, BadSignature (header MAC or chunk tag), TooLarge
    [[nodiscard]] Status finish(); ///< Malformed when the last chunk is missing, BadSignature when it is cut
    /// Index into `identities` of the one that opened the file; only after the header was read.
    [[nodiscard]] std::size_t openedBy() const;
    AgeReader(AgeReader&&) noexcept;
    AgeReader& operator=(AgeReader&&) noexcept;
    ~AgeReader();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] Result<Bytes> ageEncrypt(std::span<const X25519Public> recipients, ByteView plaintext, Random& random);

struct AgeOpened {
    WipedBytes plaintext;
    std::size_t openedBy = 0; ///< index of the identity
};
[[nodiscard]] Result<AgeOpened> ageDecrypt(std::span<const AgeIdentity* const> identities, ByteView file,
                                           AgeLimits limits = {});

} // namespace lanyard::crypto
