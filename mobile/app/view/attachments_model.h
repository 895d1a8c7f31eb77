#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>
#include <QUrl>

namespace lanyard::app {

/// A photograph, sound or file that goes with the open report.
struct AttachmentRow {
    QString attachmentId;
    QString icon;
    QString title;   ///< "Photograph", "Sound", "File"
    QString detail;  ///< size, and whether place and device were kept
    QString picture; ///< a small one as a data: URL, or empty
    [[nodiscard]] const QString& key() const { return attachmentId; }
    [[nodiscard]] bool operator==(const AttachmentRow&) const = default;
};

/// The attachments of the open report, and taking one more: one at a time, and only where the rules allow it.
class AttachmentsModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// The force allows attachments, and nothing about this report forbids them.
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed)
    /// Why not, one sentence, when they are not.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed)
    /// What went wrong with the last one, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    /// 0 to 1 while one is being taken in, else -1.
    Q_PROPERTY(double progress READ progress NOTIFY changed)

public:
    enum Role { AttachmentId = Qt::UserRole, Icon, Title, Detail, Picture };

    explicit AttachmentsModel(QObject* parent = nullptr);

    [[nodiscard]] bool allowed() const { return m_allowed; }
    [[nodiscard]] QString refusal() const { return m_refusal; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] const std::vector<AttachmentRow>& rows() const { return m_rows; }

    void setRows(std::vector<AttachmentRow> rows) { replaceRows(m_rows, std::move(rows)); }
    void setAllowed(bool allowed, const QString& refusal = {});
    void setProblem(const QString& sentence);
    void setProgress(double progress);
    /// Forgets everything of the report, as at lock.
    void clear();

    /// Asks whether one may be added, and shows the page with the rule and what there is.
    Q_INVOKABLE void open() { emit openRequested(); }
    /// `file` as a file dialog gives it. `keepMetadata`: its place, time and device go with it, on purpose.
    Q_INVOKABLE void add(const QUrl& file, bool keepMetadata) { emit addRequested(file, keepMetadata); }
    Q_INVOKABLE void cancel() { emit cancelRequested(); }
    Q_INVOKABLE void remove(const QString& attachmentId) { emit removeRequested(attachmentId); }

signals:
    void changed();
    void openRequested();
    void addRequested(const QUrl& file, bool keepMetadata);
    void cancelRequested();
    void removeRequested(const QString& attachmentId);

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<AttachmentRow> m_rows;
    bool m_allowed = false;
    QString m_refusal;
    QString m_problem;
    double m_progress = -1;
};

} // namespace lanyard::app
