#include "core/base/time.h"

#include <catch2/catch.hpp>

using namespace lanyard;

namespace {

ErrorCode problemOf(std::string_view text) {
    const auto time = parseUtc(text);
    REQUIRE_FALSE(time);
    return time.error().code;
}

} // namespace

TEST_CASE("a moment is written in UTC and read again", "[base][time]") {
    CHECK(formatUtc({0}) == "1970-01-01T00:00:00Z");
    CHECK(formatUtc({1795324800000}) == "2026-11-22T05:20:00Z");
    CHECK(formatUtc({-1}) == "1969-12-31T23:59:59Z");
    CHECK(formatUtc({1709251199999}) == "2024-02-29T23:59:59Z");
    CHECK(parseUtc("2026-11-22T05:20:00Z") == UnixMillis{1795324800000});
    CHECK(parseUtc("1969-12-31T23:59:59Z") == UnixMillis{-1000});
}

TEST_CASE("offsets and fractions of RFC 3339 are understood", "[base][time]") {
    const UnixMillis midsummer = parseUtc("2026-07-01T00:00:00Z").value();
    CHECK(parseUtc("2026-07-01T01:00:00+01:00") == midsummer);
    CHECK(parseUtc("2026-06-30T20:30:00-03:30") == midsummer);
    CHECK(parseUtc("1970-01-01T00:00:01.5Z") == UnixMillis{1500});
    CHECK(parseUtc("1970-01-01T00:00:01.0459999Z") == UnixMillis{1045});
    CHECK(parseUtc("2016-12-31T23:59:60Z") == parseUtc("2017-01-01T00:00:00Z").value());
}

TEST_CASE("what is not a moment is refused", "[base][time]") {
    for (const std::string_view text : {"",
                                        "2026-11-22",
                                        "2026-11-22T05:20:00",
                                        "2026-11-22 05:20:00Z",
                                        "2026-11-22T05:20Z",
                                        "2026-11-22T24:00:00Z",
                                        "2026-11-22T05:60:00Z",
                                        "2026-11-22T05:20:61Z",
                                        "2026-11-22T05:20:00.Z",
                                        "2026-11-22T05:20:00.5",
                                        "2026-11-22T05:20:00+1:00",
                                        "2026-11-22T05:20:00+0100",
                                        "2026-11-22T05:20:00+24:00",
                                        "2026-11-22T05:20:00+01:60",
                                        "2026-11-22T05:20:00Zx",
                                        "2026-11-22T05:20:00ZZ",
                                        "2026-02-30T00:00:00Z",
                                        "2026-11-22T-5:20:00Z",
                                        "2026-11-22T+5:20:00Z",
                                        "2026-11-22T05:20: 0Z",
                                        "20261-11-2T05:20:00Z",
                                        "2026-11-22T05:20:00+01:0"}) {
        INFO(text);
        CHECK(problemOf(text) == ErrorCode::Malformed);
    }
}

TEST_CASE("dates are days that exist, in one spelling", "[base][time]") {
    CHECK(parseDate("2024-02-29") == Date{2024, 2, 29});
    CHECK(formatDate({987, 6, 5}) == "0987-06-05");
    for (const std::string_view text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-30",
                                        "2026-04-30 ", "26-04-30", "2026/04/30", "2026-04-3x", "2026-+4-30", ""}) {
        INFO(text);
        CHECK(parseDate(text).error().code == ErrorCode::Malformed);
    }
}

TEST_CASE("the day of a moment is its day in UTC", "[base][time]") {
    CHECK(dateOf({1795324800000}) == Date{2026, 11, 22});
    CHECK(dateOf({-1}) == Date{1969, 12, 31});
    CHECK(Date{2026, 1, 31} < Date{2026, 2, 1});
}
