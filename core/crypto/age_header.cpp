#include "core/crypto/age_header.h"

#include "core/crypto/must.h"

#include <algorithm>
#include <optional>
#include <sodium.h>

namespace lanyard::crypto {

namespace {

constexpr std::string_view kVersionLine = "age-encryption.org/v1\n";
constexpr std::string_view kVersionPrefix = "age-encryption.org/";
constexpr std::string_view kStanzaMark = "-> ";
constexpr std::string_view kEndMark = "---";
constexpr std::string_view kX25519 = "X25519";
constexpr std::string_view kScrypt = "scrypt";
constexpr std::string_view kWrapInfo = "age-encryption.org/v1/X25519";
constexpr std::size_t kColumns = 64;
constexpr std::size_t kTag = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::size_t kWrappedSize = AgeFileKey::kSize + kTag;
/// Every wrap key is used for one message, so that one nonce is enough for all of them.
constexpr std::array<std::uint8_t, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> kZeroNonce{};

struct ScalarTag;
using EphemeralScalar = Secret<crypto_scalarmult_SCALARBYTES, ScalarTag>;
struct SharedTag;
using SharedSecret = Secret<crypto_scalarmult_BYTES, SharedTag>;
struct StanzaKeyTag;
using StanzaKey = Secret<crypto_aead_chacha20poly1305_ietf_KEYBYTES, StanzaKeyTag>;

tl::unexpected<Error> malformed() {
    return fail(ErrorCode::Malformed, "The sealed file's header is not a well-formed age header.");
}

/// Takes the next line without its LF off the front; nothing when no LF is left.
std::optional<std::string_view> takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

bool isArgument(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

Result<std::vector<std::string>> parseArguments(std::string_view text) {
    std::vector<std::string> arguments;
    while (true) {
        const std::size_t space = text.find(' ');
        const std::string_view argument = text.substr(0, space);
        if (!isArgument(argument))
            return malformed();
        arguments.emplace_back(argument);
        if (space == std::string_view::npos)
            return arguments;
        text.remove_prefix(space + 1);
    }
}

/// Full lines of 64 columns and one shorter, perhaps empty, last line.
Result<Bytes> parseBody(std::string_view& text) {
    std::string encoded;
    while (true) {
        const auto line = takeLine(text);
        if (!line || line->size() > kColumns)
            return malformed();
        encoded += *line;
        if (line->size() < kColumns)
            return base64Decode(encoded, Base64::StandardBare);
    }
}

void appendStanza(std::string& out, const AgeStanza& stanza) {
    out += "->";
    for (const std::string& argument : stanza.arguments)
        (out += ' ') += argument;
    out += '\n';
    const std::string body = base64Encode(stanza.body, Base64::StandardBare);
    for (std::size_t at = 0; at <= body.size(); at += kColumns)
        out.append(body, at, kColumns) += '\n';
}

void deriveStanzaKey(const SharedSecret& shared, const X25519Public& share, const X25519Public& recipient,
                     StanzaKey& key) {
    std::array<std::uint8_t, 64> salt{};
    std::copy(share.begin(), share.end(), salt.begin());
    std::copy(recipient.begin(), recipient.end(), salt.begin() + 32);
    hkdfSha256(shared.view(), salt, viewOf(kWrapInfo), key.writable());
}

/// What an X25519 stanza says, its form checked before any secret touches it.
struct X25519Stanza {
    X25519Public share{};
    ByteView body;
};

Result<X25519Stanza> readX25519(const AgeStanza& stanza) {
    if (stanza.arguments.size() != 2)
        return malformed();
    LANYARD_ASSIGN(const Bytes share, base64Decode(stanza.arguments[1], Base64::StandardBare));
    X25519Stanza read;
    // A body of another length could be made to open under many keys, and tell a forger which one we hold.
    if (share.size() != read.share.size() || stanza.body.size() != kWrappedSize)
        return malformed();
    std::copy(share.begin(), share.end(), read.share.begin());
    read.body = stanza.body;
    return read;
}

/// Where unwrapping does its sums; made once for all stanzas, since guarded memory is dear to get.
struct Workbench {
    SharedSecret shared;
    StanzaKey key;
    AgeFileKey fileKey;
};

/// Leaves the file key on the bench and says true; false when the stanza is for someone else.
Result<bool> tryUnwrap(const X25519Stanza& stanza, const AgeIdentity& identity, Workbench& bench) {
    // libsodium gives an error for the all-zero result that a share of small order leads to.
    if (crypto_scalarmult(bench.shared.writable().data(), identity.scalar().view().data(), stanza.share.data()) != 0)
        return malformed();
    deriveStanzaKey(bench.shared, stanza.share, identity.publicKey(), bench.key);
    return crypto_aead_chacha20poly1305_ietf_decrypt(bench.fileKey.writable().data(), nullptr, nullptr,
                                                     stanza.body.data(), stanza.body.size(), nullptr, 0,
                                                     kZeroNonce.data(), bench.key.view().data()) == 0;
}

} // namespace

Result<AgeStanza> wrapFileKey(const AgeFileKey& fileKey, const X25519Public& recipient, Random& random) {
    EphemeralScalar ephemeral;
    random.fill(ephemeral.writable());
    X25519Public share{};
    must(crypto_scalarmult_base(share.data(), ephemeral.view().data()) == 0);
    SharedSecret shared;
    if (crypto_scalarmult(shared.writable().data(), ephemeral.view().data(), recipient.data()) != 0)
        return fail(ErrorCode::InvalidArgument, "A recipient's key is not one that can keep a secret.");
    StanzaKey key;
    deriveStanzaKey(shared, share, recipient, key);
    AgeStanza stanza;
    stanza.arguments = {std::string(kX25519), base64Encode(share, Base64::StandardBare)};
    stanza.body.resize(kWrappedSize);
    must(crypto_aead_chacha20poly1305_ietf_encrypt(stanza.body.data(), nullptr, fileKey.view().data(),
                                                   fileKey.view().size(), nullptr, 0, nullptr, kZeroNonce.data(),
                                                   key.view().data()) == 0);
    return stanza;
}

Result<AgeUnwrapped> unwrapFileKey(std::span<const AgeStanza> stanzas, std::span<const AgeIdentity* const> identities) {
    std::vector<X25519Stanza> candidates;
    for (const AgeStanza& stanza : stanzas) {
        // A passphrase stanza promises that whoever sealed the file knew the passphrase: beside another it does not.
        if (stanza.arguments.front() == kScrypt && stanzas.size() > 1)
            return malformed();
        if (stanza.arguments.front() != kX25519)
            continue;
        LANYARD_ASSIGN(X25519Stanza candidate, readX25519(stanza));
        candidates.push_back(candidate);
    }
    Workbench bench;
    for (std::size_t i = 0; i < identities.size(); ++i) {
        for (const X25519Stanza& candidate : candidates) {
            LANYARD_ASSIGN(const bool opened, tryUnwrap(candidate, *identities[i], bench));
            if (opened)
                return AgeUnwrapped{std::move(bench.fileKey), i};
        }
    }
    return fail(ErrorCode::UnknownKey, "The sealed file is not for any key that is held here.");
}

Hash256 headerMac(const AgeFileKey& fileKey, std::string_view authenticated) {
    struct MacKeyTag;
    Secret<32, MacKeyTag> key;
    hkdfSha256(fileKey.view(), {}, viewOf("header"), key.writable());
    return hmacSha256(key.view(), viewOf(authenticated));
}

std::string formatAgeHeader(std::span<const AgeStanza> stanzas, const AgeFileKey& fileKey) {
    std::string out(kVersionLine);
    for (const AgeStanza& stanza : stanzas)
        appendStanza(out, stanza);
    out += kEndMark;
    const Hash256 mac = headerMac(fileKey, out);
    return out + ' ' + base64Encode(mac, Base64::StandardBare) + '\n';
}

Result<AgeHeader> parseAgeHeader(std::string_view text, std::size_t stanzaLimit) {
    LANYARD_TRY(checkAgeVersion(text));
    if (!text.starts_with(kVersionLine))
        return malformed();
    AgeHeader header;
    std::string_view rest = text.substr(kVersionLine.size());
    while (true) {
        const auto line = takeLine(rest);
        if (!line)
            return malformed();
        if (line->starts_with(kStanzaMark)) {
            if (header.stanzas.size() >= stanzaLimit)
                return fail(ErrorCode::TooLarge, "The sealed file names more recipients than the limit.");
            AgeStanza stanza;
            LANYARD_ASSIGN(stanza.arguments, parseArguments(line->substr(kStanzaMark.size())));
            LANYARD_ASSIGN(stanza.body, parseBody(rest));
            header.stanzas.push_back(std::move(stanza));
            continue;
        }
        if (!line->starts_with(kEndMark) || line->substr(kEndMark.size()).substr(0, 1) != " " || header.stanzas.empty())
            return malformed();
        LANYARD_ASSIGN(const Bytes mac, base64Decode(line->substr(kEndMark.size() + 1), Base64::StandardBare));
        if (mac.size() != header.mac.size() || !rest.empty())
            return malformed();
        std::copy(mac.begin(), mac.end(), header.mac.begin());
        const auto end = static_cast<std::size_t>(line->data() - text.data()) + kEndMark.size();
        header.authenticated = text.substr(0, end);
        return header;
    }
}

std::size_t findAgeHeaderEnd(std::string_view bytes, std::size_t from) {
    // Only the last line of a header begins with "---": no base64 has a hyphen and stanzas begin with "-> ".
    const std::size_t mark = bytes.find("\n---", from);
    if (mark == std::string_view::npos)
        return std::string_view::npos;
    const std::size_t end = bytes.find('\n', mark + 1);
    return end == std::string_view::npos ? end : end + 1;
}

Status checkAgeVersion(std::string_view bytes) {
    const std::string_view seen = bytes.substr(0, kVersionLine.size());
    if (kVersionLine.starts_with(seen))
        return {};
    if (bytes.starts_with(kVersionPrefix))
        return fail(ErrorCode::Unsupported, "The sealed file is of a version of age that this build does not read.");
    return malformed();
}

} // namespace lanyard::crypto
