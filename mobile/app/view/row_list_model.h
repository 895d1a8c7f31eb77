#pragma once

#include <QAbstractListModel>
#include <QByteArray>
#include <QtQmlIntegration/qqmlintegration.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace lanyard::app {

/// What the list models share: role names, count, and the replacement of rows without a reset, so that a list on screen
/// keeps its place and its focus. A model keeps its own vector of plain rows; a row has `key()` (what makes it the same
/// row) and `operator==`. GUI thread only.
class RowListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    [[nodiscard]] int count() const { return size(); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    void countChanged();

protected:
    /// `roles`: QML names, numbered from Qt::UserRole in this order.
    explicit RowListModel(std::vector<QByteArray> roles, QObject* parent = nullptr);

    [[nodiscard]] virtual int size() const = 0;
    /// `role` counts from 0, in the order of the constructor's names.
    [[nodiscard]] virtual QVariant value(int row, int role) const = 0;

    /// Makes `current` equal to `next`: rows with the same key at both ends stay (and are told to have changed when
    /// they differ), what lies between is removed and inserted.
    template <typename Row>
    void replaceRows(std::vector<Row>& current, std::vector<Row> next);

    void rowsChanged(int first, int last);

private:
    std::vector<QByteArray> m_roles;
};

template <typename Row>
void RowListModel::replaceRows(std::vector<Row>& current, std::vector<Row> next) {
    const auto sameKey = [](const Row& a, const Row& b) { return a.key() == b.key(); };
    const auto shorter = std::min(current.size(), next.size());
    std::size_t head = 0;
    while (head < shorter && sameKey(current[head], next[head])) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shorter - head && sameKey(current[current.size() - 1 - tail], next[next.size() - 1 - tail])) {
        ++tail;
    }
    const auto before = current.size();
    const auto at = [](std::size_t n) { return static_cast<std::ptrdiff_t>(n); };
    if (current.size() > head + tail) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(current.size() - tail - 1));
        current.erase(current.begin() + at(head), current.end() - at(tail));
        endRemoveRows();
    }
    if (next.size() > head + tail) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(next.size() - tail - 1));
        current.insert(current.begin() + at(head), next.begin() + at(head), next.end() - at(tail));
        endInsertRows();
    }
    for (std::size_t row = 0; row < current.size(); ++row) {
        if (!(current[row] == next[row])) {
            current[row] = std::move(next[row]);
            rowsChanged(static_cast<int>(row), static_cast<int>(row));
        }
    }
    if (current.size() != before) {
        emit countChanged();
    }
}

} // namespace lanyard::app
