#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// When what the open report tells happened: a day and a time, as typed. What can be read is saved as it is typed; what
/// cannot leaves the time as it was.
class WhenModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// The time in words, or empty when none is known.
    Q_PROPERTY(QString shownText READ shownText NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString clock READ clock WRITE setClock NOTIFY changed)
    /// Days to choose: maps {value, text}.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)
    /// What is wrong with what was typed, or what to take care of; or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    struct When {
        QString shownText;
        QString day;   ///< "22/11/2026"
        QString clock; ///< "22:47"
        QVariantList days;
    };

    using QObject::QObject;

    [[nodiscard]] QString shownText() const { return m_when.shownText; }
    [[nodiscard]] QString day() const { return m_when.day; }
    [[nodiscard]] QString clock() const { return m_when.clock; }
    [[nodiscard]] QVariantList days() const { return m_when.days; }
    [[nodiscard]] QString problem() const { return m_problem; }

    // From C++; none of these emits `edited`.
    void show(const When& when);
    void setShownText(const QString& text);
    void setProblem(const QString& sentence);
    void clear() { show({}); }

    // From QML; emit `edited` when they changed something.
    void setDay(const QString& day);
    void setClock(const QString& clock);
    /// It happened just now.
    Q_INVOKABLE void now() { emit nowRequested(); }
    /// When it happened is not known.
    Q_INVOKABLE void forget() { emit forgetRequested(); }

signals:
    void changed();
    void edited();
    void nowRequested();
    void forgetRequested();

private:
    When m_when;
    QString m_problem;
};

} // namespace lanyard::app
