#pragma once

#include "core/content/rulebook.h"

namespace lanyard::compiler {

/// Whether some set of facts meets a measure's test, judgements apart, by the matcher's own reckoning: what nobody
/// could ever meet is a fault of its logic ("under 16 and at least 18"). Tries every answer to the facts that the test
/// names, whatever the state of the law; a test that needs more than a hundred thousand sets is taken on trust. Errors
/// as Matcher::build.
[[nodiscard]] Result<bool> canBeMet(content::MeasureRule rule, const content::Rulebook& rulebook);

} // namespace lanyard::compiler
