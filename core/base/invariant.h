#pragma once

#include <string_view>

namespace lanyard {

/// Ends the process with one line on stderr when a promise of our own code is broken, in release builds too: going on
/// could spend a key or lose a report. Never for outside input, which gets a Result. `promise` is a literal and never
/// holds a value.
void invariant(bool holds, std::string_view promise);

} // namespace lanyard
