#include "mobile/app/control/finish_controller.h"

#include "mobile/app/control/finish_words.h"
#include "mobile/app/control/words.h"

namespace lanyard::app {

FinishController::FinishController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft,
                                   QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_finish(*session.finish())
    , m_draft(draft) {
    connect(&m_finish, &FinishModel::openRequested, this, &FinishController::open);
    connect(&m_finish, &FinishModel::edited, this, &FinishController::edited);
    connect(&m_finish, &FinishModel::submitRequested, this, &FinishController::submit);
    connect(&m_draft, &OpenDraft::savedChanged, this, [this] {
        if (isShown()) {
            m_finish.setSavedText(savedText(*m_draft.saved(), m_clock.now(), m_session.settings()->language()));
            emit reportsChanged();
        }
    });
    connect(&m_draft, &OpenDraft::failed, this, [this](const QString& sentence) {
        if (isShown())
            m_finish.setSavedText(notSavedText(sentence));
    });
}

bool FinishController::isShown() const {
    return m_draft.isOpen() && m_finish.reportId() == m_draft.id();
}

void FinishController::open(const QString& reportId) {
    if (m_draft.isOpen() && m_draft.id() == reportId) {
        m_draft.flush();
        show();
        return;
    }
    m_draft.flush();
    const quint64 number = ++m_asked;
    m_worker.ask(
        this, [id = reportId.toStdString()](Backend& backend) { return backend.device().report(id); },
        [this, number](Result<intel::Report> report) {
            if (number != m_asked || m_session.state() != Session::Open)
                return;
            if (!report) {
                m_session.announce(toQt(report.error().message));
                return;
            }
            const UnixMillis saved = report->changed;
            m_draft.begin(std::move(*report), saved);
            show();
        });
}

void FinishController::show() {
    m_finish.setOptions(finishOptions());
    m_finish.setBusy(false);
    m_finish.show(fieldsOf(m_draft.report()));
    const auto saved = m_draft.saved();
    m_finish.setSavedText(saved ? savedText(*saved, m_clock.now(), m_session.settings()->language()) : QString());
    showVerdict();
    emit shown();
    m_session.goTo(QStringLiteral("finish"));
}

void FinishController::retranslate() {
    m_finish.setOptions(finishOptions());
    if (isShown())
        showVerdict();
}

void FinishController::edited(const QString& field) {
    if (!isShown() || field == QLatin1String("step"))
        return;
    m_draft.edit([this](intel::Report& report) { applyFields(m_finish.fields(), report); });
    showVerdict();
    if (field == QLatin1String("text") || field == QLatin1String("place"))
        emit textEdited();
}

void FinishController::showVerdict() {
    m_finish.setVerdict(verdictOf(m_draft.report(), m_clock.now(), m_session.settings()->language()));
}

void FinishController::submit() {
    if (!isShown() || m_finish.busy())
        return;
    m_finish.setBusy(true);
    m_draft.flush();
    const QString id = m_draft.id();
    m_worker.ask(
        this,
        [report = m_draft.report()](Backend& backend) mutable -> Result<client::Device::Submitted> {
            // Saved once more, here: what is sealed is what was on the screen, also when the last save failed.
            LANYARD_TRY(backend.device().saveReport(report));
            auto submitted = backend.device().submit(report.id);
            if (submitted)
                backend.outboxChanged();
            return submitted;
        },
        [this, id](const Result<client::Device::Submitted>& submitted) {
            if (m_finish.reportId() != id)
                return; // locked meanwhile: sealed or not, the outbox will say
            m_finish.setBusy(false);
            if (!submitted) {
                emit m_finish.failed(toQt(submitted.error().message));
                emit reportsChanged();
                return;
            }
            m_draft.drop();
            emit m_finish.submitted();
            m_finish.clear();
            m_session.note()->clear();
            emit reportsChanged();
        });
}

} // namespace lanyard::app
