#include "core/intel/leak.h"

#include "core/base/fold.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace lanyard::intel {

namespace {

constexpr std::size_t kPhrase = 3;         ///< words
constexpr std::size_t kLongNumber = 5;     ///< digits
constexpr std::size_t kTriesPerPlace = 16; ///< places of the provenance that one run of words is laid against

/// Words that say nothing about who somebody is, English and Welsh: grammar, days and months.
constexpr std::array<std::string_view, 148> kCommon{
    "a",      "about",     "after",   "again",    "all",      "also",  "am",       "an",      "and",       "any",
    "are",    "as",        "at",      "be",       "because",  "been",  "before",   "but",     "by",        "can",
    "could",  "did",       "do",      "does",     "for",      "from",  "had",      "has",     "have",      "he",
    "her",    "here",      "him",     "his",      "how",      "i",     "if",       "in",      "into",      "is",
    "it",     "its",       "just",    "like",     "me",       "more",  "most",     "my",      "no",        "not",
    "now",    "of",        "off",     "on",       "one",      "or",    "other",    "our",     "out",       "over",
    "said",   "saw",       "says",    "seen",     "she",      "so",    "some",     "than",    "that",      "the",
    "their",  "them",      "then",    "there",    "these",    "they",  "this",     "those",   "to",        "told",
    "two",    "up",        "was",     "we",       "were",     "what",  "when",     "where",   "which",     "while",
    "who",    "will",      "with",    "would",    "you",      "your",  "monday",   "tuesday", "wednesday", "thursday",
    "friday", "saturday",  "sunday",  "january",  "february", "march", "april",    "may",     "june",      "july",
    "august", "september", "october", "november", "december", "yr",    "yn",       "ac",      "ar",        "o",
    "ei",     "eu",        "ein",     "fy",       "mae",      "oedd",  "roedd",    "wedi",    "ond",       "neu",
    "gan",    "gyda",      "hyn",     "hwn",      "hon",      "hi",    "ef",       "fe",      "nhw",       "ni",
    "chi",    "un",        "dau",     "dwy",      "lle",      "pan",   "dywedodd", "gwelodd"};

struct Word {
    std::string folded;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool capital = false;
    bool first = false; ///< of a sentence, where any word has a capital
};

/// Does a capital begin here: ASCII, Latin-1, or a Welsh letter with a circumflex?
bool isCapital(std::string_view text) {
    const auto first = static_cast<std::uint8_t>(text[0]);
    const auto second = text.size() > 1 ? static_cast<std::uint8_t>(text[1]) : std::uint8_t{0};
    return (first >= 'A' && first <= 'Z') || (first == 0xC3 && second >= 0x80 && second <= 0x9E && second != 0x97) ||
           (first == 0xC5 && (second == 0xB4 || second == 0xB6));
}

/// The words as search folds them, and "Karen's" as "Karen".
std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    std::size_t before = 0; // the end of the last one
    for (WordReader reader(text); reader.next();) {
        const Token& token = reader.word();
        const std::string_view raw = text.substr(token.begin, token.end - token.begin);
        const std::string_view gap = text.substr(before, token.begin - before);
        Word word{token.folded, token.begin, token.end, isCapital(raw),
                  words.empty() || gap.find_first_of(".!?:\n") != std::string_view::npos};
        const std::size_t genitive = raw.ends_with("'s") ? 2 : raw.ends_with("\u2019s") ? 4 : 0;
        if (genitive > 0 && word.folded.size() > 1) {
            word.folded.pop_back();
            word.end -= genitive;
        }
        before = token.end;
        words.push_back(std::move(word));
    }
    return words;
}

bool isCommon(std::string_view folded) {
    static const std::unordered_set<std::string_view> kSet(kCommon.begin(), kCommon.end());
    return kSet.contains(folded);
}

bool isLongNumber(std::string_view folded) {
    return folded.size() >= kLongNumber && folded.find_first_not_of("0123456789") == std::string_view::npos;
}

using WordSet = std::unordered_set<std::string>;

/// The words of what the report is about: they may stand in the provenance too and give nobody away.
WordSet subjectWords(const Report& report) {
    WordSet subjects;
    for (const Entity& entity : report.entities) {
        for (const auto& [name, value] : entity.fields) {
            if (name == "description")
                continue;
            for (Word& word : wordsOf(value))
                subjects.insert(std::move(word.folded));
        }
    }
    for (Word& word : wordsOf(report.place))
        subjects.insert(std::move(word.folded));
    return subjects;
}

