#pragma once

#include "core/intel/report.h"

namespace lanyard::intel {

/// A place in a report that could give its source away: words that stand in the provenance and in what everybody reads.
struct Leak {
    enum class Why {
        Name,  ///< a name from the provenance
        Role,  ///< who somebody is: mother, neighbour, caretaker
        Phrase ///< three or more words together, or a long number
    };
    std::string field; ///< text, said, comment or place
    std::size_t begin = 0;
    std::size_t end = 0; ///< bytes of that field: [begin, end)
    Why why = Why::Name;
    [[nodiscard]] bool operator==(const Leak&) const = default;
};

/// Looks for the provenance in the rest of the report, whatever case it is written in. `roles` are words or phrases
/// that say who a source is (content, wording terms of the sort points-to-source). Names of the people, vehicles and
/// places that the report is about, and common words, are passed over. Advice, never a proof that nothing else tells;
/// it never blocks. In the order of the fields and of each text; none overlap. Time is linear in the texts.
/// Source: reference/intelligence-report.md sections 6.3 and 8.
[[nodiscard]] std::vector<Leak> leaksIn(const Report& report, std::span<const std::string> roles);

} // namespace lanyard::intel
