#pragma once

#include "core/base/files.h"

#include <string>
#include <vector>

namespace lanyard::intake {

/// The delivered reports, records and requests that have no PDF beside them.
[[nodiscard]] Result<std::vector<std::string>> unprinted(const Path& dir);
/// Prints one again, from the JSON that was delivered: the same bytes as the first time. May run beside the service.
/// NotFound when it is not in the delivery folder; Damaged when its JSON is not what the device sealed; else as
/// PrintWorker.
[[nodiscard]] Status reprint(const Path& dir, const std::string& reportId);

} // namespace lanyard::intake
