#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// Enrolling: the code from the force, then a PIN twice. As in LockModel no property holds a digit.
class EnrolModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString codeText READ codeText WRITE setCodeText NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int digitCount READ digitCount NOTIFY changed)

public:
    enum Step { Code, ChoosePin, RepeatPin, Done };
    Q_ENUM(Step)

    using QObject::QObject;

    [[nodiscard]] QString codeText() const { return m_codeText; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int digitCount() const { return m_digitCount; }

    void setCodeText(const QString& text);
    void setBusy(bool busy);
    void setMessage(const QString& message);
    void setStep(Step step);
    void setDigitCount(int count);

    /// The code as typed; nothing happens while busy.
    Q_INVOKABLE void submitCode(const QString& text);
    Q_INVOKABLE void pushDigit(int digit);
    Q_INVOKABLE void popDigit();

signals:
    void changed();
    void codeSubmitted(const QString& text);
    void digitPushed(int digit);
    void digitPopped();

private:
    QString m_codeText;
    QString m_message;
    Step m_step = Code;
    int m_digitCount = 0;
    bool m_busy = false;
};

} // namespace lanyard::app
