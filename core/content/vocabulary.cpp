#include "core/content/vocabulary.h"

#include "core/base/fold.h"
#include "core/content/typo.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace lanyard::content {
namespace {

/// How a word is used, best first. An abbreviation stands in a title or another name in capitals: most are one letter
/// away from another, so that only letters in the wrong order are a slip.
enum class Grade : std::uint8_t { Abbreviation, Name, Keyword, Text };

constexpr std::size_t kShortestAbbreviation = 3;
constexpr std::size_t kLongestAbbreviation = 5;
constexpr std::size_t kShortest = 4; ///< shorter words are a letter away from too many
constexpr std::size_t kShortestPart = 3;
constexpr std::size_t kStem = 7;           ///< letters that keys are made from
constexpr std::size_t kTwoSlips = 8;       ///< letters from which on two slips are forgiven
constexpr std::size_t kEnding = 3;         ///< letters that a word of the same stem may end with instead
constexpr std::size_t kMeant = 3;          ///< more meanings would say that it is none of them
constexpr std::int64_t kStems = 300;       ///< looked at for one word
constexpr std::int64_t kWordsCounted = 64; ///< that begin with what was typed
constexpr std::int64_t kWordsOfOne = 16;   ///< words looked at that begin with a stem

struct LanguageSql {
    const char* language;
    const char* names;
    const char* text;
};
constexpr LanguageSql kLanguages[] = {
    {"en", "SELECT term, col FROM names_words_en", "SELECT term, doc FROM text_words_en"},
    {"cy", "SELECT term, col FROM names_words_cy", "SELECT term, doc FROM text_words_cy"},
};

struct Known {
    Grade grade = Grade::Text;
    std::int64_t pages = 0;
};
using Words = std::map<std::string, Known>;

bool isAbbreviation(std::string_view raw) {
    const auto upper = std::count_if(raw.begin(), raw.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return upper >= 2 && static_cast<std::size_t>(upper) * 2 > raw.size() && raw.size() >= kShortestAbbreviation &&
           raw.size() <= kLongestAbbreviation; // ViSOR and TRiM are ones
}

Status addGrades(store::Database& database, const LanguageSql& sql, Words& words) {
    {
        LANYARD_ASSIGN(auto rows, database.prepare(sql.names));
        while (true) {
            LANYARD_ASSIGN(const bool more, rows.step());
            if (!more)
                break;
            Known& known = words[rows.text(0)];
            known.grade = std::min(known.grade, rows.text(1) == "keywords" ? Grade::Keyword : Grade::Name);
        }
    }
    LANYARD_ASSIGN(auto rows,
                   database.prepare("SELECT title, aliases FROM entry NATURAL JOIN page WHERE language = ?"));
    rows.bind(1, std::string_view(sql.language));
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return {};
        for (const int column : {0, 1}) {
            const std::string names = rows.text(column);
            for (const Token& token : tokensOf(names))
                if (isAbbreviation(std::string_view(names).substr(token.begin, token.end - token.begin)))
                    words[token.folded].grade = Grade::Abbreviation;
        }
    }
}

/// Names are found while they are being typed, so that each of their beginnings has keys; other words only whole, or by
/// their first seven letters.
void addKeys(const std::string& word, Grade grade, std::string_view salt,
             std::set<std::pair<std::int64_t, std::string>>& near) {
    if (grade == Grade::Abbreviation) {
        near.emplace(orderKey(word, salt), word);
        return;
    }
    if (word.size() < kShortest)
        return;
    const std::size_t longest = std::min(word.size(), kStem);
    for (std::size_t length = grade == Grade::Text ? longest : kShortest; length <= longest; ++length) {
        std::string stem = word.substr(0, length);
        for (const std::int64_t key : deletionKeys(stem, length == kStem && grade != Grade::Text ? 2 : 1, salt))
            near.emplace(key, stem);
    }
}

Status rebuild(store::Database& database, const LanguageSql& sql) {
    Words words;
    {
        LANYARD_ASSIGN(auto rows, database.prepare(sql.text));
        while (true) {
            LANYARD_ASSIGN(const bool more, rows.step());
            if (!more)
                break;
            words[rows.text(0)].pages = rows.integer(1);
        }
    }
    LANYARD_TRY(addGrades(database, sql, words));

    std::set<std::pair<std::int64_t, std::string>> near;
    LANYARD_ASSIGN(auto insert, database.prepare("INSERT INTO word VALUES (?, ?, ?, ?)"));
    for (const auto& [word, known] : words) {
        insert.bind(1, std::string_view(sql.language)).bind(2, word);
        insert.bind(3, static_cast<std::int64_t>(known.grade)).bind(4, known.pages);
        LANYARD_TRY(insert.run());
        insert.reset();
        if (isCorrectable(word))
            addKeys(word, known.grade, sql.language, near);
    }
    LANYARD_ASSIGN(auto key, database.prepare("INSERT OR IGNORE INTO near VALUES (?, ?)"));
    for (const auto& [number, stem] : near) {
        key.bind(1, number).bind(2, stem);
        LANYARD_TRY(key.run());
        key.reset();
    }
    return {};
}

std::string endOf(std::string_view beginning) {
    return std::string(beginning) + "\xF4\x8F\xBF\xBF"; // the last code point there is
}

/// What may have been meant, and how good it is.
struct Guess {
    int slips = 0;
    bool isWhole = true; ///< a word, and no beginning of one
    Grade grade = Grade::Text;
    std::int64_t pages = 0;
    std::string text;
};

bool isBetter(const Guess& left, const Guess& right) {
    if (left.slips != right.slips)
        return left.slips < right.slips;
    if (left.isWhole != right.isWhole)
        return left.isWhole;
    if (left.grade != right.grade)
        return left.grade < right.grade;
    if (left.pages != right.pages)
        return left.pages > right.pages;
    return left.text < right.text;
}

/// Looks one word up; a statement each, prepared once.
class Finder {
public:
    static Result<Finder> make(store::Database& database, std::string_view language) {
        LANYARD_ASSIGN(auto stems, database.prepare("SELECT stem FROM near WHERE key = ? ORDER BY stem LIMIT ?"));
        LANYARD_ASSIGN(auto words, database.prepare("SELECT word, grade, pages FROM word WHERE language = ?"
                                                    " AND word >= ? AND word < ? ORDER BY word LIMIT ?"));
        return Finder(std::move(stems), std::move(words), language);
    }

