#pragma once

#include "sync/relay/handlers.h"
#include "sync/relay/upload_files.h"

#include <optional>
#include <string>

struct evp_md_ctx_st;

/// What the tus requests share: reading their headers (tus_headers.cpp) and taking in bytes (tus_body.cpp).
namespace lanyard::relay {

inline constexpr std::string_view kOffsetMedia = "application/offset+octet-stream";

struct UploadChecksum {
    enum class Algorithm { Sha256, Sha1 };
    Algorithm algorithm = Algorithm::Sha256;
    Bytes digest;
};

/// Upload-Checksum, when it is there; or the 400 to answer.
[[nodiscard]] tl::expected<std::optional<UploadChecksum>, Response> uploadChecksum(const Request& request);
/// Follows the bytes of a body that has an Upload-Checksum. SHA-1 only because tus makes every server with checksums
/// offer it; nothing here rests on it.
class ChecksumStream {
public:
    explicit ChecksumStream(const UploadChecksum& checksum);
    ChecksumStream(const ChecksumStream&) = delete;
    ChecksumStream& operator=(const ChecksumStream&) = delete;
    ~ChecksumStream();
    void update(ByteView bytes);
    [[nodiscard]] bool fits(); ///< once

private:
    Bytes m_wanted;
    evp_md_ctx_st* m_context; ///< null when OpenSSL failed: then nothing fits
};

/// What POST asks to be made; or the 400 or 413 to answer.
struct Creation {
    std::string id;
    std::uint64_t length = 0;
    std::string metadata;
};
[[nodiscard]] tl::expected<Creation, Response> creationOf(const Relay& relay, const Request& request);

/// How taking in a body ended.
struct TakenIn {
    Upload upload;      ///< as it is now
    bool fresh = false; ///< made by this request
    std::optional<Response> refused;
};

/// Takes the body of a POST or PATCH in, from `upload.offset` on, under `hold`. `create`: the row is not there yet.
/// What arrived before the connection died is kept, unless there is a checksum.
[[nodiscard]] Awaitable<TakenIn> takeSmall(Relay& relay, Request& request, const Caller& caller, Upload upload,
                                           std::optional<UploadChecksum> checksum, bool create);
[[nodiscard]] Awaitable<TakenIn> takeLarge(Relay& relay, Request& request, const Caller& caller, Upload upload,
                                           std::optional<UploadChecksum> checksum, bool create);

/// The row for a POST inside a store job: found, or made within the device's bounds (TooLarge, Exists are the answers
/// of a bound and of another length).
struct Found {
    Upload upload;
    bool fresh = false;
};
[[nodiscard]] Result<Found> findOrCreate(RelayStore& rows, const Upload& wanted, const Limits& limits);
/// 429 and 409 for findOrCreate's errors, refusal() for the others.
[[nodiscard]] Response creationRefusal(Relay& relay, const Error& error);

[[nodiscard]] Response offsetConflict();
[[nodiscard]] Response tooLong();
[[nodiscard]] Response wholeMismatch();

} // namespace lanyard::relay
