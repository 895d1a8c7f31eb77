#include "mobile/app/control/open_draft.h"

#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

namespace lanyard::app {

OpenDraft::OpenDraft(Worker& worker, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OpenDraft::save);
}

QString OpenDraft::id() const {
    return m_report ? toQt(m_report->id) : QString();
}

void OpenDraft::begin(intel::Report report, std::optional<UnixMillis> saved) {
    flush();
    drop();
    m_report = std::move(report);
    m_saved = saved;
    emit replaced();
}

void OpenDraft::flush() {
    if (m_dirty)
        save();
}

void OpenDraft::saveBeforeLock() {
    if (m_report && m_dirty)
        m_worker.post([report = *m_report](Backend& backend) { backend.saveBeforeLock(report); });
    drop();
}

void OpenDraft::drop() {
    m_timer.stop();
    m_report.reset();
    m_saved.reset();
    m_dirty = false;
    ++m_asked;
    emit replaced();
}

void OpenDraft::save() {
    if (!m_report)
        return;
    m_timer.stop();
    m_dirty = false;
    const quint64 number = ++m_asked;
    m_worker.ask(
        this, [report = *m_report](Backend& backend) mutable { return backend.device().saveReport(report); },
        [this, number](const Status& status) {
            if (number != m_asked)
                return;
            if (status) {
                m_saved = m_clock.now();
                emit savedChanged();
                return;
            }
            m_dirty = true;
            m_timer.start(kRetryMillis);
            emit failed(saidText(status.error().message));
        });
}

} // namespace lanyard::app
