#include "core/crypto/note.h"

#include "core/base/invariant.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <optional>

namespace lanyard::crypto {

namespace {

constexpr std::string_view kSignatureMark = "\xe2\x80\x94 "; // em dash, space
constexpr std::uint8_t kEd25519Type = 1;
constexpr std::size_t kKeyHashSize = 4;
constexpr std::size_t kMostSignatures = 100; // the specification asks for 16 at least
constexpr std::string_view kUnicodeSpaces[] = {" ",
                                               "\xc2\x85",
                                               "\xc2\xa0",
                                               "\xe1\x9a\x80", // space, next line, no-break space, ogham space
                                               "\xe2\x80\x80",
                                               "\xe2\x80\x81",
                                               "\xe2\x80\x82",
                                               "\xe2\x80\x83",
                                               "\xe2\x80\x84",
                                               "\xe2\x80\x85", // U+2000 on
                                               "\xe2\x80\x86",
                                               "\xe2\x80\x87",
                                               "\xe2\x80\x88",
                                               "\xe2\x80\x89",
                                               "\xe2\x80\x8a", // to U+200A
                                               "\xe2\x80\xa8",
                                               "\xe2\x80\xa9",
                                               "\xe2\x80\xaf",
                                               "\xe2\x81\x9f",
                                               "\xe3\x80\x80"};

tl::unexpected<Error> malformed(std::string_view what) {
    return fail(ErrorCode::Malformed, std::string(what) + " is not well formed.");
}

bool isControl(char c) {
    return static_cast<std::uint8_t>(c) < 0x20;
}

bool isName(std::string_view name) {
    return !name.empty() && isUtf8(name) && name.find('+') == std::string_view::npos &&
           std::none_of(name.begin(), name.end(), isControl) &&
           std::none_of(std::begin(kUnicodeSpaces), std::end(kUnicodeSpaces),
                        [&](std::string_view space) { return name.find(space) != std::string_view::npos; });
}

bool isNoteText(std::string_view text) {
    return text.ends_with('\n') && isUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\n'; });
}

std::uint32_t keyHashOf(std::string_view name, const Ed25519Public& key) {
    Sha256Stream hash;
    hash.update(viewOf(name));
    const std::array<std::uint8_t, 2> between{'\n', kEd25519Type};
    hash.update(between);
    hash.update(key);
    const Hash256 whole = hash.finish();
    return std::uint32_t{whole[0]} << 24U | std::uint32_t{whole[1]} << 16U | std::uint32_t{whole[2]} << 8U | whole[3];
}

std::array<std::uint8_t, kKeyHashSize> bigEndian(std::uint32_t value) {
    return {static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U),
            static_cast<std::uint8_t>(value >> 8U), static_cast<std::uint8_t>(value)};
}

struct SignatureLine {
    std::string_view name;
    Bytes keyHashAndSignature;
};

Result<SignatureLine> parseSignatureLine(std::string_view line) {
    if (!line.starts_with(kSignatureMark))
        return malformed("A note's signature line");
    line.remove_prefix(kSignatureMark.size());
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || !isName(line.substr(0, space)))
        return malformed("A note's signature line");
    LANYARD_ASSIGN(Bytes decoded, base64Decode(line.substr(space + 1), Base64::Standard));
    if (decoded.size() <= kKeyHashSize)
        return malformed("A note's signature line");
    return SignatureLine{line.substr(0, space), std::move(decoded)};
}

} // namespace

Result<NoteVerifier> parseVerifierKey(std::string_view vkey) {
    const std::size_t first = vkey.find('+');
    const std::size_t second = first == std::string_view::npos ? first : vkey.find('+', first + 1);
    if (second == std::string_view::npos)
        return malformed("A verifier key");
    LANYARD_ASSIGN(const Bytes typed, base64Decode(vkey.substr(second + 1), Base64::Standard));
    NoteVerifier verifier;
    verifier.name = vkey.substr(0, first);
    if (!isName(verifier.name) || typed.size() != 1 + verifier.key.size())
        return malformed("A verifier key");
    if (typed.front() != kEd25519Type)
        return fail(ErrorCode::Unsupported, "A verifier key is of a kind that is not read here.");
    std::copy(typed.begin() + 1, typed.end(), verifier.key.begin());
    verifier.keyHash = keyHashOf(verifier.name, verifier.key);
    // Formatted again, it shows at once whether the hash fits and is spelt the one way.
    if (formatVerifierKey(verifier.name, verifier.key) != vkey)
        return malformed("A verifier key");
    return verifier;
}

std::string formatVerifierKey(std::string_view name, const Ed25519Public& key) {
    invariant(isName(name), "a log's name is a valid key name");
    Bytes typed{kEd25519Type};
    typed.insert(typed.end(), key.begin(), key.end());
    return std::string(name) + '+' + hexEncode(bigEndian(keyHashOf(name, key))) + '+' +
           base64Encode(typed, Base64::Standard);
}

Result<std::string> signNote(std::string_view text, std::string_view name, const SigningKey& key) {
    if (!isNoteText(text) || !isName(name))
        return fail(ErrorCode::InvalidArgument, "A note's text is UTF-8 lines, and its signer's name has no spaces.");
    const auto keyHash = bigEndian(keyHashOf(name, key.publicKey()));
    const Ed25519Signature signature = key.sign(viewOf(text));
    Bytes blob(keyHash.begin(), keyHash.end());
    blob.insert(blob.end(), signature.begin(), signature.end());
    std::string note(text);
    note.append("\n").append(kSignatureMark).append(name).append(" ");
    return note + base64Encode(blob, Base64::Standard) + '\n';
}

Result<std::string> openNote(std::string_view note, const NoteVerifier& verifier) {
    const std::size_t split = note.rfind("\n\n");
    if (split == std::string_view::npos || !isNoteText(note))
        return malformed("A signed note");
    const std::string_view text = note.substr(0, split + 1);
    std::string_view lines = note.substr(split + 2);
    if (lines.empty())
        return malformed("A signed note");

    bool verified = false;
    for (std::size_t count = 0; !lines.empty(); ++count) {
        if (count == kMostSignatures)
            return fail(ErrorCode::TooLarge, "A note carries more signatures than the limit.");
        const std::size_t end = lines.find('\n');
        LANYARD_ASSIGN(const SignatureLine line, parseSignatureLine(lines.substr(0, end)));
        lines.remove_prefix(end + 1);
        const ByteView blob = line.keyHashAndSignature;
        if (line.name != verifier.name || !equalConstantTime(blob.first(kKeyHashSize), bigEndian(verifier.keyHash)))
            continue;
        if (!verifyEd25519(verifier.key, viewOf(text), blob.subspan(kKeyHashSize)))
            return fail(ErrorCode::BadSignature, "A note's signature does not fit.");
        verified = true;
    }
    if (!verified)
        return fail(ErrorCode::UnknownKey, "A note is not signed by the key that it must be signed by.");
    return std::string(text);
}

} // namespace lanyard::crypto
