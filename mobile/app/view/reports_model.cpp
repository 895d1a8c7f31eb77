#include "mobile/app/view/reports_model.h"

#include "mobile/app/view/assign.h"

#include <tuple>

namespace lanyard::app {

DraftsModel::DraftsModel(QObject* parent)
    : RowListModel({"reportId", "title", "savedText", "missingText", "lockedNote"}, parent) {}

QVariant DraftsModel::value(int row, int role) const {
    const auto& draft = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case ReportId:
        return draft.reportId;
    case Title:
        return draft.title;
    case SavedText:
        return draft.savedText;
    case MissingText:
        return draft.missingText;
    case LockedNote:
        return draft.lockedNote;
    }
    return {};
}

bool OutboxRow::operator==(const OutboxRow& other) const {
    const auto words = [](const OutboxRow& row) {
        return std::tie(row.rowId, row.title, row.state, row.stateText, row.stateIcon, row.tone, row.line,
                        row.reference, row.code);
    };
    return words(*this) == words(other) && qFuzzyCompare(1.0 + progress, 1.0 + other.progress);
}

OutboxModel::OutboxModel(QObject* parent)
    : RowListModel(
          {"rowId", "title", "state", "stateText", "stateIcon", "tone", "line", "reference", "code", "progress"},
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
    }
    return {};
}

} // namespace lanyard::app
