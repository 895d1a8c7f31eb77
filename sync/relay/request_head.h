#pragma once

#include "sync/protocol/http.h"

#include <optional>
#include <string_view>

namespace lanyard::relay {

/// The largest head of a request, and where one ends.
inline constexpr std::size_t kHeadLimit = 8192;
inline constexpr std::string_view kHeadEnd = "\r\n\r\n";

/// Takes the bytes of a head, up to and with the empty line, apart without forgiving anything: every line ends in CRLF,
/// one space between the parts of the request line, no space before a colon. A folded line is kept as the line break it
/// is, for the guard to refuse. Nothing when the bytes do not have this form.
[[nodiscard]] std::optional<protocol::RawRequestHead> parseHead(std::string_view raw);

} // namespace lanyard::relay
