#include "core/wording/checker.h"

#include "core/base/fold.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace lanyard::wording {
namespace {

using Words = std::vector<std::string>;

struct Phrase {
    Words words; ///< folded
    std::size_t term = 0;
};

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where somebody's own words stand on one line, which begins at `offset` of the text. A curly quote that is never
/// closed holds to the line's end; a straight one that is alone is no quote.
void quotedOnLine(std::string_view line, std::size_t offset, Quotes quotes, std::vector<Span>& spans) {
    static constexpr std::string_view kOpen = "“";
    static constexpr std::string_view kClose = "”";
    std::size_t at = 0;
    while (at < line.size()) {
        std::size_t end = std::string_view::npos;
        if (line.substr(at, kOpen.size()) == kOpen) {
            const std::size_t close = line.find(kClose, at);
            end = close == std::string_view::npos ? line.size() : close + kClose.size();
        } else if (quotes == Quotes::CurlyAndStraight && line[at] == '"') {
            if (const std::size_t close = line.find('"', at + 1); close != std::string_view::npos)
                end = close + 1;
        }
        if (end == std::string_view::npos) {
            ++at;
            continue;
        }
        spans.push_back({offset + at, offset + end});
        at = end;
    }
}

std::vector<Span> quoted(std::string_view text, Quotes quotes) {
    std::vector<Span> spans;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        quotedOnLine(text.substr(begin, end - begin), begin, quotes, spans);
        begin = end + 1;
    }
    return spans;
}

} // namespace

struct Checker::State {
    std::vector<content::Term> terms;
    std::unordered_map<std::string, std::vector<Phrase>> byFirstWord; ///< longest first
};

Checker::Checker(std::vector<content::Term> terms) {
    auto state = std::make_unique<State>();
    state->terms = std::move(terms);
    for (std::size_t i = 0; i < state->terms.size(); ++i)
        for (const std::string& written : state->terms[i].words) {
            Phrase phrase{{}, i};
            for (Token& token : tokensOf(written))
                phrase.words.push_back(std::move(token.folded));
            if (!phrase.words.empty())
                state->byFirstWord[phrase.words.front()].push_back(std::move(phrase));
        }
    for (auto& [word, phrases] : state->byFirstWord)
        std::stable_sort(phrases.begin(), phrases.end(),
                         [](const Phrase& a, const Phrase& b) { return a.words.size() > b.words.size(); });
    m_state = std::move(state);
}

Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;
Checker::~Checker() = default;

const std::vector<content::Term>& Checker::terms() const {
    return m_state->terms;
}

std::vector<Finding> Checker::check(std::string_view text, Quotes quotes) const {
    const std::vector<Token> tokens = tokensOf(text);
    const std::vector<Span> spans = quoted(text, quotes);
    std::vector<Finding> findings;
    std::size_t span = 0;
    for (std::size_t at = 0; at < tokens.size();) {
        while (span < spans.size() && spans[span].end <= tokens[at].begin)
            ++span;
        const std::size_t barrier = span < spans.size() ? spans[span].begin : text.size();
        if (barrier <= tokens[at].begin) {
            ++at; // in quotes
            continue;
        }
        const auto candidates = m_state->byFirstWord.find(tokens[at].folded);
        const Phrase* found = nullptr;
        if (candidates != m_state->byFirstWord.end())
            for (const Phrase& phrase : candidates->second) {
                if (phrase.words.size() > tokens.size() - at || tokens[at + phrase.words.size() - 1].end > barrier)
                    continue; // words on two sides of a quotation do not meet
                const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(at);
                if (std::equal(phrase.words.begin(), phrase.words.end(), first,
                               [](const std::string& word, const Token& token) { return word == token.folded; })) {
                    found = &phrase;
                    break;
                }
            }
        if (found == nullptr) {
            ++at;
            continue;
        }
        findings.push_back({tokens[at].begin, tokens[at + found->words.size() - 1].end, found->term});
        at += found->words.size();
    }
    return findings;
}

} // namespace lanyard::wording
