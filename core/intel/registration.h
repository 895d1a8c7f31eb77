#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::intel {

/// The kinds of UK registration mark, after the formats that DVLA publishes. A mark that fits may still never have been
/// issued.
enum class RegistrationStyle {
    None,            ///< fits no UK format, or the vehicle is from elsewhere
    Partial,         ///< ? stands for one character that was not seen, * for any number
    Current,         ///< AB51 CDE, from September 2001
    Prefix,          ///< A1 BCD, 1983 to 2001, and Q
    Suffix,          ///< ABC 123D, 1963 to 1983
    NorthernIreland, ///< AIZ 1234
    Dateless,        ///< ABC 123 and 1234 AB
    Diplomatic,      ///< 123 D 456
    Trade,           ///< 12345
};
/// "current", "northern-ireland" …
[[nodiscard]] std::string_view wordOf(RegistrationStyle style);

/// A registration as an officer typed it, and what is made of it. Nothing here stands in the way of saving: what was
/// typed is kept by the caller, this is a copy beside it.
struct Registration {
    std::string normalised; ///< "AB51CDE": upper case, no spaces; "" when nothing can be made of it
    std::string shown;      ///< "AB51 CDE"
    RegistrationStyle style = RegistrationStyle::None;
    bool readAs = false; ///< an O was read as 0, or an I as 1, or the reverse, where only one of the two can stand
    /// As shown, at most five: UK marks that one misread character away could have been. Shown, never applied.
    std::vector<std::string> suggestions;
    std::string advice; ///< one sentence, or ""
};

/// Reads any bytes. Spaces, hyphens and case are forgiven. `country` is where the officer says that the vehicle is
/// registered, in any words: with another than the United Kingdom (or a part of it) no UK format is looked for. With
/// `today` an age mark that has not been issued by then is pointed at.
[[nodiscard]] Registration readRegistration(std::string_view typed, std::string_view country = {},
                                            std::optional<Date> today = {});

} // namespace lanyard::intel
