#include "core/intel/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lanyard::intel {

namespace {

template <class Value, std::size_t Count>
using Table = std::array<std::pair<Value, std::string_view>, Count>;

constexpr Table<SourceKind, 5> kSources{{{SourceKind::OwnObservation, "own-observation"},
                                         {SourceKind::Public, "public"},
                                         {SourceKind::Professional, "professional"},
                                         {SourceKind::Partner, "partner"},
                                         {SourceKind::Other, "other"}}};
constexpr Table<Assessment, 5> kAssessments{{{Assessment::KnownDirectly, "A"},
                                             {Assessment::KnownIndirectlyCorroborated, "B"},
                                             {Assessment::KnownIndirectly, "C"},
                                             {Assessment::NotKnown, "D"},
                                             {Assessment::SuspectedFalse, "E"}}};
constexpr Table<Handling, 2> kHandlings{{{Handling::Permitted, "P"}, {Handling::Conditions, "C"}}};
constexpr Table<Marking, 4> kMarkings{{{Marking::Official, "OFFICIAL"},
                                       {Marking::OfficialSensitive, "OFFICIAL-SENSITIVE"},
                                       {Marking::Secret, "SECRET"},
                                       {Marking::TopSecret, "TOP SECRET"}}};
constexpr std::array<std::string_view, 7> kForms{"intra-familial", "group",         "online-images", "online-grooming",
                                                 "under-18s",      "institutional", "unknown"};

template <class Value, std::size_t Count>
std::string_view wordIn(const Table<Value, Count>& table, Value value) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == value; });
    return found == table.end() ? std::string_view() : found->second;
}

template <class Value, std::size_t Count>
std::optional<Value> valueIn(const Table<Value, Count>& table, std::string_view word) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second == word; });
    return found == table.end() ? std::nullopt : std::optional<Value>(found->first);
}

} // namespace

std::string_view wordOf(SourceKind kind) {
    return wordIn(kSources, kind);
}
std::string_view wordOf(Assessment assessment) {
    return wordIn(kAssessments, assessment);
}
std::string_view wordOf(Handling handling) {
    return wordIn(kHandlings, handling);
}
std::string_view wordOf(Marking marking) {
    return wordIn(kMarkings, marking);
}
std::optional<SourceKind> sourceKindOf(std::string_view word) {
    return valueIn(kSources, word);
}
std::optional<Assessment> assessmentOf(std::string_view word) {
    return valueIn(kAssessments, word);
}
std::optional<Handling> handlingOf(std::string_view word) {
    return valueIn(kHandlings, word);
}
std::optional<Marking> markingOf(std::string_view word) {
    return valueIn(kMarkings, word);
}
bool isFormWord(std::string_view word) {
    return std::find(kForms.begin(), kForms.end(), word) != kForms.end();
}

} // namespace lanyard::intel
