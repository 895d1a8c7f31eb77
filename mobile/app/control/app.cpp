#include "mobile/app/control/app.h"

namespace lanyard::app {

App::App(const DeviceOptions& options, const Senses& senses)
    : m_clock(*options.clock)
    , m_worker(options)
    , m_settings(m_worker, options.folder, m_session, senses.locator, nullptr)
    , m_draft(m_worker, m_clock, nullptr)
    , m_lock(m_worker, m_clock, m_session, nullptr)
    , m_enrol(m_worker, m_session, nullptr)
    , m_reading(m_worker, m_clock, m_session, nullptr)
    , m_reports(m_worker, m_clock, m_session, nullptr)
    , m_match(m_worker, m_clock, m_session, nullptr)
    , m_note(m_worker, m_clock, m_session, m_draft, senses.locator, nullptr)
    , m_lockedNote(m_worker, m_clock, m_session, nullptr)
    , m_finish(m_worker, m_clock, m_session, m_draft, nullptr)
    , m_wording(m_session, nullptr)
    , m_entities(m_worker, m_clock, m_session, m_draft, senses.locator, nullptr)
    , m_when(m_clock, m_session, m_draft, nullptr)
    , m_attachments(m_worker, m_session, m_draft, nullptr)
    , m_camera(m_worker, m_session, m_draft, m_attachments, senses.camera, nullptr)
    , m_sound(m_worker, m_session, m_draft, m_attachments, senses.recorder, nullptr)
    , m_disruption(m_worker, m_clock, m_session, nullptr)
    , m_sent(m_worker, m_clock, m_session, nullptr) {
    connect(&m_settings, &SettingsController::languageChanged, this, &App::retranslate);
    connect(&m_settings, &SettingsController::loaded, &m_lock, &LockController::restartIdle);
    connect(&m_lock, &LockController::aboutToUnlock, &m_lockedNote, &LockedNoteController::end);
    connect(&m_lock, &LockController::unlocked, this, &App::opened);
    connect(&m_enrol, &EnrolController::enrolled, &m_lock, &LockController::enrolled);
    connect(&m_lock, &LockController::aboutToLock, this, [this] {
        m_camera.keepBeforeLock();
        m_sound.keepBeforeLock();
        m_attachments.forget();
        m_draft.saveBeforeLock();
        m_disruption.saveBeforeLock();
        m_reports.forget();
        m_reading.forget();
        m_match.forget();
        m_wording.forget();
        m_finish.forget();
    });
    connect(&m_match, &MatchController::noteRequested, &m_note, &NoteController::startReasoned);
    connect(&m_note, &NoteController::draftsChanged, &m_reports, &ReportsController::refresh);
    connect(&m_finish, &FinishController::reportsChanged, &m_reports, &ReportsController::refresh);
    connect(&m_when, &WhenController::changed, &m_finish, &FinishController::retranslate);
    connect(&m_entities, &EntitiesController::changed, &m_finish, &FinishController::retranslate);
    connect(&m_finish, &FinishController::textEdited, &m_note, &NoteController::refresh);
    connect(&m_disruption, &DisruptionController::recordsChanged, &m_reports, &ReportsController::refresh);
    connect(&m_session, &Session::draftRequested, this, &App::openDraft);
    connect(&m_finish, &FinishController::shown, this, &App::showPast);
    connect(&m_finish, &FinishController::shown, &m_note, &NoteController::stopLooking);
    connect(&m_reports, &ReportsController::draftsRead, this, &App::showPast);
    connect(&m_sent, &SentController::noteRequested, &m_note, &NoteController::startCorrection);
    connect(&m_sent, &SentController::recordRequested, &m_disruption,
            [this](const QString& reportId) { m_disruption.startNew({}, reportId); });
    connect(&m_sent, &SentController::reportsChanged, &m_reports, &ReportsController::refresh);
    m_lock.start();
    m_reading.loadPublicPage();
    m_reports.refresh();
}

App::~App() {
    m_lockedNote.flush();
    m_draft.saveBeforeLock();
    m_disruption.saveBeforeLock();
    m_session.forget();
}

void App::setVisible(bool visible) {
    if (visible)
        m_lock.shown();
    else
        m_lock.hidden();
}

void App::openDraft(const QString& reportId) {
    const DraftRow* draft = m_reports.draft(reportId);
    if (draft != nullptr && draft->kind == QLatin1String("disruption"))
        m_disruption.open(reportId);
    else
        m_finish.open(reportId);
}

void App::showPast() {
    const DraftRow* draft = m_reports.draft(m_session.finish()->reportId());
    m_session.finish()->setPast(draft == nullptr ? QString() : draft->refusalText,
                                draft == nullptr ? QString() : draft->correctsText);
}

void App::opened() {
    m_reading.loadLists();
    m_match.load();
    m_reading.loadPublicPage();
    m_reports.refresh();
    m_settings.load();
    m_finish.load();
    loadTerms();
}

/// The list is compiled where it is read; without one there is no advice, and nothing else is missing.
void App::loadTerms() {
    m_worker.ask(
        &m_wording,
        [](Backend& backend) -> std::shared_ptr<const wording::Checker> {
            auto terms = backend.device().terms();
            return terms ? std::make_shared<const wording::Checker>(std::move(*terms)) : nullptr;
        },
        [this](std::shared_ptr<const wording::Checker> checker) {
            if (m_session.state() == Session::Open)
                m_wording.use(std::move(checker));
        });
}

void App::retranslate() {
    emit languageChanged();
    m_lock.retranslate();
    m_reading.loadPublicPage();
    m_reports.refresh();
    m_finish.retranslate();
    m_entities.retranslate();
    m_wording.retranslate();
    m_when.show();
    m_attachments.retranslate();
    m_disruption.retranslate();
    if (m_session.state() != Session::Open)
        return;
    m_reading.loadLists();
    m_match.load();
    m_reading.reloadItem();
    m_sent.refresh();
    m_note.refresh();
    m_settings.load();
}

} // namespace lanyard::app
