#include "mobile/app/view/match_model.h"

#include <QHash>
#include <QQmlEngine>
#include <QVariantMap>

namespace lanyard::app {

namespace {

bool isAnswered(const FactRow& row) {
    return row.type == QLatin1String("yes-no") ? row.answer.toInt() != 0
                                               : row.problem.isEmpty() && !row.answer.toString().isEmpty();
}

} // namespace

MatchResultsModel::MatchResultsModel(QObject* parent)
    : RowListModel({"itemId", "title", "strap", "status", "reasonHtml", "insteadId", "insteadTitle", "withText",
                    "dueText", "checkedText", "place"},
                   parent) {}

void MatchResultsModel::setRows(std::vector<MatchRow> rows) {
    QHash<QString, int> counts;
    for (MatchRow& row : rows)
        row.place = counts[row.status]++;
    replaceRows(m_rows, std::move(rows));
}

int MatchResultsModel::countOf(const QString& status) const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [&](const MatchRow& row) { return row.status == status; }));
}

QVariant MatchResultsModel::value(int row, int role) const {
    const auto& measure = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case ItemId:
        return measure.itemId;
    case Title:
        return measure.title;
    case Strap:
        return measure.strap;
    case Status:
        return measure.status;
    case ReasonHtml:
        return measure.reasonHtml;
    case InsteadId:
        return measure.insteadId;
    case InsteadTitle:
        return measure.insteadTitle;
    case WithText:
        return measure.withText;
    case DueText:
        return measure.dueText;
    case CheckedText:
        return measure.checkedText;
    case Place:
        return measure.place;
    }
    return {};
}

MatchModel::MatchModel(QObject* parent)
    : RowListModel({"factId", "about", "aboutTitle", "ask", "help", "type", "choices", "answer", "problem", "next"},
                   parent) {
    QQmlEngine::setObjectOwnership(&m_results, QQmlEngine::CppOwnership);
}

void MatchModel::setFacts(std::vector<FactRow> rows) {
    QVariantList groups;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const FactRow& fact = rows[row];
        if (groups.isEmpty() || groups.last().toMap().value(QStringLiteral("about")) != fact.about)
            groups.append(QVariantMap{{QStringLiteral("about"), fact.about},
                                      {QStringLiteral("title"), fact.aboutTitle},
                                      {QStringLiteral("row"), static_cast<int>(row)},
                                      {QStringLiteral("answered"), 0}});
        if (isAnswered(fact)) {
            QVariantMap group = groups.last().toMap();
            group[QStringLiteral("answered")] = group.value(QStringLiteral("answered")).toInt() + 1;
            groups.last() = group;
        }
    }
    replaceRows(m_rows, std::move(rows));
    if (groups != m_groups) {
        m_groups = std::move(groups);
        emit groupsChanged();
    }
}

void MatchModel::setResults(std::vector<MatchRow> rows, const MatchSummary& summary) {
    m_results.setRows(std::move(rows));
    m_summary = summary;
    emit changed();
}

void MatchModel::clear() {
    setFacts({});
    setResults({}, {});
}

int MatchModel::rowOf(const QString& factId) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const FactRow& row) { return row.factId == factId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QVariant MatchModel::value(int row, int role) const {
    const auto& fact = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case FactId:
        return fact.factId;
    case About:
        return fact.about;
    case AboutTitle:
        return fact.aboutTitle;
    case Ask:
        return fact.ask;
    case Help:
        return fact.help;
    case Type:
        return fact.type;
    case Choices:
        return fact.choices;
    case Answer:
        return fact.answer;
    case Problem:
        return fact.problem;
    case Next:
        return fact.next;
    }
    return {};
}

} // namespace lanyard::app
