#include "mobile/app/control/reports_controller.h"

#include "mobile/app/control/draft_rows.h"
#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

namespace {

ReportsSnapshot read(Backend& backend, DraftShelf& shelf, UnixMillis now, Date today) {
    ReportsSnapshot snapshot;
    if (!backend.opened())
        return snapshot;
    client::Device& device = backend.device();
    snapshot.sync = backend.syncStatus();
    if (auto entries = device.outbox().entries())
        snapshot.entries = std::move(*entries);
    if (device.state() != client::DeviceState::Open)
        return snapshot;
    snapshot.open = true;
    if (auto reports = device.reports())
        snapshot.reports = std::move(*reports);
    shelf.read(device, snapshot.reports, now, today);
    snapshot.drafts = shelf.facts();
    return snapshot;
}

} // namespace

ReportsController::ReportsController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session) {
    connect(session.drafts(), &DraftsModel::queryChanged, this, &ReportsController::search);
    connect(&worker, &Worker::sendingChanged, this, &ReportsController::refresh);
    connect(session.sync(), &SyncModel::syncRequested, this, [this] {
        m_worker.post([](Backend& backend) { backend.nudge(); });
        refresh();
    });
}

void ReportsController::refresh() {
    if (m_asked) {
        m_again = true;
        return;
    }
    m_asked = true;
    m_worker.ask(
        this,
        [shelf = m_shelf, now = m_clock.now()](Backend& backend) { return read(backend, *shelf, now, localDay(now)); },
        [this](ReportsSnapshot snapshot) {
            m_asked = false;
            show(std::move(snapshot));
            if (std::exchange(m_again, false))
                refresh();
        });
}

const DraftRow* ReportsController::draft(const QString& reportId) const {
    const auto draft =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&](const DraftRow& row) { return row.reportId == reportId; });
    return draft == m_drafts.end() ? nullptr : &*draft;
}

void ReportsController::forget() {
    ++m_searches;
    m_drafts.clear();
    m_found.clear();
    m_worker.post([shelf = m_shelf](Backend&) { shelf->clear(); });
}

void ReportsController::show(ReportsSnapshot snapshot) {
    const UnixMillis now = m_clock.now();
    const QString language = m_session.settings()->language();
    m_session.setOnline(snapshot.sync.reachable);
    const int waiting = waitingCount(snapshot);
    m_session.home()->setWaitingCount(waiting);
    const SyncModel::State line = syncLine(snapshot, now, language);
    const bool news = line.line != m_session.sync()->line();
    m_session.sync()->show(line);
    // An answer that was under way when Lanyard was locked shows nothing of what it read.
    if (!snapshot.open || m_session.state() != Session::Open) {
        m_session.outbox()->setRows({}, waiting);
        return;
    }
    if (news)
        m_session.announce(line.line + QLatin1Char(' ') + line.detail);
    m_session.outbox()->setRows(outboxRows(snapshot, now, language), waiting);
    m_drafts = draftRows(snapshot, now, language);
    if (m_drafts.empty())
        m_session.home()->clearDraft();
    else
        m_session.home()->setDraft(m_drafts.front().reportId, m_drafts.front().title, m_drafts.front().savedText);
    emit draftsRead();
    // What is searched for may be in a draft that was changed.
    search();
}

void ReportsController::search() {
    const quint64 number = ++m_searches;
    const std::string typed = m_session.drafts()->query().trimmed().toStdString();
    if (typed.empty() || m_session.state() != Session::Open) {
        showDrafts();
        return;
    }
    m_worker.ask(
        this, [shelf = m_shelf, typed](Backend&) { return shelf->find(typed); },
        [this, number](std::set<std::string> found) {
            if (number != m_searches || m_session.state() != Session::Open)
                return;
            m_found = std::move(found);
            showDrafts();
        });
}

void ReportsController::showDrafts() {
    std::vector<DraftRow> rows = m_drafts;
    if (!m_session.drafts()->query().trimmed().isEmpty())
        std::erase_if(rows, [&](const DraftRow& row) { return !m_found.contains(row.reportId.toStdString()); });
    m_session.drafts()->setRows(std::move(rows), static_cast<int>(m_drafts.size()));
}

} // namespace lanyard::app
