#pragma once

#include "core/base/time.h"

#include <string>

namespace lanyard::intake {

/// "22 November 2026, 05:19 GMT (2026-11-22T05:19:34Z)": the time in Europe/London for people, then UTC. Summer time is
/// the Summer Time Order 2002's, which holds from 1996 on; an earlier time stands in UTC only. Needs no time zone
/// files.
[[nodiscard]] std::string ukTime(UnixMillis time);

} // namespace lanyard::intake
