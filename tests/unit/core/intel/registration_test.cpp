#include "core/base/bytes.h"
#include "core/intel/registration.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace lanyard;
using namespace lanyard::intel;

namespace {

bool suggests(const Registration& read, std::string_view mark) {
    return std::find(read.suggestions.begin(), read.suggestions.end(), mark) != read.suggestions.end();
}

} // namespace

TEST_CASE("each UK style of registration is known and grouped as on the plate", "[intel][registration]") {
    struct Row {
        const char* typed;
        const char* shown;
        RegistrationStyle style;
    };
    using Style = RegistrationStyle;
    const Row rows[] = {{"AB51CDE", "AB51 CDE", Style::Current},
                        {"BD76SMR", "BD76 SMR", Style::Current},
                        {"ab02 cdz", "AB02 CDZ", Style::Current},
                        {"A1BCD", "A1 BCD", Style::Prefix},
                        {"Q123ABC", "Q123 ABC", Style::Prefix},
                        {"ABC123D", "ABC 123D", Style::Suffix},
                        {"AIZ1234", "AIZ 1234", Style::NorthernIreland},
                        {"ABC123", "ABC 123", Style::Dateless},
                        {"1234AB", "1234 AB", Style::Dateless},
                        {"123AB", "123 AB", Style::Dateless},
                        {"A 9", "A 9", Style::Dateless},
                        {"123D456", "123 D 456", Style::Diplomatic},
                        {"234X500", "234 X 500", Style::Diplomatic},
                        {"01234", "01234", Style::Trade}};
    for (const Row& row : rows) {
        INFO(row.typed);
        const Registration read = readRegistration(row.typed);
        CHECK(read.shown == row.shown);
        CHECK(read.style == row.style);
        CHECK_FALSE(read.readAs);
        CHECK(read.suggestions.empty());
        CHECK(read.advice.empty());
    }
}

TEST_CASE("spaces, hyphens and case in a registration are forgiven", "[intel][registration]") {
    for (const char* typed : {"ab51 cde", " AB 51 CDE ", "AB-51-CDE", "a b 5 1 c d e",
                              "AB51\xC2\xA0"
                              "CDE",
                              "AB51\xE2\x80\x93"
                              "CDE",
                              "\xE2\x80\x8B"
                              "AB51.CDE\n"}) {
        const Registration read = readRegistration(typed);
        CHECK(read.normalised == "AB51CDE");
        CHECK(read.shown == "AB51 CDE");
        CHECK(read.advice.empty());
    }
}

TEST_CASE("an O for 0 or an I for 1 is put right where only one of the two can stand", "[intel][registration]") {
    struct Row {
        const char* typed;
        const char* shown;
    };
    const Row rows[] = {{"ABO2CDE", "AB02 CDE"}, {"AB5ICDE", "AB51 CDE"},  {"AB51C0E", "AB51 COE"},
                        {"0B51CDE", "OB51 CDE"}, {"BD7O SMR", "BD70 SMR"}, {"A1Z 1234", "AIZ 1234"},
                        {"I23D4O6", "123 D 406"}};
    for (const Row& row : rows) {
        INFO(row.typed);
        const Registration read = readRegistration(row.typed);
        CHECK(read.shown == row.shown);
        CHECK(read.readAs);
        CHECK(read.advice.empty());
    }
}

TEST_CASE("any other misread character is only suggested", "[intel][registration]") {
    const auto check = [](const char* typed, const char* mark) {
        INFO(typed);
        const Registration read = readRegistration(typed);
        CHECK(read.style == RegistrationStyle::None);
        CHECK(suggests(read, mark));
        CHECK(read.suggestions.size() <= 5);
        CHECK_FALSE(read.advice.empty());
        CHECK(read.shown.find(mark) == std::string::npos);
    };
    check("ABS1CDE", "AB51 CDE");
    check("AB5ZCDE", "AB52 CDE");
    check("ABG1CDE", "AB61 CDE");
    check("U123ABC", "V123 ABC");
}

