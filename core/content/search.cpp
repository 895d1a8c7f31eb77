#include "core/base/fold.h"
#include "core/content/content_store.h"
#include "core/content/content_store_state.h"
#include "core/content/match_expression.h"
#include "core/content/snippet.h"
#include "core/content/vocabulary.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace lanyard::content {
namespace {

constexpr std::size_t kInputBytes = 1024;
constexpr std::size_t kWords = 8;
constexpr std::size_t kWordBytes = 40;
/// How many pages are weighed for one query. Beyond it the words are too common to tell pages apart, and each keystroke
/// would cost more than it gives.
constexpr std::int64_t kCandidates = 300;
/// A definition is short, so that its words weigh much; a page that says what to do about it is worth more.
constexpr double kDefinition = 0.5;
/// Fewer hits than these are too few to be sure that what was typed is what was meant.
constexpr std::size_t kFew = 3;
/// More words than these would make too many combinations.
constexpr std::size_t kNearlyAll = 5;
/// A word that this many pages have is one, and no slip for another.
constexpr std::int64_t kFewPages = 3;

/// How a page was found, best first. What was found by the words as they were typed always comes before what was found
/// by words near to them, and both before pages that have only some of them.
enum class Tier {
    Title,
    Alias,
    NameBegins,
    NameWords,
    NameMain,
    Words,
    NearName,
    NearNameBegins,
    NearNameWords,
    NearWords,
    Some
};

struct Candidate {
    Tier tier = Tier::Words;
    double score = 0; ///< bm25: lower is better
};
using Candidates = std::unordered_map<std::int64_t, Candidate>;

constexpr std::size_t kLettersThatMean = 3;

std::vector<std::string> queryWords(std::string_view typed) {
    std::vector<std::string> words;
    for (Token& token : tokensOf(typed.substr(0, kInputBytes))) {
        std::string& word = token.folded;
        if (word.size() > kWordBytes) {
            // Cut between code points: half of one would match nothing.
            std::size_t length = kWordBytes;
            while (length > 0 && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80)
                --length;
            word.resize(length);
        }
        if (std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(std::move(word));
        if (words.size() == kWords)
            break;
    }
    return words;
}

struct Queries {
    const char* names;
    const char* text;
};
// No ORDER BY: the query stops at the limit before anything is sorted. Weights: title, aliases, keywords, summary,
// body.
constexpr Queries kEnglish{
    "SELECT rowid, lanyard_rank(names_en, ?3, 12.0, 10.0, 5.0) FROM names_en WHERE names_en MATCH ?1 LIMIT ?2",
    "SELECT rowid, lanyard_rank(text_en, ?3, 12.0, 10.0, 5.0, 3.0, 1.0) FROM text_en WHERE text_en MATCH ?1 LIMIT ?2"};
constexpr Queries kWelsh{
    "SELECT rowid, lanyard_rank(names_cy, ?3, 12.0, 10.0, 5.0) FROM names_cy WHERE names_cy MATCH ?1 LIMIT ?2",
    "SELECT rowid, lanyard_rank(text_cy, ?3, 12.0, 10.0, 5.0, 3.0, 1.0) FROM text_cy WHERE text_cy MATCH ?1 LIMIT ?2"};

Status addMatches(store::Database& database, const char* sql, const MatchExpression& expression, Tier tier,
                  Candidates& candidates) {
    LANYARD_ASSIGN(auto rows, database.prepare(sql));
    rows.bind(1, expression.text).bind(2, kCandidates);
    rows.bind(3, ByteView(reinterpret_cast<const std::uint8_t*>(expression.rarities.data()),
                          expression.rarities.size() * sizeof(double)));
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return {};
        // What a better way has found keeps its place there.
        candidates.try_emplace(rows.integer(0), Candidate{tier, rows.real(1)});
    }
}

/// The tiers of pages whose title is the name, whose other name is, and where one only begins with it.
struct NameTiers {
    Tier title;
    Tier alias;
    Tier begins;
};
constexpr NameTiers kTyped{Tier::Title, Tier::Alias, Tier::NameBegins};
constexpr NameTiers kMeant{Tier::NearName, Tier::NearName, Tier::NearNameBegins};

Status addNames(store::Database& database, std::string_view language, const std::string& name, const NameTiers& tiers,
                Candidates& candidates) {
    LANYARD_ASSIGN(auto rows,
                   database.prepare("SELECT doc, folded, is_alias FROM name WHERE language = ? AND folded >= ?"
                                    " AND folded < ? ORDER BY folded LIMIT ?"));
    const std::string end = name + "\xF4\x8F\xBF\xBF"; // the last code point there is
    rows.bind(1, language).bind(2, name).bind(3, end).bind(4, kCandidates);
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return {};
        const bool exact = rows.text(1) == name;
        const Tier tier = !exact ? tiers.begins : rows.integer(2) == 0 ? tiers.title : tiers.alias;
        // The query for names' words had a limit, and may lack it.
        Candidate& candidate = candidates.try_emplace(rows.integer(0), Candidate{tier, 0}).first->second;
        candidate.tier = std::min(candidate.tier, tier);
    }
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// The name that was hit when it was not the title: an exact one first, then the first that has all the words.
std::string matchedAlias(const std::string& title, const std::vector<std::string>& aliases, const std::string& typed,
                         const std::vector<std::string>& words) {
    if (allWordsIn(title, words))
        return {};
    const auto exact = std::find_if(aliases.begin(), aliases.end(),
                                    [&](const std::string& alias) { return foldWords(alias) == typed; });
    if (exact != aliases.end())
        return *exact;
    const auto near = std::find_if(aliases.begin(), aliases.end(),
                                   [&](const std::string& alias) { return allWordsIn(alias, words); });
    return near == aliases.end() ? std::string() : *near;
}

struct Ranked {
    Candidate candidate;
    std::int64_t doc = 0;
    std::string item;
};

/// Rank, then id: the same words give the same order on every device.
Result<std::vector<Ranked>> rank(store::Database& database, const Candidates& candidates, std::size_t limit) {
    std::vector<Ranked> ranked;
    LANYARD_ASSIGN(auto row, database.prepare("SELECT item, is_definition FROM doc WHERE doc = ?"));
    for (const auto& [doc, candidate] : candidates) {
        row.reset();
        row.bind(1, doc);
        LANYARD_ASSIGN(const bool there, row.step());
        if (!there)
            continue;
        ranked.push_back({candidate, doc, row.text(0)});
        if (row.integer(1) != 0)
            ranked.back().candidate.score *= kDefinition;
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        if (a.candidate.tier != b.candidate.tier)
            return a.candidate.tier < b.candidate.tier;
        if (a.candidate.score < b.candidate.score || b.candidate.score < a.candidate.score)
            return a.candidate.score < b.candidate.score;
        return a.item < b.item;
    });
    if (ranked.size() > limit)
        ranked.resize(limit);
    return ranked;
}

