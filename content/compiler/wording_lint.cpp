#include "content/compiler/wording_lint.h"

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

std::vector<content::Term> englishTerms(const Json& wording) {
    std::vector<content::Term> terms;
    for (const Json& entry : wording) {
        // What a report must keep apart, a guide may say.
        const auto& sort = entry["sort"].get_ref<const std::string&>();
        if (sort == "opinion" || sort == "tasking" || sort == "points-to-source")
            continue;
        terms.push_back({entry["id"].get<std::string>(),
                         entry["sort"].get<std::string>(),
                         entry["terms"].get<std::vector<std::string>>(),
                         entry["instead"].get<std::vector<std::string>>(),
                         {},
                         {}});
    }
    return terms;
}

} // namespace

WordingLint::WordingLint(const Json& wording) : m_checker(englishTerms(wording)) {}

void WordingLint::check(const AuthoredItem& item, Findings& findings) const {
    std::istringstream lines(item.text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (line.starts_with("aliases:") || line.starts_with("keywords:"))
            continue;
        const std::string words = withoutFactIds(line);
        // A straight quotation mark is YAML's here.
        for (const wording::Finding& found : m_checker.check(words, wording::Quotes::Curly)) {
            const content::Term& term = m_checker.terms()[found.term];
            std::string sentence = "The wording list has '" + words.substr(found.begin, found.end - found.begin) + "'.";
            if (!term.instead.empty())
                sentence += " Better: '" + term.instead.front() + "'.";
            if (term.sort == "blames-child" || term.sort == "minimises")
                findings.error(item.file, number, std::move(sentence));
            else
                findings.warning(item.file, number, std::move(sentence));
        }
    }
}

} // namespace lanyard::compiler
