#include "mobile/app/control/note_controller.h"

#include "mobile/app/control/draft_rows.h"
#include "mobile/app/control/place_words.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <utility>

namespace lanyard::app {

namespace {

/// A report with the title of the guide that it was started from.
struct Opened {
    Result<intel::Report> report = fail(ErrorCode::Internal, "");
    std::string guideTitle;
    std::optional<store::ReportRow> corrected;
};

std::optional<store::ReportRow> rowOf(Backend& backend, const std::string& id) {
    const auto rows = id.empty() ? Result<std::vector<store::ReportRow>>() : backend.device().reports();
    if (rows)
        for (const store::ReportRow& row : *rows)
            if (row.id == id)
                return row;
    return std::nullopt;
}

std::string guideTitle(Backend& backend, const intel::Report& report, const std::string& language) {
    if (report.guides.empty() && !report.reasoning.empty())
        //: On a note that carries a run of the matcher. %n facts.
        //% "Which measure? %n fact(s) kept with this note"
        return qtTrId("note.reasoned", static_cast<int>(report.reasoning.front().facts.size())).toStdString();
    if (report.guides.empty())
        return {};
    const auto guide = backend.device().item(report.guides.front().id, language);
    return guide ? guide->title : std::string();
}

} // namespace

NoteController::NoteController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft,
                               platform::Locator* locator, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_note(*session.note())
    , m_draft(draft)
    , m_locator(locator) {
    connect(&session, &Session::noteRequested, this, &NoteController::startNew);
    connect(&m_note, &NoteModel::openRequested, this, &NoteController::open);
    connect(&m_note, &NoteModel::edited, this, &NoteController::edited);
    connect(&m_note, &NoteModel::undoRequested, this, [this] { step(Step::Undo); });
    connect(&m_note, &NoteModel::redoRequested, this, [this] { step(Step::Redo); });
    connect(&m_note, &NoteModel::doneRequested, this, &NoteController::done);
    connect(&m_note, &NoteModel::discardRequested, this, &NoteController::discard);
    connect(&m_note, &NoteModel::leaveRequested, this, &NoteController::stopLooking);
    // At a lock too: then nothing is in hand any more.
    connect(&m_draft, &OpenDraft::replaced, this, &NoteController::stopLooking);
    connect(session.settings(), &SettingsModel::edited, this, [this] {
        if (!m_session.settings()->fillPlace())
            stopLooking();
    });
    connect(&m_draft, &OpenDraft::savedChanged, this, [this] {
        if (m_draft.isOpen() && m_note.reportId() == m_draft.id()) {
            showSaved();
            loadSteps();
            emit draftsChanged();
        }
    });
    connect(&m_draft, &OpenDraft::failed, this, [this](const QString& sentence) {
        if (m_draft.isOpen() && m_note.reportId() == m_draft.id())
            m_note.setSaved(notSavedText(sentence), true);
    });
}

NoteController::~NoteController() {
    stopLooking();
}

void NoteController::startNew(const QString& itemId) {
    start(itemId, std::nullopt);
}

void NoteController::startReasoned(const intel::Reasoning& reasoning) {
    start({}, reasoning);
}

void NoteController::start(const QString& itemId, std::optional<intel::Reasoning> reasoning) {
    const quint64 number = ++m_asked;
    const std::string language = m_session.settings()->language().toStdString();
    m_worker.ask(
        this,
        [guide = itemId.toStdString(), language, reasoning = std::move(reasoning)](Backend& backend) {
            Opened opened;
            opened.report = backend.device().newReport(guide);
            if (opened.report && reasoning)
                opened.report->reasoning.push_back(*reasoning);
            if (opened.report)
                opened.guideTitle = guideTitle(backend, *opened.report, language);
            return opened;
        },
        [this, number](Opened opened) {
            if (number != m_asked || !opened.report || m_session.state() != Session::Open)
                return;
            m_correctsText.clear();
            m_draft.begin(std::move(*opened.report), std::nullopt);
            show(toQt(opened.guideTitle));
            m_session.goTo(QStringLiteral("note"));
            look();
        });
}

/// Only where it may: nobody who starts a note is asked for permission.
void NoteController::look() {
    using platform::Locator;
    if (m_locator == nullptr || !m_session.settings()->fillPlace() || !m_locator->isAvailable() ||
        m_locator->permission() != Locator::Permission::Given)
        return;
    m_looking = m_locator->ask(Locator::Asker::App, [this](const Result<platform::Fix>& fix) {
        // Whatever ends the looking has cancelled it: the note is still the one in hand, and has no place.
        m_looking.reset();
        if (fix)
            found(*fix);
    });
}

void NoteController::stopLooking() {
    if (const auto looking = std::exchange(m_looking, std::nullopt))
        m_locator->cancel(*looking);
}

void NoteController::found(const platform::Fix& fix) {
    const QString place = placeWords(fix);
    if (place.isEmpty() || !m_draft.isOpen() || m_note.reportId() != m_draft.id() || !m_draft.report().place.empty())
        return;
    m_draft.fillPlace(place.toStdString());
    m_note.fillPlace(place);
    //: Said by screen readers when Lanyard has filled in the place of a new note. %1 the place.
    //% "Place filled in: %1. Change it if it happened elsewhere."
    m_session.announce(qtTrId("note.place.announced").arg(place));
}

void NoteController::open(const QString& reportId) {
    if (m_draft.isOpen() && m_draft.id() == reportId) {
        show(m_guideTitle);
        m_session.goTo(QStringLiteral("note"));
        return;
    }
    m_draft.flush();
    const quint64 number = ++m_asked;
    const std::string language = m_session.settings()->language().toStdString();
    m_worker.ask(
        this,
        [id = reportId.toStdString(), language](Backend& backend) {
            Opened opened;
            opened.report = backend.device().report(id);
            if (opened.report) {
                opened.guideTitle = guideTitle(backend, *opened.report, language);
                opened.corrected = rowOf(backend, opened.report->corrects);
            }
            return opened;
        },
        [this, number](Opened opened) {
            if (number != m_asked || m_session.state() != Session::Open)
                return;
            if (!opened.report) {
                m_note.setProblem(saidText(opened.report.error().message));
                return;
            }
            const UnixMillis saved = opened.report->changed;
            m_correctsText = opened.report->corrects.empty() ? QString() : correctsText(opened.corrected);
            m_draft.begin(std::move(*opened.report), saved);
            show(toQt(opened.guideTitle));
            m_session.goTo(QStringLiteral("note"));
        });
}

void NoteController::startCorrection(const QString& reportId) {
    m_draft.flush();
    const quint64 number = ++m_asked;
    m_worker.ask(
        this,
        [id = reportId.toStdString()](Backend& backend) {
            Opened opened;
            opened.report = backend.device().newCorrection(id);
            opened.corrected = rowOf(backend, id);
            return opened;
        },
        [this, number](Opened opened) {
            if (number != m_asked || m_session.state() != Session::Open)
                return;
            if (!opened.report) {
                m_session.announce(saidText(opened.report.error().message));
                return;
            }
            m_correctsText = correctsText(opened.corrected);
            m_draft.begin(std::move(*opened.report), std::nullopt);
            show({});
            m_session.goTo(QStringLiteral("note"));
        });
}

void NoteController::loadSteps() {
    m_worker.ask(
        this, [id = m_draft.report().id](Backend& backend) { return backend.device().steps(id); },
        [this, id = m_draft.id()](const Result<store::Store::Steps>& steps) {
            if (steps && m_draft.isOpen() && m_draft.id() == id && m_note.reportId() == id)
                m_note.setSteps(steps->undo > 0, steps->redo > 0);
        });
}

void NoteController::step(Step step) {
    if (!m_draft.isOpen() || m_draft.isSealing() || m_note.reportId() != m_draft.id())
        return;
    m_draft.flush(); // what was typed last is a step too
    m_worker.ask(
        this,
        [id = m_draft.report().id, step](Backend& backend) {
            return step == Step::Undo ? backend.device().undo(id) : backend.device().redo(id);
        },
        [this, id = m_draft.id(), changes = m_draft.changes()](Result<std::optional<intel::Report>> report) {
            // Whoever has typed on meanwhile, here or on another page, keeps what was typed: it is saved after the step
            // and is the next. The same for words that could not be saved before it.
            if (!m_draft.isOpen() || m_draft.id() != id || m_draft.changes() != changes || m_draft.isUnsaved())
                return;
            if (!report) {
                m_note.setProblem(saidText(report.error().message));
                return;
            }
            if (!*report)
                return;
            const UnixMillis saved = (*report)->changed;
            m_draft.begin(std::move(**report), saved);
            if (m_note.reportId() == id)
                show(m_guideTitle);
            emit draftsChanged();
        });
}

void NoteController::refresh() {
    if (m_draft.isOpen() && m_note.reportId() == m_draft.id())
        show(m_guideTitle);
}

void NoteController::show(const QString& guideTitle) {
    const intel::Report& report = m_draft.report();
    m_guideTitle = guideTitle;
    const QString language = m_session.settings()->language();
    m_note.show({toQt(report.id), toQt(report.text), toQt(report.place),
                 report.eventAt ? timeText(*report.eventAt, m_clock.now(), language) : QString(), guideTitle,
                 m_correctsText, m_draft.isPlaceFilled()});
    showProblem();
    showSaved();
    loadSteps();
}

void NoteController::showProblem() {
    const auto problem = intel::textProblem(m_draft.report().text);
    m_note.setProblem(problem ? saidText(*problem) : QString());
}

void NoteController::showSaved() {
    const auto saved = m_draft.saved();
    if (saved)
        m_note.setSaved(savedText(*saved, m_clock.now(), m_session.settings()->language()));
    else
        //: Over an empty note.
        //% "Saved as you type, encrypted, only on this phone"
        m_note.setSaved(qtTrId("note.savedAsYouType"));
}

void NoteController::edited() {
    if (!m_draft.isOpen() || m_note.reportId() != m_draft.id())
        return;
    if (m_draft.isSealing()) { // the words stay those that are being sealed
        show(m_guideTitle);
        return;
    }
    if (m_note.placeText().toStdString() != m_draft.report().place)
        stopLooking();
    m_draft.edit([this](intel::Report& report) {
        report.text = m_note.text().toStdString();
        report.place = m_note.placeText().toStdString();
    });
    showProblem();
}

void NoteController::done() {
    stopLooking();
    if (m_draft.isOpen() && m_draft.isBlank()) {
        throwAway([](Backend& backend, const std::string& id) {
            auto attachments = backend.device().attachments();
            const auto rows = attachments ? attachments->kept().list(id) : Result<std::vector<store::AttachmentRow>>();
            return rows && rows->empty();
        });
        return;
    }
    m_draft.flush();
    m_session.goTo(QStringLiteral("home"));
    emit draftsChanged();
}

void NoteController::discard() {
    throwAway([](Backend&, const std::string&) { return true; });
}

void NoteController::throwAway(const std::function<bool(Backend&, const std::string&)>& may) {
    if (m_draft.isOpen() && m_note.reportId() == m_draft.id()) {
        const std::string id = m_draft.report().id;
        m_draft.drop(); // whoever is taking something in for it ends that first
        m_worker.post([id, may](Backend& backend) {
            // One that was never saved is not there: that is fine.
            if (may(backend, id))
                static_cast<void>(backend.device().discard(id));
        });
    }
    m_note.clear();
    m_session.goTo(QStringLiteral("home"));
    emit draftsChanged();
}

LockedNoteController::LockedNoteController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_note(*session.lockedNote()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LockedNoteController::save);
    connect(&m_note, &LockedNoteModel::edited, this, [this] {
        if (m_id.empty() && m_note.text().isEmpty())
            return;
        m_dirty = true;
        m_ending = false;
        if (!m_timer.isActive())
            m_timer.start(OpenDraft::kSaveWithinMillis);
    });
    connect(&m_note, &LockedNoteModel::doneRequested, this, &LockedNoteController::end);
}

