#pragma once

#include <string>
#include <string_view>

namespace lanyard::intel {

enum class PostcodeKind {
    None,    ///< fits no UK shape
    Partial, ///< ? stands for one character that was not seen, * for any number
    Outward, ///< M14
    Sector,  ///< M14 5
    Full,    ///< M14 5SX
    Bfpo,    ///< BFPO 12
};
/// "outward", "full" …
[[nodiscard]] std::string_view wordOf(PostcodeKind kind);

/// A postcode as typed, and what is made of it; what was typed is kept by the caller. A shape that fits need not be a
/// postcode that exists: only the postal address file knows.
struct Postcode {
    std::string shown; ///< the normal form, "M14 5SX"; what was typed, tidied, when it fits no shape
    PostcodeKind kind = PostcodeKind::None;
    std::string advice; ///< one sentence, or ""
};

/// Reads any bytes. Spaces and case are forgiven, and an O for 0 or I for 1 where only one of the two can stand.
[[nodiscard]] Postcode readPostcode(std::string_view typed);

} // namespace lanyard::intel
