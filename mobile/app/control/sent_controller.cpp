#include "mobile/app/control/sent_controller.h"

#include "mobile/app/control/said.h"
#include "mobile/app/control/words.h"

#include <algorithm>

namespace lanyard::app {

using store::ReportRow;
using store::ReportState;

namespace {

QVariantMap detail(const QString& label, const QString& value) {
    return {{QStringLiteral("label"), label}, {QStringLiteral("value"), value}};
}

QVariantList detailsOf(const ReportRow& report, const store::OutboxEntry* entry, UnixMillis now,
                       const QString& language) {
    QVariantList details;
    if (!report.reference.empty())
        //: On the page of a report that was sealed: a label.
        //% "The force's reference"
        details.append(detail(qtTrId("sent.reference"), toQt(report.reference)));
    if (entry != nullptr)
        //: On the page of a report that was sealed: a label.
        //% "Sealed"
        details.append(detail(qtTrId("sent.sealed"), timeText(entry->sealed, now, language)));
    if (report.state == ReportState::Accepted) {
        //: On the page of a report that the force received: a label, when its receipt came.
        //% "Receipt came"
        details.append(detail(qtTrId("sent.received"), timeText(report.changed, now, language)));
        //: On the page of a report that the force received: a label.
        //% "Receipt"
        const QString label = qtTrId("sent.receipt");
        //: On the page of a report that the force received: its receipt.
        //% "Signed by the force, checked, and kept on this phone"
        details.append(detail(label, qtTrId("sent.receipt.kept")));
    }
    return details;
}

QString keptText(const ReportRow& report) {
    if (report.state == ReportState::Accepted && report.title.empty())
        //: On the page of a report that the force received.
        //% "Its words are not on this phone any more. Only reference, time and receipt stay."
        return qtTrId("sent.kept.receipt");
    if (report.state == ReportState::Accepted)
        //: On the page of a report that the force received, where the force's rules keep its words for longer.
        //% "Its words stay on this phone, closed to view, for as long as your force's rules say."
        return qtTrId("sent.kept.policy");
    //: On the page of a report that is sealed and not yet received.
    //% "It is sealed. It stays on this phone, closed to view, until the force has received it."
    return qtTrId("sent.kept.sealed");
}

} // namespace

SentController::SentController(Worker& worker, const Clock& clock, Session& session, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_clock(clock)
    , m_session(session)
    , m_model(*session.sent()) {
    connect(session.outbox(), &OutboxModel::openRequested, this, &SentController::open);
    connect(&worker, &Worker::sendingChanged, this, &SentController::refresh);
    connect(&m_model, &SentModel::withdrawRequested, this, &SentController::withdraw);
    connect(&m_model, &SentModel::correctRequested, this, [this](const QString& reportId) {
        if (m_kind == "disruption")
            emit recordRequested(reportId);
        else
            emit noteRequested(reportId);
    });
}

void SentController::open(const QString& reportId) {
    read(reportId, true);
}

void SentController::refresh() {
    if (!m_model.rowId().isEmpty())
        read(m_model.rowId(), false);
}

void SentController::read(const QString& reportId, bool navigate) {
    const quint64 number = ++m_asked;
    m_worker.ask(
        this,
        [id = reportId.toStdString()](Backend& backend) {
            Read read;
            read.sync = backend.syncStatus();
            const auto rows = backend.device().reports();
            if (!rows)
                return read;
            const auto byId = [&](const std::string& wanted) -> std::optional<ReportRow> {
                const auto row =
                    std::find_if(rows->begin(), rows->end(), [&](const ReportRow& one) { return one.id == wanted; });
                return row == rows->end() ? std::nullopt : std::optional(*row);
            };
            read.report = byId(id);
            if (read.report && !read.report->envelopeId.empty())
                if (auto entry = backend.device().outbox().entry(read.report->envelopeId))
                    read.entry = std::move(*entry);
            if (const auto request = backend.device().withdrawalOf(id); request && !request->empty())
                read.withdrawal = byId(*request);
            return read;
        },
        [this, number, navigate](const Read& read) {
            if (number == m_asked && m_session.state() == Session::Open && read.report)
                show(read, navigate);
        });
}

void SentController::show(const Read& read, bool navigate) {
    const UnixMillis now = m_clock.now();
    const QString language = m_session.settings()->language();
    ReportsSnapshot one;
    one.open = true;
    one.sync = read.sync;
    one.reports = {*read.report};
    if (read.entry)
        one.entries.push_back(*read.entry);
    if (read.withdrawal)
        one.reports.push_back(*read.withdrawal);
    const std::vector<OutboxRow> rows = outboxRows(one, now, language);
    const OutboxRow& row = rows.front();
    m_kind = read.report->kind;
    SentModel::Page page;
    page.rowId = row.rowId;
    page.title = row.title;
    page.stateText = row.stateText;
    page.stateIcon = row.stateIcon;
    page.tone = row.tone;
    page.line = row.line;
    page.details = detailsOf(*read.report, read.entry ? &*read.entry : nullptr, now, language);
    page.keptText = keptText(*read.report);
    const bool sealed = read.report->state == ReportState::Sealed || read.report->state == ReportState::Accepted;
    page.canWithdraw = sealed && (!read.withdrawal || read.withdrawal->state == ReportState::Refused);
    if (read.withdrawal && read.withdrawal->state == ReportState::Refused)
        //: On the page of a sealed report. The force could not take the request to withdraw it.
        //% "The force could not take your request to withdraw it. Ask again."
        page.withdrawalText = qtTrId("sent.withdrawal.refused");
    else if (read.withdrawal && read.withdrawal->state == ReportState::Accepted)
        //: On the page of a sealed report.
        //% "The force has your request to withdraw it. The force decides."
        page.withdrawalText = qtTrId("sent.withdrawal.received");
    else if (read.withdrawal)
        //: On the page of a sealed report.
        //% "Your request to withdraw it is sealed and on its way."
        page.withdrawalText = qtTrId("sent.withdrawal.sealed");
    m_model.show(page);
    if (navigate)
        m_session.goTo(QStringLiteral("sent"));
}

void SentController::withdraw(const QString& reportId, const QString& reason) {
    m_model.setBusy(true);
    m_worker.ask(
        this,
        [id = reportId.toStdString(), why = reason.toStdString()](Backend& backend) {
            auto submitted = backend.device().withdraw(id, why);
            if (submitted)
                backend.outboxChanged();
            return submitted;
        },
        [this, reportId](const Result<client::Device::Submitted>& submitted) {
            m_model.setBusy(false);
            emit reportsChanged();
            if (m_model.rowId() != reportId)
                return; // locked meanwhile, or another is shown: the outbox will say
            if (!submitted) {
                emit m_model.failed(saidText(submitted.error().message));
                return;
            }
            emit m_model.withdrawn();
            refresh();
        });
}

} // namespace lanyard::app
