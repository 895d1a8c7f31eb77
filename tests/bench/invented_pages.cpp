#include "tests/bench/invented_pages.h"

#include "tests/unit/core/content/sample_pack.h"

#include <algorithm>
#include <cmath>

namespace lanyard::bench {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kWords = 20'000;
constexpr std::size_t kBodyLines = 25;
constexpr std::size_t kLineWords = 10;

/// Two to four syllables: words as long as English ones, that share beginnings as English ones do.
std::string inventWord(Numbers& numbers) {
    static constexpr const char* kStarts[] = {"b", "br", "c", "ch", "d", "f", "g",  "h",  "l",   "m",
                                              "n", "p",  "r", "s",  "t", "w", "st", "pr", "con", "re"};
    static constexpr const char* kMiddles[] = {"a", "e", "i", "o", "u", "ea", "ou", "ar", "er"};
    static constexpr const char* kEnds[] = {"", "n", "t", "l", "s", "d", "ck", "nd", "ing", "tion"};
    std::string word;
    for (std::size_t i = 0, syllables = 1 + numbers.below(3); i <= syllables; ++i) {
        word += kStarts[numbers.below(std::size(kStarts))];
        word += kMiddles[numbers.below(std::size(kMiddles))];
        if (i == syllables || numbers.below(3) == 0)
            word += kEnds[numbers.below(std::size(kEnds))];
    }
    return word;
}

class Writer {
public:
    Writer() {
        while (m_words.size() < kWords)
            m_words.push_back(inventWord(m_numbers));
        double total = 0;
        for (std::size_t rank = 1; rank <= kWords; ++rank)
            m_upTo.push_back(total += 1.0 / static_cast<double>(rank));
    }

    std::string text(std::size_t words) {
        std::string line;
        for (std::size_t i = 0; i < words; ++i)
            line += (i == 0 ? "" : " ") + anyWord();
        return line;
    }
    /// Of the words that are neither in every page nor in one alone.
    std::string name(std::size_t words) {
        std::string line;
        for (std::size_t i = 0; i < words; ++i)
            line += (i == 0 ? "" : " ") + m_words[50 + m_numbers.below(4000)];
        return line;
    }
    std::string abbreviation() {
        std::string letters;
        for (std::size_t i = 0; i < 4; ++i)
            letters += static_cast<char>('A' + m_numbers.below(26));
        return letters;
    }

private:
    const std::string& anyWord() {
        const double at = static_cast<double>(m_numbers.next() >> 11U) * 0x1p-53 * m_upTo.back();
        const auto found = std::upper_bound(m_upTo.begin(), m_upTo.end(), at);
        return m_words[std::min(static_cast<std::size_t>(found - m_upTo.begin()), kWords - 1)];
    }

    Numbers m_numbers{2026};
    std::vector<std::string> m_words;
    std::vector<double> m_upTo;
};

} // namespace

std::uint64_t Numbers::next() {
    std::uint64_t value = m_state += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

Result<InventedPages> inventPages(std::size_t count) {
    InventedPages made;
    Writer writer;
    Json document = test::sampleDocument();
    const Json page = test::itemIn(document, "traffic-stop");
    for (std::size_t i = 0; i < count; ++i) {
        Json item = page;
        made.titles.push_back(writer.name(3));
        made.otherNames.push_back(writer.name(2));
        item["id"] = "page-" + std::to_string(i);
        item["title"] = made.titles.back();
        item["summary"] = writer.text(20);
        item["aliases"] = {made.otherNames.back(), writer.name(2), writer.abbreviation()};
        item["keywords"] = {writer.name(1), writer.name(1), writer.name(1), writer.name(1), writer.name(1)};
        Json lines = Json::array();
        for (std::size_t line = 0; line < kBodyLines; ++line) {
            made.lines.push_back(writer.text(kLineWords));
            lines.push_back(made.lines.back());
        }
        item["sections"] = Json::array(
            {{{"id", "notice"}, {"title", "Notice"}, {"blocks", {{{"type", "bullets"}, {"lines", lines}}}}}});
        document["items"].push_back(std::move(item));
    }
    LANYARD_ASSIGN(const Bytes file, content::writePack(document));
    content::PackLimits limits;
    limits.fileBytes = limits.jsonBytes = std::size_t{512} << 20U;
    LANYARD_ASSIGN(made.pack, content::parsePack(file, limits));
    return made;
}

} // namespace lanyard::bench
