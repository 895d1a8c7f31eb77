#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace lanyard {

/// Milliseconds since 1970-01-01T00:00:00Z.
struct UnixMillis {
    std::int64_t value = 0;
    friend auto operator<=>(const UnixMillis&, const UnixMillis&) = default;
};

/// A calendar date with no zone, as law has it.
struct Date {
    int year = 1970;
    int month = 1; ///< 1-12
    int day = 1;   ///< 1-31
    friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2026-11-22T05:19:34Z" (UTC, whole seconds; RFC 3339).
[[nodiscard]] std::string formatUtc(UnixMillis time);
/// RFC 3339 with Z or an offset, fraction allowed.
[[nodiscard]] Result<UnixMillis> parseUtc(std::string_view text);
/// "2026-11-22".
[[nodiscard]] std::string formatDate(Date date);
/// Only YYYY-MM-DD and only days that exist.
[[nodiscard]] Result<Date> parseDate(std::string_view text);
/// The UTC day of a moment.
[[nodiscard]] Date dateOf(UnixMillis time);

/// The only source of "now". Nothing else in the tree reads a clock.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UnixMillis now() const = 0;
};

/// The machine's clock. Safe from any thread.
class SystemClock final : public Clock {
public:
    [[nodiscard]] UnixMillis now() const override;
};

} // namespace lanyard
