#include "mobile/app/view/test_model.h"

#include <algorithm>

namespace lanyard::app {

TestModel::TestModel(QObject* parent) : RowListModel({"number", "html", "state", "judgementText"}, parent) {}

int TestModel::countOf(Tick tick) const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [tick](const TestRow& row) {
        return row.judgementText.isEmpty() && row.state == tick;
    }));
}

int TestModel::total() const {
    return metCount() + notMetCount() + notKnownCount();
}

QString TestModel::summaryText() const {
    if (total() == 0) {
        return {};
    }
    //: How far the officer has come with a measure's test. %1 parts looked at as met, %2 parts in all, %3 not known.
    //% "%1 of %2 met, %3 not known"
    const QString open = qtTrId("test.summary").arg(metCount()).arg(total()).arg(notKnownCount());
    if (notMetCount() == 0) {
        return open;
    }
    //: As test.summary, when some parts are not met. %1 met, %2 parts in all, %3 not known, %4 not met.
    //% "%1 of %2 met, %3 not known, %4 not met"
    return qtTrId("test.summary.failing").arg(metCount()).arg(total()).arg(notKnownCount()).arg(notMetCount());
}

void TestModel::show(std::vector<TestRow> rows, const QVariantList& unless) {
    replaceRows(m_rows, std::move(rows));
    m_unless = unless;
    emit changed();
}

void TestModel::setState(int row, int state) {
    if (row < 0 || row >= size() || state < NotKnown || state > NotMet) {
        return;
    }
    auto& part = m_rows[static_cast<std::size_t>(row)];
    if (!part.judgementText.isEmpty() || part.state == state) {
        return;
    }
    part.state = state;
    rowsChanged(row, row);
    emit changed();
    emit ticked(row, state);
}

QVariant TestModel::value(int row, int role) const {
    const auto& part = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case Number:
        return part.number;
    case Html:
        return part.html;
    case State:
        return part.state;
    case JudgementText:
        return part.judgementText;
    }
    return {};
}

} // namespace lanyard::app
