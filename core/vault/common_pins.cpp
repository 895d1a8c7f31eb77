#include "core/vault/common_pins.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace lanyard::vault {

namespace {

// Six-digit PINs that no rule below catches: paths over a phone's or a keyboard's number keys, words typed on a phone's
// letters, counting by twos and tens, famous numbers, halves that mirror.
constexpr std::array<std::string_view, 66> kListed{
    "010203", "030201", "102030", "302010", "112358", "135790", "135791", "097531", "246800", "246810", "024680",
    "086420", "142536", "415263", "147258", "147852", "258147", "258369", "258456", "258963", "321654", "357159",
    "357951", "369147", "369258", "741852", "741963", "753159", "753951", "789456", "852147", "852456", "852963",
    "951357", "951753", "963258", "963741", "963852", "159357", "159753", "123654", "654123", "456123", "456852",
    "124578", "134679", "134625", "147896", "142857", "314159", "271828", "141421", "161803", "299792", "001122",
    "007700", "110022", "112200", "911911", "999111", "999112", "101112", "111213", "121314", "131415", "199000",
};

/// Each digit is the one before it plus `by`, counting round the end (789012).
bool isRun(std::string_view digits, int by) {
    for (std::size_t i = 1; i < digits.size(); ++i) {
        if ((digits[i - 1] - '0' + by + 10) % 10 != digits[i] - '0')
            return false;
    }
    return true;
}

/// The first `period` digits over and over: 1 is all the same digit; 121212, 123123.
bool repeats(std::string_view digits, std::size_t period) {
    for (std::size_t i = period; i < digits.size(); ++i) {
        if (digits[i] != digits[i - period])
            return false;
    }
    return true;
}

/// A run with each digit `times` over: 112233, 111222, 332211.
bool isSlowRun(std::string_view digits, std::size_t times) {
    if (digits.size() % times != 0 || digits.size() == times)
        return false;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (digits[i] != digits[i - i % times])
            return false;
    }
    const auto at = [&](std::size_t n) { return digits[n * times] - '0'; };
    const int by = (at(1) - at(0) + 10) % 10;
    if (by != 1 && by != 9)
        return false;
    for (std::size_t n = 1; n < digits.size() / times; ++n) {
        if ((at(n) - at(n - 1) + 10) % 10 != by)
            return false;
    }
    return true;
}

/// There and back: 123321.
bool isMirroredRun(std::string_view digits) {
    const std::size_t half = digits.size() / 2;
    const std::string_view front = digits.substr(0, half);
    return digits.size() % 2 == 0 && std::equal(front.begin(), front.end(), digits.rbegin()) &&
           (isRun(front, 1) || isRun(front, -1));
}

/// At least all but one of the digits are the same: 111112, 100000.
bool isNearlyOneDigit(std::string_view digits) {
    return std::any_of(digits.begin(), digits.end(), [&](char digit) {
        return static_cast<std::size_t>(std::count(digits.begin(), digits.end(), digit)) + 1 >= digits.size();
    });
}

} // namespace

bool isCommonPin(std::string_view digits) {
    if (digits.size() < 2)
        return true;
    for (const std::size_t period : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{4}}) {
        if (digits.size() > period && repeats(digits, period) && digits.size() >= 2 * period)
            return true;
    }
    return isRun(digits, 1) || isRun(digits, -1) || isSlowRun(digits, 2) || isSlowRun(digits, 3) ||
           isMirroredRun(digits) || isNearlyOneDigit(digits) ||
           std::find(kListed.begin(), kListed.end(), digits) != kListed.end();
}

} // namespace lanyard::vault
