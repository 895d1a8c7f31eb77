#pragma once

#include "core/content/rulebook.h"

#include <string>

namespace lanyard::compiler {

/// Which fact feeds which measure, for Graphviz (`dot -Tsvg`): an arrow from each fact to each measure whose test asks
/// it, dashed where it stands only under `unless`, and from a fact to those that follow from it. Facts that no test
/// asks stand alone. The same rulebook gives the same bytes.
[[nodiscard]] std::string factGraph(const content::Rulebook& rulebook);

} // namespace lanyard::compiler
