#pragma once

#include "core/store/outbox.h"
#include "core/store/store.h"
#include "mobile/app/view/reports_model.h"
#include "mobile/app/view/sync_model.h"
#include "sync/client/runner.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace lanyard::app {

/// What a draft still needs before it can be sealed.
enum class Missing { Nothing, Words, Grade, Other };

/// All that the screens about reports are made from, read at one moment on the worker.
struct ReportsSnapshot {
    std::vector<store::ReportRow> reports;   ///< newest first; empty while locked
    std::vector<store::OutboxEntry> entries; ///< oldest first
    std::map<std::string, Missing> missing;  ///< of the drafts, by report id
    client::SyncStatus sync;
    bool open = false;
};

[[nodiscard]] std::vector<OutboxRow> outboxRows(const ReportsSnapshot& snapshot, UnixMillis now,
                                                const QString& language);
[[nodiscard]] std::vector<DraftRow> draftRows(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language);
/// Sealed and not yet received by the force.
[[nodiscard]] int waitingCount(const ReportsSnapshot& snapshot);
[[nodiscard]] SyncModel::State syncLine(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language);

/// Why the force refused a report, and what to do, for a code of a rejected receipt.
[[nodiscard]] QString refusalText(const std::string& code);

} // namespace lanyard::app
