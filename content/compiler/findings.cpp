#include "content/compiler/findings.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace lanyard::compiler {

void Findings::error(std::string_view file, int line, std::string sentence) {
    m_all.push_back({std::string(file), line, Severity::Error, std::move(sentence)});
}

void Findings::warning(std::string_view file, int line, std::string sentence) {
    m_all.push_back({std::string(file), line, Severity::Warning, std::move(sentence)});
}

bool Findings::hasErrors() const {
    return std::any_of(m_all.begin(), m_all.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

std::vector<Finding> Findings::sorted() const {
    std::vector<Finding> all = m_all;
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return all;
}

std::string formatFinding(const Finding& finding) {
    return finding.file + ":" + std::to_string(finding.line) +
           (finding.severity == Severity::Warning ? ": warning: " : ": ") + finding.sentence;
}

} // namespace lanyard::compiler
