#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QVector>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// Advice on the words of one field: where they stand in its text, and what is said about the one that was chosen.
/// Places count in UTF-16 units, as text fields do. It never changes the text itself: the field does, so that undo
/// works.
class WordingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    /// {begin, end} of each finding, in the text's order.
    Q_PROPERTY(QVariantList ranges READ ranges NOTIFY checked)
    Q_PROPERTY(int count READ count NOTIFY checked)
    /// The words found, each once, for screen readers: “boyfriend”, “puts herself at risk”.
    Q_PROPERTY(QString foundText READ foundText NOTIFY checked)
    /// What else is to be known of the advice: that it is in English, on a Welsh screen.
    Q_PROPERTY(QString note READ note NOTIFY noteChanged)
    /// Which finding the advice is about; -1 for none.
    Q_PROPERTY(int chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(int begin READ begin NOTIFY chosenChanged)
    Q_PROPERTY(int end READ end NOTIFY chosenChanged)
    Q_PROPERTY(QString words READ words NOTIFY chosenChanged)
    Q_PROPERTY(QString why READ why NOTIFY chosenChanged)
    /// {text, usable}: words for the place, the best first; `usable` false for advice that cannot stand there.
    Q_PROPERTY(QVariantList instead READ instead NOTIFY chosenChanged)
    /// The words in quotation marks, where they are somebody's own.
    Q_PROPERTY(QString quoted READ quoted NOTIFY chosenChanged)

public:
    struct Instead {
        QString text;
        bool usable = false;
        friend bool operator==(const Instead&, const Instead&) = default;
    };
    struct Finding {
        int begin = 0; ///< [begin, end)
        int end = 0;
        QString words; ///< as they stand in the text
        QString why;
        QVector<Instead> instead;
        friend bool operator==(const Finding&, const Finding&) = default;
    };

    using QObject::QObject;

    [[nodiscard]] QVariantList ranges() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_findings.size()); }
    [[nodiscard]] QString foundText() const;
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] int begin() const { return current().begin; }
    [[nodiscard]] int end() const { return current().end; }
    [[nodiscard]] QString words() const { return current().words; }
    [[nodiscard]] QString why() const { return current().why; }
    [[nodiscard]] QVariantList instead() const;
    [[nodiscard]] QString quoted() const;

    /// The text that the findings are about.
    [[nodiscard]] const QString& text() const { return m_text; }
    /// What was found in a text. A finding that is still the same stays chosen.
    void show(const QString& text, const QVector<Finding>& findings);
    void setNote(const QString& note);
    /// Forgets every word, as at lock.
    void clear() { show({}, {}); }

    /// Chooses the finding that this place of the text is in; none when it is in none.
    Q_INVOKABLE void chooseAt(int position);
    /// Chooses the first finding that begins at this place or after it, else the first of all.
    Q_INVOKABLE void chooseFrom(int position);
    /// Chooses the one after the chosen one, after the last the first.
    Q_INVOKABLE void chooseNext();
    Q_INVOKABLE void close() { choose(-1); }

signals:
    /// The findings were found anew, the same as before or others.
    void checked();
    void chosenChanged();
    void noteChanged();
    /// One is about to be chosen: a check that waits is to be made now.
    void choosing();

private:
    [[nodiscard]] const Finding& current() const;
    void choose(int index);

    QString m_text;
    QString m_note;
    QVector<Finding> m_findings;
    int m_chosen = -1;
};

} // namespace lanyard::app
