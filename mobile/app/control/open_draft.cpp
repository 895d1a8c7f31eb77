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

bool OpenDraft::isBlank() const {
    if (!m_report)
        return true;
    const auto blank = [](const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; };
    return blank(m_report->text) && blank(m_report->said) && blank(m_report->comment) && blank(m_report->provenance) &&
           (isPlaceFilled() || blank(m_report->place)) && m_report->entities.empty() && m_report->attachments.empty();
}

QString OpenDraft::id() const {
    return m_report ? toQt(m_report->id) : QString();
}

void OpenDraft::begin(intel::Report report, std::optional<UnixMillis> saved) {
    flush();
    // A step back or forward in the same report: what was filled in still is.
    const bool filled = isPlaceFilled() && m_report->id == report.id && m_report->place == report.place;
    std::string filledPlace = filled ? m_filledPlace : std::string();
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
    if (m_report->place == filledPlace)
        m_filledPlace = std::move(filledPlace);
    emit replaced();
}

void OpenDraft::flush() {
    if (m_dirty)
        save();
}

void OpenDraft::fillPlace(std::string place) {
    if (!m_report || m_sealing)
        return;
    m_filledPlace = place;
    m_report->place = std::move(place);
    if (!isBlank())
        saveSoon();
}

void OpenDraft::saveBeforeLock() {
    // Also what is being saved at this moment: should that fail, nobody would be there any more to hear of it.
    if (m_report && (m_dirty || m_saving)) {
        m_stranded.erase(m_report->id);
        m_worker.post([report = toSave(), sealing = m_sealing](Backend& backend) {
            backend.saveBeforeLock(report, sealing ? Sealing::UnderWay : Sealing::No);
        });
    }
    for (auto& [id, report] : m_stranded)
        m_worker.post([report = std::move(report)](Backend& backend) { backend.saveBeforeLock(report, Sealing::No); });
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
    m_filledPlace.clear();
    m_saved.reset();
    m_sealing = false;
    m_dirty = false;
    m_saving = false;
    ++m_asked;
}

void OpenDraft::saveSoon() {
    ++m_changes;
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start(kSaveWithinMillis);
}

intel::Report OpenDraft::toSave() const {
    intel::Report report = *m_report;
    // Saved for its time, or because its words went again: where the officer was is not kept for that.
    if (isPlaceFilled() && isBlank())
        report.place.clear();
    return report;
}

void OpenDraft::save() {
    if (!m_report)
        return;
    m_timer.stop();
    m_dirty = false;
    m_saving = true;
    const quint64 number = ++m_asked;
    const auto report = std::make_shared<const intel::Report>(toSave());
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
