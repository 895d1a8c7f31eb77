#include "mobile/app/view/when_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void WhenModel::show(const When& when) {
    m_when = when;
    m_problem.clear();
    emit changed();
}

void WhenModel::setShownText(const QString& text) {
    if (assign(m_when.shownText, text)) {
        emit changed();
    }
}

void WhenModel::setProblem(const QString& sentence) {
    if (assign(m_problem, sentence)) {
        emit changed();
    }
}

void WhenModel::setDay(const QString& day) {
    if (assign(m_when.day, day)) {
        emit changed();
        emit edited();
    }
}

void WhenModel::setClock(const QString& clock) {
    if (assign(m_when.clock, clock)) {
        emit changed();
        emit edited();
    }
}

} // namespace lanyard::app
