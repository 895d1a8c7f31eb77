#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// The sync line: one sentence, its bold part first.
class SyncModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)

public:
    /// `icon` is a name that mobile/qml/style/CMakeLists.txt lists; `tone` is quiet, good or need.
    struct State {
        QString line;
        QString detail;
        QString icon;
        QString tone = QStringLiteral("quiet");
        int waiting = 0;
        [[nodiscard]] bool operator==(const State&) const = default;
    };

    using QObject::QObject;

    [[nodiscard]] QString line() const { return m_state.line; }
    [[nodiscard]] QString detail() const { return m_state.detail; }
    [[nodiscard]] QString icon() const { return m_state.icon; }
    [[nodiscard]] QString tone() const { return m_state.tone; }
    [[nodiscard]] int waiting() const { return m_state.waiting; }

    void show(const State& state);

    Q_INVOKABLE void syncNow() { emit syncRequested(); }

signals:
    void changed();
    void syncRequested();

private:
    State m_state;
};

} // namespace lanyard::app
