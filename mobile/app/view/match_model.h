#pragma once

#include "mobile/app/view/row_list_model.h"

#include <QString>
#include <QVariantList>

namespace lanyard::app {

/// One question of "Which measure?". `answer` of a yes-or-no fact is 0 not known, 1 yes, 2 no; of an age the words
/// typed; of a choice its id, or empty.
struct FactRow {
    QString factId;
    QString about;
    QString aboutTitle;
    QString ask;
    QString help;
    QString type;         ///< yes-no age choice
    QVariantList choices; ///< maps {value, text}
    QVariant answer;
    QString problem;   ///< why the age that was typed is none
    bool next = false; ///< the answer that would change most
    [[nodiscard]] const QString& key() const { return factId; }
    [[nodiscard]] bool operator==(const FactRow&) const = default;
};

/// One measure of the result. `reasonHtml` is escaped but for `<b>`.
struct MatchRow {
    QString itemId;
    QString title;
    QString strap;
    QString status; ///< met open not-met unchecked
    QString reasonHtml;
    QString insteadId;
    QString insteadTitle;
    QString withText;    ///< what goes with it on these facts, or empty
    QString dueText;     ///< the review is overdue, or empty
    QString checkedText; ///< when the law was last checked, and how long ago
    int place = 0;       ///< among those of the same status; setRows counts it
    [[nodiscard]] const QString& key() const { return itemId; }
    [[nodiscard]] bool operator==(const MatchRow&) const = default;
};

/// The measures that the facts lead to, in rank order.
class MatchResultsModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")

public:
    enum Role {
        ItemId = Qt::UserRole,
        Title,
        Strap,
        Status,
        ReasonHtml,
        InsteadId,
        InsteadTitle,
        WithText,
        DueText,
        CheckedText,
        Place
    };

    explicit MatchResultsModel(QObject* parent = nullptr);
    void setRows(std::vector<MatchRow> rows);
    [[nodiscard]] int countOf(const QString& status) const;
    [[nodiscard]] const std::vector<MatchRow>& rows() const { return m_rows; }

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<MatchRow> m_rows;
};

/// What the lines around questions and results say.
struct MatchSummary {
    QString askNextId;
    QString askNextText; ///< "Most would change with: …", or empty
    QString factsText;   ///< "From the 7 facts you gave"
    QString lawText;     ///< which pack, and the day whose law was applied
    QString adviceText;
    QString problem; ///< why there is no result
    int factCount = 0;
};

/// "Which measure?": the questions, and in `results` what they lead to. The answers live in memory only and go at lock.
class MatchModel : public lanyard::app::RowListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(lanyard::app::MatchResultsModel* results READ results CONSTANT)
    Q_PROPERTY(QVariantList groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(int metCount READ metCount NOTIFY changed)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int notMetCount READ notMetCount NOTIFY changed)
    Q_PROPERTY(int uncheckedCount READ uncheckedCount NOTIFY changed)
    Q_PROPERTY(int factCount READ factCount NOTIFY changed)
    Q_PROPERTY(QString askNextId READ askNextId NOTIFY changed)
    Q_PROPERTY(QString askNextText READ askNextText NOTIFY changed)
    Q_PROPERTY(QString factsText READ factsText NOTIFY changed)
    Q_PROPERTY(QString lawText READ lawText NOTIFY changed)
    Q_PROPERTY(QString adviceText READ adviceText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Role { FactId = Qt::UserRole, About, AboutTitle, Ask, Help, Type, Choices, Answer, Problem, Next };

    explicit MatchModel(QObject* parent = nullptr);

    [[nodiscard]] MatchResultsModel* results() { return &m_results; }
    /// What the questions are about: maps {about, title, row, answered}; `row` is the first of the group.
    [[nodiscard]] QVariantList groups() const { return m_groups; }
    [[nodiscard]] int metCount() const { return m_results.countOf(QStringLiteral("met")); }
    [[nodiscard]] int openCount() const { return m_results.countOf(QStringLiteral("open")); }
    [[nodiscard]] int notMetCount() const { return m_results.countOf(QStringLiteral("not-met")); }
    [[nodiscard]] int uncheckedCount() const { return m_results.countOf(QStringLiteral("unchecked")); }
    [[nodiscard]] int factCount() const { return m_summary.factCount; }
    [[nodiscard]] QString askNextId() const { return m_summary.askNextId; }
    [[nodiscard]] QString askNextText() const { return m_summary.askNextText; }
    [[nodiscard]] QString factsText() const { return m_summary.factsText; }
    [[nodiscard]] QString lawText() const { return m_summary.lawText; }
    [[nodiscard]] QString adviceText() const { return m_summary.adviceText; }
    [[nodiscard]] QString problem() const { return m_summary.problem; }

    void setFacts(std::vector<FactRow> rows);
    void setResults(std::vector<MatchRow> rows, const MatchSummary& summary);
    void clear();

    /// `yes` 0 takes the answer back.
    Q_INVOKABLE void answerYesNo(const QString& factId, int yes) { emit answered(factId, yes); }
    /// An age or a range as typed: "15", "14-16"; empty takes the answer back.
    Q_INVOKABLE void answerAge(const QString& factId, const QString& words) { emit answered(factId, words); }
    /// The id of a choice; the one that stands takes the answer back.
    Q_INVOKABLE void answerChoice(const QString& factId, const QString& choice) { emit answered(factId, choice); }
    Q_INVOKABLE void clearAll() { emit clearRequested(); }
    /// A note that carries the facts and what they led to.
    Q_INVOKABLE void startNote() { emit noteRequested(); }
    /// The row of a fact, or -1.
    Q_INVOKABLE int rowOf(const QString& factId) const;

signals:
    void changed();
    void groupsChanged();
    void answered(const QString& factId, const QVariant& answer);
    void clearRequested();
    void noteRequested();

protected:
    [[nodiscard]] int size() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant value(int row, int role) const override;

private:
    std::vector<FactRow> m_rows;
    QVariantList m_groups;
    MatchResultsModel m_results;
    MatchSummary m_summary;
};

} // namespace lanyard::app
