#include "mobile/app/view/enrol_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void EnrolModel::setCodeText(const QString& text) {
    if (assign(m_codeText, text)) {
        emit changed();
    }
}

void EnrolModel::setBusy(bool busy) {
    if (assign(m_busy, busy)) {
        emit changed();
    }
}

void EnrolModel::setMessage(const QString& message) {
    if (assign(m_message, message)) {
        emit changed();
    }
}

void EnrolModel::setStep(Step step) {
    if (assign(m_step, step)) {
        emit changed();
    }
}

void EnrolModel::setDigitCount(int count) {
    if (assign(m_digitCount, count)) {
        emit changed();
    }
}

void EnrolModel::submitCode(const QString& text) {
    if (!m_busy && m_step == Code) {
        emit codeSubmitted(text);
    }
}

void EnrolModel::pushDigit(int digit) {
    if (digit >= 0 && digit <= 9 && !m_busy) {
        emit digitPushed(digit);
    }
}

void EnrolModel::popDigit() {
    if (!m_busy) {
        emit digitPopped();
    }
}

} // namespace lanyard::app
