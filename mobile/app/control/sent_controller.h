#pragma once

#include "mobile/app/control/report_rows.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

#include <optional>

namespace lanyard::app {

/// The page of one report after it was sealed: shown anew whenever sending makes progress, and where its withdrawal is
/// asked for.
class SentController : public QObject {
    Q_OBJECT

public:
    SentController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// Reads the shown report again; nothing when none is shown.
    void refresh();

signals:
    /// Correct it: a note for a report, a new record for one of a disruption.
    void noteRequested(const QString& reportId);
    void recordRequested(const QString& reportId);
    /// A request to withdraw was sealed.
    void reportsChanged();

private:
    /// The report and what goes with it, read at one moment.
    struct Read {
        std::optional<store::ReportRow> report;
        std::optional<store::OutboxEntry> entry;
        std::optional<store::ReportRow> withdrawal; ///< the newest request to withdraw it
        client::SyncStatus sync;
    };

    void open(const QString& reportId);
    void read(const QString& reportId, bool navigate);
    void show(const Read& read, bool navigate);
    void withdraw(const QString& reportId, const QString& reason);

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    SentModel& m_model;
    std::string m_kind;
    quint64 m_asked = 0;
};

} // namespace lanyard::app
