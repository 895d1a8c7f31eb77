#include "mobile/app/view/sent_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void SentModel::show(const Page& page) {
    m_page = page;
    emit changed();
}

void SentModel::setBusy(bool busy) {
    if (assign(m_busy, busy))
        emit changed();
}

void SentModel::withdraw(const QString& reason) {
    if (canWithdraw() && !reason.trimmed().isEmpty())
        emit withdrawRequested(m_page.rowId, reason.trimmed());
}

} // namespace lanyard::app
