#include "sync/relay/tus.h"

#include "core/crypto/hash.h"
#include "sync/protocol/http.h"

#include <openssl/evp.h>

namespace lanyard::relay {

namespace {

constexpr std::size_t kMetadataLimit = 1024;

tl::unexpected<Response> bad(std::string detail) {
    return tl::unexpected<Response>(problem(400, "bad-request", std::move(detail)));
}

/// SHA-1 only because the tus protocol makes every server with checksums offer it; nothing here rests on it.
Bytes sha1(ByteView bytes) {
    Bytes digest(20);
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha1(), nullptr) != 1)
        return {};
    return digest;
}

} // namespace

tl::expected<std::optional<UploadChecksum>, Response> uploadChecksum(const Request& request) {
    if (!request.has("upload-checksum"))
        return std::optional<UploadChecksum>();
    const auto header = request.header("upload-checksum");
    const std::size_t space = header ? header->find(' ') : std::string_view::npos;
    if (space == std::string_view::npos)
        return bad("Upload-Checksum must be an algorithm and a base64 digest.");
    UploadChecksum checksum;
    const std::string_view name = header->substr(0, space);
    std::size_t size = 32;
    if (name == "sha1") {
        checksum.algorithm = UploadChecksum::Algorithm::Sha1;
        size = 20;
    } else if (name != "sha256") {
        return bad("Upload-Checksum has an algorithm that is not offered here.");
    }
    auto digest = base64Decode(header->substr(space + 1), Base64::Standard);
    if (!digest || digest->size() != size)
        return bad("Upload-Checksum must be an algorithm and a base64 digest.");
    checksum.digest = std::move(*digest);
    return std::optional<UploadChecksum>(std::move(checksum));
}

bool fits(const UploadChecksum& checksum, ByteView bytes) {
    switch (checksum.algorithm) {
    case UploadChecksum::Algorithm::Sha256:
        return crypto::equalConstantTime(crypto::sha256(bytes), checksum.digest);
    case UploadChecksum::Algorithm::Sha1:
        return crypto::equalConstantTime(sha1(bytes), checksum.digest);
    }
    return false;
}

tl::expected<Creation, Response> creationOf(const Relay& relay, const Request& request) {
    // tus-js-client tries for ever on anything but a 4xx, so 400, not 501.
    if (request.has("upload-concat"))
        return bad("Concatenation is not offered here.");
    if (request.has("upload-defer-length"))
        return bad("The length of an envelope is known: send Upload-Length alone.");
    const auto lengthText = request.header("upload-length");
    const auto length = lengthText ? protocol::parseTusNumber(*lengthText) : fail(ErrorCode::Malformed, "");
    if (!length)
        return bad("Upload-Length must stand once, a whole number.");
    if (*length > relay.config.limits.maxUpload)
        return tl::unexpected<Response>(problem(413, "too-large", "The envelope is larger than the relay takes."));
    const auto header = request.header("upload-metadata");
    if (!header || header->size() > kMetadataLimit)
        return bad("Upload-Metadata must stand once, of at most 1024 bytes.");
    const auto metadata = protocol::parseUploadMetadata(*header);
    if (!metadata)
        return bad("Upload-Metadata is not well formed.");
    const auto hash = metadata->find("sha256");
    if (hash == metadata->end() || hash->second.size() != 32)
        return bad("Upload-Metadata must name the envelope's sha256, 32 bytes.");
    return Creation{base64Encode(hash->second, Base64::Url), *length, std::string(*header)};
}

Response offsetConflict() {
    return problem(409, "mismatching-upload-offset", "The upload is at another offset: ask for it with HEAD.");
}

Response tooLong() {
    return problem(413, "inconsistent-upload-length", "The body goes beyond the length that the upload was made with.");
}

Response wholeMismatch() {
    return problem(460, "checksum-mismatch",
                   "The bytes do not fit the hash that they were announced with. Begin again at offset 0.");
}

} // namespace lanyard::relay