/// All of one search reads the same state, under one lock instead of one a statement: the locks are calls to the system
/// and would cost as much as the looking up.
class ReadTransaction {
public:
    static Result<ReadTransaction> begin(store::Database& database) {
        LANYARD_TRY(database.execute("BEGIN"));
        return ReadTransaction(database);
    }
    ReadTransaction(ReadTransaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ReadTransaction& operator=(ReadTransaction&&) = delete;
    ~ReadTransaction() {
        if (m_database != nullptr)
            (void)m_database->execute("COMMIT"); // nothing was written
    }

private:
    explicit ReadTransaction(store::Database& database) : m_database(&database) {}
    store::Database* m_database;
};

/// Looks for one query, step by step, each only when those before it found too little.
class Search {
public:
    Search(store::Database& database, std::string_view language, std::size_t limit)
        : m_database(database)
        , m_language(language)
        , m_queries(language == "cy" ? kWelsh : kEnglish)
        , m_limit(limit) {}

    Status typed(const std::vector<std::string>& words, const std::string& name) {
        LANYARD_ASSIGN(m_held, pagesHeld(m_database));
        std::size_t letters = 0;
        std::int64_t least = m_held;
        for (const std::string& word : words) {
            LANYARD_ASSIGN(const WordUse use, useOf(m_database, m_language, word, m_held));
            m_typed.push_back({{word, use.whole, use.begins}});
            m_pages.push_back(use.pages);
            m_isCommon.push_back(use.isCommon);
            letters += word.size();
            least = std::min(least, use.pages);
        }
        if (least == 0)
            return {}; // no page has that word
        const MatchExpression all = allOf(m_typed);
        const auto main = mainOf(m_typed);
        LANYARD_TRY(addMatches(m_database, m_queries.names, all, Tier::NameWords, m_candidates));
        LANYARD_TRY(addNames(m_database, m_language, name, kTyped, m_candidates));
        // Names leave out the little words that people type.
        if (main.size() < words.size())
            LANYARD_TRY(addMatches(m_database, m_queries.names, allOf(main), Tier::NameMain, m_candidates));
        // A name with nearly all of the words may say more than a page with all of them somewhere: weights decide.
        if (least >= kFewPages && m_candidates.size() < kFew && main.size() > 1 && main.size() <= kNearlyAll)
            LANYARD_TRY(addMatches(m_database, m_queries.names, allButOneOf(main), Tier::Words, m_candidates));
        // One or two letters begin a word of nearly every page: then only names count, unless there is none.
        if (m_candidates.empty() || (m_candidates.size() < m_limit && letters > 2))
            LANYARD_TRY(addMatches(m_database, m_queries.text, all, Tier::Words, m_candidates));
        return {};
    }

