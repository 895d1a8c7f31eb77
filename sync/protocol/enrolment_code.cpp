#include "core/crypto/hash.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/host.h"

#include <algorithm>
#include <string_view>

namespace lanyard::protocol {

namespace {

constexpr std::string_view kPrefix = "L1";

/// Base32 of the first ten bits of the hash.
std::string checkLettersOf(std::string_view body) {
    const crypto::Hash256 hash = crypto::sha256(viewOf(body));
    return base32Encode(ByteView(hash).first(2)).substr(0, 2);
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// As base32Decode forgives it.
char foldLetter(char c) {
    c = upper(c);
    return c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
}

template <std::size_t Size>
Result<std::array<std::uint8_t, Size>> exactly(Result<Bytes> bytes, const char* otherwise) {
    std::array<std::uint8_t, Size> out{};
    if (!bytes || bytes->size() != Size)
        return fail(ErrorCode::Malformed, otherwise);
    std::copy(bytes->begin(), bytes->end(), out.begin());
    return out;
}

} // namespace

std::string formatEnrolmentCode(const EnrolmentCode& code) {
    std::string host = code.host;
    std::transform(host.begin(), host.end(), host.begin(), lower);
    const std::string body = std::string(kPrefix) + ':' + host + ':' + base64Encode(code.caPin, Base64::Url) + ':' +
                             base32Encode(code.rootFingerprint) + ':' + base32Encode(code.secret);
    return body + ':' + checkLettersOf(body);
}

Result<EnrolmentCode> parseEnrolmentCode(std::string_view text) {
    if (text.size() > 1024)
        return fail(ErrorCode::Malformed, "That is longer than an enrolment code.");
    std::string code;
    std::copy_if(text.begin(), text.end(), std::back_inserter(code),
                 [](char c) { return c != ' ' && c != '\t' && c != '\r' && c != '\n'; });
    // From the right, since a host may itself have colons.
    std::array<std::string, 4> parts; // pin, root, secret, check letters
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        const auto colon = code.rfind(':');
        if (colon == std::string::npos)
            return fail(ErrorCode::Malformed, "An enrolment code has six parts with colons between them.");
        *part = code.substr(colon + 1);
        code.resize(colon);
    }
    if (code.size() < 3 || upper(code[0]) != 'L' || code[1] != '1' || code[2] != ':')
        return fail(ErrorCode::Malformed, "An enrolment code begins with L1.");

    EnrolmentCode parsed;
    parsed.host = code.substr(3);
    std::transform(parsed.host.begin(), parsed.host.end(), parsed.host.begin(), lower);
    if (!isHost(parsed.host))
        return fail(ErrorCode::Malformed, "The code's address is not an address.");
    LANYARD_ASSIGN(parsed.caPin, exactly<32>(base64Decode(parts[0], Base64::Url),
                                             "The code's second part, the certificate's, is not complete."));
    LANYARD_ASSIGN(parsed.rootFingerprint,
                   exactly<16>(base32Decode(parts[1]), "The code's third part, the force's, is not complete."));
    LANYARD_ASSIGN(parsed.secret,
                   exactly<10>(base32Decode(parts[2]), "The code's fourth part, the secret, is not complete."));

    std::transform(parts[3].begin(), parts[3].end(), parts[3].begin(), foldLetter);
    // The letters were made over the code as the force printed it, which is what its parts give when written again.
    const std::string printed = formatEnrolmentCode(parsed);
    if (printed.substr(printed.size() - 2) != parts[3])
        return fail(ErrorCode::Malformed, "The code was typed wrongly: its last two letters do not fit the rest.");
    return parsed;
}

} // namespace lanyard::protocol
