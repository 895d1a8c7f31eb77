#pragma once

#include "core/measures/matcher.h"
#include "mobile/app/view/match_model.h"

namespace lanyard::app {

/// A fact's row, with what was said of it. `typed`: an age as the officer typed it, which may not be one.
[[nodiscard]] FactRow factRow(const content::Fact& fact, const measures::FactSet& said, const QString& typed,
                              const QString& problem, bool next);
/// "The child", "The place": what questions are about.
[[nodiscard]] QString aboutTitle(const std::string& about);
/// "15" or "14-16", also with "to" or a dash. Nothing for what is no age.
[[nodiscard]] std::optional<measures::AgeRange> ageOf(const QString& typed);

/// A measure's row: what it fits, needs or fails, in the words of its own test.
[[nodiscard]] MatchRow matchRow(const measures::MeasureResult& result, const content::Rulebook& rulebook, Date today,
                                const QString& language);
[[nodiscard]] MatchSummary summaryOf(const measures::MatchResult& result, const content::Rulebook& rulebook, int facts,
                                     const QString& language);

/// What stays with a report.
[[nodiscard]] std::string saidValue(const measures::FactValue& value);

} // namespace lanyard::app