    /// What was meant, where words as they were typed begin too few pages' words to be what was meant.
    Status meant() {
        std::string name;
        bool isAnother = false;
        bool isUnknown = false;
        for (std::size_t i = 0; i < m_typed.size(); ++i) {
            const Meaning& typed = m_typed[i].front();
            Meanings meanings;
            if (m_pages[i] > 0)
                meanings.push_back(typed);
            m_shown.push_back(typed.text);
            if (m_pages[i] < kFewPages) {
                LANYARD_ASSIGN(const auto near, meantBy(m_database, m_language, typed.text));
                for (const std::string& word : near) {
                    LANYARD_ASSIGN(const WordUse use, useOf(m_database, m_language, word, m_held));
                    meanings.push_back({word, use.whole, use.begins});
                }
                if (!near.empty()) {
                    isAnother = true;
                    m_shown.back() = near.front();
                }
            }
            if (meanings.empty()) {
                meanings.push_back(typed);
                isUnknown = true;
            }
            m_meant.push_back(std::move(meanings));
            name += (name.empty() ? "" : " ") + m_shown.back();
        }
        if (!isAnother || isUnknown)
            return {};
        LANYARD_TRY(addMatches(m_database, m_queries.names, allOf(mainOf(m_meant)), Tier::NearNameWords, m_candidates));
        LANYARD_TRY(addNames(m_database, m_language, name, kMeant, m_candidates));
        if (m_candidates.size() < m_limit)
            LANYARD_TRY(addMatches(m_database, m_queries.text, allOf(m_meant), Tier::NearWords, m_candidates));
        return {};
    }

    /// Few pages have all of it: pages with some of it in their names. None has: pages with some of it anywhere. Words
    /// that are everywhere find nothing alone, and count where others are found.
    Status some() {
        if (m_meant.size() < 2)
            return {};
        // A word that is known counts as it was typed.
        std::vector<Meanings> words = m_meant;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (m_pages[i] > 0)
                words[i].resize(1);
        auto main = mainOf(words);
        // One or two letters begin a word of nearly every page: beside words that are nowhere they mean nothing.
        std::erase_if(main, [](const Meanings& meanings) { return meanings.front().text.size() < kLettersThatMean; });
        if (main.empty())
            return {};
        const MatchExpression any = anyOf(main);
        return addMatches(m_database, m_candidates.empty() ? m_queries.text : m_queries.names,
                          main.size() < words.size() ? both(any, anyOf(words)) : any, Tier::Some, m_candidates);
    }

