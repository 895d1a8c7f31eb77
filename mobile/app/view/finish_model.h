#pragma once

#include "mobile/app/view/wording_model.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace lanyard::app {

/// Finishing a draft, in five steps: 1 what happened, 2 people and places, 3 grade it, 4 who told you, 5 check and
/// seal. What the officer enters is held here and told by `edited`; what follows from it (problems, grade, review) the
/// controller computes and shows. A grade that follows from the kind of source stands in `suggested` by its field's
/// name until the officer touches it.
class FinishModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(QString reportId READ reportId NOTIFY changed)
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QString said READ said WRITE setSaid NOTIFY changed)
    Q_PROPERTY(QString comment READ comment WRITE setComment NOTIFY changed)
    Q_PROPERTY(QString provenance READ provenance WRITE setProvenance NOTIFY changed)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed)
    Q_PROPERTY(QString riskAction READ riskAction WRITE setRiskAction NOTIFY changed)
    Q_PROPERTY(QString conditions READ conditions WRITE setConditions NOTIFY changed)
    Q_PROPERTY(QString source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(QString evaluation READ evaluation WRITE setEvaluation NOTIFY changed)
    Q_PROPERTY(QString assessment READ assessment WRITE setAssessment NOTIFY changed)
    Q_PROPERTY(QString handling READ handling WRITE setHandling NOTIFY changed)
    Q_PROPERTY(QStringList forms READ forms NOTIFY changed)
    Q_PROPERTY(QStringList flags READ flags NOTIFY changed)
    Q_PROPERTY(QStringList conditionCodes READ conditionCodes NOTIFY changed)
    Q_PROPERTY(QStringList suggested READ suggested NOTIFY changed)
    Q_PROPERTY(QString marking READ marking WRITE setMarking NOTIFY changed)
    Q_PROPERTY(QVariantList sourceOptions READ sourceOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList evaluationOptions READ evaluationOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList assessmentOptions READ assessmentOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList handlingOptions READ handlingOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList formOptions READ formOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList markingOptions READ markingOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList flagOptions READ flagOptions NOTIFY optionsChanged)
    Q_PROPERTY(QVariantList conditionOptions READ conditionOptions NOTIFY optionsChanged)
    Q_PROPERTY(QStringList guards READ guards NOTIFY optionsChanged)
    Q_PROPERTY(int childAtRisk READ childAtRisk WRITE setChildAtRisk NOTIFY changed)
    Q_PROPERTY(bool lockedNote READ lockedNote NOTIFY changed)
    Q_PROPERTY(bool mine READ mine WRITE setMine NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool sealing READ sealing NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(QString refusalText READ refusalText NOTIFY pastChanged)
    Q_PROPERTY(QString correctsText READ correctsText NOTIFY pastChanged)
    Q_PROPERTY(QVariantList problems READ problems NOTIFY verdictChanged)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY verdictChanged)
    Q_PROPERTY(QString blockText READ blockText NOTIFY verdictChanged)
    Q_PROPERTY(QString gradeText READ gradeText NOTIFY verdictChanged)
    Q_PROPERTY(QVariantList reviewTexts READ reviewTexts NOTIFY verdictChanged)
    Q_PROPERTY(QVariantList reviewChips READ reviewChips NOTIFY verdictChanged)
    Q_PROPERTY(QVariantList review READ review NOTIFY verdictChanged)
    Q_PROPERTY(QString reviewFoot READ reviewFoot NOTIFY verdictChanged)
    Q_PROPERTY(QVariantList leaks READ leaks NOTIFY verdictChanged)
    Q_PROPERTY(QString takenText READ takenText NOTIFY verdictChanged)
    Q_PROPERTY(QString tiedText READ tiedText NOTIFY verdictChanged)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY verdictChanged)
    Q_PROPERTY(QString provenanceSealedTo READ provenanceSealedTo NOTIFY verdictChanged)
    Q_PROPERTY(QString provenanceText READ provenanceText NOTIFY verdictChanged)
    Q_PROPERTY(lanyard::app::WordingModel* textWording READ textWording CONSTANT)
    Q_PROPERTY(lanyard::app::WordingModel* commentWording READ commentWording CONSTANT)

