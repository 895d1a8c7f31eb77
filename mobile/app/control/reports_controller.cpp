#include "mobile/app/control/reports_controller.h"

#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

namespace {

/// Drafts beyond these are listed without what they need: reading each body takes time.
constexpr std::size_t kExaminedDrafts = 50;

Missing missingOf(const intel::Report& report) {
    Missing missing = Missing::Nothing;
    for (const intel::Problem& problem : intel::validate(report)) {
        if (!problem.blocks)
            continue;
        if (problem.field == "text")
            return Missing::Words;
        const bool grade =
            problem.field == "evaluation" || problem.field == "assessment" || problem.field == "handling";
        if (missing != Missing::Grade)
            missing = grade ? Missing::Grade : Missing::Other;
    }
    return missing;
}

ReportsSnapshot read(Backend& backend) {
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
    for (const store::ReportRow& row : snapshot.reports) {
        if (row.state != store::ReportState::Draft && row.state != store::ReportState::Refused)
            continue;
        if (snapshot.missing.size() >= kExaminedDrafts)
            break;
        if (const auto report = device.report(row.id))
            snapshot.missing[row.id] = missingOf(*report);
    }
    return snapshot;
}

} // namespace

ReportsController::ReportsController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session) {
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
    m_worker.ask(this, read, [this](const ReportsSnapshot& snapshot) {
        m_asked = false;
        show(snapshot);
        if (std::exchange(m_again, false))
            refresh();
    });
}

void ReportsController::show(const ReportsSnapshot& snapshot) {
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
    std::vector<DraftRow> drafts = draftRows(snapshot, now, language);
    if (drafts.empty())
        m_session.home()->clearDraft();
    else
        m_session.home()->setDraft(drafts.front().reportId, drafts.front().title, drafts.front().savedText);
    m_session.drafts()->setRows(std::move(drafts));
}

} // namespace lanyard::app
