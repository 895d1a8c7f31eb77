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
    m_strandedTimer.setInterval(kRetryMillis);
    connect(&m_strandedTimer, &QTimer::timeout, this, &OpenDraft::saveStranded);
}

QString OpenDraft::id() const {
    return m_report ? toQt(m_report->id) : QString();
}

void OpenDraft::begin(intel::Report report, std::optional<UnixMillis> saved) {
    flush();
    letGo();
    m_report = std::move(report);
    m_saved = saved;
    if (m_dropped == m_report->id)
        m_dropped.clear();
    if (auto stranded = m_stranded.extract(m_report->id)) {
        // Newer than what the disk has. What is attached is no matter of words: that is as the disk has it.
        stranded.mapped().attachments = std::move(m_report->attachments);
        m_report = std::move(stranded.mapped());
        m_dirty = true;
        m_timer.start(kSaveWithinMillis);
    }
    emit replaced();
}

void OpenDraft::flush() {
    if (m_dirty)
        save();
}

void OpenDraft::saveBeforeLock() {
    // Also what is being saved at this moment: should that fail, nobody would be there any more to hear of it.
    if (m_report && (m_dirty || m_saving))
        m_stranded.insert_or_assign(m_report->id, *m_report);
    for (auto& [id, report] : m_stranded)
        m_worker.post([report = std::move(report)](Backend& backend) { backend.saveBeforeLock(report); });
    m_stranded.clear();
    m_strandedTimer.stop();
    drop();
}

void OpenDraft::drop() {
    if (m_report)
        m_dropped = m_report->id;
    letGo();
    emit replaced();
}

void OpenDraft::letGo() {
    m_timer.stop();
    m_report.reset();
    m_saved.reset();
    m_dirty = false;
    m_saving = false;
    ++m_asked;
}

void OpenDraft::save() {
    if (!m_report)
        return;
    m_timer.stop();
    m_dirty = false;
    m_saving = true;
    const quint64 number = ++m_asked;
    const auto report = std::make_shared<const intel::Report>(*m_report);
    m_worker.ask(
        this,
        [report](Backend& backend) {
            intel::Report saved = *report;
            return backend.device().saveReport(saved);
        },
        [this, number, report](const Status& status) {
            if (number == m_asked)
                m_saving = false;
            if (!status) {
                notSaved(*report, status.error());
            } else if (number == m_asked) {
                m_saved = m_clock.now();
                emit savedChanged();
            }
        });
}

void OpenDraft::notSaved(const intel::Report& report, const Error& why) {
    if (m_report && m_report->id == report.id) {
        if (m_saving)
            return; // a later save of the same words is under way
        m_dirty = true;
        m_timer.start(kRetryMillis);
        emit failed(saidText(why.message));
        return;
    }
    // Sealed, discarded or locked meanwhile: there is no draft to save it in.
    if (report.id == m_dropped || why.code == ErrorCode::Refused || why.code == ErrorCode::Locked)
        return;
    m_stranded.insert_or_assign(report.id, report);
    m_strandedTimer.start();
}

void OpenDraft::saveStranded() {
    for (const auto& [id, stranded] : m_stranded)
        m_worker.ask(
            this, [report = stranded](Backend& backend) mutable { return backend.device().saveReport(report); },
            [this, id = id](const Status& status) {
                if (status || status.error().code == ErrorCode::Refused)
                    m_stranded.erase(id);
                if (m_stranded.empty())
                    m_strandedTimer.stop();
            });
}

} // namespace lanyard::app
