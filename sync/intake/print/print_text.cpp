#include "sync/intake/print/print_text.h"

#include "core/base/bytes.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <glib.h>
#include <optional>

namespace lanyard::intake {

namespace {

constexpr std::size_t kRunShown = 3;   // the same mark so often, then it is counted
constexpr std::size_t kEmptyLines = 2; // empty lines in a row, then they are counted
constexpr char32_t kNewLine = U'\n';
constexpr char32_t kDottedCircle = 0x25CC;
constexpr char32_t kZeroWidthNonJoiner = 0x200C;
constexpr char32_t kZeroWidthJoiner = 0x200D;
constexpr std::string_view kNewLinePicture = "¶";
constexpr std::string_view kTab = "    ";

struct Decoded {
    char32_t value = 0;
    std::size_t size = 1;
    bool valid = false;
};

Decoded decode(std::string_view text) {
    const gunichar value = g_utf8_get_char_validated(text.data(), static_cast<gssize>(text.size()));
    // The two highest values say "not UTF-8" and "cut short"; NUL at the front of a counted text is the latter too.
    if (text.front() == '\0')
        return {0, 1, true};
    if (value >= 0xFFFFFFFE)
        return {static_cast<std::uint8_t>(text.front()), 1, false};
    return {value, static_cast<std::size_t>(g_unichar_to_utf8(value, nullptr)), true};
}

void append(std::string& text, char32_t value) {
    std::array<char, 6> bytes{};
    text.append(bytes.data(), static_cast<std::size_t>(g_unichar_to_utf8(value, bytes.data())));
}

std::string codePoint(char32_t value) {
    std::array<char, 16> name{};
    static_cast<void>(std::snprintf(name.data(), name.size(), "U+%04X", static_cast<unsigned>(value)));
    return name.data();
}

bool isCombining(char32_t value) {
    const GUnicodeType type = g_unichar_type(value);
    return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK;
}

bool isVariationSelector(char32_t value) {
    return value >= 0xFE00 && value <= 0xFE0F;
}

/// Separators, and the letters and fillers that Unicode lets a program draw as nothing (Default_Ignorable_Code_Point,
/// besides those of category Cf).
bool isBlankByDefault(char32_t value) {
    return value == 0x2028 || value == 0x2029 || value == 0x034F || value == 0x115F || value == 0x1160 ||
           (value >= 0x17B4 && value <= 0x17B5) || (value >= 0x180B && value <= 0x180F) || value == 0x2800 ||
           value == 0x3164 || value == 0xFFA0 || (value >= 0xE0100 && value <= 0xE01EF);
}

bool isPicture(char32_t value) {
    const GUnicodeType type = g_unichar_type(value);
    return type == G_UNICODE_OTHER_SYMBOL || type == G_UNICODE_MODIFIER_SYMBOL || isVariationSelector(value);
}

/// Letters that are never told to join or not to join; in every other script a joiner may change the word.
bool takesJoiners(char32_t value) {
    constexpr std::array kNever{G_UNICODE_SCRIPT_COMMON,   G_UNICODE_SCRIPT_INHERITED, G_UNICODE_SCRIPT_LATIN,
                                G_UNICODE_SCRIPT_GREEK,    G_UNICODE_SCRIPT_CYRILLIC,  G_UNICODE_SCRIPT_HAN,
                                G_UNICODE_SCRIPT_HIRAGANA, G_UNICODE_SCRIPT_KATAKANA,  G_UNICODE_SCRIPT_HANGUL};
    return (g_unichar_isalpha(value) || g_unichar_ismark(value)) &&
           std::find(kNever.begin(), kNever.end(), g_unichar_get_script(value)) == kNever.end();
}

class Printer {
public:
    explicit Printer(const HasGlyph& hasGlyph) : m_hasGlyph(hasGlyph) {}

    void take(const Decoded& next) {
        if (const auto name = nameOf(next)) {
            takeMarked(*name);
            return;
        }
        endRun();
        if (next.value == kNewLine) {
            takeNewLine();
            return;
        }
        endEmptyLines();
        if (next.value == U'\t') {
            endCombining();
            m_result.text += kTab;
            m_before = U' ';
            return;
        }
        if (isCombining(next.value) && !isVariationSelector(next.value)) {
            if (m_combining == kMarksOnOne) {
                ++m_dropped;
                return;
            }
            if (m_before == 0)
                append(m_result.text, kDottedCircle);
            ++m_combining;
        } else {
            endCombining();
        }
        append(m_result.text, next.value);
        m_before = next.value;
    }

