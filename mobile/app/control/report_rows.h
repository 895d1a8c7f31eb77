#pragma once

#include "core/store/outbox.h"
#include "core/store/store.h"
#include "mobile/app/control/draft_shelf.h"
#include "mobile/app/view/reports_model.h"
#include "mobile/app/view/sync_model.h"
#include "sync/client/runner.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace lanyard::app {

/// All that the screens about reports are made from, read at one moment on the worker.
struct ReportsSnapshot {
    std::vector<store::ReportRow> reports;    ///< newest first; empty while locked
    std::vector<store::OutboxEntry> entries;  ///< oldest first
    std::map<std::string, DraftFacts> drafts; ///< by report id
    client::SyncStatus sync;
    bool open = false;
};

[[nodiscard]] std::vector<OutboxRow> outboxRows(const ReportsSnapshot& snapshot, UnixMillis now,
                                                const QString& language);
/// How a report is called in a list, with its kind when it is no report.
[[nodiscard]] QString rowTitle(const store::ReportRow& report, UnixMillis now, const QString& language);
/// Sealed and not yet received by the force.
[[nodiscard]] int waitingCount(const ReportsSnapshot& snapshot);
[[nodiscard]] SyncModel::State syncLine(const ReportsSnapshot& snapshot, UnixMillis now, const QString& language);

/// Why the force refused a report, and what to do, for a code of a rejected receipt.
[[nodiscard]] QString refusalText(const std::string& code);

} // namespace lanyard::app
