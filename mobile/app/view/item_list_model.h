#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>

namespace lanyard::app {

/// One line of a list of items. `strap` is direct, supporting, online or guide; `group` sorts, `groupTitle` is the
/// heading.
struct ItemRow {
    QString itemId;
    QString title;
    QString subtitle;
    QString strap;
    QString group;
    QString groupTitle;
    [[nodiscard]] const QString& key() const { return itemId; }
    [[nodiscard]] bool operator==(const ItemRow&) const = default;
};

/// Items to choose from. Base of the measures' list; itself the lists of signs, situations and practice.
class GuideListModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    enum Role { ItemId = Qt::UserRole, Title, Subtitle, Strap, Group, GroupTitle };

    explicit GuideListModel(QObject* parent = nullptr);

    void setRows(std::vector<ItemRow> rows) { replaceRows(m_rows, std::move(rows)); }

    Q_INVOKABLE void open(const QString& itemId) { emit openRequested(itemId); }

signals:
    void openRequested(const QString& itemId);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<ItemRow> m_rows;
};

/// All measures, narrowed by strap and by words. The rows come from C++; the two inputs only ask for them.
class MeasuresModel : public lanyard::app::GuideListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)

public:
    using GuideListModel::GuideListModel;

    [[nodiscard]] QString filter() const { return m_filter; }
    [[nodiscard]] QString query() const { return m_query; }
    /// all, direct, supporting or online.
    void setFilter(const QString& filter);
    void setQuery(const QString& query);

signals:
    void filterChanged(const QString& filter);
    void queryChanged(const QString& query);

private:
    QString m_filter = QStringLiteral("all");
    QString m_query;
};

/// One hit. `snippetHtml` is escaped but for `<b>`, which marks what matched; `alias` is the other name that matched,
/// or empty.
struct SearchRow {
    QString itemId;
    QString kind;
    QString kindTitle;
    QString title;
    QString subtitle;
    QString snippetHtml;
    QString strap;
    QString alias;
    [[nodiscard]] const QString& key() const { return itemId; }
    [[nodiscard]] bool operator==(const SearchRow&) const = default;
};

/// Search, on every keystroke. A late answer to an older query is the controller's to drop.
class SearchModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed)

public:
    enum Role { ItemId = Qt::UserRole, Kind, KindTitle, Title, Subtitle, SnippetHtml, Strap, Alias };

    explicit SearchModel(QObject* parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString emptyText() const { return m_emptyText; }

    void setQuery(const QString& query);
    void setBusy(bool busy);
    /// `emptyText`: what to say when there are no rows ("Nothing found for …"), or nothing.
    void setRows(std::vector<SearchRow> rows, const QString& emptyText = {});

signals:
    void changed();
    void queryChanged(const QString& query);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<SearchRow> m_rows;
    QString m_query;
    QString m_emptyText;
    bool m_busy = false;
};

} // namespace lanyard::app
