#pragma once

#include "core/intel/report.h"

#include <optional>

namespace lanyard::intel {

/// The grades that a kind of source usually gets, as a start that the officer may change (reference:
/// intelligence-report.md section 2.3). Nothing where the kind alone does not tell: a professional or a member of the
/// public may have seen it (A) or been told (C), and only the officer knows which.
struct UsualGrades {
    std::optional<Evaluation> evaluation;
    std::optional<Assessment> assessment;
};
[[nodiscard]] UsualGrades usualGrades(SourceKind kind);

} // namespace lanyard::intel
