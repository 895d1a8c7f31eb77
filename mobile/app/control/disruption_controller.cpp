#include "mobile/app/control/disruption_controller.h"

#include "mobile/app/control/disruption_words.h"
#include "mobile/app/control/draft_rows.h"
#include "mobile/app/control/open_draft.h"
#include "mobile/app/control/report_rows.h"
#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <set>

namespace lanyard::app {

namespace {

constexpr std::size_t kMeasuresLimit = 200;

struct Measures {
    std::vector<content::ItemHead> heads;
    std::int64_t packVersion = 0;
};

Result<Measures> readMeasures(Backend& backend, const std::string& words, const std::string& language) {
    client::Device& device = backend.device();
    Measures measures;
    LANYARD_ASSIGN(measures.heads, device.list(content::Kind::Measure, language));
    if (const auto packs = device.packs(); packs && !packs->empty())
        measures.packVersion = packs->front().version;
    if (words.empty())
        return measures;
    LANYARD_ASSIGN(const auto hits, device.search(words, language, kMeasuresLimit));
    std::set<std::string> found;
    for (const content::SearchHit& hit : hits)
        found.insert(hit.head.id);
    std::erase_if(measures.heads, [&](const content::ItemHead& head) { return !found.contains(head.id); });
    return measures;
}

/// Whether it was saved, and whether it was sealed.
struct Outcome {
    Status saved;
    Status done;
};

bool saysNothing(const intel::Disruption& record) {
    return record.measure.empty() && record.outcome.empty() && record.form.empty() && record.place.empty() &&
           record.note.empty();
}

} // namespace

DisruptionController::DisruptionController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_model(*session.disruption()) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DisruptionController::save);
    connect(&session, &Session::disruptionRequested, this, [this](const QString& measureId) { startNew(measureId); });
    connect(&m_model, &DisruptionModel::edited, this, &DisruptionController::edited);
    connect(&m_model, &DisruptionModel::queryChanged, this, &DisruptionController::loadMeasures);
    connect(&m_model, &DisruptionModel::doneRequested, this, &DisruptionController::done);
    connect(&m_model, &DisruptionModel::submitRequested, this, &DisruptionController::submit);
}

bool DisruptionController::isShown() const {
    return m_record && m_model.recordId() == toQt(m_record->id);
}

Date DisruptionController::today() const {
    return localDay(m_clock.now());
}

DisruptionController::Opened DisruptionController::withPast(Backend& backend, Result<intel::Disruption> record) {
    Opened opened{std::move(record), std::nullopt, std::nullopt};
    if (!opened.record)
        return opened;
    const auto rows = backend.device().reports();
    if (!rows)
        return opened;
    for (const store::ReportRow& row : *rows) {
        if (row.id == opened.record->id)
            opened.row = row;
        if (row.id == opened.record->corrects)
            opened.corrected = row;
    }
    return opened;
}

void DisruptionController::startNew(const QString& measureId, const QString& corrects) {
    saveBeforeLock();
    const quint64 number = ++m_asked;
    m_worker.ask(
        this,
        [measure = measureId.toStdString(), old = corrects.toStdString()](Backend& backend) {
            return withPast(backend, backend.device().newDisruption(measure, old));
        },
        [this, number](Opened opened) {
            if (number == m_asked)
                take(std::move(opened), true);
        });
}

void DisruptionController::open(const QString& recordId) {
    saveBeforeLock();
    const quint64 number = ++m_asked;
    m_worker.ask(
        this,
        [id = recordId.toStdString()](Backend& backend) { return withPast(backend, backend.device().record(id)); },
        [this, number](Opened opened) {
            if (number == m_asked)
                take(std::move(opened), false);
        });
}

void DisruptionController::take(Opened opened, bool fresh) {
    if (m_session.state() != Session::Open)
        return;
    if (!opened.record) {
        m_session.announce(saidText(opened.record.error().message));
        return;
    }
    m_record = std::move(*opened.record);
    m_saved.reset();
    if (fresh)
        m_record->on = today(); // the officer's day: the device counts in UTC
    else
        m_saved = m_record->changed;
    m_correctsText = m_record->corrects.empty() ? QString() : correctsText(opened.corrected);
    const bool refused = opened.row && opened.row->state == store::ReportState::Refused;
    m_refusalText = refused ? refusalText(opened.row->refusal) : QString();
    m_model.setOptions(disruptionOptions());
    m_model.setBusy(false);
    show();
    loadMeasures();
    m_session.goTo(QStringLiteral("disruption"));
}

void DisruptionController::show() {
    DisruptionModel::Fields fields = fieldsOf(*m_record, today());
    fields.correctsText = m_correctsText;
    fields.refusalText = m_refusalText;
    m_model.show(fields);
    showVerdict();
    showSaved();
}

