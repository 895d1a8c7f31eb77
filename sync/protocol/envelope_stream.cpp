#include "sync/protocol/envelope_stream.h"

#include "core/crypto/jws.h"
#include "sync/protocol/envelope_header.h"
#include "sync/protocol/frame.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::protocol {

namespace {

constexpr std::string_view kEnvelopeTyp = "lanyard-envelope+jws";
constexpr std::string_view kTooLarge = "The report is larger than the force takes.";
constexpr std::array<std::uint8_t, 65536> kZeros{};

std::size_t limitOf(const EnvelopeHeader& header) {
    return header.kind == "attachment" ? kMaxAttachmentBytes : kMaxEnvelopeBytes;
}

std::uint64_t paddedSize(std::uint64_t jws, std::uint64_t body) {
    return padme(jws + 1 + body);
}

} // namespace

EnvelopeSealer::EnvelopeSealer(crypto::AgeWriter writer, const EnvelopeHeader& header, std::uint64_t padding)
    : m_writer(std::move(writer))
    , m_left(header.bodyLength)
    , m_padding(padding)
    , m_bodySha256(header.bodySha256) {}

Result<EnvelopeSealer> EnvelopeSealer::start(EnvelopeHeader header, const crypto::X25519Public& recipient,
                                             const crypto::SigningKey& author, Random& random, Sink sink) {
    header.to = crypto::formatRecipient(recipient);
    header.iss = crypto::keyIdOf(author.publicKey());
    const std::size_t limit = limitOf(header);
    if (header.bodyLength > limit)
        return fail(ErrorCode::TooLarge, std::string(kTooLarge));
    if (auto valid = checkEnvelopeHeader(header); !valid)
        return fail(ErrorCode::InvalidArgument, std::move(valid).error().message);
    const std::string jws = crypto::signJws(author, kEnvelopeTyp, formatEnvelopeHeader(header));
    if (jws.size() >= kMaxJwsBytes)
        return fail(ErrorCode::InvalidArgument, "The envelope's header is too long.");

    const auto limited = [sink = std::move(sink), left = limit](ByteView piece) mutable -> Status {
        if (piece.size() > left)
            return fail(ErrorCode::TooLarge, std::string(kTooLarge));
        left -= piece.size();
        return sink(piece);
    };
    LANYARD_ASSIGN(crypto::AgeWriter writer, crypto::AgeWriter::start({&recipient, 1}, random, limited));
    LANYARD_TRY(writer.write(viewOf(jws + "\n")));
    const std::uint64_t padding = paddedSize(jws.size(), header.bodyLength) - jws.size() - 1 - header.bodyLength;
    return EnvelopeSealer(std::move(writer), header, padding);
}

Status EnvelopeSealer::write(ByteView body) {
    if (body.size() > m_left)
        return fail(ErrorCode::Damaged, "What is to be sealed is longer than was said.");
    m_left -= body.size();
    m_hash.update(body);
    return m_writer.write(body);
}

Status EnvelopeSealer::finish() {
    if (m_left != 0 || base64Encode(m_hash.finish(), Base64::Url) != m_bodySha256)
        return fail(ErrorCode::Damaged, "What is to be sealed is not what was kept.");
    while (m_padding > 0) {
        const auto some = static_cast<std::size_t>(std::min<std::uint64_t>(m_padding, kZeros.size()));
        LANYARD_TRY(m_writer.write(ByteView(kZeros).first(some)));
        m_padding -= some;
    }
    return m_writer.finish();
}

EnvelopeOpener::EnvelopeOpener(std::span<const crypto::AgeIdentity* const> identities, AuthorLookup authors, Sink body)
    : m_identities(identities.begin(), identities.end())
    , m_authors(std::move(authors))
    , m_body(std::move(body))
    , m_reader(m_identities, {}, [this](ByteView plaintext) { return take(plaintext); }) {}

EnvelopeOpener::~EnvelopeOpener() = default;

Status EnvelopeOpener::write(ByteView ciphertext) {
    m_ciphertextHash.update(ciphertext);
    m_ciphertextSize += ciphertext.size();
    if (m_ageProblem)
        return {};
    if (Status done = m_reader.write(ciphertext); !done) {
        if (m_sinkProblem)
            return fail(*m_sinkProblem);
        m_ageProblem = done.error();
    }
    return {};
}

