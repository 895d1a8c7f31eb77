#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// What Home shows beside the sync line: the newest draft, and how many sealed reports the force has not received.
class HomeModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(QString draftId READ draftId NOTIFY changed)
    Q_PROPERTY(QString draftTitle READ draftTitle NOTIFY changed)
    Q_PROPERTY(QString draftSaved READ draftSaved NOTIFY changed)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] bool hasDraft() const { return !m_draftId.isEmpty(); }
    [[nodiscard]] QString draftId() const { return m_draftId; }
    [[nodiscard]] QString draftTitle() const { return m_draftTitle; }
    [[nodiscard]] QString draftSaved() const { return m_draftSaved; }
    [[nodiscard]] int waitingCount() const { return m_waitingCount; }

    /// `saved` is a whole sentence: "Saved 22:47, only on this phone". An empty id means there is no draft.
    void setDraft(const QString& id, const QString& title, const QString& saved);
    void clearDraft() { setDraft({}, {}, {}); }
    void setWaitingCount(int count);

signals:
    void changed();

private:
    QString m_draftId;
    QString m_draftTitle;
    QString m_draftSaved;
    int m_waitingCount = 0;
};

} // namespace lanyard::app
