#include "mobile/app/view/row_list_model.h"

#include <utility>

namespace lanyard::app {

RowListModel::RowListModel(std::vector<QByteArray> roles, QObject* parent)
    : QAbstractListModel(parent)
    , m_roles(std::move(roles)) {}

int RowListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : size();
}

QVariant RowListModel::data(const QModelIndex& index, int role) const {
    const int column = role - Qt::UserRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || column < 0 ||
        column >= static_cast<int>(m_roles.size())) {
        return {};
    }
    return value(index.row(), column);
}

QHash<int, QByteArray> RowListModel::roleNames() const {
    QHash<int, QByteArray> names;
    int role = Qt::UserRole;
    for (const auto& name : m_roles) {
        names.insert(role++, name);
    }
    return names;
}

void RowListModel::rowsChanged(int first, int last) {
    emit dataChanged(index(first), index(last));
}

} // namespace lanyard::app
