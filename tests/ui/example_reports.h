#pragma once

#include "mobile/app/view/session.h"

/// The example's own writing: drafts, what was sealed, a report that is being finished, a record of a disruption.
/// Invented.
namespace lanyard::ui {

inline constexpr const char* kFinishText =
    "Most weekends a man, about 30, in a blue hatchback ending TST collects two girls, about 14. He calls one “Dot”.";

void fillReports(app::Session& session); ///< drafts and outbox
/// A report that was sealed: received, or on its way.
[[nodiscard]] app::SentModel::Page sentPage(bool received);
/// All but the handling is filled in.
[[nodiscard]] app::FinishModel::Fields finishFields();
/// What is said about it: with `problems`, or ready.
[[nodiscard]] app::FinishModel::Verdict finishVerdict(bool problems);
/// Ready, with words in it that could point to the source.
[[nodiscard]] app::FinishModel::Verdict leakVerdict();
/// With the measure chosen, or still to be chosen.
void fillDisruption(app::DisruptionModel& record, bool chosen);

} // namespace lanyard::ui
