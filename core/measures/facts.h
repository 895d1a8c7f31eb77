#pragma once

#include <functional>
#include <map>
#include <string>
#include <variant>

/// What an officer knows, in the words of a rulebook (core/content/rulebook.h).
namespace lanyard::measures {

inline constexpr int kOldestAge = 150;

/// Whole years, 0 to kOldestAge, both ends included: "looks about 15" may be {14, 16}.
struct AgeRange {
    int low = 0;
    int high = 0;
    friend bool operator==(const AgeRange&, const AgeRange&) = default;
};

/// yes or no, an age, or the id of a choice.
using FactValue = std::variant<bool, AgeRange, std::string>;

/// What has been said, by the facts' ids. A fact that is not in it is unknown, which is not "no". Whether the ids and
/// values belong to a rulebook is for Matcher::check to say.
using FactSet = std::map<std::string, FactValue, std::less<>>;

} // namespace lanyard::measures
