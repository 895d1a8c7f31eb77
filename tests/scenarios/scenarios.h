#pragma once

#include "core/measures/matcher.h"

#include <filesystem>
#include <map>

namespace lanyard::test {

/// What a case expects of one measure.
struct Expected {
    std::string status;
    std::optional<std::vector<std::string>> unknown; ///< sorted
    std::optional<std::vector<std::string>> failed;  ///< sorted
    std::optional<std::string> instead;
    bool first = false;
};

/// One case of tests/scenarios/*.yaml; README.md there has the form.
struct Scenario {
    std::string where; ///< file and line
    std::string name;
    std::string pack;
    Date on;
    measures::FactSet facts;
    std::map<std::string, Expected> expect;
};

/// Throws std::runtime_error, with file and line, on any file that is not of the form.
[[nodiscard]] std::vector<Scenario> readScenarios(const std::filesystem::path& folder);

} // namespace lanyard::test
