#pragma once

#include "core/intel/disruption.h"
#include "mobile/app/view/disruption_model.h"

#include <optional>

namespace lanyard::app {

/// The choices, in the language of now.
[[nodiscard]] DisruptionModel::Options disruptionOptions();
/// What the store had, or a new one; the two texts about its past are the caller's.
[[nodiscard]] DisruptionModel::Fields fieldsOf(const intel::Disruption& record, Date today);
/// Takes what the officer entered into the record; id, times and what it corrects stay as they are.
void applyFields(const DisruptionModel::Fields& fields, intel::Disruption& record, Date today);
/// What follows from it.
[[nodiscard]] DisruptionModel::Verdict verdictOf(const DisruptionModel::Fields& fields, const intel::Disruption& record,
                                                 Date today, const QString& language);

/// A day as an officer writes it: 14/11/2026, 14.11.26, 14 11 (the last one that was), 2026-11-14. Nothing when it is
/// no day.
[[nodiscard]] std::optional<Date> dayOf(const QString& typed, Date today);

/// What came of a measure, in a word or two.
[[nodiscard]] QString outcomeTitle(std::string_view outcome);

} // namespace lanyard::app
