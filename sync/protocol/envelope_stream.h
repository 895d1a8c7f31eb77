#pragma once

#include "core/crypto/hash.h"
#include "sync/protocol/envelope.h"

namespace lanyard::protocol {

/// Seals a body that comes in pieces; memory stays at a chunk of the age file, whatever the body's size. `sealEnvelope`
/// is this over a body that is all there.
class EnvelopeSealer {
public:
    using Sink = crypto::AgeWriter::Sink;
    /// The header says `bodyLength` and `bodySha256` of what will come; `to` and `iss` are filled in. InvalidArgument
    /// on a header that parse would refuse; TooLarge beyond the limit of its kind.
    [[nodiscard]] static Result<EnvelopeSealer> start(EnvelopeHeader header, const crypto::X25519Public& recipient,
                                                      const crypto::SigningKey& author, Random& random, Sink sink);
    [[nodiscard]] Status write(ByteView body);
    /// Pads and ends the file. Damaged when the body was not the one that the header names: what the sink has got is
    /// then no envelope.
    [[nodiscard]] Status finish();

private:
    EnvelopeSealer(crypto::AgeWriter writer, const EnvelopeHeader& header, std::uint64_t padding);
    crypto::AgeWriter m_writer;
    std::uint64_t m_left; ///< of the body
    std::uint64_t m_padding;
    std::string m_bodySha256;
    crypto::Sha256Stream m_hash;
};

/// Opens an envelope that comes in pieces. The body goes to the sink as it is decrypted, each piece after its tag
/// verified and the header's signature did; nothing of it counts before finish() has said that the whole is good.
/// `openEnvelope` is this over an envelope that is all there.
class EnvelopeOpener {
public:
    using Sink = crypto::AgeReader::Sink;
    /// What is given must live as long as this.
    EnvelopeOpener(std::span<const crypto::AgeIdentity* const> identities, AuthorLookup authors, Sink body);
    EnvelopeOpener(const EnvelopeOpener&) = delete; // its reader's sink points back at it
    EnvelopeOpener& operator=(const EnvelopeOpener&) = delete;
    ~EnvelopeOpener();
    /// Only the sink's own error, such as a full disk; what is wrong with the envelope is kept for the end.
    [[nodiscard]] Status write(ByteView ciphertext);
    [[nodiscard]] tl::expected<EnvelopeHeader, Refusal> finish();
    /// SHA-256 of all that was written, base64url; after finish().
    [[nodiscard]] const std::string& envelopeId() const { return m_envelopeId; }

private:
    Status take(ByteView plaintext);
    void takeLine(ByteView& plaintext);
    Status takeBody(ByteView& plaintext);
    void refuse(std::string code, std::string sentence);
    void readHeader();
    [[nodiscard]] tl::expected<EnvelopeHeader, Refusal> verdict();

    std::vector<const crypto::AgeIdentity*> m_identities;
    AuthorLookup m_authors;
    Sink m_body;
    crypto::AgeReader m_reader;
    crypto::Sha256Stream m_ciphertextHash;
    std::uint64_t m_ciphertextSize = 0;
    std::string m_line;
    bool m_lineEnded = false;
    std::string m_author = "-"; ///< named once its signature has verified
    std::optional<EnvelopeHeader> m_header;
    std::optional<Refusal> m_refusal;
    std::optional<Error> m_ageProblem;
    std::optional<Error> m_sinkProblem;
    std::uint64_t m_bodyLeft = 0;
    std::uint64_t m_plaintextSize = 0;
    bool m_padded = true; ///< all after the body was zero
    crypto::Sha256Stream m_bodyHash;
    std::string m_envelopeId;
};

} // namespace lanyard::protocol
