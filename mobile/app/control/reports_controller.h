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

private:
    void show(const ReportsSnapshot& snapshot);

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    bool m_asked = false;
    bool m_again = false;
};

} // namespace lanyard::app
