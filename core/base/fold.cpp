#include "core/base/fold.h"

#include <cstdint>

namespace lanyard {
namespace {

constexpr char32_t kNone = 0xFFFFFFFF;

/// One code point at `at`, which moves on; kNone for a byte that begins none.
char32_t decode(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<std::uint8_t>(text[at++]);
    if (lead < 0x80)
        return lead;
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4 || text.size() - at < more)
        return kNone;
    char32_t point = lead & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const auto next = static_cast<std::uint8_t>(text[at + i]);
        if ((next & 0xC0U) != 0x80)
            return kNone;
        point = (point << 6U) | (next & 0x3FU);
    }
    at += more;
    return point;
}

// The plain letter under each letter of Latin-1 and Latin Extended-A, and of Latin Extended Additional (Welsh ŵ ŷ ẃ ẅ ẁ
// ỳ are in these).
// '*' is a letter that folds to two; '.' one that stays as it is; ' ' is none.
constexpr std::string_view kLatin = "aaaaaa*ceeeeiiiidnooooo ouuuuy**aaaaaa*ceeeeiiiidnooooo ouuuuy*y"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
                                    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view kLatinMore = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
                                        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
                                        "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..*.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
                                        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
static_assert(kLatin.size() == 0x180 - 0xC0 && kLatinMore.size() == 0x100);

std::string_view twoLetters(char32_t point) {
    switch (point) {
    case U'Æ':
    case U'æ':
        return "ae";
    case U'Þ':
    case U'þ':
        return "th";
    case U'Ĳ':
    case U'ĳ':
        return "ij";
    case U'Œ':
    case U'œ':
        return "oe";
    default: // ß and ẞ: a switch over code points cannot name them all
        return "ss";
    }
}

bool isCombining(char32_t point) {
    return point >= 0x300 && point <= 0x36F;
}

bool isApostrophe(char32_t point) {
    return point == U'\'' || point == U'\u2018' || point == U'\u2019' || point == U'\u02BC' || point == U'\u00B4' ||
           point == U'`';
}

/// The lower-case letter or figure of a byte, 0 when it is none of ASCII's.
constexpr char plainLetter(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        return c;
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : '\0';
}

/// Appends what stands for the code point; false when it parts words.
bool fold(char32_t point, std::string_view raw, std::string& out) {
    char letter = '.';
    if (point < 0xC0)
        return false; // letters of ASCII never come here
    if (point < 0x180)
        letter = kLatin[point - 0xC0];
    else if (point >= 0x1E00 && point < 0x1F00)
        letter = kLatinMore[point - 0x1E00];
    else if (point == kNone || (point >= 0x2000 && point < 0x2C00) || (point >= 0x3000 && point < 0x3040) ||
             (point >= 0xE000 && point < 0xF900) || (point >= 0xFE00 && point < 0xFE70) || point >= 0x1F000)
        return false; // punctuation, symbols, private use, pictures
    if (letter == ' ')
        return false;
    if (letter == '*')
        out += twoLetters(point);
    else if (letter == '.')
        out += raw;
    else
        out += letter;
    return true;
}

} // namespace

bool WordReader::next() {
    m_word.folded.clear();
    m_word.begin = m_word.end = 0;
    while (m_at < m_text.size()) {
        const std::size_t begin = m_at;
        // Nearly every letter is one of these, and every keystroke of a search folds the texts that it shows.
        if (const char letter = plainLetter(m_text[m_at]); letter != 0) {
            if (m_word.end == 0)
                m_word.begin = begin;
            m_word.folded += letter;
            m_word.end = ++m_at;
            continue;
        }
        const char32_t point = decode(m_text, m_at);
        if (isCombining(point))
            continue;
        if (isApostrophe(point) && !m_word.folded.empty())
            continue; // the word's end moves only with its next letter, so a closing quote stays outside
        if (!fold(point, m_text.substr(begin, m_at - begin), m_word.folded)) {
            if (!m_word.folded.empty())
                return true;
            continue;
        }
        if (m_word.end == 0)
            m_word.begin = begin;
        m_word.end = m_at;
    }
    return !m_word.folded.empty();
}

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    WordReader reader(text);
    while (reader.next())
        tokens.push_back(reader.word());
    return tokens;
}

std::string foldWords(std::string_view text) {
    std::string words;
    WordReader reader(text);
    while (reader.next()) {
        if (!words.empty())
            words += ' ';
        words += reader.word().folded;
    }
    return words;
}

} // namespace lanyard
