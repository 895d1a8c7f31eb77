#pragma once

#include "core/base/bytes.h"

#include <boost/asio/awaitable.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard::relay {

/// What every handler gives. Two rules for coroutines, because GCC 12 makes wrong code otherwise (both were met here):
/// a closure that is handed to one has a name, since a temporary one in a co_await is destroyed twice; and a co_await
/// stands in a statement of its own, never in the condition of an `if` or a `while` nor beside && and ||, since the
/// condition's place can end up where the frame's own head belongs.
template <class T>
using Awaitable = boost::asio::awaitable<T>;

/// The body of a request, as it comes off the wire. A request that expects 100-continue gets its "continue" at the
/// first read, so a handler that refuses before reading never makes the sender send.
class BodyReader {
public:
    virtual ~BodyReader() = default;
    /// Up to `out.size()` bytes; 0 is the end of a whole body. Unavailable: the connection is gone or too slow.
    /// Cancelled: stop() was called. Malformed: the framing is broken.
    [[nodiscard]] virtual Awaitable<Result<std::size_t>> read(std::span<std::uint8_t> out) = 0;
    /// Makes the read under way, and all later ones, end with Cancelled. The connection can still carry an answer.
    virtual void stop() = 0;
};

/// The body of an answer that is not held in memory whole.
class ResponseBody {
public:
    virtual ~ResponseBody() = default;
    /// Up to `out.size()` bytes; 0 is the end.
    [[nodiscard]] virtual Awaitable<Result<std::size_t>> read(std::span<std::uint8_t> out) = 0;
};

using Headers = std::vector<std::pair<std::string, std::string>>;

/// A request that has passed the guard. Nothing in it was percent-decoded: paths of ours need no escapes.
struct Request {
    std::string method;
    std::string target; ///< path and query as received
    std::string path;
    std::string query;
    Headers headers; ///< lower-case names, one entry a field line, in order
    std::optional<std::uint64_t> contentLength;
    bool chunked = false;
    std::string requestId;              ///< ours, random
    std::string peer;                   ///< address for rate limits; never logged, never stored
    std::string_view event = "request"; ///< which route it took, a literal, for the log
    BodyReader* body = nullptr;

    /// The only value of a header; empty optional when it is absent or stands there more than once.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// Chunked, or a Content-Length above 0.
    [[nodiscard]] bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

struct Response {
    int status = 200;
    Headers headers;
    std::string body;
    std::unique_ptr<ResponseBody> stream; ///< instead of `body`
    std::uint64_t streamLength = 0;
    std::string key; ///< first 8 characters of the caller's key id, for the log only

    Response& with(std::string name, std::string value);
};

[[nodiscard]] Response noContent();
[[nodiscard]] Response jsonResponse(int status, std::string json);
[[nodiscard]] Response textResponse(int status, std::string text);
/// application/problem+json; the title is made from the status. `detail` is a literal sentence of ours.
[[nodiscard]] Response problem(int status, std::string name, std::string detail);
/// What a failed store or disk becomes: 507 no-room, 503 unavailable, 401 replayed (Refused), 404, 413, 400.
[[nodiscard]] Response problemOf(const Error& error);

/// The whole body, of at most `limit` bytes. TooLarge, and the reader's errors.
[[nodiscard]] Awaitable<Result<Bytes>> readBody(Request& request, std::size_t limit);

/// `name=digits&name=digits`: the number under `name`; an empty optional when it is not there. Malformed.
[[nodiscard]] Result<std::optional<std::uint64_t>> queryNumber(std::string_view query, std::string_view name);

/// One byte range of a thing of `size` bytes (RFC 9110 14.1.2).
struct ByteRange {
    std::uint64_t first = 0;
    std::uint64_t length = 0;
};
/// No header, or one that is not a single byte range, is the whole. An empty optional: it cannot be satisfied (416).
[[nodiscard]] std::optional<ByteRange> parseRange(const Request& request, std::uint64_t size);

/// 43 characters of base64url that stand for 32 bytes: an envelope, enrolment or key id.
[[nodiscard]] bool isId(std::string_view text);

} // namespace lanyard::relay
