#include "mobile/app/view/home_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void HomeModel::setDraft(const QString& id, const QString& title, const QString& saved) {
    const bool newId = assign(m_draftId, id);
    const bool newTitle = assign(m_draftTitle, title);
    if (assign(m_draftSaved, saved) || newId || newTitle) {
        emit changed();
    }
}

void HomeModel::setWaitingCount(int count) {
    if (assign(m_waitingCount, count)) {
        emit changed();
    }
}

} // namespace lanyard::app
