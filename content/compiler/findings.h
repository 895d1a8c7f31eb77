#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lanyard::compiler {

enum class Severity {
    Warning, ///< stops nothing
    Error,   ///< no pack is made
};

/// One fault of the sources, where an editor can find it.
struct Finding {
    std::string file; ///< relative to the pack's folder, with '/'
    int line = 1;
    Severity severity = Severity::Error;
    std::string sentence;
};

/// What lint has found so far.
class Findings {
public:
    void error(std::string_view file, int line, std::string sentence);
    void warning(std::string_view file, int line, std::string sentence);
    [[nodiscard]] bool hasErrors() const;
    /// By file, then line, then as they came.
    [[nodiscard]] std::vector<Finding> sorted() const;

private:
    std::vector<Finding> m_all;
};

/// "measures/x.md:12: sentence", or "…: warning: sentence".
[[nodiscard]] std::string formatFinding(const Finding& finding);

} // namespace lanyard::compiler
