#include "core/crypto/minisign.h"

#include "core/base/invariant.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <optional>

namespace lanyard::crypto {

namespace {

constexpr std::string_view kUntrusted = "untrusted comment: ";
constexpr std::string_view kTrusted = "trusted comment: ";
constexpr std::string_view kKeyAlgorithm = "Ed";
constexpr std::string_view kPrehashed = "ED";
constexpr std::size_t kAlgorithmSize = 2;
constexpr std::size_t kIdSize = 8;
// minisign's own limits, of the whole line
constexpr std::size_t kUntrustedLimit = 1024;
constexpr std::size_t kTrustedLimit = 8192;

tl::unexpected<Error> malformed() {
    return fail(ErrorCode::Malformed, "A minisign key or signature is not well formed.");
}

/// Takes a line that ends in LF off the front, without the LF.
std::optional<std::string_view> takeLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// The words of a comment line; nothing when it is no such line, too long, or holds control characters other than TAB.
std::optional<std::string_view> commentOf(std::string_view line, std::string_view mark, std::size_t limit) {
    if (!line.starts_with(mark) || line.size() > limit || !isUtf8(line) ||
        std::any_of(line.begin(), line.end(),
                    [](char c) { return (static_cast<std::uint8_t>(c) < 0x20 && c != '\t') || c == 0x7f; }))
        return std::nullopt;
    return line.substr(mark.size());
}

Bytes joined(ByteView a, ByteView b) {
    Bytes out(a.begin(), a.end());
    out.insert(out.end(), b.begin(), b.end());
    return out;
}

struct SignatureFile {
    std::array<std::uint8_t, kIdSize> id{};
    Bytes overFile;    ///< Ed25519 over BLAKE2b-512 of the file
    Bytes overComment; ///< Ed25519 over `overFile` and the trusted comment
    std::string_view trusted;
};

Result<SignatureFile> parseSignatureFile(std::string_view text) {
    const auto untrustedLine = takeLine(text);
    const auto signatureLine = takeLine(text);
    const auto trustedLine = takeLine(text);
    const auto globalLine = takeLine(text);
    if (!untrustedLine || !signatureLine || !trustedLine || !globalLine || !text.empty() ||
        !commentOf(*untrustedLine, kUntrusted, kUntrustedLimit))
        return malformed();
    const auto trusted = commentOf(*trustedLine, kTrusted, kTrustedLimit);
    LANYARD_ASSIGN(const Bytes signature, base64Decode(*signatureLine, Base64::Standard));
    SignatureFile file;
    LANYARD_ASSIGN(file.overComment, base64Decode(*globalLine, Base64::Standard));
    if (!trusted || signature.size() != kAlgorithmSize + kIdSize + 64 || file.overComment.size() != 64)
        return malformed();
    const std::string_view algorithm = textOf(signature).substr(0, kAlgorithmSize);
    if (algorithm == kKeyAlgorithm)
        return fail(ErrorCode::Unsupported, "A minisign signature is of the old kind, which is not read here.");
    if (algorithm != kPrehashed)
        return malformed();
    const ByteView rest = ByteView(signature).subspan(kAlgorithmSize);
    std::copy_n(rest.begin(), kIdSize, file.id.begin());
    file.overFile.assign(rest.begin() + kIdSize, rest.end());
    file.trusted = *trusted;
    return file;
}

} // namespace

Result<MinisignPublicKey> parseMinisignPublicKey(std::string_view text) {
    if (text.starts_with(kUntrusted)) {
        const auto comment = takeLine(text);
        if (!comment || !commentOf(*comment, kUntrusted, kUntrustedLimit))
            return malformed();
    }
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    LANYARD_ASSIGN(const Bytes raw, base64Decode(text, Base64::Standard));
    MinisignPublicKey key;
    if (raw.size() != kAlgorithmSize + key.id.size() + key.key.size() ||
        textOf(raw).substr(0, kAlgorithmSize) != kKeyAlgorithm)
        return malformed();
    const ByteView rest = ByteView(raw).subspan(kAlgorithmSize);
    std::copy_n(rest.begin(), key.id.size(), key.id.begin());
    std::copy(rest.begin() + kIdSize, rest.end(), key.key.begin());
    return key;
}

std::string formatMinisignPublicKey(const MinisignPublicKey& key) {
    return base64Encode(joined(joined(viewOf(kKeyAlgorithm), key.id), key.key), Base64::Standard);
}

Result<std::string> verifyMinisign(const MinisignPublicKey& key, ByteView file, std::string_view signatureFile) {
    LANYARD_ASSIGN(const SignatureFile parsed, parseSignatureFile(signatureFile));
    if (parsed.id != key.id)
        return fail(ErrorCode::UnknownKey, "The signature was made with another key than the one that is trusted.");
    if (!verifyEd25519(key.key, blake2b512(file), parsed.overFile) ||
        !verifyEd25519(key.key, joined(parsed.overFile, viewOf(parsed.trusted)), parsed.overComment))
        return fail(ErrorCode::BadSignature, "The signature does not fit the file.");
    return std::string(parsed.trusted);
}

std::string signMinisign(const SigningKey& key, const std::array<std::uint8_t, 8>& keyId, ByteView file,
                         std::string_view untrustedComment, std::string_view trustedComment) {
    const std::string untrustedLine = std::string(kUntrusted).append(untrustedComment);
    const std::string trustedLine = std::string(kTrusted).append(trustedComment);
    invariant(commentOf(untrustedLine, kUntrusted, kUntrustedLimit) && commentOf(trustedLine, kTrusted, kTrustedLimit),
              "a signature's comments are one line each");
    const Ed25519Signature overFile = key.sign(blake2b512(file));
    const Ed25519Signature overComment = key.sign(joined(overFile, viewOf(trustedComment)));
    const Bytes signature = joined(joined(viewOf(kPrehashed), keyId), overFile);
    return untrustedLine + '\n' + base64Encode(signature, Base64::Standard) + '\n' + trustedLine + '\n' +
           base64Encode(overComment, Base64::Standard) + '\n';
}

} // namespace lanyard::crypto