    /// Enough is found to be sure that it is what was meant: several pages, or one whose name is or begins with it.
    [[nodiscard]] bool isEnough() const {
        return m_candidates.size() >= std::min(kFew, m_limit) ||
               std::any_of(m_candidates.begin(), m_candidates.end(),
                           [](const auto& candidate) { return candidate.second.tier <= Tier::NameBegins; });
    }

    [[nodiscard]] const Candidates& candidates() const { return m_candidates; }
    /// The words that a page of this tier was found by.
    [[nodiscard]] const std::vector<std::string>& shown() const { return m_shown; }

private:
    /// Those that tell pages apart; all of them when none does.
    [[nodiscard]] std::vector<Meanings> mainOf(const std::vector<Meanings>& words) const {
        std::vector<Meanings> main;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (!m_isCommon[i])
                main.push_back(words[i]);
        return main.empty() ? words : main;
    }

    store::Database& m_database;
    std::string_view m_language;
    const Queries& m_queries;
    std::size_t m_limit;
    std::int64_t m_held = 0;
    Candidates m_candidates;
    std::vector<Meanings> m_typed;
    std::vector<std::int64_t> m_pages; ///< of each as it was typed
    std::vector<bool> m_isCommon;      ///< each as it was typed
    std::vector<Meanings> m_meant;
    std::vector<std::string> m_shown;
};

} // namespace

Result<std::vector<SearchHit>> ContentStore::search(std::string_view words, std::string_view language,
                                                    std::size_t limit) {
    const std::vector<std::string> wanted = queryWords(words);
    if (wanted.empty() || limit == 0)
        return std::vector<SearchHit>{};
    store::Database& database = m_state->database;
    const std::string typed = foldWords(words.substr(0, kInputBytes));

    LANYARD_ASSIGN(const auto transaction, ReadTransaction::begin(database));
    Search search(database, language == "cy" ? "cy" : "en", limit);
    LANYARD_TRY(search.typed(wanted, typed));
    if (!search.isEnough())
        LANYARD_TRY(search.meant());
    if (!search.isEnough())
        LANYARD_TRY(search.some());

    LANYARD_ASSIGN(const auto ranked, rank(database, search.candidates(), limit));
    LANYARD_ASSIGN(auto entry, database.prepare("SELECT kind, title, summary, subtitle, grouping, group_title, strap,"
                                                " aliases, body FROM entry NATURAL JOIN page WHERE doc = ?"));
    std::vector<SearchHit> hits;
    for (const Ranked& found : ranked) {
        entry.reset();
        entry.bind(1, found.doc);
        LANYARD_ASSIGN(const bool there, entry.step());
        const auto kind = there ? kindFromName(entry.text(0)) : std::nullopt;
        if (!kind)
            continue;
        SearchHit hit;
        hit.head = {found.item,    *kind,         entry.text(1), entry.text(2),
                    entry.text(3), entry.text(4), entry.text(5), entry.text(6)};
        const Tier tier = found.candidate.tier;
        const std::vector<std::string>& shown = tier <= Tier::Words ? wanted : search.shown();
        hit.matchedAlias = matchedAlias(hit.head.title, linesOf(entry.text(7)), typed, shown);
        // Found by its name: the summary says what it is. Found by its words: the line that has them.
        std::vector<std::string> lines{hit.head.summary};
        if (tier == Tier::Words || tier >= Tier::NearWords)
            for (std::string& line : linesOf(entry.text(8)))
                lines.push_back(std::move(line));
        hit.snippet = snippetOf(lines, shown);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace lanyard::content
