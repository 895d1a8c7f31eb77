#include "core/crypto/age.h"

#include "core/crypto/age_header.h"
#include "core/crypto/must.h"

#include <algorithm>
#include <optional>
#include <sodium.h>

namespace lanyard::crypto {

namespace {

constexpr std::size_t kChunk = 65536;
constexpr std::size_t kTag = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::size_t kSealedChunk = kChunk + kTag;
constexpr std::size_t kPayloadNonce = 16;

struct PayloadKeyTag;
using PayloadKey = Secret<crypto_aead_chacha20poly1305_ietf_KEYBYTES, PayloadKeyTag>;

PayloadKey payloadKey(const AgeFileKey& fileKey, ByteView nonce) {
    PayloadKey key;
    hkdfSha256(fileKey.view(), nonce, viewOf("payload"), key.writable());
    return key;
}

/// The 12 bytes that make each chunk's place, and being the last, part of what its tag proves. The key belongs to one
/// payload, so that a counter is enough; 64 of its 88 bits will do.
std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> chunkNonce(std::uint64_t number, bool last) {
    std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[10 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    nonce[11] = last ? 1 : 0;
    return nonce;
}

tl::unexpected<Error> cutShort() {
    return fail(ErrorCode::Malformed, "The sealed file is cut short.");
}

tl::unexpected<Error> damaged() {
    return fail(ErrorCode::BadSignature, "The sealed file is damaged or was changed.");
}

} // namespace

struct AgeWriter::State {
    Sink sink;
    PayloadKey key;
    std::uint64_t nextChunk = 0;
    WipedBytes pending; ///< plaintext that may yet be the last chunk: never more than one
    Bytes sealed;
    std::optional<Error> failed;
    bool finished = false;

    Status seal(ByteView chunk, bool last) {
        sealed.resize(chunk.size() + kTag);
        const auto nonce = chunkNonce(nextChunk++, last);
        must(crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, chunk.data(), chunk.size(), nullptr, 0,
                                                       nullptr, nonce.data(), key.view().data()) == 0);
        return sink(sealed);
    }

    Status take(ByteView plaintext) {
        while (!plaintext.empty()) {
            if (pending.size() == kChunk) {
                LANYARD_TRY(seal(pending, false));
                pending.clear();
            }
            // A full chunk with more behind it is sealed where it lies: no copy.
            if (pending.empty() && plaintext.size() > kChunk) {
                LANYARD_TRY(seal(plaintext.first(kChunk), false));
                plaintext = plaintext.subspan(kChunk);
                continue;
            }
            const std::size_t some = std::min(kChunk - pending.size(), plaintext.size());
            pending.insert(pending.end(), plaintext.begin(), plaintext.begin() + static_cast<std::ptrdiff_t>(some));
            plaintext = plaintext.subspan(some);
        }
        return {};
    }
};

AgeWriter::AgeWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}
AgeWriter::AgeWriter(AgeWriter&&) noexcept = default;
AgeWriter& AgeWriter::operator=(AgeWriter&&) noexcept = default;
AgeWriter::~AgeWriter() = default;

Result<AgeWriter> AgeWriter::start(std::span<const X25519Public> recipients, Random& random, Sink sink) {
    if (recipients.empty())
        return fail(ErrorCode::InvalidArgument, "A file is sealed to at least one recipient.");
    AgeFileKey fileKey;
    random.fill(fileKey.writable());
    std::vector<AgeStanza> stanzas;
    for (const X25519Public& recipient : recipients) {
        LANYARD_ASSIGN(AgeStanza stanza, wrapFileKey(fileKey, recipient, random));
        stanzas.push_back(std::move(stanza));
    }
    std::array<std::uint8_t, kPayloadNonce> nonce{};
    random.fill(nonce);

    auto state = std::make_unique<State>();
    state->sink = std::move(sink);
    state->key = payloadKey(fileKey, nonce);
    state->pending.reserve(kChunk);
    Bytes head = toBytes(formatAgeHeader(stanzas, fileKey));
    head.insert(head.end(), nonce.begin(), nonce.end());
    LANYARD_TRY(state->sink(head));
    return AgeWriter(std::move(state));
}

