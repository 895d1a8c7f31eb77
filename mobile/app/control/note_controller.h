#pragma once

#include "mobile/app/control/open_draft.h"
#include "mobile/app/view/session.h"
#include "mobile/platform/locator.h"

#include <functional>

namespace lanyard::app {

/// The quick note of the open app. Where the phone may be asked, a new one is told where it is, once.
class NoteController : public QObject {
    Q_OBJECT

public:
    /// `locator`: null where the phone cannot say where it is; it outlives the app.
    NoteController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft, platform::Locator* locator,
                   QObject* parent);
    ~NoteController() override;

    void startNew(const QString& itemId);
    void start(const QString& itemId, std::optional<intel::Reasoning> reasoning);
    void open(const QString& reportId);
    /// A fresh note that corrects a report which was sealed.
    void startCorrection(const QString& reportId);
    /// A note that carries a run of the matcher.
    void startReasoned(const intel::Reasoning& reasoning);
    /// Shows what the draft in hand now says, if the note page is about it.
    void refresh();
    /// The phone need not look any more for where the note was started.
    void stopLooking();

signals:
    /// A draft came, went or changed.
    void draftsChanged();

private:
    void show(const QString& guideTitle);
    void edited();
    void done();
    void discard();
    /// The draft goes if `may`, asked on the worker, says so; the note is left either way.
    void throwAway(const std::function<bool(Backend&, const std::string& id)>& may);
    void showProblem();
    void showSaved();
    void loadSteps();
    void look();
    void found(const platform::Fix& fix);
    enum class Step { Undo, Redo };
    void step(Step step);

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    NoteModel& m_note;
    OpenDraft& m_draft;
    platform::Locator* m_locator;
    std::optional<platform::Locator::Asking> m_looking; ///< for the place of the note in hand
    QString m_guideTitle;
    QString m_correctsText;
    quint64 m_asked = 0;
};

/// The quick note of the lock screen: sealed whole at each save, and at the end forgotten here.
class LockedNoteController : public QObject {
    Q_OBJECT

public:
    LockedNoteController(Worker& worker, const Clock& clock, Session& session, QObject* parent);

    /// Asks for what is unsaved to be saved now.
    void flush();
    /// The note is done, or Lanyard is being unlocked: forgotten here as soon as it is safe.
    void end();

private:
    void save();
    void saved(const Status& status);
    void forget();

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    LockedNoteModel& m_note;
    QTimer m_timer;
    std::string m_id; ///< of the note being written; empty before the first word
    bool m_dirty = false;
    bool m_saving = false;
    bool m_ending = false;
    quint64 m_asked = 0;
};

} // namespace lanyard::app
