#pragma once

#include "core/intel/disruption.h"
#include "mobile/app/control/worker.h"
#include "mobile/app/view/session.h"

#include <QTimer>

#include <optional>

namespace lanyard::app {

/// Recording a disruption: a draft as a note is, saved within 300 ms of each change, and sealed into the outbox.
class DisruptionController : public QObject {
    Q_OBJECT

public:
    DisruptionController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// A new record; `measureId` and `corrects` may be empty.
    void startNew(const QString& measureId, const QString& corrects = {});
    void open(const QString& recordId);
    /// What is unsaved is saved now, and nothing is in hand afterwards.
    void saveBeforeLock();
    /// The words of choices and measures, in the language of now.
    void retranslate();

signals:
    /// A record came, went, changed or was sealed.
    void recordsChanged();

private:
    /// A record with what is known of its past.
    struct Opened {
        Result<intel::Disruption> record = fail(ErrorCode::Internal, "");
        std::optional<store::ReportRow> row;
        std::optional<store::ReportRow> corrected;
    };
    static Opened withPast(Backend& backend, Result<intel::Disruption> record);

    void take(Opened opened, bool fresh);
    void show();
    void showVerdict();
    void showSaved();
    void loadMeasures();
    void edited();
    void save();
    void done();
    void submit();
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] Date today() const;

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    DisruptionModel& m_model;
    QTimer m_timer;
    std::optional<intel::Disruption> m_record;
    std::optional<UnixMillis> m_saved; ///< nothing when it never was
    QString m_correctsText;
    QString m_refusalText;
    std::int64_t m_packVersion = 0; ///< of the measures that are listed
    bool m_sealing = false;         ///< it takes no change
    bool m_dirty = false;
    quint64 m_asked = 0;    ///< number of the last opening; older answers say nothing
    quint64 m_saves = 0;    ///< of the last save
    quint64 m_searches = 0; ///< of the last look for measures
};

} // namespace lanyard::app
