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

std::size_t distinctHits(const std::vector<Token>& tokens, const std::vector<std::string>& query) {
    return static_cast<std::size_t>(std::count_if(query.begin(), query.end(), [&](const std::string& word) {
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) { return isHit(token, word); });
    }));
}

} // namespace

bool allWordsIn(const std::vector<Token>& text, const std::vector<std::string>& query) {
    return std::all_of(query.begin(), query.end(), [&](const std::string& word) {
        return std::any_of(text.begin(), text.end(),
                           [&](const Token& token) { return token.folded.starts_with(word); });
    });
}

std::vector<SnippetPart> snippetOf(const std::vector<std::string>& lines, const std::vector<std::string>& query,
                                   std::size_t limit) {
    if (lines.empty())
        return {};
    const std::string* line = &lines.front();
    std::vector<Token> tokens = tokensOf(*line);
    std::size_t best = distinctHits(tokens, query);
    for (const std::string& other : lines) {
        if (best == query.size())
            break;
        auto otherTokens = tokensOf(other);
        if (const std::size_t hits = distinctHits(otherTokens, query); hits > best) {
            best = hits;
            line = &other;
            tokens = std::move(otherTokens);
        }
    }

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
