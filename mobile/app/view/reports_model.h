#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>

namespace lanyard::app {

/// `missingText` says what submitting still needs ("Needs a grade"), or is empty.
struct DraftRow {
    QString reportId;
    QString title;
    QString savedText;
    QString missingText;
    bool lockedNote = false;
    [[nodiscard]] const QString& key() const { return reportId; }
    [[nodiscard]] bool operator==(const DraftRow&) const = default;
};

class DraftsModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    enum Role { ReportId = Qt::UserRole, Title, SavedText, MissingText, LockedNote };

    explicit DraftsModel(QObject* parent = nullptr);

    void setRows(std::vector<DraftRow> rows) { replaceRows(m_rows, std::move(rows)); }

    Q_INVOKABLE void open(const QString& reportId) { emit openRequested(reportId); }

signals:
    void openRequested(const QString& reportId);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<DraftRow> m_rows;
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
    [[nodiscard]] const QString& key() const { return rowId; }
    [[nodiscard]] bool operator==(const OutboxRow& other) const;
};

class OutboxModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)

public:
    enum Role { RowId = Qt::UserRole, Title, State, StateText, StateIcon, Tone, Line, Reference, Code, Progress };

    explicit OutboxModel(QObject* parent = nullptr);

    [[nodiscard]] int waiting() const { return m_waiting; }

    /// `waiting`: sealed and not yet received by the force.
    void setRows(std::vector<OutboxRow> rows, int waiting);

    /// The draft that a refusal gave back.
    Q_INVOKABLE void openRefused(const QString& reportId) { emit openRefusedRequested(reportId); }

signals:
    void waitingChanged();
    void openRefusedRequested(const QString& reportId);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<OutboxRow> m_rows;
    int m_waiting = 0;
};

} // namespace lanyard::app
