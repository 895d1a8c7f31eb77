#include "core/vault/common_pins.h"
#include "samples.h"

#include <array>
#include <catch2/catch.hpp>
#include <cstdio>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("the PINs that people choose first are refused", "[vault]") {
    for (const char* pin :
         {"123456", "654321", "111111", "000000", "123123", "121212",   "112233",   "789456",  "159753",
          "123321", "666666", "696969", "007007", "987654", "012345",   "890123",   "147258",  "111222",
          "100000", "999998", "101010", "246810", "332211", "12345678", "20202020", "12341234"})
        CHECK(vault::isCommonPin(pin));
}

TEST_CASE("nearly all other PINs are not", "[vault]") {
    for (const char* pin : {"739164", "580237", "112358132", "194582", "271829", "123457"})
        CHECK_FALSE(vault::isCommonPin(pin));
    int refused = 0;
    for (int number = 0; number < 1'000'000; ++number) {
        std::array<char, 16> digits{};
        std::snprintf(digits.data(), digits.size(), "%06d", number);
        refused += vault::isCommonPin({digits.data(), 6}) ? 1 : 0;
    }
    INFO(refused);
    CHECK(refused > 100);
    CHECK(refused < 2'000); // a thief who knows the list gains nothing to speak of
}

TEST_CASE("a PIN has six digits and is not common; anything else is a passphrase of eight", "[vault]") {
    Device device;
    const vault::Vault vault = device.open();
    for (const char* good : {"739164", "7391645", "horse batt", "73916a45", "ŵŵŵŵ"})
        CHECK(vault.checkPin(viewOf(good)));
    for (const char* bad : {"", "73916", "123456", "horse", "73916a", "passwd7"})
        CHECK(codeOf(vault.checkPin(viewOf(bad))) == ErrorCode::InvalidArgument);
    CHECK(codeOf(vault.checkPin(Bytes(1025, 'x'))) == ErrorCode::InvalidArgument);
}
