#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lanyard::content {

/// A word as it was typed, or one that may have been meant: letters and figures, perhaps with a space between two. Its
/// rarities say how much it tells where it stands whole, and where it begins a word.
struct Meaning {
    std::string text;
    double whole = 1;
    double begins = 1;
};
/// What stands for one word that was typed: any of these will do.
using Meanings = std::vector<Meaning>;

/// An FTS5 expression and, in the order of its phrases, their rarities for `lanyard_rank`. A meaning stands in it whole
/// and as a beginning, so that a page with "man" comes before one with "management".
struct MatchExpression {
    std::string text;
    std::vector<double> rarities;
};

[[nodiscard]] MatchExpression allOf(const std::vector<Meanings>& words);
[[nodiscard]] MatchExpression anyOf(const std::vector<Meanings>& words);
/// One of the words may be missing, whichever.
[[nodiscard]] MatchExpression allButOneOf(const std::vector<Meanings>& words);
[[nodiscard]] MatchExpression both(const MatchExpression& left, const MatchExpression& right);

} // namespace lanyard::content
