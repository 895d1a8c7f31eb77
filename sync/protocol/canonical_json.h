#pragma once

#include "core/base/strict_json.h"

namespace lanyard::protocol::tuf {

/// OLPC canonical JSON (what TUF's signatures cover): members sorted, no white space, only `"` and `\` escaped, whole
/// numbers only. Malformed on any other number.
[[nodiscard]] Result<std::string> canonicalOf(const Json& value);

} // namespace lanyard::protocol::tuf
