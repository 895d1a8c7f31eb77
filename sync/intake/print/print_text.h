#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::intake {

/// Text as paper can show it honestly: what would not show, would break the line or would turn the words around it
/// stands as a visible mark, so that a printed page says what the bytes say.
struct PrintText {
    struct Mark {
        std::size_t begin = 0; ///< bytes of `text`
        std::size_t end = 0;
    };
    std::string text;        ///< UTF-8; lines end in LF
    std::vector<Mark> marks; ///< in order; set apart when drawn, so that nobody can type one. The first kMostMarks
};

/// Is there a glyph for it?
using HasGlyph = std::function<bool(char32_t)>;

/// Controls become their pictures (␀); direction characters, unassigned and private ones, those that show nothing and
/// those without a glyph become [U+202E]; a run of the same becomes [␀ ×300]. Joiners stay where a script or a picture
/// needs them. At most kMarksOnOne combining marks stay on one character, since a tower of them covers other lines.
/// Line breaks stay (CR LF counts as one), but for long runs of empty lines, and after kMostLines: there each is a
/// mark.
[[nodiscard]] PrintText printText(std::string_view text, const HasGlyph& hasGlyph);

inline constexpr std::size_t kMarksOnOne = 6;
inline constexpr std::size_t kMostLines = 3000;
inline constexpr std::size_t kMostMarks = 5000;

} // namespace lanyard::intake
