#pragma once

#include "content/compiler/findings.h"
#include "core/base/files.h"
#include "core/base/time.h"

#include <optional>

namespace lanyard::compiler {

struct PackSources;
struct ReadingGrade;

struct Grade {
    std::string file;
    double grade = 0;
    int words = 0;
};

/// Prose harder than this is refused. The measure is over a whole item, so that one long legal name does not decide.
inline constexpr double kHighestGrade = 9.0;

/// What is wrong with a page of this grade, if anything is.
[[nodiscard]] std::optional<std::string> gradeFault(const ReadingGrade& grade);

/// What stands between files: references, duplicates, Welsh, review dates, reading grades.
/// `today` is for overdue reviews only, which are warnings: it never changes what a build makes.
void lintSources(const PackSources& sources, Date today, Findings& findings);

/// Each item's reading grade, by file.
[[nodiscard]] std::vector<Grade> gradesOf(const PackSources& sources);

} // namespace lanyard::compiler
