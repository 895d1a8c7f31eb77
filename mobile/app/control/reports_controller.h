#pragma once

#include "mobile/app/control/report_rows.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

namespace lanyard::app {

/// The screens about reports: outbox, drafts, the newest draft on Home, and the sync line.
class ReportsController : public QObject {
    Q_OBJECT

public:
    ReportsController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// Reads store and outbox again; several calls before the answer are one.
    void refresh();
    /// The draft, or null when it is not known (yet).
    [[nodiscard]] const DraftRow* draft(const QString& reportId) const;
    /// Before a lock: nothing of the drafts stays here or on the worker.
    void forget();

signals:
    /// The drafts were read again.
    void draftsRead();

private:
    void show(ReportsSnapshot snapshot);
    void search();
    void showDrafts();

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    std::shared_ptr<DraftShelf> m_shelf = std::make_shared<DraftShelf>(); ///< the worker's: touched there only
    std::vector<DraftRow> m_drafts;                                       ///< all of them
    std::set<std::string> m_found;                                        ///< those that the query finds
    bool m_asked = false;
    bool m_again = false;
    quint64 m_searches = 0; ///< number of the last search; older answers say nothing
};

} // namespace lanyard::app