    Status swapped(std::string_view word) {
        LANYARD_ASSIGN(const auto stems, stemsAt({orderKey(word, m_language)}));
        for (const std::string& stem : stems)
            if (isSwapped(word, stem))
                LANYARD_TRY(addWords(stem, [&](const Guess& guess) { return guess.text == stem ? 1 : kNever; }));
        return {};
    }

    /// "CAWNs", "SHPOs"
    Status several(std::string_view word) {
        const std::string one(word.substr(0, word.size() - 1));
        return addWords(one, [&](const Guess& guess) {
            return guess.text == one && guess.grade == Grade::Abbreviation ? 1 : kNever;
        });
    }

    /// A space left out: "camdrin", "policeprotection".
    Status joined(std::string_view word) {
        for (std::size_t at = kShortestPart; at + kShortestPart <= word.size(); ++at) {
            LANYARD_ASSIGN(const auto left, pagesOf(word.substr(0, at)));
            if (left == 0)
                continue;
            LANYARD_ASSIGN(const auto right, pagesOf(word.substr(at)));
            if (right > 0)
                m_guesses.push_back({1, true, Grade::Name, std::min(left, right),
                                     std::string(word.substr(0, at)) + ' ' + std::string(word.substr(at))});
        }
        return {};
    }

    /// One slip first, so that two are looked for only when nothing is nearer.
    Status misspelt(std::string_view word) {
        for (int most = 1; most <= (word.size() >= kTwoSlips ? 2 : 1) && m_guesses.empty(); ++most) {
            LANYARD_ASSIGN(const auto stems, stemsAt(deletionKeys(word.substr(0, kStem), most, m_language)));
            for (const std::string& stem : stems)
                if (nearestBeginning(stem, word, most).slips <= most)
                    LANYARD_TRY(addWords(stem, [&](Guess& guess) {
                        const NearBeginning near = nearestBeginning(word, guess.text, most);
                        if (near.slips == 0 || near.slips > most)
                            return kNever; // found as it was typed already, or too far
                        guess.isWhole = near.length == guess.text.size();
                        guess.text.resize(near.length);
                        return near.slips;
                    }));
        }
        return {};
    }

    /// A word of the same stem: "stalker" for stalking. Only when nothing is nearer.
    Status sameStem(std::string_view word) {
        for (std::size_t cut = 1; cut <= kEnding && word.size() >= kShortest + cut && m_guesses.empty(); ++cut) {
            const std::string stem(word.substr(0, word.size() - cut));
            LANYARD_TRY(addWords(stem, [&](Guess& guess) {
                guess.isWhole = guess.text == stem;
                guess.text = stem;
                return 1;
            }));
        }
        return {};
    }

