#pragma once

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// The record of a disruption: which measure was used, against what, what came of it, when and where. What the officer
/// enters is held here and told by `edited`; what follows from it the controller computes and shows.
class DisruptionModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString recordId READ recordId NOTIFY changed)
    Q_PROPERTY(QString measureTitle READ measureTitle NOTIFY changed)
    Q_PROPERTY(bool choosing READ choosing NOTIFY changed)
    Q_PROPERTY(QString measureQuery READ measureQuery WRITE setMeasureQuery NOTIFY measuresChanged)
    Q_PROPERTY(QVariantList measures READ measures NOTIFY measuresChanged)
    Q_PROPERTY(QString outcome READ outcome WRITE setOutcome NOTIFY changed)
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString otherDay READ otherDay WRITE setOtherDay NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)
    Q_PROPERTY(QVariantList outcomeOptions READ outcomeOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList formOptions READ formOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList dayOptions READ dayOptions NOTIFY optionsChanged)
    Q_PROPERTY(QString correctsText READ correctsText NOTIFY changed)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY changed)
    Q_PROPERTY(QString outcomeMeaning READ outcomeMeaning NOTIFY verdictChanged)
    Q_PROPERTY(QString dayText READ dayText NOTIFY verdictChanged)
    Q_PROPERTY(QString dayProblem READ dayProblem NOTIFY verdictChanged)
    Q_PROPERTY(QString noteProblem READ noteProblem NOTIFY verdictChanged)
    Q_PROPERTY(QString placeProblem READ placeProblem NOTIFY verdictChanged)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY verdictChanged)
    Q_PROPERTY(QString blockText READ blockText NOTIFY verdictChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY savedChanged)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY savedChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY savedChanged)

public:
    /// What the officer entered, or what the store had.
    struct Fields {
        QString recordId;
        QString measureId; ///< "" until one is chosen
        QString measureTitle;
        QString outcome;
        QString form;
        QString day;      ///< today, yesterday, other
        QString otherDay; ///< as typed
        QString place;
        QString note;
        QString correctsText; ///< which earlier record this one corrects, in words, or empty
        QString refusalText;  ///< why the force refused it, or empty
    };
    /// {value, text, meaning} each.
    struct Options {
        QVariantList outcome;
        QVariantList form;
        QVariantList day;
    };
    struct Verdict {
        QString outcomeMeaning;
        QString dayText; ///< the day in full
        QString dayProblem;
        QString placeProblem;
        QString noteProblem;
        bool canSubmit = false;
        QString blockText; ///< what is still to be said, one sentence, or empty
    };

    using QObject::QObject;

    [[nodiscard]] QString recordId() const { return m_fields.recordId; }
    [[nodiscard]] QString measureTitle() const { return m_fields.measureTitle; }
    /// The list of measures shows, to choose one.
    [[nodiscard]] bool choosing() const { return m_changing || m_fields.measureId.isEmpty(); }
    [[nodiscard]] QString measureQuery() const { return m_query; }
    /// {itemId, title, subtitle, strap} each.
    [[nodiscard]] QVariantList measures() const { return m_measures; }
    [[nodiscard]] QString outcome() const { return m_fields.outcome; }
    [[nodiscard]] QString form() const { return m_fields.form; }
    [[nodiscard]] QString day() const { return m_fields.day; }
    [[nodiscard]] QString otherDay() const { return m_fields.otherDay; }
    [[nodiscard]] QString place() const { return m_fields.place; }
    [[nodiscard]] QString note() const { return m_fields.note; }
    [[nodiscard]] QVariantList outcomeOptions() const { return m_options.outcome; }
    [[nodiscard]] QVariantList formOptions() const { return m_options.form; }
    [[nodiscard]] QVariantList dayOptions() const { return m_options.day; }
    [[nodiscard]] QString correctsText() const { return m_fields.correctsText; }
    [[nodiscard]] QString refusalText() const { return m_fields.refusalText; }
    [[nodiscard]] QString outcomeMeaning() const { return m_verdict.outcomeMeaning; }
    [[nodiscard]] QString dayText() const { return m_verdict.dayText; }
    [[nodiscard]] QString dayProblem() const { return m_verdict.dayProblem; }
    [[nodiscard]] QString placeProblem() const { return m_verdict.placeProblem; }
    [[nodiscard]] QString noteProblem() const { return m_verdict.noteProblem; }
    [[nodiscard]] bool canSubmit() const { return m_verdict.canSubmit; }
    [[nodiscard]] QString blockText() const { return m_verdict.blockText; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] bool saveFailed() const { return m_saveFailed; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] const Fields& fields() const { return m_fields; }

    // From C++; none of these emits `edited`.
    void show(const Fields& fields);
    void setOptions(const Options& options);
    void setMeasures(const QVariantList& measures);
    void setVerdict(const Verdict& verdict);
    void setSaved(const QString& text, bool failed = false);
    void setBusy(bool busy);
    /// Forgets every word, as at lock.
    void clear();

    // From QML; each emits `edited` when it changed something. While it is being sealed nothing does.
    void setMeasureQuery(const QString& query);
    void setOutcome(const QString& value);
    void setForm(const QString& value);
    void setDay(const QString& value);
    void setOtherDay(const QString& value);
    void setPlace(const QString& value);
    void setNote(const QString& value);
    Q_INVOKABLE void chooseMeasure(const QString& itemId, const QString& title);
    /// Another measure, please; what was chosen stays until one is.
    Q_INVOKABLE void changeMeasure();

    /// Leaving the page: saved already, and gone when nothing was said.
    Q_INVOKABLE void done() { emit doneRequested(); }
    /// Seal and put in the outbox; `submitted` or `failed` follows.
    Q_INVOKABLE void submit();

signals:
    void changed();
    void measuresChanged();
    void optionsChanged();
    void verdictChanged();
    void savedChanged();
    void edited();
    void queryChanged();
    void doneRequested();
    void submitRequested();
    /// Sealed: it stands in the outbox.
    void submitted();
    /// Not sealed; the draft is as it was.
    void failed(const QString& sentence);

private:
    void setField(QString Fields::*field, const QString& value);

    Fields m_fields;
    Options m_options;
    Verdict m_verdict;
    QVariantList m_measures;
    QString m_query;
    QString m_savedText;
    bool m_changing = false;
    bool m_saveFailed = false;
    bool m_busy = false;
};

} // namespace lanyard::app
