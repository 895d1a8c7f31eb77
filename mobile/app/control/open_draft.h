#pragma once

#include "core/base/time.h"
#include "core/intel/report.h"
#include "mobile/app/control/worker.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>
#include <string>

namespace lanyard::app {

/// The one report that is being written, whichever screen writes it: saved within 300 ms of the first unsaved change,
/// again and again while the officer goes on, and tried again while it fails. Words that could not be saved stay here,
/// also those of a report that another has taken the place of: they are tried again beside it, and come back with it.
class OpenDraft : public QObject {
    Q_OBJECT

public:
    static constexpr int kSaveWithinMillis = 200;
    static constexpr int kRetryMillis = 3000;

    OpenDraft(Worker& worker, const Clock& clock, QObject* parent);

    [[nodiscard]] bool isOpen() const { return m_report.has_value(); }
    /// Only when isOpen().
    [[nodiscard]] const intel::Report& report() const { return *m_report; }
    [[nodiscard]] QString id() const;
    /// When it was last saved; nothing when it never was.
    [[nodiscard]] std::optional<UnixMillis> saved() const { return m_saved; }

    /// Some of it was not asked to be saved yet, or could not be.
    [[nodiscard]] bool isUnsaved() const { return m_dirty; }
    /// Goes up with each change that is to be saved.
    [[nodiscard]] quint64 changes() const { return m_changes; }

    /// Nothing in it is the officer's. What Lanyard puts there by itself (time, guide, place) does not count.
    [[nodiscard]] bool isBlank() const;
    /// The place is the one that fillPlace() put there, and nobody has touched it.
    [[nodiscard]] bool isPlaceFilled() const { return m_report && !m_filledPlace.empty(); }

    /// Takes a report in hand; what was in hand is saved first. `saved`: nothing for a new one.
    void begin(intel::Report report, std::optional<UnixMillis> saved);
    /// While it is being sealed it takes no change: none could go along, and the store would take none afterwards.
    void setSealing(bool sealing) { m_sealing = sealing; }
    [[nodiscard]] bool isSealing() const { return m_sealing; }
    /// Changes the report and sees to its saving.
    template <class Change>
    void edit(Change change) {
        if (!m_report || m_sealing)
            return;
        change(*m_report);
        if (m_report->place != m_filledPlace)
            m_filledPlace.clear();
        saveSoon();
    }
    /// Writes a place that the officer did not. It is saved with whatever else is in the report, never alone: it makes
    /// no draft of a blank note.
    void fillPlace(std::string place);
    /// Asks for what is unsaved to be saved now; the worker does it before whatever is asked for later.
    void flush();
    /// As flush, for the moment before a lock: words that the store does not take are sealed to the note key. Nothing
    /// is in hand afterwards.
    void saveBeforeLock();
    /// Forgets what is in hand, without saving: it was sealed or discarded.
    void drop();

signals:
    /// Another report is in hand, or none.
    void replaced();
    void savedChanged();
    /// Not saved; the words are still here and it is tried again.
    void failed(const QString& sentence);

private:
    void save();
    void letGo();
    void notSaved(const intel::Report& report, const Error& why);
    void saveStranded();
    void saveSoon();
    [[nodiscard]] intel::Report toSave() const;

    Worker& m_worker;
    const Clock& m_clock;
    QTimer m_timer;
    std::optional<intel::Report> m_report;
    std::string m_filledPlace; ///< the report's place, while it is the one that was filled in
    std::optional<UnixMillis> m_saved;
    quint64 m_changes = 0;
    bool m_sealing = false;
    bool m_dirty = false;
    bool m_saving = false;                           ///< the last save was not answered yet
    quint64 m_asked = 0;                             ///< number of the last save asked for; older answers say nothing
    std::string m_dropped;                           ///< id of what was dropped last: of that nothing more is saved
    std::map<std::string, intel::Report> m_stranded; ///< not saved and no longer in hand, by id
    QTimer m_strandedTimer;
};

} // namespace lanyard::app
