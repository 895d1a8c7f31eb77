#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>
#include <QStringList>

namespace lanyard::app {

/// A draft, or a refused report that is one again. `missingText` says what submitting still needs ("Needs: handling"),
/// or is empty; `notices` what else is to be known of it, a sentence each; `tone` as OutboxRow's.
struct DraftRow {
    QString reportId;
    QString kind; ///< report, disruption
    QString title;
    QString savedText;
    QString missingText;
    QStringList notices;
    QString stateText;
    QString stateIcon;
    QString tone;
    QString refusalText{};  ///< why the force refused it; also among the notices
    QString correctsText{}; ///< which earlier report it corrects; also among the notices
    [[nodiscard]] const QString& key() const { return reportId; }
    [[nodiscard]] bool operator==(const DraftRow&) const = default;
};

/// The drafts, narrowed by `query` where there is one; `total` counts them all.
class DraftsModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    enum Role { ReportId = Qt::UserRole, Title, Detail, StateText, StateIcon, Tone };

    explicit DraftsModel(QObject* parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const std::vector<DraftRow>& rows() const { return m_rows; }

    void setRows(std::vector<DraftRow> rows, int total);
    void setQuery(const QString& query);

    Q_INVOKABLE void open(const QString& reportId) { emit openRequested(reportId); }

signals:
    void openRequested(const QString& reportId);
    void queryChanged();
    void totalChanged();

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<DraftRow> m_rows;
    QString m_query;
    int m_total = 0;
};

/// `state` is draft, ready, waiting, sending, relay, received, feedback or refused; `stateText` its word on screen;
/// `line` one line that says what it means; `reference` the force's reference once received; `code` why it was refused;
/// `tone` word, need, go, good, feedback or bad. `rowId` is the report's id where the vault is open.
struct OutboxRow {
    QString rowId;
    QString title;
    QString state;
    QString stateText;
    QString stateIcon;
    QString tone;
    QString line;
    QString reference;
    QString code;
    double progress = 0; ///< 0 to 1, shown while sending
    QString opens;       ///< draft: its page to go on; sent: what is left of it; empty: nothing
    [[nodiscard]] const QString& key() const { return rowId; }
    [[nodiscard]] bool operator==(const OutboxRow& other) const;
};

class OutboxModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)

public:
    enum Role {
        RowId = Qt::UserRole,
        Title,
        State,
        StateText,
        StateIcon,
        Tone,
        Line,
        Reference,
        Code,
        Progress,
        Opens
    };

    explicit OutboxModel(QObject* parent = nullptr);

    [[nodiscard]] int waiting() const { return m_waiting; }

    /// `waiting`: sealed and not yet received by the force.
    void setRows(std::vector<OutboxRow> rows, int waiting);

    /// What is left of a sealed report.
    Q_INVOKABLE void open(const QString& reportId) { emit openRequested(reportId); }
    /// The draft that a refusal gave back.
    Q_INVOKABLE void openRefused(const QString& reportId) { emit openRefusedRequested(reportId); }

signals:
    void waitingChanged();
    void openRequested(const QString& reportId);
    void openRefusedRequested(const QString& reportId);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<OutboxRow> m_rows;
    int m_waiting = 0;
};

} // namespace lanyard::app
