#include "core/content/content_store.h"
#include "core/content/content_store_state.h"
#include "core/content/fold.h"
#include "core/content/snippet.h"

#include <algorithm>
#include <unordered_map>

namespace lanyard::content {
namespace {

constexpr std::size_t kInputBytes = 1024;
constexpr std::size_t kWords = 8;
constexpr std::size_t kWordBytes = 40;
/// How many pages are weighed for one query. Beyond it the words are too common to tell pages apart, and each keystroke
/// would cost more than it gives.
constexpr std::int64_t kCandidates = 300;

/// How a page was found, best first.
enum class Tier { Title, Alias, NameBegins, NameWords, Words };

struct Candidate {
    Tier tier = Tier::Words;
    double score = 0; ///< bm25: lower is better
};
using Candidates = std::unordered_map<std::int64_t, Candidate>;

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

/// Words hold letters and figures only, and stand in quotes besides: nothing typed is ever FTS5 syntax.
std::string matchExpression(const std::vector<std::string>& words, std::string_view joiner) {
    std::string expression;
    for (const std::string& word : words) {
        if (!expression.empty())
            expression += joiner;
        expression += '"' + word + "\"*";
    }
    return expression;
}

struct Queries {
    const char* names;
    const char* text;
};
// No ORDER BY: the query stops at the limit before anything is sorted. Weights: title, aliases, keywords, summary,
// body.
constexpr Queries kEnglish{
    "SELECT rowid, lanyard_rank(names_en, 12.0, 10.0, 5.0) FROM names_en WHERE names_en MATCH ? LIMIT ?",
    "SELECT rowid, lanyard_rank(text_en, 12.0, 10.0, 5.0, 3.0, 1.0) FROM text_en WHERE text_en MATCH ? LIMIT ?"};
constexpr Queries kWelsh{
    "SELECT rowid, lanyard_rank(names_cy, 12.0, 10.0, 5.0) FROM names_cy WHERE names_cy MATCH ? LIMIT ?",
    "SELECT rowid, lanyard_rank(text_cy, 12.0, 10.0, 5.0, 3.0, 1.0) FROM text_cy WHERE text_cy MATCH ? LIMIT ?"};

Status addMatches(store::Database& database, const char* sql, const std::string& expression, Tier tier,
                  Candidates& candidates) {
    LANYARD_ASSIGN(auto rows, database.prepare(sql));
    rows.bind(1, expression).bind(2, kCandidates);
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return {};
        // What a better way has found keeps its place there.
        candidates.try_emplace(rows.integer(0), Candidate{tier, rows.real(1)});
    }
}

/// Pages whose title or alias is, or begins with, what was typed.
Status addNames(store::Database& database, std::string_view language, const std::string& typed,
                Candidates& candidates) {
    LANYARD_ASSIGN(auto rows,
                   database.prepare("SELECT doc, folded, is_alias FROM name WHERE language = ? AND folded >= ?"
                                    " AND folded < ? ORDER BY folded LIMIT ?"));
    const std::string end = typed + "\xF4\x8F\xBF\xBF"; // the last code point there is
    rows.bind(1, language).bind(2, typed).bind(3, end).bind(4, kCandidates);
    while (true) {
        LANYARD_ASSIGN(const bool more, rows.step());
        if (!more)
            return {};
        const bool exact = rows.text(1) == typed;
        const Tier tier = !exact ? Tier::NameBegins : rows.integer(2) == 0 ? Tier::Title : Tier::Alias;
        Candidate& candidate = candidates[rows.integer(0)]; // the query for names' words had a limit, and may lack it
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
    if (allWordsIn(tokensOf(title), words))
        return {};
    const auto exact = std::find_if(aliases.begin(), aliases.end(),
                                    [&](const std::string& alias) { return foldWords(alias) == typed; });
    if (exact != aliases.end())
        return *exact;
    const auto near = std::find_if(aliases.begin(), aliases.end(),
                                   [&](const std::string& alias) { return allWordsIn(tokensOf(alias), words); });
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
    LANYARD_ASSIGN(auto row, database.prepare("SELECT item FROM doc WHERE doc = ?"));
    for (const auto& [doc, candidate] : candidates) {
        row.reset();
        row.bind(1, doc);
        LANYARD_ASSIGN(const bool there, row.step());
        if (there)
            ranked.push_back({candidate, doc, row.text(0)});
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

} // namespace

Result<std::vector<SearchHit>> ContentStore::search(std::string_view words, std::string_view language,
                                                    std::size_t limit) {
    std::vector<std::string> wanted = queryWords(words);
    if (wanted.empty() || limit == 0)
        return std::vector<SearchHit>{};
    const bool welsh = language == "cy";
    const Queries& queries = welsh ? kWelsh : kEnglish;
    store::Database& database = m_state->database;
    const std::string typed = foldWords(words.substr(0, kInputBytes));
    std::size_t letters = 0;
    for (const std::string& word : wanted)
        letters += word.size();

    Candidates candidates;
    const std::string all = matchExpression(wanted, " AND ");
    LANYARD_TRY(addMatches(database, queries.names, all, Tier::NameWords, candidates));
    LANYARD_TRY(addNames(database, welsh ? "cy" : "en", typed, candidates));
    // One or two letters begin a word of nearly every page: then only names count, unless there is none.
    if (candidates.empty() || (candidates.size() < limit && letters > 2))
        LANYARD_TRY(addMatches(database, queries.text, all, Tier::Words, candidates));
    if (candidates.empty() && wanted.size() > 1) {
        // No page has all of it: pages with some of it, without the little words.
        std::vector<std::string> longer;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(longer),
                     [](const std::string& word) { return word.size() > 3; });
        if (!longer.empty()) {
            LANYARD_TRY(addMatches(database, queries.text, matchExpression(longer, " OR "), Tier::Words, candidates));
            wanted = std::move(longer);
        }
    }

    LANYARD_ASSIGN(const auto ranked, rank(database, candidates, limit));
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
        hit.matchedAlias = matchedAlias(hit.head.title, linesOf(entry.text(7)), typed, wanted);
        // Found by its name: the summary says what it is. Found by its words: the line that has them.
        std::vector<std::string> lines{hit.head.summary};
        if (found.candidate.tier == Tier::Words)
            for (std::string& line : linesOf(entry.text(8)))
                lines.push_back(std::move(line));
        hit.snippet = snippetOf(lines, wanted);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace lanyard::content
