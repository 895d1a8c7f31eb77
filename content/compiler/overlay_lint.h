#pragma once

#include "content/compiler/lint.h"
#include "content/compiler/overlay_sources.h"

/// For .cpp files only.
namespace lanyard::compiler {

/// What stands between an overlay's files, and between them and the national pack when that is given: pages, sections
/// and links that are not there or stand twice, words of its wording list, Welsh, review dates, reading grades.
void lintOverlaySources(const OverlaySources& overlay, const PackSources* over, Date today, Findings& findings);

} // namespace lanyard::compiler
