#include "core/content/snippet.h"

#include <algorithm>

namespace lanyard::content {
namespace {

/// One or two letters begin half of all words: they are shown as found only where they are the word.
bool isHit(const Token& token, const std::string& word) {
    return word.size() > 2 ? token.folded.starts_with(word) : token.folded == word;
}

bool anyHit(const Token& token, const std::vector<std::string>& query) {
    return std::any_of(query.begin(), query.end(), [&](const std::string& word) { return isHit(token, word); });
}

std::size_t distinctHits(const std::string& line, const std::vector<std::string>& query) {
    std::vector<bool> isFound(query.size());
    std::size_t hits = 0;
    WordReader reader(line);
    while (hits < query.size() && reader.next())
        for (std::size_t i = 0; i < query.size(); ++i)
            if (!isFound[i] && isHit(reader.word(), query[i])) {
                isFound[i] = true;
                ++hits;
            }
    return hits;
}

} // namespace

bool allWordsIn(std::string_view text, const std::vector<std::string>& query) {
    std::vector<bool> isFound(query.size());
    WordReader reader(text);
    while (reader.next())
        for (std::size_t i = 0; i < query.size(); ++i)
            isFound[i] = isFound[i] || reader.word().folded.starts_with(query[i]);
    return std::find(isFound.begin(), isFound.end(), false) == isFound.end();
}

std::vector<SnippetPart> snippetOf(const std::vector<std::string>& lines, const std::vector<std::string>& query,
                                   std::size_t limit) {
    if (lines.empty())
        return {};
    const std::string* line = &lines.front();
    std::size_t best = 0;
    for (const std::string& other : lines) {
        if (const std::size_t hits = distinctHits(other, query); hits > best) {
            best = hits;
            line = &other;
        }
        if (best == query.size())
            break;
    }
    const std::vector<Token> tokens = tokensOf(*line);

    // Start a few words before the first hit when the line is too long to show from its beginning.
    const auto firstHit = std::find_if(tokens.begin(), tokens.end(), [&](const Token& t) { return anyHit(t, query); });
    std::size_t from = 0;
    if (line->size() > limit && firstHit != tokens.end() && firstHit->end > limit / 2) {
        auto start = firstHit;
        while (start != tokens.begin() && firstHit->begin - (start - 1)->begin <= limit / 3)
            --start;
        from = start->begin;
    }
    std::size_t to = line->size();
    if (to - from > limit) {
        // The last whole word that fits; a first word longer than the limit is shown whole.
        to = from;
        for (const Token& token : tokens)
            if (token.begin >= from && (token.end <= from + limit || to == from))
                to = token.end;
    }

    std::vector<SnippetPart> parts;
    const auto add = [&](std::string_view text, bool hit) {
        if (text.empty())
            return;
        if (!parts.empty() && parts.back().hit == hit)
            parts.back().text += text;
        else
            parts.push_back({std::string(text), hit});
    };
    const std::string_view whole = *line;
    if (from > 0)
        add("… ", false);
    std::size_t at = from;
    for (const Token& token : tokens) {
        if (token.begin < from || token.end > to || !anyHit(token, query))
            continue;
        add(whole.substr(at, token.begin - at), false);
        add(whole.substr(token.begin, token.end - token.begin), true);
        at = token.end;
    }
    add(whole.substr(at, to - at), false);
    if (to < whole.size())
        add(" …", false);
    return parts;
}

} // namespace lanyard::content
