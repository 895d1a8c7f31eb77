#pragma once

#include "core/content/pack.h"

#include <string>

namespace lanyard::compiler {

/// One HTML page for editors, with nothing fetched from anywhere: every item by what it has, what is overdue on
/// `today`, what is less than sure, law that is not in force or not confirmed, which sources carry what, and which
/// facts feed nothing.
[[nodiscard]] std::string coverageReport(const content::Pack& pack, Date today);

} // namespace lanyard::compiler
