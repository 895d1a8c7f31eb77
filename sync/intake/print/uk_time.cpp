#include "sync/intake/print/uk_time.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace lanyard::intake {

namespace {

using namespace std::chrono;

constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

/// Both changes are at one o'clock GMT on a last Sunday.
sys_seconds changeIn(year y, month m) {
    return sys_days(year_month_weekday_last(y, m, weekday_last(Sunday))) + hours(1);
}

} // namespace

std::string ukTime(UnixMillis time) {
    const sys_seconds moment = floor<seconds>(sys_time<milliseconds>(milliseconds(time.value)));
    const year_month_day utcDay(floor<days>(moment));
    if (utcDay.year() < year(1996))
        return formatUtc(time);
    const bool summer = moment >= changeIn(utcDay.year(), March) && moment < changeIn(utcDay.year(), October);
    const sys_seconds local = moment + (summer ? hours(1) : hours(0));
    const sys_days midnight = floor<days>(local);
    const year_month_day day(midnight);
    const hh_mm_ss clock(local - midnight);
    std::array<char, 64> text{};
    static_cast<void>(std::snprintf(
        text.data(), text.size(), "%u %s %d, %02d:%02d %s", static_cast<unsigned>(day.day()),
        kMonths.at(static_cast<unsigned>(day.month()) - 1), static_cast<int>(day.year()),
        static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()), summer ? "BST" : "GMT"));
    return std::string(text.data()) + " (" + formatUtc(time) + ')';
}

} // namespace lanyard::intake
