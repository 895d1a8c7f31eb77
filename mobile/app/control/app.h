#pragma once

#include "mobile/app/control/attachments_controller.h"
#include "mobile/app/control/camera_controller.h"
#include "mobile/app/control/disruption_controller.h"
#include "mobile/app/control/enrol_controller.h"
#include "mobile/app/control/entities_controller.h"
#include "mobile/app/control/finish_controller.h"
#include "mobile/app/control/lock_controller.h"
#include "mobile/app/control/match_controller.h"
#include "mobile/app/control/note_controller.h"
#include "mobile/app/control/reading_controller.h"
#include "mobile/app/control/reports_controller.h"
#include "mobile/app/control/sent_controller.h"
#include "mobile/app/control/settings_controller.h"
#include "mobile/app/control/sound_controller.h"
#include "mobile/app/control/when_controller.h"
#include "mobile/app/control/wording_controller.h"

namespace lanyard::app {

/// The app without its screens: session, worker, and the controllers between them. GUI thread only.
class App : public QObject {
    Q_OBJECT

public:
    /// What the phone can do, each null where it cannot; they outlive the app.
    struct Senses {
        platform::Locator* locator = nullptr;
        platform::Camera* camera = nullptr;
        platform::Recorder* recorder = nullptr;
    };
    App(const DeviceOptions& options, const Senses& senses);
    /// Saves what is unsaved, locks, and joins the worker.
    ~App() override;

    [[nodiscard]] Session& session() { return m_session; }
    /// The app went out of sight (locks), or came back.
    void setVisible(bool visible);

signals:
    /// The screens' words are to be fetched again.
    void languageChanged();

private:
    void opened();
    void loadTerms();
    /// A report opens on the page that finishes it, a record of a disruption on its own.
    void openDraft(const QString& reportId);
    /// What the finish page says of its report's past.
    void showPast();
    void retranslate();

    Session m_session;
    const Clock& m_clock;
    Worker m_worker;
    SettingsController m_settings;
    OpenDraft m_draft;
    LockController m_lock;
    EnrolController m_enrol;
    ReadingController m_reading;
    ReportsController m_reports;
    MatchController m_match;
    NoteController m_note;
    LockedNoteController m_lockedNote;
    FinishController m_finish;
    WordingController m_wording;
    EntitiesController m_entities;
    WhenController m_when;
    AttachmentsController m_attachments;
    CameraController m_camera;
    SoundController m_sound;
    DisruptionController m_disruption;
    SentController m_sent;
};

} // namespace lanyard::app
