#pragma once

#include "content/compiler/lint.h"
#include "core/content/overlay.h"

#include <optional>

namespace lanyard::compiler {

struct BuiltOverlay {
    Bytes file;               ///< the container
    content::Overlay overlay; ///< the same, checked as a device checks it
};

/// Reads and checks an overlay's folder, against the national pack's folder when there is one; nothing is made.
[[nodiscard]] Result<std::vector<Grade>> lintOverlayFolder(const Path& folder, const std::optional<Path>& over,
                                                           Date today, Findings& findings);
/// Lints, then makes the overlay, as buildFolder does a pack.
[[nodiscard]] Result<BuiltOverlay> buildOverlayFolder(const Path& folder, const std::optional<Path>& over,
                                                      std::optional<Date> built, Date today, Findings& findings);

} // namespace lanyard::compiler
