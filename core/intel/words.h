#pragma once

#include "core/intel/report.h"

#include <optional>
#include <string_view>

namespace lanyard::intel {

/// The words that stand for each value in JSON (mobile/cli/README.md), and back; nothing for another word.
[[nodiscard]] std::string_view wordOf(SourceKind kind);
[[nodiscard]] std::string_view wordOf(Assessment assessment); ///< "A" to "E"
[[nodiscard]] std::string_view wordOf(Handling handling);     ///< "P", "C"
[[nodiscard]] std::string_view wordOf(Marking marking);

[[nodiscard]] std::optional<SourceKind> sourceKindOf(std::string_view word);
[[nodiscard]] std::optional<Assessment> assessmentOf(std::string_view word);
[[nodiscard]] std::optional<Handling> handlingOf(std::string_view word);
[[nodiscard]] std::optional<Marking> markingOf(std::string_view word);
/// One of the words of fact `form`?
[[nodiscard]] bool isFormWord(std::string_view word);

} // namespace lanyard::intel
