#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// Taking one photograph for the open report: the finder, then the picture to look at, then used or taken again.
class CameraModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// There is a camera: without, it is not offered.
    Q_PROPERTY(bool available READ available NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    /// In Taken, what was taken, as a data: URL of a size to look at.
    Q_PROPERTY(QString picture READ picture NOTIFY changed)
    /// Why it does not work, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// Live: it can take one now. Taking: it was told to.
    enum State { Off, Starting, Live, Taking, Taken };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] bool available() const { return m_available; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString picture() const { return m_picture; }
    [[nodiscard]] QString problem() const { return m_problem; }

    void setAvailable(bool available);
    /// `picture` only in Taken; `problem` only in Off.
    void setState(State state, const QString& picture = {}, const QString& problem = {});

    /// Shows the camera's page.
    Q_INVOKABLE void open() { emit openRequested(); }
    /// Shows what it sees in `viewfinder`, a VideoOutput.
    Q_INVOKABLE void start(QObject* viewfinder) { emit startRequested(viewfinder); }
    Q_INVOKABLE void take() { emit takeRequested(); }
    /// Gives up what was taken; the finder is to be started again.
    Q_INVOKABLE void again() { emit againRequested(); }
    /// Attaches what was taken.
    Q_INVOKABLE void use() { emit useRequested(); }
    /// Off, and what was taken and not used is forgotten.
    Q_INVOKABLE void close() { emit closeRequested(); }
    /// Off, but in Taken it stays there: the page went out of sight, and nobody said what is to become of the picture.
    Q_INVOKABLE void leave() { emit leaveRequested(); }

signals:
    void changed();
    /// What was taken is being attached: the page is done.
    void used();
    void openRequested();
    void startRequested(QObject* viewfinder);
    void takeRequested();
    void againRequested();
    void useRequested();
    void closeRequested();
    void leaveRequested();

private:
    bool m_available = false;
    State m_state = Off;
    QString m_picture;
    QString m_problem;
};

} // namespace lanyard::app
