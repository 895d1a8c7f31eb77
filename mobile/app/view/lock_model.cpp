#include "mobile/app/view/lock_model.h"

#include "mobile/app/view/assign.h"

namespace lanyard::app {

void LockModel::setDigitCount(int count) {
    if (assign(m_digitCount, count)) {
        emit changed();
    }
}

void LockModel::setBusy(bool busy) {
    if (assign(m_busy, busy)) {
        emit changed();
    }
}

void LockModel::setMessage(const QString& message, bool delayed) {
    const bool words = assign(m_message, message);
    if (assign(m_delayed, delayed) || words) {
        emit changed();
    }
}

void LockModel::setKeystoreWarning(const QString& warning) {
    if (assign(m_keystoreWarning, warning)) {
        emit changed();
    }
}

void LockModel::setForgotText(const QString& text) {
    if (assign(m_forgotText, text)) {
        emit changed();
    }
}

void LockModel::pushDigit(int digit) {
    if (digit >= 0 && digit <= 9 && !m_busy && !m_delayed) {
        emit digitPushed(digit);
    }
}

void LockModel::popDigit() {
    if (!m_busy && !m_delayed) {
        emit digitPopped();
    }
}

void LockModel::submit() {
    if (!m_busy && !m_delayed) {
        emit submitted();
    }
}

} // namespace lanyard::app