tl::expected<EnvelopeHeader, Refusal> EnvelopeOpener::finish() {
    m_envelopeId = base64Encode(m_ciphertextHash.finish(), Base64::Url);
    const auto sealedWrong = [](std::string code, std::string sentence) {
        return tl::unexpected(Refusal{std::move(code), std::move(sentence), "-"});
    };
    if (m_ciphertextSize > kMaxAttachmentBytes)
        return sealedWrong("too-large", "The envelope is larger than any envelope can be.");
    if (!m_ageProblem)
        if (Status done = m_reader.finish(); !done)
            m_ageProblem = m_sinkProblem ? *m_sinkProblem : done.error();
    if (m_ageProblem)
        return sealedWrong(m_ageProblem->code == ErrorCode::UnknownKey ? "no-key" : "damaged", m_ageProblem->message);
    return verdict();
}

tl::expected<EnvelopeHeader, Refusal> EnvelopeOpener::verdict() {
    const auto refused = [this](std::string code, std::string sentence) {
        return tl::unexpected(Refusal{std::move(code), std::move(sentence), m_author});
    };
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (!m_header)
        return refused("damaged", "A sealed file has no signed line.");
    if (m_ciphertextSize > limitOf(*m_header))
        return refused("too-large", "The envelope is larger than its kind may be.");
    if (m_bodyLeft != 0)
        return refused("damaged", "The body is shorter than the envelope says.");
    if (!m_padded)
        return refused("damaged", "A sealed file has something after its body.");
    if (m_plaintextSize != paddedSize(m_line.size(), m_header->bodyLength))
        return refused("damaged", "A sealed file is not as long as it says.");
    if (base64Encode(m_bodyHash.finish(), Base64::Url) != m_header->bodySha256)
        return refused("damaged", "The body is not the one that was signed.");
    return *m_header;
}

void EnvelopeOpener::refuse(std::string code, std::string sentence) {
    if (!m_refusal)
        m_refusal = Refusal{std::move(code), std::move(sentence), m_author};
}

Status EnvelopeOpener::take(ByteView plaintext) {
    m_plaintextSize += plaintext.size();
    // Once refused, the rest is only read to learn whether the file itself is whole.
    if (!m_lineEnded && !m_refusal)
        takeLine(plaintext);
    if (m_refusal || !m_lineEnded)
        return {};
    LANYARD_TRY(takeBody(plaintext));
    m_padded = m_padded && std::all_of(plaintext.begin(), plaintext.end(), [](std::uint8_t byte) { return byte == 0; });
    return {};
}

void EnvelopeOpener::takeLine(ByteView& plaintext) {
    const auto end = std::find(plaintext.begin(), plaintext.end(), std::uint8_t{'\n'});
    const auto length = static_cast<std::size_t>(end - plaintext.begin());
    if (m_line.size() + length >= kMaxJwsBytes) {
        refuse("damaged", "A sealed file has no signed line.");
        return;
    }
    m_line += textOf(plaintext.first(length));
    if (end == plaintext.end())
        return;
    m_lineEnded = true;
    plaintext = plaintext.subspan(length + 1);
    readHeader();
}

void EnvelopeOpener::readHeader() {
    const auto jws = crypto::parseJws(m_line, kEnvelopeTyp);
    if (!jws)
        return refuse("damaged", jws.error().message);
    const auto key = m_authors(jws->kid);
    if (!key)
        return refuse("unknown-device", "The envelope's author is not known here.");
    if (const auto verified = crypto::verifyJws(*jws, *key); !verified)
        return refuse("bad-signature", verified.error().message);
    m_author = jws->kid;

    auto header = parseEnvelopeHeader(jws->payload);
    if (!header)
        return refuse(header.error().code == ErrorCode::Unsupported ? "unknown-kind" : "malformed-body",
                      header.error().message);
    if (header->iss != jws->kid)
        return refuse("bad-signature", "The envelope names another author than the one who signed it.");
    // Whoever could open an envelope could seal its content on to another force's key; the name inside would still be
    // the first recipient's.
    if (header->to != crypto::formatRecipient(m_identities[m_reader.openedBy()]->publicKey()))
        return refuse("wrong-recipient", "The envelope was made for another recipient.");
    m_bodyLeft = header->bodyLength;
    m_header = std::move(*header);
}

Status EnvelopeOpener::takeBody(ByteView& plaintext) {
    const ByteView piece =
        plaintext.first(static_cast<std::size_t>(std::min<std::uint64_t>(m_bodyLeft, plaintext.size())));
    plaintext = plaintext.subspan(piece.size());
    m_bodyLeft -= piece.size();
    m_bodyHash.update(piece);
    if (piece.empty())
        return {};
    if (Status done = m_body(piece); !done) {
        m_sinkProblem = done.error();
        return done;
    }
    return {};
}

} // namespace lanyard::protocol