void LockedNoteController::flush() {
    if (m_dirty)
        save();
}

void LockedNoteController::save() {
    m_timer.stop();
    m_dirty = false;
    if (m_id.empty()) {
        SystemRandom random;
        m_id = newUuid(random);
    }
    const quint64 number = ++m_asked;
    m_saving = true;
    m_worker.ask(
        this,
        [note = client::LockedNote{m_id, m_note.text().toStdString(), m_clock.now()}](Backend& backend) -> Status {
            LANYARD_TRY(backend.opened());
            return backend.device().saveLockedNote(note);
        },
        [this, number](const Status& status) {
            if (number == m_asked)
                saved(status);
        });
}

void LockedNoteController::saved(const Status& status) {
    m_saving = false;
    if (status) {
        m_note.setSaved(savedText(m_clock.now(), m_clock.now(), m_session.settings()->language()));
        if (m_ending && !m_dirty)
            forget();
        return;
    }
    m_note.setSaved(notSavedText(saidText(status.error().message)), true);
    m_dirty = true;
    m_timer.start(OpenDraft::kRetryMillis);
}

/// The words stay until they are safe: also when the officer has gone back to the lock screen.
void LockedNoteController::end() {
    m_ending = true;
    if (m_dirty)
        save();
    else if (!m_saving)
        forget();
}

void LockedNoteController::forget() {
    m_timer.stop();
    m_id.clear();
    ++m_asked;
    m_dirty = m_saving = m_ending = false;
    m_note.clear();
}

} // namespace lanyard::app