Status AgeWriter::write(ByteView plaintext) {
    invariant(m_state && !m_state->finished, "a sealed file takes bytes only before it is finished");
    if (m_state->failed)
        return fail(*m_state->failed);
    Status done = m_state->take(plaintext);
    if (!done)
        m_state->failed = done.error();
    return done;
}

Status AgeWriter::finish() {
    invariant(m_state && !m_state->finished, "a sealed file is finished once");
    if (m_state->failed)
        return fail(*m_state->failed);
    m_state->finished = true;
    Status done = m_state->seal(m_state->pending, true);
    WipedBytes().swap(m_state->pending);
    return done;
}

struct AgeReader::State {
    std::vector<const AgeIdentity*> identities;
    AgeLimits limits;
    Sink sink;
    std::string header;
    std::size_t searched = 0;
    bool headerRead = false;
    std::optional<AgeFileKey> fileKey; ///< until the payload's nonce is known
    Bytes nonce;
    std::optional<PayloadKey> key;
    std::size_t openedBy = 0;
    std::uint64_t nextChunk = 0;
    Bytes pending; ///< ciphertext that may yet be the last chunk: never more than one
    WipedBytes opened;
    std::optional<Error> failed;
    bool finished = false;

    /// Takes header bytes off the front of `input`.
    Status takeHeader(ByteView& input) {
        const std::size_t before = header.size();
        const std::size_t some = std::min(input.size(), limits.headerBytes - before);
        header += textOf(input.first(some));
        LANYARD_TRY(checkAgeVersion(header));
        const std::size_t end = findAgeHeaderEnd(header, searched);
        if (end == std::string::npos) {
            if (header.size() >= limits.headerBytes)
                return fail(ErrorCode::TooLarge, "The sealed file's header is larger than the limit.");
            // The end's mark may have begun already; its line starts with the last LF.
            const std::size_t lastLine = header.rfind('\n');
            searched = lastLine == std::string::npos ? 0 : lastLine;
            input = input.subspan(some);
            return {};
        }
        input = input.subspan(end - before);
        header.resize(end);
        return readHeader();
    }

    Status readHeader() {
        LANYARD_ASSIGN(const AgeHeader parsed, parseAgeHeader(header, limits.stanzas));
        LANYARD_ASSIGN(AgeUnwrapped unwrapped, unwrapFileKey(parsed.stanzas, identities));
        if (!equalConstantTime(headerMac(unwrapped.fileKey, parsed.authenticated), parsed.mac))
            return fail(ErrorCode::BadSignature, "The sealed file's header was changed.");
        fileKey = std::move(unwrapped.fileKey);
        openedBy = unwrapped.openedBy;
        headerRead = true;
        header = {};
        identities.clear();
        return {};
    }

    Status takeNonce(ByteView& input) {
        const std::size_t some = std::min(input.size(), kPayloadNonce - nonce.size());
        nonce.insert(nonce.end(), input.begin(), input.begin() + static_cast<std::ptrdiff_t>(some));
        input = input.subspan(some);
        if (nonce.size() == kPayloadNonce) {
            key = payloadKey(*fileKey, nonce);
            fileKey.reset();
        }
        return {};
    }

    [[nodiscard]] bool open(ByteView sealed, bool last) {
        opened.resize(sealed.size() - kTag);
        const auto chunk = chunkNonce(nextChunk, last);
        std::uint8_t nothing = 0; // somewhere to write even when there is nothing to write
        std::uint8_t* const out = opened.empty() ? &nothing : opened.data();
        return crypto_aead_chacha20poly1305_ietf_decrypt(out, nullptr, nullptr, sealed.data(), sealed.size(), nullptr,
                                                         0, chunk.data(), key->view().data()) == 0;
    }

    /// A piece with more behind it. What the sender sealed is given out even when the file around it is wrong, as the
    /// format's vectors have it.
    Status openMiddle(ByteView sealed) {
        if (!open(sealed, false)) {
            if (!open(sealed, true))
                return damaged();
            LANYARD_TRY(sink(opened));
            return fail(ErrorCode::Malformed, "Something follows the end of the sealed file.");
        }
        ++nextChunk;
        return sink(opened);
    }

