#include "mobile/app/view/item_list_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

GuideListModel::GuideListModel(QObject* parent)
    : RowListModel({"itemId", "title", "subtitle", "strap", "group", "groupTitle"}, parent) {}

QVariant GuideListModel::value(int row, int role) const {
    const auto& item = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case ItemId:
        return item.itemId;
    case Title:
        return item.title;
    case Subtitle:
        return item.subtitle;
    case Strap:
        return item.strap;
    case Group:
        return item.group;
    case GroupTitle:
        return item.groupTitle;
    }
    return {};
}

void MeasuresModel::setFilter(const QString& filter) {
    if (assign(m_filter, filter)) {
        emit filterChanged(m_filter);
    }
}

void MeasuresModel::setQuery(const QString& query) {
    if (assign(m_query, query)) {
        emit queryChanged(m_query);
    }
}

SearchModel::SearchModel(QObject* parent)
    : RowListModel({"itemId", "kind", "kindTitle", "title", "subtitle", "snippetHtml", "strap", "alias"}, parent) {}

void SearchModel::setQuery(const QString& query) {
    if (assign(m_query, query)) {
        emit queryChanged(m_query);
    }
}

void SearchModel::setBusy(bool busy) {
    if (assign(m_busy, busy)) {
        emit changed();
    }
}

void SearchModel::setRows(std::vector<SearchRow> rows, const QString& emptyText) {
    replaceRows(m_rows, std::move(rows));
    if (assign(m_emptyText, emptyText)) {
        emit changed();
    }
}

QVariant SearchModel::value(int row, int role) const {
    const auto& hit = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case ItemId:
        return hit.itemId;
    case Kind:
        return hit.kind;
    case KindTitle:
        return hit.kindTitle;
    case Title:
        return hit.title;
    case Subtitle:
        return hit.subtitle;
    case SnippetHtml:
        return hit.snippetHtml;
    case Strap:
        return hit.strap;
    case Alias:
        return hit.alias;
    }
    return {};
}

} // namespace lanyard::app