class Search {
public:
    Search(const Report& report, std::span<const std::string> roles)
        : m_subjects(subjectWords(report))
        , m_provenance(wordsOf(report.provenance)) {
        for (const Word& word : m_provenance) {
            if (isCommon(word.folded) || m_subjects.contains(word.folded))
                continue;
            if (word.capital)
                m_capitals.insert(word.folded);
            if ((word.capital && !word.first) || isLongNumber(word.folded))
                m_names.insert(word.folded);
        }
        for (const std::string& role : roles)
            addRole(role);
        for (std::size_t at = 0; at + kPhrase <= m_provenance.size(); ++at)
            m_runs[runAt(m_provenance, at)].push_back(at);
    }

    void look(const char* field, std::string_view text, std::vector<Leak>& leaks) const {
        const auto words = wordsOf(text);
        for (std::size_t at = 0; at < words.size();) {
            std::size_t length = phraseAt(words, at);
            Leak::Why why = Leak::Why::Phrase;
            if (const std::size_t role = roleAt(words, at); role > length) {
                length = role;
                why = Leak::Why::Role;
            }
            if (length == 0 && isName(words[at])) {
                length = 1;
                why = isLongNumber(words[at].folded) ? Leak::Why::Phrase : Leak::Why::Name;
                while (at + length < words.size() && isName(words[at + length]))
                    ++length;
            }
            if (length > 0)
                leaks.push_back({field, words[at].begin, words[at + length - 1].end, why});
            at += std::max<std::size_t>(length, 1);
        }
    }

private:
    static std::string runAt(const std::vector<Word>& words, std::size_t at) {
        std::string run;
        for (std::size_t i = 0; i < kPhrase; ++i)
            run += words[at + i].folded + '\x1f';
        return run;
    }

    bool isName(const Word& word) const {
        if (m_names.contains(word.folded))
            return true;
        // A name that only ever begins a sentence of the provenance ("Karen told me.") is known by the capital that it
        // has inside a sentence here.
        return word.capital && !word.first && m_capitals.contains(word.folded);
    }

    void addRole(const std::string& role) {
        std::vector<std::string> words;
        for (Word& word : wordsOf(role))
            words.push_back(std::move(word.folded));
        if (words.empty() || !standsIn(m_provenance, words))
            return;
        m_roles[words.front()].push_back(std::move(words));
    }

    static bool standsAt(const std::vector<Word>& text, std::size_t at, const std::vector<std::string>& words) {
        return at + words.size() <= text.size() &&
               std::equal(words.begin(), words.end(), text.begin() + static_cast<std::ptrdiff_t>(at),
                          [](const std::string& word, const Word& other) { return word == other.folded; });
    }
    static bool standsIn(const std::vector<Word>& text, const std::vector<std::string>& words) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (standsAt(text, at, words))
                return true;
        }
        return false;
    }

    /// Words of the longest role that begins here.
    std::size_t roleAt(const std::vector<Word>& words, std::size_t at) const {
        const auto found = m_roles.find(words[at].folded);
        std::size_t longest = 0;
        if (found != m_roles.end()) {
            for (const auto& role : found->second)
                longest = standsAt(words, at, role) ? std::max(longest, role.size()) : longest;
        }
        return longest;
    }

    /// Words of the longest run that begins here and stands in the provenance too, when one of them says something.
    std::size_t phraseAt(const std::vector<Word>& words, std::size_t at) const {
        if (at + kPhrase > words.size())
            return 0;
        const auto found = m_runs.find(runAt(words, at));
        if (found == m_runs.end())
            return 0;
        std::size_t longest = 0;
        std::size_t tries = 0;
        for (const std::size_t start : found->second) {
            if (++tries > kTriesPerPlace)
                break;
            std::size_t length = kPhrase;
            while (at + length < words.size() && start + length < m_provenance.size() &&
                   words[at + length].folded == m_provenance[start + length].folded)
                ++length;
            longest = std::max(longest, length);
        }
        const auto says = [&](const Word& word) {
            return word.folded.size() >= 4 && !isCommon(word.folded) && !m_subjects.contains(word.folded);
        };
        const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
        return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(longest), says) ? longest : 0;
    }

    WordSet m_subjects;
    std::vector<Word> m_provenance;
    WordSet m_names;
    WordSet m_capitals; ///< with those that only ever begin a sentence
    std::unordered_map<std::string, std::vector<std::vector<std::string>>> m_roles; ///< by their first word
    std::unordered_map<std::string, std::vector<std::size_t>> m_runs;
};

} // namespace

std::vector<Leak> leaksIn(const Report& report, std::span<const std::string> roles) {
    std::vector<Leak> leaks;
    if (report.provenance.empty())
        return leaks;
    const Search search(report, roles);
    search.look("text", report.text, leaks);
    search.look("said", report.said, leaks);
    search.look("comment", report.comment, leaks);
    search.look("place", report.place, leaks);
    return leaks;
}

} // namespace lanyard::intel
