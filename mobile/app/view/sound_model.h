#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// Recording one sound for the open report.
class SoundModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// There is a microphone: without, it is not offered.
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(bool recording READ recording NOTIFY changed)
    /// "0:12"
    Q_PROPERTY(QString timeText READ timeText NOTIFY heard)
    /// 0 to 1: how loud it was just now, so that one sees that it hears.
    Q_PROPERTY(double level READ level NOTIFY heard)
    /// What went wrong, or why it stopped by itself, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool available() const { return m_available; }
    [[nodiscard]] bool recording() const { return m_recording; }
    [[nodiscard]] QString timeText() const { return m_timeText; }
    [[nodiscard]] double level() const { return m_level; }
    [[nodiscard]] QString problem() const { return m_problem; }

    void setAvailable(bool available);
    void setRecording(bool recording, const QString& problem = {});
    void setHeard(const QString& timeText, double level);

    Q_INVOKABLE void start() { emit startRequested(); }
    /// Stops, and keeps what was recorded.
    Q_INVOKABLE void stop() { emit stopRequested(); }
    /// Stops, and keeps nothing.
    Q_INVOKABLE void discard() { emit discardRequested(); }

signals:
    void changed();
    void heard();
    void startRequested();
    void stopRequested();
    void discardRequested();

private:
    bool m_available = false;
    bool m_recording = false;
    QString m_timeText;
    double m_level = 0;
    QString m_problem;
};

} // namespace lanyard::app