    /// The nearest only, and none that says no more than another.
    std::vector<std::string> best() {
        std::sort(m_guesses.begin(), m_guesses.end(), isBetter);
        std::vector<std::string> meant;
        for (const Guess& guess : m_guesses) {
            if (guess.slips > m_guesses.front().slips || meant.size() == kMeant)
                break;
            if (std::none_of(meant.begin(), meant.end(),
                             [&](const std::string& better) { return guess.text.starts_with(better); }))
                meant.push_back(guess.text);
        }
        return meant;
    }

private:
    static constexpr int kNever = 99;

    Finder(store::Statement stems, store::Statement words, std::string_view language)
        : m_stems(std::move(stems))
        , m_words(std::move(words))
        , m_language(language) {}

    Result<std::set<std::string>> stemsAt(const std::vector<std::int64_t>& keys) {
        std::set<std::string> stems;
        std::int64_t left = kStems;
        for (const std::int64_t key : keys) {
            m_stems.reset();
            m_stems.bind(1, key).bind(2, left);
            while (left > 0) {
                LANYARD_ASSIGN(const bool more, m_stems.step());
                if (!more)
                    break;
                --left;
                stems.insert(m_stems.text(0));
            }
        }
        return stems;
    }

    Result<std::int64_t> pagesOf(std::string_view word) {
        m_words.reset();
        m_words.bind(1, m_language).bind(2, word).bind(3, endOf(word)).bind(4, std::int64_t{1});
        LANYARD_ASSIGN(const bool there, m_words.step());
        return there && m_words.text(0) == word ? m_words.integer(2) : 0;
    }

    /// Words that begin with the stem and are near enough. `slipsOf` may shorten the guess to the part that is near.
    template <typename SlipsOf>
    Status addWords(const std::string& stem, SlipsOf slipsOf) {
        m_words.reset();
        m_words.bind(1, m_language).bind(2, stem).bind(3, endOf(stem)).bind(4, kWordsOfOne);
        while (true) {
            LANYARD_ASSIGN(const bool more, m_words.step());
            if (!more)
                return {};
            Guess guess{0, true, static_cast<Grade>(m_words.integer(1)), m_words.integer(2), m_words.text(0)};
            guess.slips = slipsOf(guess);
            if (guess.slips <= 2)
                m_guesses.push_back(std::move(guess));
        }
    }

    store::Statement m_stems;
    store::Statement m_words;
    std::string m_language;
    std::vector<Guess> m_guesses;
};

} // namespace

Status rebuildVocabulary(store::Database& database) {
    LANYARD_TRY(database.execute("DELETE FROM word"));
    LANYARD_TRY(database.execute("DELETE FROM near"));
    for (const LanguageSql& language : kLanguages)
        LANYARD_TRY(rebuild(database, language));
    return {};
}

Result<std::int64_t> pagesHeld(store::Database& database) {
    LANYARD_ASSIGN(auto row, database.prepare("SELECT total(items) FROM pack"));
    LANYARD_TRY(row.step());
    return static_cast<std::int64_t>(row.real(0));
}

Result<WordUse> useOf(store::Database& database, std::string_view language, std::string_view word, std::int64_t held) {
    LANYARD_ASSIGN(auto rows, database.prepare("SELECT word, pages FROM word WHERE language = ? AND word >= ?"
                                               " AND word < ? ORDER BY word LIMIT ?"));
    rows.bind(1, language).bind(2, word).bind(3, endOf(word)).bind(4, kWordsCounted);
    const auto rarity = [&](std::int64_t pages) {
        const auto some = static_cast<double>(std::min(pages, held));
        return std::log(1 + (static_cast<double>(held) - some + 0.5) / (some + 0.5));
    };
    WordUse use;
    use.whole = rarity(0);
    while (use.pages < held) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            break;
        const std::int64_t pages = rows.integer(1);
        use.pages += pages;
        if (rows.text(0) == word) {
            use.whole = rarity(pages);
            use.isCommon = pages * 3 >= held;
        }
    }
    use.begins = rarity(use.pages);
    return use;
}

Result<std::vector<std::string>> meantBy(store::Database& database, std::string_view language, std::string_view word) {
    if (word.size() < kShortestAbbreviation || !isCorrectable(word))
        return std::vector<std::string>{};
    LANYARD_ASSIGN(Finder finder, Finder::make(database, language));
    if (word.size() <= kLongestAbbreviation)
        LANYARD_TRY(finder.swapped(word));
    if (word.size() > kShortestAbbreviation && word.size() <= kLongestAbbreviation + 1 && word.back() == 's')
        LANYARD_TRY(finder.several(word));
    if (word.size() >= kShortest)
        LANYARD_TRY(finder.misspelt(word));
    LANYARD_TRY(finder.joined(word));
    LANYARD_TRY(finder.sameStem(word));
    return finder.best();
}

} // namespace lanyard::content
