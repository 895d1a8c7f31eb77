#include "sync/relay/tus.h"

#include "core/crypto/hash.h"
#include "sync/protocol/http.h"

#include <array>
#include <openssl/evp.h>

namespace lanyard::relay {

namespace {

constexpr std::size_t kMetadataLimit = 1024;

tl::unexpected<Response> bad(std::string detail) {
    return tl::unexpected<Response>(problem(400, "bad-request", std::move(detail)));
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

ChecksumStream::ChecksumStream(const UploadChecksum& checksum)
    : m_wanted(checksum.digest)
    , m_context(EVP_MD_CTX_new()) {
    const bool sha1 = checksum.algorithm == UploadChecksum::Algorithm::Sha1;
    if (m_context != nullptr && EVP_DigestInit_ex(m_context, sha1 ? EVP_sha1() : EVP_sha256(), nullptr) == 1)
        return;
    EVP_MD_CTX_free(m_context);
    m_context = nullptr;
}

ChecksumStream::~ChecksumStream() {
    EVP_MD_CTX_free(m_context);
}

void ChecksumStream::update(ByteView bytes) {
    if (m_context == nullptr || EVP_DigestUpdate(m_context, bytes.data(), bytes.size()) == 1)
        return;
    EVP_MD_CTX_free(m_context);
    m_context = nullptr;
}

bool ChecksumStream::fits() {
    std::array<std::uint8_t, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (m_context == nullptr || EVP_DigestFinal_ex(m_context, digest.data(), &size) != 1)
        return false;
    return crypto::equalConstantTime(ByteView(digest).first(size), m_wanted);
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
