#include "sync/relay/tus.h"

#include "sync/protocol/http.h"

#include <array>

namespace lanyard::relay {

namespace {

constexpr std::int64_t kDay = 86400;

std::int64_t expiryOf(const Relay& relay, const Upload& upload) {
    return upload.touched + static_cast<std::int64_t>(relay.config.keep.unfinishedDays) * kDay;
}

Response& withExpiry(Response& response, const Relay& relay, const Upload& upload) {
    if (!upload.complete)
        response.with("Upload-Expires", protocol::formatHttpDate(expiryOf(relay, upload)));
    return response;
}

Response busy() {
    Response response = problem(423, "locked", "Another request holds this upload. Try again in a moment.");
    response.with("Retry-After", "1");
    return response;
}

/// A body, if there is one, must be of tus' media type.
bool mediaFits(const Request& request) {
    return request.header("content-type") == kOffsetMedia;
}

Result<Upload> findUnused(RelayStore& rows, const Caller& caller, const std::string& id) {
    LANYARD_TRY(rows.checkNonce(caller.keyId, caller.nonce));
    return rows.upload(id, caller.keyId);
}

Response gone() {
    return problem(410, "expired", "The upload was not ended in time. Make it anew.");
}

} // namespace

Response tusDiscovery(const Relay& relay) {
    Response response = noContent();
    response.with("Tus-Version", "1.0.0")
        .with("Tus-Extension", "creation,creation-with-upload,expiration,termination,checksum")
        .with("Tus-Max-Size", std::to_string(relay.config.limits.maxUpload))
        .with("Tus-Checksum-Algorithm", "sha256,sha1");
    return response;
}

Awaitable<Response> createUpload(Relay& relay, Request& request, const Caller& caller) {
    auto creation = creationOf(relay, request);
    if (!creation)
        co_return std::move(creation.error());
    auto checksum = uploadChecksum(request);
    if (!checksum)
        co_return std::move(checksum.error());
    if (request.hasBody() && !mediaFits(request))
        co_return problem(415, "media-type", "A body must be application/offset+octet-stream.");
    if (request.contentLength.value_or(0) > creation->length)
        co_return tooLong();

    Upload upload;
    upload.id = creation->id;
    upload.owner = caller.keyId;
    upload.length = creation->length;
    upload.metadata = creation->metadata;
    upload.touched = relay.nowSeconds();
    auto hold = co_await relay.locks.acquire(upload.id, upload.owner);
    if (!hold)
        co_return busy();
    hold->stops(request.body);
    TakenIn taken;
    if (upload.length <= kSmallEnvelope)
        taken = co_await takeSmall(relay, request, caller, upload, std::move(*checksum), true);
    else
        taken = co_await takeLarge(relay, request, caller, upload, std::move(*checksum), true);
    hold->stops(nullptr);
    if (taken.refused) {
        if (taken.refused->status != 408 && taken.refused->status != 409)
            relay.metrics.upload(UploadResult::Refused);
        co_return std::move(*taken.refused);
    }
    Response response;
    response.status = 201;
    response.with("Location", "/v1/uploads/" + taken.upload.id)
        .with("Upload-Offset", std::to_string(taken.upload.offset));
    withExpiry(response, relay, taken.upload);
    co_return response;
}

Awaitable<Response> headUpload(Relay& relay, Request& request, const Caller& caller, std::string id) {
    // The lock too: an offset read while a PATCH moves it would be wrong by the time it arrives.
    auto hold = co_await relay.locks.acquire(id, caller.keyId);
    if (!hold)
        co_return busy();
    static_cast<void>(request);
    auto find = [caller, id](RelayStore& rows) -> Result<Upload> {
        LANYARD_TRY(useNonce(rows, caller));
        return rows.upload(id, caller.keyId);
    };
    const Result<Upload> found = co_await relay.store->run(find);
    if (!found)
        co_return refusal(relay, found.error());
    if (!found->complete && expiryOf(relay, *found) < relay.nowSeconds())
        co_return gone();
    Response response;
    response.status = 200;
    response.with("Upload-Offset", std::to_string(found->offset))
        .with("Upload-Length", std::to_string(found->length))
        .with("Upload-Metadata", found->metadata)
        .with("Cache-Control", "no-store");
    withExpiry(response, relay, *found);
    co_return response;
}

Awaitable<Response> patchUpload(Relay& relay, Request& request, const Caller& caller, std::string id) {
    if (!mediaFits(request))
        co_return problem(415, "media-type", "A body must be application/offset+octet-stream.");
    const auto offsetText = request.header("upload-offset");
    const auto offset = offsetText ? protocol::parseTusNumber(*offsetText) : fail(ErrorCode::Malformed, "");
    if (!offset)
        co_return problem(400, "bad-request", "Upload-Offset must stand once, a whole number.");
    auto checksum = uploadChecksum(request);
    if (!checksum)
        co_return std::move(checksum.error());

    auto hold = co_await relay.locks.acquire(id, caller.keyId);
    if (!hold)
        co_return busy();
    auto find = [caller, id](RelayStore& rows) -> Result<Upload> { return findUnused(rows, caller, id); };
    const Result<Upload> found = co_await relay.store->run(find);
    if (!found)
        co_return refusal(relay, found.error());
    if (!found->complete && expiryOf(relay, *found) < relay.nowSeconds())
        co_return gone();
    if (*offset != found->offset)
        co_return offsetConflict();
    if (request.contentLength.value_or(0) > found->length - found->offset)
        co_return tooLong();
    if (found->complete) {
        // Only an empty body fits; chunked, it shows at the first read.
        std::array<std::uint8_t, 1> probe{};
        if (request.hasBody()) {
            const Result<std::size_t> got = co_await request.body->read(probe);
            if (!got || *got > 0)
                co_return tooLong();
        }
        Response done = noContent();
        done.with("Upload-Offset", std::to_string(found->offset));
        co_return done;
    }

    hold->stops(request.body);
    TakenIn taken;
    if (found->length <= kSmallEnvelope)
        taken = co_await takeSmall(relay, request, caller, *found, std::move(*checksum), false);
    else
        taken = co_await takeLarge(relay, request, caller, *found, std::move(*checksum), false);
    hold->stops(nullptr);
    if (taken.refused)
        co_return std::move(*taken.refused);
    Response response = noContent();
    response.with("Upload-Offset", std::to_string(taken.upload.offset));
    withExpiry(response, relay, taken.upload);
    co_return response;
}

Awaitable<Response> deleteUpload(Relay& relay, Request& request, const Caller& caller, std::string id) {
    static_cast<void>(request);
    struct Outcome {
        bool removed = false;
        std::vector<StaleFile> stale;
    };
    Result<Outcome> done = fail(ErrorCode::Busy, "");
    {
        auto hold = co_await relay.locks.acquire(id, caller.keyId);
        if (!hold)
            co_return busy();
        auto remove = [caller, id](RelayStore& rows) -> Result<Outcome> {
            LANYARD_TRY(useNonce(rows, caller));
            Outcome outcome;
            LANYARD_ASSIGN(outcome.removed, rows.removeUpload(id, caller.keyId, outcome.stale));
            return outcome;
        };
        done = co_await relay.store->run(remove);
    }
    if (!done)
        co_return refusal(relay, done.error());
    if (!done->removed)
        co_return problem(409, "taken", "The force has taken this envelope: it cannot be removed any more.");
    co_await relay.removeFiles(std::move(done->stale));
    co_return noContent();
}

} // namespace lanyard::relay
