#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// The lock screen. No property ever holds a digit: each goes straight on through `digitPushed`, and the screen sees a
/// count.
class LockModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(int digitCount READ digitCount NOTIFY changed)
    Q_PROPERTY(int pinLength READ pinLength CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool delayed READ delayed NOTIFY changed)
    Q_PROPERTY(QString keystoreWarning READ keystoreWarning NOTIFY changed)
    Q_PROPERTY(QString forgotText READ forgotText NOTIFY changed)

public:
    static constexpr int kPinLength = 6;

    using QObject::QObject;

    [[nodiscard]] int digitCount() const { return m_digitCount; }
    [[nodiscard]] int pinLength() const { return kPinLength; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool delayed() const { return m_delayed; }
    [[nodiscard]] QString keystoreWarning() const { return m_keystoreWarning; }
    [[nodiscard]] QString forgotText() const { return m_forgotText; }

    void setDigitCount(int count);
    /// The vault is being opened: keys are dead until it answers.
    void setBusy(bool busy);
    /// What went wrong, or when to try again; `delayed` also disables the keys.
    void setMessage(const QString& message, bool delayed = false);
    void setKeystoreWarning(const QString& warning);
    void setForgotText(const QString& text);

    /// 0 to 9; anything else, and any digit while busy or delayed, is dropped.
    Q_INVOKABLE void pushDigit(int digit);
    Q_INVOKABLE void popDigit();
    Q_INVOKABLE void submit();

signals:
    void changed();
    void digitPushed(int digit);
    void digitPopped();
    void submitted();

private:
    int m_digitCount = 0;
    bool m_busy = false;
    bool m_delayed = false;
    QString m_message;
    QString m_keystoreWarning;
    QString m_forgotText;
};

} // namespace lanyard::app
