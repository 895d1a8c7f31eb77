#include "content/compiler/wording_lint.h"

#include "core/content/fold.h"

#include <algorithm>
#include <sstream>

namespace lanyard::compiler {
namespace {

/// A fact's id is for programs: "fact: suspect.associating-with-child".
std::string withoutFactIds(std::string line) {
    static constexpr std::string_view kFact = "fact: ";
    for (std::size_t from = line.find(kFact); from != std::string::npos; from = line.find(kFact, from + 1)) {
        const std::size_t begin = from + kFact.size();
        const std::size_t end = line.find_first_of(",}", begin);
        line.erase(begin, end == std::string::npos ? end : end - begin);
    }
    return line;
}

/// The line with quoted speech made blank, so that words on its two sides do not meet.
std::string withoutSpeech(std::string line) {
    static constexpr std::string_view kOpen = "“";
    static constexpr std::string_view kClose = "”";
    std::size_t from = 0;
    while ((from = line.find(kOpen, from)) != std::string::npos) {
        const std::size_t end = line.find(kClose, from);
        const std::size_t length = end == std::string::npos ? line.size() - from : end + kClose.size() - from;
        line.replace(from, length, " . ");
    }
    return line;
}

} // namespace

WordingLint::WordingLint(const Json& wording) {
    for (const Json& entry : wording)
        for (const Json& written : entry["terms"]) {
            Term term{{}, written.get<std::string>(), {}, false};
            for (content::Token& token : content::tokensOf(term.written))
                term.words.push_back(std::move(token.folded));
            if (!entry["instead"].empty())
                term.instead = entry["instead"][0].get<std::string>();
            term.error = entry["sort"] == "blames-child" || entry["sort"] == "minimises";
            if (!term.words.empty())
                m_byFirstWord[term.words.front()].push_back(std::move(term));
        }
}

void WordingLint::check(const AuthoredItem& item, Findings& findings) const {
    std::istringstream lines(item.text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with("aliases:") || line.starts_with("keywords:"))
            continue;
        const std::vector<content::Token> tokens = content::tokensOf(withoutSpeech(withoutFactIds(line)));
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            const auto candidates = m_byFirstWord.find(tokens[at].folded);
            if (candidates == m_byFirstWord.end())
                continue;
            for (const Term& term : candidates->second) {
                if (term.words.size() > tokens.size() - at ||
                    !std::equal(
                        term.words.begin(), term.words.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at),
                        [](const std::string& word, const content::Token& token) { return word == token.folded; }))
                    continue;
                std::string sentence = "The wording list has '" + term.written + "'.";
                if (!term.instead.empty())
                    sentence += " Better: '" + term.instead + "'.";
                if (term.error)
                    findings.error(item.file, number, std::move(sentence));
                else
                    findings.warning(item.file, number, std::move(sentence));
            }
        }
    }
}

} // namespace lanyard::compiler
