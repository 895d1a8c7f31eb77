#include "core/intel/typed.h"

#include <algorithm>
#include <cstdint>

namespace lanyard::intel {

namespace {

constexpr char32_t kNotUtf8 = 0xFFFD;

/// The code point that begins at `at`, which moves behind it.
char32_t nextPoint(std::string_view text, std::size_t& at) {
    const auto byteAt = [&](std::size_t index) { return static_cast<std::uint8_t>(text[index]); };
    const std::uint8_t lead = byteAt(at++);
    if (lead < 0x80)
        return lead;
    const std::size_t more = lead >= 0xF0 && lead <= 0xF4   ? 3
                             : lead >= 0xE0 && lead <= 0xEF ? 2
                             : lead >= 0xC2 && lead <= 0xDF ? 1
                                                            : 0;
    if (more == 0 || text.size() - at < more)
        return kNotUtf8;
    char32_t point = lead & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if ((byteAt(at + i) & 0xC0U) != 0x80)
            return kNotUtf8;
        point = (point << 6U) | (byteAt(at + i) & 0x3FU);
    }
    const char32_t least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
    if (point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF))
        return kNotUtf8;
    at += more;
    return point;
}

void append(std::string& text, char32_t point) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0 | (point >> 6U));
        put(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12U));
        put(0x80 | ((point >> 6U) & 0x3F));
        put(0x80 | (point & 0x3F));
    } else {
        put(0xF0 | (point >> 18U));
        put(0x80 | ((point >> 12U) & 0x3F));
        put(0x80 | ((point >> 6U) & 0x3F));
        put(0x80 | (point & 0x3F));
    }
}

char twinOf(char c) {
    switch (c) {
    case 'O':
        return '0';
    case '0':
        return 'O';
    case 'I':
        return '1';
    case '1':
        return 'I';
    default: // a character, not an enum: all others stand for themselves
        return c;
    }
}

} // namespace

std::u32string codePointsOf(std::string_view text) {
    std::u32string points;
    for (std::size_t at = 0; at < text.size();)
        points += nextPoint(text, at);
    return points;
}

std::string utf8Of(std::u32string_view points) {
    std::string text;
    for (const char32_t point : points)
        append(text, point);
    return text;
}

bool isSpace(char32_t point) {
    return point == ' ' || (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0xA0 || point == 0x1680 ||
           (point >= 0x2000 && point <= 0x200A) || point == 0x2028 || point == 0x2029 || point == 0x202F ||
           point == 0x205F || point == 0x3000;
}

bool isDash(char32_t point) {
    return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212 || point == 0xFE58 ||
           point == 0xFE63 || point == 0xFF0D;
}

bool isHidden(char32_t point) {
    return (!isSpace(point) && (point < 0x20 || (point >= 0x7F && point <= 0x9F))) || point == 0xAD ||
           point == 0x034F || point == 0x061C || (point >= 0x200B && point <= 0x200F) ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) ||
           (point >= 0xFE00 && point <= 0xFE0F) || point == 0xFEFF || (point >= 0xE0000 && point <= 0xE0FFF);
}

char32_t lowerOf(char32_t point) {
    if (point < 0x80)
        return point >= 'A' && point <= 'Z' ? point + 32 : point;
    if (point >= 0xC0 && point <= 0xDE && point != 0xD7)
        return point + 32;
    // Latin Extended-A: pairs of upper and lower, with two changes of step and three letters that stand alone
    if ((point >= 0x100 && point <= 0x137 && point != 0x130) || (point >= 0x14A && point <= 0x177))
        return point | 1U;
    if ((point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17E))
        return point + (point & 1U);
    if (point == 0x130)
        return U'i';
    if (point == 0x178)
        return 0xFF;
    if (point >= 0x391 && point <= 0x3A9 && point != 0x3A2)
        return point + 32;
    if (point >= 0x410 && point <= 0x42F)
        return point + 32;
    if (point >= 0x400 && point <= 0x40F)
        return point + 80;
    return point;
}

std::string tidied(std::string_view typed) {
    std::string text;
    bool space = false;
    for (const char32_t point : codePointsOf(typed)) {
        if (isSpace(point)) {
            space = true;
        } else if (!isHidden(point)) {
            if (space && !text.empty())
                text += ' ';
            space = false;
            append(text, point);
        }
    }
    return text;
}

std::string squeezed(std::string_view typed) {
    std::string text;
    for (const char32_t point : codePointsOf(typed)) {
        if (point < 0x80) {
            const char lower = static_cast<char>(point);
            const char c = lower >= 'a' && lower <= 'z' ? static_cast<char>(lower - 32) : lower;
            if (isUpper(c) || isDigit(c) || hasWildcard({&c, 1}))
                text += c;
        } else if (!isSpace(point) && !isDash(point) && !isHidden(point)) {
            append(text, point);
        }
    }
    return text;
}

std::vector<std::string> readingsOf(std::string_view text, const Fits& fits) {
    std::vector<std::string> found;
    if (fits(text))
        found.emplace_back(text);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < text.size() && text.size() <= 8; ++i)
        if (twinOf(text[i]) != text[i])
            open.push_back(i);
    for (unsigned choice = 1; choice < (1U << open.size()); ++choice) {
        std::string reading(text);
        for (std::size_t i = 0; i < open.size(); ++i)
            if ((choice >> i & 1U) != 0)
                reading[open[i]] = twinOf(reading[open[i]]);
        if (fits(reading))
            found.push_back(std::move(reading));
    }
    return found;
}

std::string_view misreadAs(char c) {
    constexpr std::pair<char, std::string_view> kTable[] = {
        {'O', "0D"}, {'0', "OD"}, {'D', "0O"}, {'I', "1"}, {'1', "I"}, {'S', "5"}, {'5', "S"}, {'B', "8"}, {'8', "B"},
        {'Z', "2"},  {'2', "Z"},  {'G', "6"},  {'6', "G"}, {'V', "U"}, {'U', "V"}, {'M', "N"}, {'N', "M"}};
    const auto* row = std::find_if(std::begin(kTable), std::end(kTable), [&](const auto& r) { return r.first == c; });
    return row == std::end(kTable) ? std::string_view() : row->second;
}

} // namespace lanyard::intel
