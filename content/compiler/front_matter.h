#pragma once

#include "content/compiler/findings.h"
#include "core/base/files.h"

#include <optional>

namespace lanyard::compiler {

inline constexpr std::size_t kSourceBytes = 512U << 10U;

/// Reads one authored file: at most 512 KiB of UTF-8 with LF line ends, no other control characters, no byte order
/// mark. Reports and gives nothing otherwise.
[[nodiscard]] std::optional<std::string> readSource(const Path& path, std::string_view file, Findings& findings);

/// An item's file in its two halves, as views into its text.
struct FrontMatter {
    std::string_view yaml;
    int yamlLine = 2;
    std::string_view body;
    int bodyLine = 1;
};
/// Between two lines of `---`, the first of which opens the file.
[[nodiscard]] std::optional<FrontMatter> splitFrontMatter(std::string_view text, std::string_view file,
                                                          Findings& findings);

} // namespace lanyard::compiler
