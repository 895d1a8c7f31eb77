#include "sync/relay/http.h"

#include "sync/protocol/http.h"

#include <algorithm>
#include <limits>

namespace lanyard::relay {

namespace {

std::string_view titleOf(int status) {
    switch (status) {
    case 400:
        return "The request is not well formed";
    case 401:
        return "The request is not signed as it must be";
    case 403:
        return "Not allowed";
    case 404:
        return "Not here";
    case 405:
        return "Not that method";
    case 408:
        return "Too slow";
    case 409:
        return "The state is another";
    case 410:
        return "Gone";
    case 412:
        return "Another protocol version";
    case 413:
        return "Too large";
    case 415:
        return "Another media type is needed";
    case 416:
        return "No such range";
    case 423:
        return "In use";
    case 429:
        return "Too many";
    case 431:
        return "The head is too large";
    case 460:
        return "The bytes do not fit their hash";
    case 503:
        return "Try again later";
    case 507:
        return "No room";
    default:
        return "The relay failed"; // an int, not an enum
    }
}

} // namespace

std::optional<std::string_view> Request::header(std::string_view name) const {
    std::optional<std::string_view> found;
    for (const auto& [key, value] : headers) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

bool Request::has(std::string_view name) const {
    return std::any_of(headers.begin(), headers.end(), [&](const auto& field) { return field.first == name; });
}

Response& Response::with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response noContent() {
    Response response;
    response.status = 204;
    return response;
}

Response jsonResponse(int status, std::string json) {
    Response response;
    response.status = status;
    response.with("Content-Type", "application/json").with("Cache-Control", "no-store");
    response.body = std::move(json);
    return response;
}

Response textResponse(int status, std::string text) {
    Response response;
    response.status = status;
    response.with("Content-Type", "text/plain; charset=utf-8").with("Cache-Control", "no-store");
    response.body = std::move(text);
    return response;
}

Response problem(int status, std::string name, std::string detail) {
    protocol::Problem what;
    what.status = status;
    what.name = std::move(name);
    what.title = titleOf(status);
    what.detail = std::move(detail);
    Response response;
    response.status = status;
    response.with("Content-Type", "application/problem+json").with("Cache-Control", "no-store");
    response.body = protocol::formatProblem(what);
    return response;
}

Response problemOf(const Error& error) {
    switch (error.code) {
    case ErrorCode::Refused:
        return problem(401, "replayed", "This signature was used before. Sign the request anew.");
    case ErrorCode::DiskFull:
        return problem(507, "no-room", "The relay has no room left. Try again later.");
    case ErrorCode::NotFound:
        return problem(404, "not-found", "There is nothing here by that name.");
    case ErrorCode::TooLarge:
        return problem(413, "too-large", "The body is larger than this request may have.");
    case ErrorCode::Malformed:
    case ErrorCode::InvalidArgument:
        return problem(400, "bad-request", "The request is not well formed.");
    case ErrorCode::BadSignature:
        return problem(400, "digest-mismatch", "The body does not fit its Content-Digest.");
    case ErrorCode::Io:
    case ErrorCode::Exists:
    case ErrorCode::Busy:
    case ErrorCode::Cancelled:
    case ErrorCode::Unavailable:
    case ErrorCode::Unsupported:
    case ErrorCode::UnknownKey:
    case ErrorCode::Expired:
    case ErrorCode::Rollback:
    case ErrorCode::WrongPin:
    case ErrorCode::Delayed:
    case ErrorCode::Locked:
    case ErrorCode::Destroyed:
    case ErrorCode::Damaged:
    case ErrorCode::KeystoreLost:
    case ErrorCode::Internal:
        break;
    }
    Response response = problem(503, "unavailable", "The relay cannot do this now. Try again later.");
    response.with("Retry-After", "5");
    return response;
}

Awaitable<Result<Bytes>> readBody(Request& request, std::size_t limit) {
    if (request.contentLength.value_or(0) > limit)
        co_return fail(ErrorCode::TooLarge, "The body is too large.");
    Bytes body;
    if (!request.hasBody())
        co_return body;
    // Grows with what comes, never with what a header promises.
    Bytes piece(std::min<std::size_t>(limit + 1, 16384));
    while (true) {
        Result<std::size_t> got = co_await request.body->read(piece);
        if (!got)
            co_return fail(std::move(got).error());
        if (*got == 0)
            co_return body;
        if (body.size() + *got > limit)
            co_return fail(ErrorCode::TooLarge, "The body is too large.");
        body.insert(body.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*got));
    }
}

Result<std::optional<std::uint64_t>> queryNumber(std::string_view query, std::string_view name) {
    std::optional<std::uint64_t> found;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const std::size_t equals = pair.find('=');
        if (equals == std::string_view::npos)
            return fail(ErrorCode::Malformed, "The query is not well formed.");
        if (pair.substr(0, equals) != name)
            continue;
        if (found)
            return fail(ErrorCode::Malformed, "The query names a number twice.");
        LANYARD_ASSIGN(found, protocol::parseTusNumber(pair.substr(equals + 1)));
    }
    return found;
}

std::optional<ByteRange> parseRange(const Request& request, std::uint64_t size) {
    const ByteRange whole{0, size};
    const auto header = request.header("range");
    if (!header || !header->starts_with("bytes="))
        return whole;
    const std::string_view text = header->substr(6);
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || text.find(',') != std::string_view::npos)
        return whole;
    const std::string_view firstText = text.substr(0, dash);
    const std::string_view lastText = text.substr(dash + 1);
    if (firstText.empty()) {
        const auto suffix = protocol::parseTusNumber(lastText);
        if (!suffix)
            return whole;
        if (*suffix == 0 || size == 0)
            return std::nullopt;
        const std::uint64_t length = std::min(*suffix, size);
        return ByteRange{size - length, length};
    }
    const auto first = protocol::parseTusNumber(firstText);
    if (!first)
        return whole;
    std::uint64_t last = std::numeric_limits<std::uint64_t>::max();
    if (!lastText.empty()) {
        const auto parsed = protocol::parseTusNumber(lastText);
        if (!parsed || *parsed < *first)
            return whole;
        last = *parsed;
    }
    if (*first >= size)
        return std::nullopt;
    return ByteRange{*first, std::min(last, size - 1) - *first + 1};
}

bool isId(std::string_view text) {
    if (text.size() != 43)
        return false;
    const auto bytes = base64Decode(text, Base64::Url);
    return bytes && bytes->size() == 32;
}

} // namespace lanyard::relay
