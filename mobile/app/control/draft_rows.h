#pragma once

#include "mobile/app/control/report_rows.h"

#include <optional>
#include <vector>

namespace lanyard::app {

/// A draft that nobody touched for longer than this is said to be old.
inline constexpr int kOldDraftDays = 14;

/// The drafts and the refused reports, newest first, with what each still needs and what is to be known of it.
[[nodiscard]] std::vector<DraftRow> draftRows(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language);

/// Which earlier report a correction names: by its reference, else by its title. `corrected`: its row, when this device
/// still has it.
[[nodiscard]] QString correctsText(const std::optional<store::ReportRow>& corrected);

} // namespace lanyard::app
