#include "mobile/app/view/reports_model.h"

#include "mobile/app/view/assign.h"

#include <tuple>

namespace lanyard::app {

DraftsModel::DraftsModel(QObject* parent)
    : RowListModel({"reportId", "title", "detail", "stateText", "stateIcon", "tone"}, parent) {}

void DraftsModel::setRows(std::vector<DraftRow> rows, int total) {
    replaceRows(m_rows, std::move(rows));
    if (assign(m_total, total))
        emit totalChanged();
}

void DraftsModel::setQuery(const QString& query) {
    if (assign(m_query, query))
        emit queryChanged();
}

QVariant DraftsModel::value(int row, int role) const {
    const auto& draft = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case ReportId:
        return draft.reportId;
    case Title:
        return draft.title;
    case Detail: {
        QStringList lines{draft.savedText};
        if (!draft.missingText.isEmpty())
            lines.append(draft.missingText);
        return (lines + draft.notices).join(QLatin1Char('\n'));
    }
    case StateText:
        return draft.stateText;
    case StateIcon:
        return draft.stateIcon;
    case Tone:
        return draft.tone;
    }
    return {};
}

bool OutboxRow::operator==(const OutboxRow& other) const {
    const auto words = [](const OutboxRow& row) {
        return std::tie(row.rowId, row.title, row.state, row.stateText, row.stateIcon, row.tone, row.line,
                        row.reference, row.code, row.opens);
    };
    return words(*this) == words(other) && qFuzzyCompare(1.0 + progress, 1.0 + other.progress);
}

OutboxModel::OutboxModel(QObject* parent)
    : RowListModel({"rowId", "title", "state", "stateText", "stateIcon", "tone", "line", "reference", "code",
                    "progress", "opens"},
                   parent) {}

void OutboxModel::setRows(std::vector<OutboxRow> rows, int waiting) {
    replaceRows(m_rows, std::move(rows));
    if (assign(m_waiting, waiting)) {
        emit waitingChanged();
    }
}

QVariant OutboxModel::value(int row, int role) const {
    const auto& report = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case RowId:
        return report.rowId;
    case Title:
        return report.title;
    case State:
        return report.state;
    case StateText:
        return report.stateText;
    case StateIcon:
        return report.stateIcon;
    case Tone:
        return report.tone;
    case Line:
        return report.line;
    case Reference:
        return report.reference;
    case Code:
        return report.code;
    case Progress:
        return report.progress;
    case Opens:
        return report.opens;
    }
    return {};
}

} // namespace lanyard::app