public:
    static constexpr int kSteps = 5;

    /// What the officer entered, or what the store had.
    struct Fields {
        QString reportId;
        QString text;
        QString said;
        QString comment;
        QString provenance;
        QString place;
        QString riskAction;
        QString conditions;
        QString source;
        QString evaluation;
        QString assessment;
        QString handling;
        QString marking;
        QStringList forms;
        QStringList flags;
        QStringList conditionCodes;
        QStringList suggested; ///< "evaluation", "assessment": as suggest() filled them
        int childAtRisk = -1;  ///< -1 not answered, 0 no, 1 yes
        bool lockedNote = false;
        bool mine = false;
    };

    /// Choices for each field: maps {value, title, meaning, code}; no flags or conditions when the force has none. And
    /// what stands beside every report, in sentences.
    struct Options {
        QVariantList source;
        QVariantList evaluation;
        QVariantList assessment;
        QVariantList handling;
        QVariantList form;
        QVariantList marking;
        QVariantList flags;
        QVariantList conditions;
        QStringList guards;
    };

    /// What follows from the fields. problems {field, sentence, blocks, step, stepText}. What the force will get: texts
    /// {label, text}, chips {icon, text}, rows {label, value} and a line at the foot.
    struct Verdict {
        QVariantList problems;
        bool canSubmit = false;
        QString blockText; ///< why it cannot be sealed, one sentence, or empty
        QString gradeText; ///< "2 B P", with ? for what is not chosen
        QVariantList reviewTexts;
        QVariantList reviewChips;
        QVariantList review;
        QString reviewFoot;
        QVariantList leaks;         ///< {words, html}: what could point to the source
        QString takenText;          ///< what was taken out and can be put back, one sentence, or empty
        QString tiedText;           ///< that it is one of two reports split from one note, or empty
        QString sourceText;         ///< what this report is, by its source, or empty
        QString provenanceSealedTo; ///< who will be able to read it
        QString provenanceText;     ///< whether there is any, for the review
    };

    /// The grades that the kind of source usually gets, "" for none.
    struct Suggestion {
        QString evaluation;
        QString assessment;
    };

    using QObject::QObject;

    [[nodiscard]] QString reportId() const { return m_fields.reportId; }
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QString stepTitle() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString text() const { return m_fields.text; }
    [[nodiscard]] QString said() const { return m_fields.said; }
    [[nodiscard]] QString comment() const { return m_fields.comment; }
    [[nodiscard]] QString provenance() const { return m_fields.provenance; }
    [[nodiscard]] QString place() const { return m_fields.place; }
    [[nodiscard]] QString riskAction() const { return m_fields.riskAction; }
    [[nodiscard]] QString conditions() const { return m_fields.conditions; }
    [[nodiscard]] QString source() const { return m_fields.source; }
    [[nodiscard]] QString evaluation() const { return m_fields.evaluation; }
    [[nodiscard]] QString assessment() const { return m_fields.assessment; }
    [[nodiscard]] QString handling() const { return m_fields.handling; }
    [[nodiscard]] QStringList forms() const { return m_fields.forms; }
    [[nodiscard]] QStringList flags() const { return m_fields.flags; }
    [[nodiscard]] QStringList conditionCodes() const { return m_fields.conditionCodes; }
    [[nodiscard]] QStringList suggested() const { return m_fields.suggested; }
    [[nodiscard]] QString marking() const { return m_fields.marking; }
    [[nodiscard]] QVariantList sourceOptions() const { return m_options.source; }
    [[nodiscard]] QVariantList evaluationOptions() const { return m_options.evaluation; }
    [[nodiscard]] QVariantList assessmentOptions() const { return m_options.assessment; }
    [[nodiscard]] QVariantList handlingOptions() const { return m_options.handling; }
    [[nodiscard]] QVariantList formOptions() const { return m_options.form; }
    [[nodiscard]] QVariantList markingOptions() const { return m_options.marking; }
    [[nodiscard]] QVariantList flagOptions() const { return m_options.flags; }
    [[nodiscard]] QVariantList conditionOptions() const { return m_options.conditions; }
    [[nodiscard]] QStringList guards() const { return m_options.guards; }
    [[nodiscard]] int childAtRisk() const { return m_fields.childAtRisk; }
    [[nodiscard]] bool lockedNote() const { return m_fields.lockedNote; }
    [[nodiscard]] bool mine() const { return m_fields.mine; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Busy with that; no word is taken meanwhile.
    [[nodiscard]] bool sealing() const { return m_sealing; }
    [[nodiscard]] QString savedText() const { return m_savedText; }
    [[nodiscard]] QString refusalText() const { return m_refusalText; }
    [[nodiscard]] QString correctsText() const { return m_correctsText; }
    [[nodiscard]] QVariantList problems() const { return m_verdict.problems; }
    [[nodiscard]] bool canSubmit() const { return m_verdict.canSubmit; }
    [[nodiscard]] QString blockText() const { return m_verdict.blockText; }
    [[nodiscard]] QString gradeText() const { return m_verdict.gradeText; }
    [[nodiscard]] QVariantList reviewTexts() const { return m_verdict.reviewTexts; }
    [[nodiscard]] QVariantList reviewChips() const { return m_verdict.reviewChips; }
    [[nodiscard]] QVariantList review() const { return m_verdict.review; }
    [[nodiscard]] QString reviewFoot() const { return m_verdict.reviewFoot; }
    [[nodiscard]] QVariantList leaks() const { return m_verdict.leaks; }
    [[nodiscard]] QString takenText() const { return m_verdict.takenText; }
    [[nodiscard]] QString tiedText() const { return m_verdict.tiedText; }
    [[nodiscard]] QString sourceText() const { return m_verdict.sourceText; }
    [[nodiscard]] QString provenanceSealedTo() const { return m_verdict.provenanceSealedTo; }
    [[nodiscard]] QString provenanceText() const { return m_verdict.provenanceText; }
    [[nodiscard]] const Fields& fields() const { return m_fields; }
    /// Advice on the words of the text, and of the comment.
    [[nodiscard]] WordingModel* textWording() { return &m_textWording; }
    [[nodiscard]] WordingModel* commentWording() { return &m_commentWording; }

    // From C++; none of these emits `edited`.
    void show(const Fields& fields, int step = 1);
    void setOptions(const Options& options);
    void setVerdict(const Verdict& verdict);
    /// Fills the grades that are empty or still as they were suggested; what the officer chose stays.
    void suggest(const Suggestion& suggestion);
    void setBusy(bool busy);
    void setSealing(bool sealing);
    void setSavedText(const QString& text);
    /// Why the force refused it and which earlier report it corrects: a sentence each, or empty.
    void setPast(const QString& refusal, const QString& corrects);
    /// Forgets every word, as at lock.
    void clear();

    // From QML; each emits `edited` with the field's name when it changed something. While the report is
    // being sealed nothing does.
    void setStep(int step);
    void setText(const QString& value);
    void setSaid(const QString& value);
    void setComment(const QString& value);
    void setProvenance(const QString& value);
    void setPlace(const QString& value);
    void setRiskAction(const QString& value);
    void setConditions(const QString& value);
    void setSource(const QString& value);
    void setEvaluation(const QString& value);
    void setAssessment(const QString& value);
    void setHandling(const QString& value);
    void setMarking(const QString& value);
    void setChildAtRisk(int answer);
    void setMine(bool mine);

    Q_INVOKABLE void toggleForm(const QString& value);
    Q_INVOKABLE void toggleFlag(const QString& value);
    Q_INVOKABLE void toggleCondition(const QString& value);
    Q_INVOKABLE void open(const QString& reportId) { emit openRequested(reportId); }
    Q_INVOKABLE void next() { setStep(m_step + 1); }
    Q_INVOKABLE void back() { setStep(m_step - 1); }
    /// What could point to the source goes out of the texts, stays for now, or comes back.
    Q_INVOKABLE void takeOut(const QString& words) { emit takeOutRequested(words); }
    Q_INVOKABLE void leaveIn(const QString& words) { emit leaveInRequested(words); }
    Q_INVOKABLE void putBack() { emit putBackRequested(); }
    /// A second report for what somebody else told.
    Q_INVOKABLE void split() { emit splitRequested(); }
    /// To the step and the field of one of the problems.
    Q_INVOKABLE void goTo(const QString& field);
    /// Seal and put in the outbox. Asks only when it can be submitted and nothing is under way; `submitted` or `failed`
    /// follows.
    Q_INVOKABLE void submit();

signals:
    void changed();
    void pastChanged();
    void optionsChanged();
    void verdictChanged();
    void edited(const QString& field);
    void openRequested(const QString& reportId);
    /// The step with this field is open: it is to be shown and to have the keyboard.
    void fieldRequested(const QString& field);
    void takeOutRequested(const QString& words);
    void leaveInRequested(const QString& words);
    void putBackRequested();
    void splitRequested();
    void submitRequested();
    /// Sealed: it stands in the outbox.
    void submitted();
    /// Not sealed; the draft is as it was.
    void failed(const QString& sentence);

private:
    void setField(QString Fields::*field, const char* name, const QString& value);
    /// A grade that the officer taps is theirs, also when it is the suggested one.
    void setGrade(QString Fields::*field, const char* name, const QString& value);
    void toggle(QStringList Fields::*field, const char* name, const QString& value);

    Fields m_fields;
    Options m_options;
    Verdict m_verdict;
    QString m_savedText;
    QString m_refusalText;
    QString m_correctsText;
    int m_step = 1;
    bool m_busy = false;
    bool m_sealing = false;
    WordingModel m_textWording{this};
    WordingModel m_commentWording{this};
};

} // namespace lanyard::app
