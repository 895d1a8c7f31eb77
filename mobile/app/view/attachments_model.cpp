#include "mobile/app/view/attachments_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

AttachmentsModel::AttachmentsModel(QObject* parent)
    : RowListModel({"attachmentId", "iconName", "title", "detail", "picture"}, parent) {}

void AttachmentsModel::setAllowed(bool allowed, const QString& refusal) {
    const bool other = assign(m_allowed, allowed);
    if (assign(m_refusal, refusal) || other) {
        emit changed();
    }
}

void AttachmentsModel::setProblem(const QString& sentence) {
    if (assign(m_problem, sentence)) {
        emit changed();
    }
}

void AttachmentsModel::setProgress(double progress) {
    if (assign(m_progress, progress)) {
        emit changed();
    }
}

void AttachmentsModel::clear() {
    setRows({});
    setAllowed(false);
    setProblem({});
    setProgress(-1);
}

QVariant AttachmentsModel::value(int row, int role) const {
    const auto& attachment = m_rows.at(static_cast<std::size_t>(row));
    switch (static_cast<Role>(role + Qt::UserRole)) {
    case AttachmentId:
        return attachment.attachmentId;
    case Icon:
        return attachment.icon;
    case Title:
        return attachment.title;
    case Detail:
        return attachment.detail;
    case Picture:
        return attachment.picture;
    }
    return {};
}

} // namespace lanyard::app
