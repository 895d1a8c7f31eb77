#pragma once

#include "core/base/time.h"
#include "core/intel/report.h"
#include "mobile/app/view/finish_model.h"

namespace lanyard::app {

/// The choices of each graded field, in the language of now.
[[nodiscard]] FinishModel::Options finishOptions();
[[nodiscard]] FinishModel::Fields fieldsOf(const intel::Report& report);
/// Takes what the officer entered into the report; id, times, guides and what is sealed stay as they are.
void applyFields(const FinishModel::Fields& fields, intel::Report& report);
/// What follows from the report as it is.
[[nodiscard]] FinishModel::Verdict verdictOf(const intel::Report& report, UnixMillis now, const QString& language);

} // namespace lanyard::app
