#pragma once

#include "content/compiler/lint.h"
#include "core/content/pack.h"

#include <optional>

namespace lanyard::compiler {

struct BuiltPack {
    Bytes file;             ///< the container
    content::Pack pack;     ///< the same, checked as a device checks it
    std::string publicPage; ///< empty when no item is public
};

/// Reads and checks a pack's folder; nothing is made.
[[nodiscard]] Result<std::vector<Grade>> lintFolder(const Path& folder, Date today, Findings& findings);

/// Lints, then makes the pack. Refused when lint found an error; `findings` says which. The same sources and date give
/// the same bytes. Without `built` it is the version's day.
[[nodiscard]] Result<BuiltPack> buildFolder(const Path& folder, std::optional<Date> built, Date today,
                                            Findings& findings);

} // namespace lanyard::compiler
