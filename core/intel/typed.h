#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the readers of identifiers share: how a short text comes from a keyboard, a clipboard or a note. For the
/// sources of this folder.
namespace lanyard::intel {

/// No identifier is longer, in bytes; what is longer was pasted into the wrong box and is not looked at.
inline constexpr std::size_t kMaxTyped = 200;

/// The code points of a text; a byte that is not UTF-8 is U+FFFD.
[[nodiscard]] std::u32string codePointsOf(std::string_view text);
[[nodiscard]] std::string utf8Of(std::u32string_view text);

[[nodiscard]] bool isSpace(char32_t point); ///< of any width, tabs and line ends
[[nodiscard]] bool isDash(char32_t point);  ///< hyphens, dashes and the minus sign
/// Takes no room on a screen: controls, marks of direction, of width zero, soft hyphens.
[[nodiscard]] bool isHidden(char32_t point);
/// Lower case of one letter in Latin, Greek and Cyrillic; others as they are.
[[nodiscard]] char32_t lowerOf(char32_t point);

/// Trimmed, one space for each run of white space, without what is hidden.
[[nodiscard]] std::string tidied(std::string_view typed);
/// Upper case, with spaces, dashes, what is hidden and ASCII punctuation gone, but for the signs of a partial (? and
/// *). Letters of other alphabets stay, so that nothing that looks like a Latin letter passes for one or vanishes.
[[nodiscard]] std::string squeezed(std::string_view typed);

[[nodiscard]] inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] inline bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}
[[nodiscard]] inline bool hasWildcard(std::string_view text) {
    return text.find_first_of("?*") != std::string_view::npos;
}
/// Is `c` one of `set`?
[[nodiscard]] inline bool oneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

using Fits = std::function<bool(std::string_view)>;

/// Every reading of `text`, itself first, that fits when each O may be 0 and each I may be 1, and the other way round.
/// Of texts longer than 8 characters only the text itself.
[[nodiscard]] std::vector<std::string> readingsOf(std::string_view text, const Fits& fits);
/// What can stand for `c` when it was misread from a plate or a note: O-0, I-1, S-5, B-8, Z-2, G-6, D-0, V-U, M-N, both
/// ways.
[[nodiscard]] std::string_view misreadAs(char c);

} // namespace lanyard::intel
