#pragma once

#include "core/base/time.h"
#include "core/intel/leak.h"
#include "core/intel/report.h"
#include "mobile/app/control/finish_choices.h"
#include "mobile/app/view/finish_model.h"

#include <vector>

namespace lanyard::app {

[[nodiscard]] FinishModel::Fields fieldsOf(const intel::Report& report);
/// Takes what the officer entered into the report; id, times, guides and what is sealed stay as they are.
void applyFields(const FinishModel::Fields& fields, intel::Report& report);
/// The grades that the report's kind of source usually gets.
[[nodiscard]] FinishModel::Suggestion suggestionFor(const intel::Report& report);
/// What follows from the report as it is, but for the review.
[[nodiscard]] FinishModel::Verdict verdictOf(const intel::Report& report, const QString& forceName);
/// What the force will get, and in it the places that could point to the source.
void addReview(FinishModel::Verdict& verdict, const intel::Report& report, const std::vector<intel::Leak>& leaks,
               const ForceWords& words, UnixMillis now, const QString& language);

} // namespace lanyard::app
