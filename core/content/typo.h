#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lanyard::content {

/// Slips of the finger between a typed word and a known one: a letter left out, put in, or changed, and two neighbours
/// that changed places, each counted as one (optimal string alignment). Words are folded ones of the letters a to z.

/// The beginning of a word that is nearest to what was typed: what is typed may be unfinished.
struct NearBeginning {
    int slips = 0;
    std::size_t length = 0; ///< of the beginning
};
/// Of beginnings equally near, the one as long as what was typed comes first, then the shorter. `slips` above `most`
/// says only that there are more. At most 64 letters of either are looked at.
[[nodiscard]] NearBeginning nearestBeginning(std::string_view typed, std::string_view word, int most);

/// Two letters of one that changed places make the other ("CWAN", "CAWN").
[[nodiscard]] bool isSwapped(std::string_view left, std::string_view right);

/// Keys by which words a slip or two apart meet: the word itself, and all that is left of it when up to `deletions`
/// letters are taken away, hashed to 31 bits with the salt. Sorted, each once. Two words at most `deletions` slips
/// apart share a key; two that share one need not be near.
[[nodiscard]] std::vector<std::int64_t> deletionKeys(std::string_view word, int deletions, std::string_view salt);
/// The key that all orders of the same letters share.
[[nodiscard]] std::int64_t orderKey(std::string_view word, std::string_view salt);

/// Only letters a to z: figures are never corrected, because section 46 is not a slip for section 47.
[[nodiscard]] bool isCorrectable(std::string_view word);

} // namespace lanyard::content
