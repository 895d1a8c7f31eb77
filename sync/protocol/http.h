#pragma once

#include "core/base/bytes.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lanyard::protocol {

/// Rules of HTTP that relay, intake and client share; no sockets.

/// The strict request guard (before anything else is looked at): HTTP/1.1 only; exactly one Host; at most one
/// Content-Length, digits only; Transfer-Encoding absent or exactly "chunked", never with Content-Length; no obs-fold;
/// origin-form target only; printable ASCII target of at most 2048 bytes. A sentence when it must be refused with 400.
struct RawRequestHead {
    int versionMajor = 1;
    int versionMinor = 1;
    std::string method;
    std::string target;
    std::vector<std::pair<std::string, std::string>> headers; ///< as received, names lower-cased
};
[[nodiscard]] std::optional<std::string> guardRequest(const RawRequestHead& head);

/// tus numbers: digits only, no leading zero but "0" itself, at most 2^63 - 1.
[[nodiscard]] Result<std::uint64_t> parseTusNumber(std::string_view text);
/// tus Upload-Metadata: key → decoded value. Malformed.
[[nodiscard]] Result<std::map<std::string, Bytes>> parseUploadMetadata(std::string_view header);
[[nodiscard]] std::string formatUploadMetadata(const std::map<std::string, Bytes>& metadata);

/// RFC 9457.
struct Problem {
    int status = 500;
    std::string name; ///< "clock-skew": type is urn:lanyard:problem:clock-skew
    std::string title;
    std::string detail; ///< never a path, key, query or anything a client sent
};
[[nodiscard]] std::string formatProblem(const Problem& problem);
[[nodiscard]] Result<Problem> parseProblem(std::string_view json);

/// IMF-fixdate (RFC 9110 5.6.7) of a moment, and back.
[[nodiscard]] std::string formatHttpDate(std::int64_t unixSeconds);
[[nodiscard]] Result<std::int64_t> parseHttpDate(std::string_view text);

} // namespace lanyard::protocol