void DisruptionController::showVerdict() {
    m_model.setVerdict(verdictOf(m_model.fields(), *m_record, today(), m_session.settings()->language()));
}

void DisruptionController::showSaved() {
    m_model.setSaved(m_saved ? savedText(*m_saved, m_clock.now(), m_session.settings()->language())
                             : qtTrId("note.savedAsYouType"));
}

void DisruptionController::retranslate() {
    m_model.setOptions(disruptionOptions());
    if (!isShown())
        return;
    showVerdict();
    showSaved();
    loadMeasures();
}

void DisruptionController::loadMeasures() {
    const quint64 number = ++m_searches;
    if (m_session.state() != Session::Open || !m_record)
        return;
    m_worker.ask(
        this,
        [words = m_model.measureQuery().trimmed().toStdString(),
         language = m_session.settings()->language().toStdString()](Backend& backend) {
            return readMeasures(backend, words, language);
        },
        [this, number](const Result<Measures>& measures) {
            if (!measures || number != m_searches || m_session.state() != Session::Open)
                return;
            m_packVersion = measures->packVersion;
            QVariantList list;
            for (const content::ItemHead& head : measures->heads)
                list.append(QVariantMap{{QStringLiteral("itemId"), toQt(head.id)},
                                        {QStringLiteral("title"), toQt(head.title)},
                                        {QStringLiteral("subtitle"), toQt(head.subtitle)},
                                        {QStringLiteral("strap"), toQt(head.strap)}});
            m_model.setMeasures(list);
        });
}

void DisruptionController::edited() {
    if (!isShown() || m_sealing)
        return;
    const std::string before = m_record->measure;
    applyFields(m_model.fields(), *m_record, today());
    if (m_record->measure != before)
        m_record->packVersion = m_packVersion;
    showVerdict();
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start(OpenDraft::kSaveWithinMillis);
}

void DisruptionController::save() {
    m_timer.stop();
    if (!m_record)
        return;
    m_dirty = false;
    const quint64 number = ++m_saves;
    m_worker.ask(
        this, [record = *m_record](Backend& backend) mutable { return backend.device().saveRecord(record); },
        [this, number](const Status& status) {
            if (number != m_saves || !m_record)
                return;
            if (status) {
                m_saved = m_clock.now();
                showSaved();
                emit recordsChanged();
                return;
            }
            m_dirty = true;
            m_timer.start(OpenDraft::kRetryMillis);
            m_model.setSaved(notSavedText(saidText(status.error().message)), true);
        });
}

void DisruptionController::saveBeforeLock() {
    if (m_record && (m_dirty || m_sealing))
        m_worker.post([record = *m_record, sealing = m_sealing](Backend& backend) {
            backend.saveBeforeLock(record, sealing ? Sealing::UnderWay : Sealing::No);
        });
    m_timer.stop();
    m_record.reset();
    m_sealing = false;
    m_dirty = false;
    ++m_saves;
    ++m_asked;
}

void DisruptionController::done() {
    if (!isShown())
        return;
    if (saysNothing(*m_record) && m_record->corrects.empty()) {
        m_worker.post([id = m_record->id](Backend& backend) {
            // One that was never saved is not there: that is fine.
            static_cast<void>(backend.device().discard(id));
        });
        m_dirty = false;
    }
    saveBeforeLock();
    m_model.clear();
    emit recordsChanged();
}

void DisruptionController::submit() {
    if (!isShown() || m_model.busy())
        return;
    m_model.setBusy(true);
    m_timer.stop();
    m_sealing = true;
    m_dirty = false;
    ++m_saves;
    const QString id = m_model.recordId();
    m_worker.ask(
        this,
        [record = *m_record](Backend& backend) mutable {
            // Saved once more, here: what is sealed is what was on the screen, also when the last save failed.
            Outcome sealing{backend.device().saveRecord(record), {}};
            sealing.done = sealing.saved;
            if (!sealing.saved)
                return sealing;
            if (const auto submitted = backend.device().submit(record.id); !submitted)
                sealing.done = fail(submitted.error());
            else
                backend.outboxChanged();
            return sealing;
        },
        [this, id](const Outcome& sealing) {
            emit recordsChanged();
            if (m_model.recordId() != id)
                return; // locked meanwhile: sealed or not, the outbox will say
            m_model.setBusy(false);
            m_sealing = false;
            if (!sealing.done) {
                m_dirty = !sealing.saved;
                emit m_model.failed(saidText(sealing.done.error().message));
                return;
            }
            saveBeforeLock();
            emit m_model.submitted();
            m_model.clear();
        });
}

} // namespace lanyard::app
