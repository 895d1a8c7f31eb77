#pragma once

#include "core/intel/disruption.h"
#include "core/intel/report.h"

#include <string>
#include <string_view>
#include <vector>

/// Finding one's own drafts again by any words in them. Words fold as they do for the guides (core/base/fold.h):
/// case, accents and apostrophes make no difference.
namespace lanyard::intel {

/// The folded words of a draft, each with a space before it: text, what others said, comment, place, and what is known
/// of people, vehicles, places, phones and accounts. Never the provenance: who told it is not searched, on no device
/// (reference: intelligence-report.md, on Part 1).
[[nodiscard]] std::string searchWordsOf(const Report& report);
/// Of a record: measure, place and line.
[[nodiscard]] std::string searchWordsOf(const Disruption& record);

/// What the officer typed: every word of it must begin some word of the draft, in any order.
class DraftQuery {
public:
    explicit DraftQuery(std::string_view typed);

    /// Nothing to look for: matches every draft.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// `words` as searchWordsOf() gives them.
    [[nodiscard]] bool matches(std::string_view words) const;

private:
    std::vector<std::string> m_words; ///< folded, each with a space before it, the longest first
};

} // namespace lanyard::intel
