#include "core/base/time.h"

#include <charconv>
#include <chrono>
#include <cstdio>

namespace lanyard {

namespace {

namespace ch = std::chrono;

Result<int> digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size())
        return fail(ErrorCode::Malformed, "The date or time ends too early.");
    int value = 0;
    const char* first = text.data() + at;
    const auto [end, problem] = std::from_chars(first, first + count, value);
    if (problem != std::errc{} || end != first + count || *first == '-' || *first == '+')
        return fail(ErrorCode::Malformed, "The date or time has something that is not a digit.");
    return value;
}

Result<ch::sys_days> daysOf(Date date) {
    const ch::year_month_day ymd{ch::year{date.year}, ch::month{static_cast<unsigned>(date.month)},
                                 ch::day{static_cast<unsigned>(date.day)}};
    if (!ymd.ok())
        return fail(ErrorCode::Malformed, "There is no such day.");
    return ch::sys_days{ymd};
}

Date fromDays(ch::sys_days days) {
    const ch::year_month_day ymd{days};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

} // namespace

std::string formatDate(Date date) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer;
}

Date dateOf(UnixMillis time) {
    return fromDays(ch::floor<ch::days>(ch::sys_time<ch::milliseconds>{ch::milliseconds{time.value}}));
}

std::string formatUtc(UnixMillis time) {
    const ch::sys_time<ch::milliseconds> moment{ch::milliseconds{time.value}};
    const auto day = ch::floor<ch::days>(moment);
    const ch::hh_mm_ss clock{ch::floor<ch::seconds>(moment - day)};
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%sT%02d:%02d:%02dZ", formatDate(fromDays(day)).c_str(),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return buffer;
}

Result<Date> parseDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return fail(ErrorCode::Malformed, "A date is written 2026-11-22.");
    Date date;
    LANYARD_ASSIGN(date.year, digits(text, 0, 4));
    LANYARD_ASSIGN(date.month, digits(text, 5, 2));
    LANYARD_ASSIGN(date.day, digits(text, 8, 2));
    LANYARD_TRY(daysOf(date));
    return date;
}

Result<UnixMillis> parseUtc(std::string_view text) {
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return fail(ErrorCode::Malformed, "A time is written 2026-11-22T05:19:34Z.");
    LANYARD_ASSIGN(const Date date, parseDate(text.substr(0, 10)));
    LANYARD_ASSIGN(const auto days, daysOf(date));
    LANYARD_ASSIGN(const int hour, digits(text, 11, 2));
    LANYARD_ASSIGN(const int minute, digits(text, 14, 2));
    LANYARD_ASSIGN(const int second, digits(text, 17, 2));
    if (hour > 23 || minute > 59 || second > 60)
        return fail(ErrorCode::Malformed, "There is no such time of day.");
    std::size_t at = 19;
    std::int64_t millis = 0;
    if (text[at] == '.') {
        std::int64_t weight = 100; // of the digit, in milliseconds: finer digits are cut off
        const std::size_t first = ++at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, weight /= 10)
            millis += (text[at] - '0') * weight;
        if (at == first)
            return fail(ErrorCode::Malformed, "The fraction of a second has no digits.");
    }
    std::int64_t offsetMinutes = 0;
    if (at >= text.size())
        return fail(ErrorCode::Malformed, "The time says no zone.");
    if (text[at] == 'Z') {
        ++at;
    } else if (text[at] == '+' || text[at] == '-') {
        LANYARD_ASSIGN(const int offsetHour, digits(text, at + 1, 2));
        LANYARD_ASSIGN(const int offsetMinute, digits(text, at + 4, 2));
        if (text[at + 3] != ':' || offsetHour > 23 || offsetMinute > 59)
            return fail(ErrorCode::Malformed, "There is no such zone.");
        offsetMinutes = std::int64_t{offsetHour} * 60 + offsetMinute;
        if (text[at] == '-')
            offsetMinutes = -offsetMinutes;
        at += 6;
    }
    if (at != text.size())
        return fail(ErrorCode::Malformed, "Something follows the time.");
    const std::int64_t minutes = (std::int64_t{hour} * 60) + minute - offsetMinutes;
    const std::int64_t seconds =
        ch::duration_cast<ch::seconds>(days.time_since_epoch()).count() + minutes * 60 + second;
    return UnixMillis{seconds * 1000 + millis};
}

UnixMillis SystemClock::now() const {
    return {ch::duration_cast<ch::milliseconds>(ch::system_clock::now().time_since_epoch()).count()};
}

} // namespace lanyard