    Status takePayload(ByteView input) {
        while (!input.empty()) {
            if (pending.size() == kSealedChunk) {
                LANYARD_TRY(openMiddle(pending));
                pending.clear();
            }
            // A full chunk with more behind it is opened where it lies: no copy.
            if (pending.empty() && input.size() > kSealedChunk) {
                LANYARD_TRY(openMiddle(input.first(kSealedChunk)));
                input = input.subspan(kSealedChunk);
                continue;
            }
            const std::size_t some = std::min(kSealedChunk - pending.size(), input.size());
            pending.insert(pending.end(), input.begin(), input.begin() + static_cast<std::ptrdiff_t>(some));
            input = input.subspan(some);
        }
        return {};
    }

    Status take(ByteView input) {
        if (!headerRead)
            LANYARD_TRY(takeHeader(input));
        if (headerRead && !key)
            LANYARD_TRY(takeNonce(input));
        return takePayload(input);
    }

    Status takeEnd() {
        if (!key || pending.size() < kTag)
            return cutShort();
        if (open(pending, true)) {
            if (opened.empty() && nextChunk > 0)
                return fail(ErrorCode::Malformed, "The sealed file ends in an empty piece.");
            return sink(opened);
        }
        // Cut between two chunks, what is left is good but not the end.
        if (pending.size() == kSealedChunk && open(pending, false)) {
            LANYARD_TRY(sink(opened));
            return cutShort();
        }
        return damaged();
    }
};

AgeReader::AgeReader(std::span<const AgeIdentity* const> identities, AgeLimits limits, Sink sink)
    : m_state(std::make_unique<State>()) {
    m_state->identities.assign(identities.begin(), identities.end());
    m_state->limits = limits;
    m_state->sink = std::move(sink);
}

AgeReader::AgeReader(AgeReader&&) noexcept = default;
AgeReader& AgeReader::operator=(AgeReader&&) noexcept = default;
AgeReader::~AgeReader() = default;

Status AgeReader::write(ByteView ciphertext) {
    invariant(m_state && !m_state->finished, "a sealed file is read only before its end");
    if (m_state->failed)
        return fail(*m_state->failed);
    Status done = m_state->take(ciphertext);
    if (!done)
        m_state->failed = done.error();
    return done;
}

Status AgeReader::finish() {
    invariant(m_state && !m_state->finished, "a sealed file ends once");
    m_state->finished = true;
    if (m_state->failed)
        return fail(*m_state->failed);
    Status done = m_state->takeEnd();
    WipedBytes().swap(m_state->opened);
    return done;
}

std::size_t AgeReader::openedBy() const {
    invariant(m_state && m_state->headerRead, "who opened a sealed file is known after its header");
    return m_state->openedBy;
}

Result<Bytes> ageEncrypt(std::span<const X25519Public> recipients, ByteView plaintext, Random& random) {
    Bytes file;
    const std::size_t chunks = plaintext.size() / kChunk + 1;
    file.reserve(1024 + recipients.size() * 128 + plaintext.size() + chunks * kTag);
    LANYARD_ASSIGN(AgeWriter writer, AgeWriter::start(recipients, random, [&](ByteView piece) -> Status {
                       file.insert(file.end(), piece.begin(), piece.end());
                       return {};
                   }));
    LANYARD_TRY(writer.write(plaintext));
    LANYARD_TRY(writer.finish());
    return file;
}

Result<AgeOpened> ageDecrypt(std::span<const AgeIdentity* const> identities, ByteView file, AgeLimits limits) {
    AgeOpened result;
    result.plaintext.reserve(file.size());
    AgeReader reader(identities, limits, [&](ByteView piece) -> Status {
        result.plaintext.insert(result.plaintext.end(), piece.begin(), piece.end());
        return {};
    });
    LANYARD_TRY(reader.write(file));
    LANYARD_TRY(reader.finish());
    result.openedBy = reader.openedBy();
    return result;
}

} // namespace lanyard::crypto
