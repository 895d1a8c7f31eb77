#pragma once

#include "core/base/result.h"

namespace lanyard::store {

/// Sets SQLite up for this process, once: the zero-on-free allocator, no log to stderr. Every open calls it first.
/// Internal when something else in the process used SQLite before: then freed pages would keep their plaintext, so
/// nothing is opened.
[[nodiscard]] Status prepareSqlite();

/// Has an allocation of the library's ever failed in this process? SQLCipher also says SQLITE_NOMEM for a page whose
/// MAC does not fit: this tells the two apart.
[[nodiscard]] bool memoryRanOut();

/// Zeroes the part of this thread's stack that the library's calls have used and left: now and then a piece of a page
/// or of a bound value lies there.
void scrubStack();

} // namespace lanyard::store
