#include "sync/intake/print/uk_time.h"

#include <catch2/catch.hpp>

using namespace lanyard;

namespace {

std::string at(const char* utc) {
    return intake::ukTime(parseUtc(utc).value());
}

} // namespace

TEST_CASE("a printed time is Europe/London's, with UTC beside it", "[intake][print]") {
    CHECK(at("2026-11-22T05:19:34Z") == "22 November 2026, 05:19 GMT (2026-11-22T05:19:34Z)");
    CHECK(at("2026-07-02T20:39:34Z") == "2 July 2026, 21:39 BST (2026-07-02T20:39:34Z)");
    CHECK(at("2026-06-30T23:30:00Z") == "1 July 2026, 00:30 BST (2026-06-30T23:30:00Z)");
}

TEST_CASE("summer time begins and ends at one o'clock GMT on the last Sundays", "[intake][print]") {
    CHECK(at("2026-03-29T00:59:59Z").find("00:59 GMT") != std::string::npos);
    CHECK(at("2026-03-29T01:00:00Z").find("02:00 BST") != std::string::npos);
    CHECK(at("2026-10-25T00:59:59Z").find("01:59 BST") != std::string::npos);
    CHECK(at("2026-10-25T01:00:00Z").find("01:00 GMT") != std::string::npos);
    CHECK(at("2027-03-28T01:00:00Z").find("02:00 BST") != std::string::npos);
}

TEST_CASE("a time before today's rule stands in UTC alone", "[intake][print]") {
    CHECK(at("1970-01-01T00:00:00Z") == "1970-01-01T00:00:00Z");
    CHECK(at("9999-12-31T23:59:59Z") == "31 December 9999, 23:59 GMT (9999-12-31T23:59:59Z)");
}
