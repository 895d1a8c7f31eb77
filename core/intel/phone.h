#pragma once

#include <string>
#include <string_view>

namespace lanyard::intel {

enum class PhoneKind {
    None,          ///< fits no shape of a number
    Partial,       ///< ? stands for one figure that was not seen, * for any number
    UkMobile,      ///< 07700 900123
    UkOther,       ///< 020 7946 0123; also personal numbers (070) and pagers (076), some of which are mobiles
    International, ///< +353 …, shaped as ITU-T E.164 says
    Short,         ///< 101
};
/// "uk-mobile", "international" …
[[nodiscard]] std::string_view wordOf(PhoneKind kind);

/// A telephone number as typed, and what is made of it; what was typed is kept by the caller.
struct Phone {
    std::string e164;  ///< "+447700900123", the copy to search and compare by; "" for a short or partial one
    std::string shown; ///< "07700 900123"; what was typed, tidied, when it fits no shape
    PhoneKind kind = PhoneKind::None;
    std::string advice; ///< one sentence, or ""
};

/// Reads any bytes. Spaces, brackets, dashes, dots and "(0)" are passed over, 00 is +, a leading 0 is +44. Letter O and
/// I or L among figures are 0 and 1.
[[nodiscard]] Phone readPhone(std::string_view typed);

} // namespace lanyard::intel
