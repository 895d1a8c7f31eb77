#include "mobile/app/control/finish_controller.h"

#include "mobile/app/control/finish_words.h"
#include "mobile/app/control/leak_words.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <tuple>

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
    connect(&m_finish, &FinishModel::splitRequested, this, &FinishController::split);
    connect(&m_finish, &FinishModel::takeOutRequested, this, &FinishController::takeOut);
    connect(&m_finish, &FinishModel::leaveInRequested, this, &FinishController::leaveIn);
    connect(&m_finish, &FinishModel::putBackRequested, this, &FinishController::putBack);
    // A step back or forward in the report that the page shows already.
    connect(&m_draft, &OpenDraft::replaced, this, [this] {
        if (isShown()) {
            m_finish.show(fieldsOf(m_draft.report()), m_finish.step());
            showVerdict();
        }
    });
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

void FinishController::load() {
    m_worker.ask(
        this,
        [](Backend& backend) {
            std::pair<ForceWords, std::vector<std::string>> loaded;
            if (const client::Trust* trust = backend.device().trust(); trust != nullptr)
                loaded.first = {toQt(trust->profile.forceName), trust->profile.flags, trust->profile.conditions};
            if (auto roles = backend.device().sourceRoles())
                loaded.second = std::move(*roles);
            return loaded;
        },
        [this](std::pair<ForceWords, std::vector<std::string>> loaded) {
            if (m_session.state() != Session::Open)
                return;
            m_words = std::move(loaded.first);
            m_roles = std::move(loaded.second);
            retranslate();
        });
}

void FinishController::open(const QString& reportId) {
    load();
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
                m_session.announce(saidText(report.error().message));
                return;
            }
            const UnixMillis saved = report->changed;
            m_draft.begin(std::move(*report), saved);
            show();
        });
}

void FinishController::show() {
    if (m_finish.reportId() != m_draft.id())
        forget();
    m_finish.setOptions(finishOptions(m_words, m_session.settings()->language()));
    m_finish.setSealing(m_draft.isSealing());
    m_finish.show(fieldsOf(m_draft.report()));
    const auto saved = m_draft.saved();
    m_finish.setSavedText(saved ? savedText(*saved, m_clock.now(), m_session.settings()->language()) : QString());
    showVerdict();
    emit shown();
    m_session.goTo(QStringLiteral("finish"));
}

void FinishController::retranslate() {
    m_finish.setOptions(finishOptions(m_words, m_session.settings()->language()));
    if (isShown())
        showVerdict();
}

void FinishController::edited(const QString& field) {
    if (!isShown())
        return;
    if (field == QLatin1String("step")) {
        showVerdict();
        return;
    }
    if (field == QLatin1String("source")) {
        intel::Report now = m_draft.report();
        applyFields(m_finish.fields(), now);
        m_finish.suggest(suggestionFor(now));
    }
    m_draft.edit([this](intel::Report& report) { applyFields(m_finish.fields(), report); });
    showVerdict();
    if (field == QLatin1String("text") || field == QLatin1String("place"))
        emit textEdited();
}

void FinishController::showVerdict() {
    const QString language = m_session.settings()->language();
    FinishModel::Verdict verdict = verdictOf(m_draft.report(), m_words.forceName);
    // A long text is not gone through for a page that is not shown.
    if (m_finish.step() == FinishModel::kSteps)
        addReview(verdict, m_draft.report(), leaks(), m_words, m_clock.now(), language);
    if (m_taken && m_taken->after == textsOf(m_draft.report()))
        //: On the review, after words were taken out of the report. %1 the words.
        //% "“%1” is taken out of the report."
        verdict.takenText = qtTrId("review.taken").arg(m_taken->words);
    m_finish.setVerdict(verdict);
}

void FinishController::forget() {
    m_taken.reset();
}

std::vector<intel::Leak> FinishController::leaks() const {
    std::vector<intel::Leak> found = intel::leaksIn(m_draft.report(), m_roles);
    QStringList left;
    for (const std::string& words : m_draft.report().leftIn)
        left.append(toQt(words));
    std::erase_if(found, [&](const intel::Leak& leak) {
        return left.contains(leakedWords(m_draft.report(), leak), Qt::CaseInsensitive);
    });
    return found;
}

FinishController::Taken::Texts FinishController::textsOf(const intel::Report& report) {
    return {report.text, report.said, report.comment, report.place};
}

void FinishController::changedHere(const std::function<void(intel::Report&)>& change) {
    m_draft.edit(change);
    m_finish.show(fieldsOf(m_draft.report()), m_finish.step());
    showVerdict();
    emit textEdited();
}

void FinishController::takeOut(const QString& words) {
    if (!isShown() || m_draft.isSealing())
        return;
    Taken taken{words, textsOf(m_draft.report()), {}};
    intel::Report without = m_draft.report();
    app::takeOut(without, leaks(), words);
    taken.after = textsOf(without);
    m_taken = taken;
    changedHere([&taken](intel::Report& report) {
        std::tie(report.text, report.said, report.comment, report.place) =
            std::tie(taken.after.text, taken.after.said, taken.after.comment, taken.after.place);
    });
    m_session.announce(m_finish.takenText());
}

void FinishController::putBack() {
    if (!isShown() || m_draft.isSealing() || !m_taken || m_taken->after != textsOf(m_draft.report()))
        return;
    const Taken taken = *std::exchange(m_taken, std::nullopt);
    changedHere([&taken](intel::Report& report) {
        std::tie(report.text, report.said, report.comment, report.place) =
            std::tie(taken.before.text, taken.before.said, taken.before.comment, taken.before.place);
    });
}

void FinishController::leaveIn(const QString& words) {
    if (!isShown() || m_draft.isSealing())
        return;
    m_draft.edit([&words](intel::Report& report) { report.leftIn.push_back(words.toStdString()); });
    showVerdict();
}

void FinishController::split() {
    if (!isShown() || m_finish.busy())
        return;
    m_finish.setBusy(true);
    m_draft.flush();
    const QString id = m_draft.id();
    m_worker.ask(
        this,
        [report = m_draft.report()](Backend& backend) mutable -> Result<std::string> {
            LANYARD_TRY(backend.device().split(report));
            return report.splitLink;
        },
        [this, id](const Result<std::string>& link) {
            if (!isShown() || m_draft.id() != id)
                return;
            m_finish.setBusy(false);
            if (!link) {
                emit m_finish.failed(saidText(link.error().message));
                return;
            }
            m_draft.edit([&link](intel::Report& report) { report.splitLink = *link; });
            showVerdict();
            m_session.announce(m_finish.tiedText());
            emit reportsChanged();
        });
}

void FinishController::submit() {
    if (!isShown() || m_finish.busy())
        return;
    m_finish.setSealing(true);
    m_draft.flush();
    m_draft.setSealing(true);
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
            if (m_draft.id() == id)
                m_draft.setSealing(false);
            if (m_finish.reportId() != id)
                return; // locked meanwhile: sealed or not, the outbox will say
            m_finish.setSealing(false);
            if (!submitted) {
                emit m_finish.failed(saidText(submitted.error().message));
                emit reportsChanged();
                return;
            }
            // Another note may be in hand by now.
            if (m_draft.id() == id)
                m_draft.drop();
            emit m_finish.submitted();
            m_finish.clear();
            if (m_session.note()->reportId() == id)
                m_session.note()->clear();
            emit reportsChanged();
        });
}

} // namespace lanyard::app
