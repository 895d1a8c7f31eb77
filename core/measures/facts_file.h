#pragma once

#include "core/base/result.h"
#include "core/measures/facts.h"

#include <string_view>

/// A library of its own, for the programs with a terminal: the app itself reads no YAML.
namespace lanyard::measures {

inline constexpr std::size_t kFactsFileBytes = std::size_t{64} << 10U;

/// FACTS.yaml: one flat map from facts' ids to `true`, `false` (or `yes`, `no`), an age, a range of ages `[low, high]`,
/// or a choice's id. A value that is left blank is not known, as is a fact that is left out; quoted words are choices.
/// JSON of the same shape reads the same. Plain YAML only: no anchors, aliases, tags, second document, or key twice.
/// TooLarge, or Malformed with the line. Whether the facts belong to a pack is for Matcher::check to say.
[[nodiscard]] Result<FactSet> parseFacts(std::string_view text);

} // namespace lanyard::measures
