#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// One report after it was sealed: how far it has come, what is left of it here, and the two things that can still be
/// done: correct it with a new one, or ask the force to withdraw it.
class SentModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString rowId READ rowId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString stateIcon READ stateIcon NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QVariantList details READ details NOTIFY changed)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed)
    Q_PROPERTY(QString withdrawalText READ withdrawalText NOTIFY changed)
    Q_PROPERTY(bool canWithdraw READ canWithdraw NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    struct Page {
        QString rowId;
        QString title;
        QString stateText;
        QString stateIcon;
        QString tone; ///< as OutboxRow's
        QString line;
        QVariantList details;   ///< {label, value}: reference, times, receipt
        QString keptText;       ///< what is left of it on this phone
        QString withdrawalText; ///< that its withdrawal was asked for, and how far that has come; or empty
        bool canWithdraw = false;
    };

    using QObject::QObject;

    [[nodiscard]] QString rowId() const { return m_page.rowId; }
    [[nodiscard]] QString title() const { return m_page.title; }
    [[nodiscard]] QString stateText() const { return m_page.stateText; }
    [[nodiscard]] QString stateIcon() const { return m_page.stateIcon; }
    [[nodiscard]] QString tone() const { return m_page.tone; }
    [[nodiscard]] QString line() const { return m_page.line; }
    [[nodiscard]] QVariantList details() const { return m_page.details; }
    [[nodiscard]] QString keptText() const { return m_page.keptText; }
    [[nodiscard]] QString withdrawalText() const { return m_page.withdrawalText; }
    [[nodiscard]] bool canWithdraw() const { return m_page.canWithdraw && !m_busy; }
    [[nodiscard]] bool busy() const { return m_busy; }

    // From C++.
    void show(const Page& page);
    void setBusy(bool busy);
    void clear() { show({}); }

    /// A fresh note that names this report.
    Q_INVOKABLE void correct() { emit correctRequested(m_page.rowId); }
    /// Seals a request; `withdrawn` or `failed` follows. Nothing happens without a reason.
    Q_INVOKABLE void withdraw(const QString& reason);

signals:
    void changed();
    void correctRequested(const QString& rowId);
    void withdrawRequested(const QString& rowId, const QString& reason);
    void withdrawn();
    void failed(const QString& sentence);

private:
    Page m_page;
    bool m_busy = false;
};

} // namespace lanyard::app