    PrintText finish() {
        endRun();
        endEmptyLines();
        endCombining();
        return std::move(m_result);
    }

private:
    /// What stands for a character that must not be drawn as it is; nothing for the others.
    [[nodiscard]] std::optional<std::string> nameOf(const Decoded& next) const {
        if (!next.valid)
            return "0x" + hexEncode(std::array{static_cast<std::uint8_t>(next.value)});
        const char32_t value = next.value;
        if (value == kNewLine || value == U'\t')
            return std::nullopt;
        if (value < 0x20 || value == 0x7F) {
            const char32_t picture = value == 0x7F ? 0x2421 : 0x2400 + value;
            std::string text;
            append(text, picture);
            return m_hasGlyph(picture) ? text : codePoint(value);
        }
        if (value == kZeroWidthJoiner || value == kZeroWidthNonJoiner)
            return joins(value) ? std::nullopt : std::optional(codePoint(value));
        if (isVariationSelector(value))
            return isPicture(m_before) || g_unichar_ispunct(m_before) || g_unichar_isdigit(m_before)
                       ? std::nullopt
                       : std::optional(codePoint(value));
        const bool drawn = g_unichar_isprint(value) && g_unichar_type(value) != G_UNICODE_PRIVATE_USE &&
                           g_unichar_type(value) != G_UNICODE_FORMAT && !isBlankByDefault(value);
        return drawn && m_hasGlyph(value) ? std::nullopt : std::optional(codePoint(value));
    }

    [[nodiscard]] bool joins(char32_t value) const {
        return takesJoiners(m_before) || (value == kZeroWidthJoiner && isPicture(m_before));
    }

    void mark(const std::string& words) {
        const std::size_t begin = m_result.text.size();
        m_result.text += words;
        if (m_result.marks.size() < kMostMarks)
            m_result.marks.push_back({begin, m_result.text.size()});
    }

    void takeMarked(const std::string& name) {
        endEmptyLines();
        endCombining();
        if (name != m_run)
            endRun();
        m_run = name;
        ++m_runLength;
        m_before = 0;
    }
    void endRun() {
        const bool picture = m_run.size() <= 3;
        if (m_runLength > kRunShown)
            mark('[' + m_run + " ×" + std::to_string(m_runLength) + ']');
        else
            for (std::size_t i = 0; i < m_runLength; ++i)
                mark(picture ? m_run : '[' + m_run + ']');
        m_runLength = 0;
        m_run.clear();
    }

    void takeNewLine() {
        endCombining();
        m_before = 0;
        ++m_newLines;
    }
    /// Writes the line breaks that were held back until it was known how many they are.
    void endEmptyLines() {
        if (m_newLines == 0)
            return;
        const std::size_t shown = std::min(m_newLines, kEmptyLines + 1);
        if (m_lines + shown > kMostLines) {
            mark(m_newLines == 1 ? std::string(kNewLinePicture) : "[" + std::to_string(m_newLines) + " new lines]");
        } else if (m_newLines > shown) {
            m_result.text += '\n';
            mark('[' + std::to_string(m_newLines - 1) + " empty lines]");
            m_result.text += '\n';
            m_lines += 2;
        } else {
            m_result.text.append(m_newLines, '\n');
            m_lines += m_newLines;
        }
        m_newLines = 0;
    }

    void endCombining() {
        if (m_dropped != 0) {
            mark("[and " + std::to_string(m_dropped) + " more combining marks]");
            m_dropped = 0;
        }
        m_combining = 0;
    }

    const HasGlyph& m_hasGlyph;
    PrintText m_result;
    char32_t m_before = 0; ///< the last character that stands as it is; 0 after a mark or a line break
    std::string m_run;     ///< the mark that is being repeated
    std::size_t m_runLength = 0;
    std::size_t m_newLines = 0; ///< not yet written
    std::size_t m_lines = 0;
    std::size_t m_combining = 0;
    std::size_t m_dropped = 0;
};

} // namespace

PrintText printText(std::string_view text, const HasGlyph& hasGlyph) {
    Printer printer(hasGlyph);
    while (!text.empty()) {
        if (text.starts_with("\r\n"))
            text.remove_prefix(1);
        const Decoded next = decode(text);
        printer.take(next);
        text.remove_prefix(next.size);
    }
    return printer.finish();
}

} // namespace lanyard::intake
