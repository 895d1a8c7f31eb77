#include "core/crypto/jws.h"

#include "core/base/invariant.h"

#include <algorithm>

namespace lanyard::crypto {

namespace {

constexpr std::string_view kAnyAlg = R"({"alg":")";
constexpr std::string_view kOurAlg = R"({"alg":"EdDSA")";
constexpr std::string_view kStart = R"({"alg":"EdDSA","kid":")";
constexpr std::string_view kTyp = R"(","typ":")";
constexpr std::string_view kEnd = R"("})";
constexpr std::size_t kKidSize = 43;

tl::unexpected<Error> malformed() {
    return fail(ErrorCode::Malformed, "A signed statement is not in its one canonical form.");
}

/// Characters that JSON writes as themselves, so that the header has one spelling.
bool isPlain(std::string_view typ) {
    return !typ.empty() &&
           std::all_of(typ.begin(), typ.end(), [](char c) { return c > ' ' && c <= '~' && c != '"' && c != '\\'; });
}

std::string headerFor(std::string_view kid, std::string_view typ) {
    std::string header(kStart);
    return header.append(kid).append(kTyp).append(typ).append(kEnd);
}

/// Takes `start` off the front of `text` if it is there.
bool take(std::string_view& text, std::string_view start) {
    if (!text.starts_with(start))
        return false;
    text.remove_prefix(start.size());
    return true;
}

Result<std::string> readHeader(std::string_view header, std::string_view typ) {
    if (header.starts_with(kAnyAlg) && !header.starts_with(kOurAlg))
        return fail(ErrorCode::Unsupported, "A signed statement uses a kind of signature that is not read here.");
    std::string_view rest = header;
    if (!take(rest, kStart))
        return malformed();
    const std::string_view kid = rest.substr(0, kKidSize);
    const auto decoded = base64Decode(kid, Base64::Url);
    if (!decoded || decoded->size() != 32)
        return malformed();
    rest.remove_prefix(kid.size());
    if (!take(rest, kTyp) || !rest.ends_with(kEnd))
        return malformed();
    const std::string_view found = rest.substr(0, rest.size() - kEnd.size());
    if (!isPlain(found))
        return malformed();
    if (found != typ)
        return fail(ErrorCode::Unsupported, "A signed statement is of another type than the one that belongs here.");
    return std::string(kid);
}

} // namespace

std::string signJws(const SigningKey& key, std::string_view typ, std::string_view payload) {
    invariant(isPlain(typ), "a statement's type is plain text");
    std::string out = base64Encode(viewOf(headerFor(keyIdOf(key.publicKey()), typ)), Base64::Url);
    out += '.';
    out += base64Encode(viewOf(payload), Base64::Url);
    const Ed25519Signature signature = key.sign(viewOf(out));
    return out + '.' + base64Encode(signature, Base64::Url);
}

Result<JwsParts> parseJws(std::string_view compact, std::string_view typ) {
    const std::size_t first = compact.find('.');
    const std::size_t last = compact.rfind('.');
    if (first == std::string_view::npos || first == last)
        return malformed();
    // A dot inside the payload is no base64url and is refused there.
    LANYARD_ASSIGN(const Bytes header, base64Decode(compact.substr(0, first), Base64::Url));
    LANYARD_ASSIGN(const Bytes payload, base64Decode(compact.substr(first + 1, last - first - 1), Base64::Url));
    LANYARD_ASSIGN(const Bytes signature, base64Decode(compact.substr(last + 1), Base64::Url));

    JwsParts parts;
    LANYARD_ASSIGN(parts.kid, readHeader(textOf(header), typ));
    if (signature.size() != parts.signature.size())
        return malformed();
    std::copy(signature.begin(), signature.end(), parts.signature.begin());
    parts.payload = toText(payload);
    parts.signingInput = compact.substr(0, last);
    return parts;
}

Status verifyJws(const JwsParts& parts, const Ed25519Public& key) {
    if (parts.kid != keyIdOf(key) || !verifyEd25519(key, viewOf(parts.signingInput), parts.signature))
        return fail(ErrorCode::BadSignature, "A signed statement's signature does not fit.");
    return {};
}

} // namespace lanyard::crypto