TEST_CASE("what fits no UK format is kept as typed, with a sentence", "[intel][registration]") {
    for (const char* typed :
         {"IB12CDE", "ABC1234", "U123ABC", "AB12ICE", "AB51CDEF", "1", "ABCDEFG", "12345678", "AB 51 CD",
          "A\xD0\x92"
          "51CDE", // a Cyrillic letter does not pass for a Latin one, and does not vanish
          "\xF0\x9F\x9A\x93"}) {
        INFO(typed);
        const Registration read = readRegistration(typed);
        CHECK(read.style == RegistrationStyle::None);
        CHECK(read.advice.find("does not look like a UK registration") != std::string::npos);
    }
    CHECK(readRegistration("AB12 Ice").shown == "AB12 ICE");
    CHECK(readRegistration("").advice.empty());
    CHECK(readRegistration("  ").advice.empty());
    CHECK_FALSE(readRegistration("--").advice.empty());
    CHECK_FALSE(readRegistration(std::string(10'000'000, 'A')).advice.empty());
}

TEST_CASE("part of a registration is taken as a pattern", "[intel][registration]") {
    CHECK(readRegistration("ab5? cd*").normalised == "AB5?CD*");
    CHECK(readRegistration("ab5? cd*").style == RegistrationStyle::Partial);
    CHECK(readRegistration("ab5?cde").shown == "AB5? CDE");
    CHECK(readRegistration("???? cde").shown == "???? CDE");
    CHECK(readRegistration("*CDE").advice.empty());
    for (const char* none : {"AB51CDEF*",
                             "?\xC3\x87"
                             "51CDE",
                             "???????????????", "*\xFF"}) {
        CHECK(readRegistration(none).style == RegistrationStyle::None);
        CHECK_FALSE(readRegistration(none).advice.empty());
    }
    CHECK(readRegistration("AB51").style == RegistrationStyle::Dateless);
    CHECK(readRegistration("AB51").advice.find('*') != std::string::npos);
    CHECK(readRegistration("AB5").advice.empty());
}

TEST_CASE("a vehicle from elsewhere is not held to UK formats", "[intel][registration]") {
    const Registration read = readRegistration(" b\xC3\xBC-xy  1234 ", "Germany");
    CHECK(read.shown == "B\xC3\xBC-XY 1234");
    CHECK(read.normalised == "B\xC3\xBCXY1234");
    CHECK(read.style == RegistrationStyle::None);
    CHECK(read.advice.empty());
    CHECK(read.suggestions.empty());
    CHECK(readRegistration("J 12345", "Jersey").advice.empty());
    CHECK_FALSE(readRegistration("J 1234567", "").advice.empty());
    for (const char* uk : {"UK", "gb", "U.K.", "United Kingdom", "England", "Wales", "Northern Ireland", " "})
        CHECK_FALSE(readRegistration("B-XY 12345", uk).advice.empty());
}

TEST_CASE("a plate from the future is pointed at, by the date that is passed in", "[intel][registration]") {
    const auto advised = [](const char* typed, Date today) {
        return !readRegistration(typed, "", today).advice.empty();
    };
    CHECK_FALSE(advised("BD76SMR", {2026, 11, 22}));
    CHECK(advised("BD76SMR", {2026, 8, 31}));
    CHECK_FALSE(advised("BD76SMR", {2026, 9, 1}));
    CHECK(advised("BD27SMR", {2027, 2, 28}));
    CHECK_FALSE(advised("BD27SMR", {2027, 3, 1}));
    CHECK(advised("BD99SMR", {2026, 11, 22}));
    CHECK_FALSE(advised("BD99SMR", {2049, 9, 1}));
    CHECK(readRegistration("BD99SMR", "", Date{2026, 11, 22}).style == RegistrationStyle::Current);
    CHECK(readRegistration("BD99SMR").advice.empty());
}

TEST_CASE("any bytes are read as a registration without harm", "[intel][registration]") {
    rc::prop("nothing is thrown and what comes out is text that reads as itself", [](const std::string& typed) {
        const Registration read = readRegistration(typed);
        RC_ASSERT(isUtf8(read.shown) && isUtf8(read.normalised));
        if (read.style != RegistrationStyle::None) {
            RC_ASSERT(readRegistration(read.shown).normalised == read.normalised);
        }
    });
    rc::prop("of plates' characters", [] {
        const auto typed = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABIOZDQX0158? *")));
        const Registration read = readRegistration(typed);
        RC_ASSERT(readRegistration(read.shown).normalised == read.normalised);
        for (const std::string& one : read.suggestions)
            RC_ASSERT(readRegistration(one).style != RegistrationStyle::None);
        RC_ASSERT(read.style == RegistrationStyle::None || read.suggestions.empty());
    });
}
