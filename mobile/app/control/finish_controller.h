#pragma once

#include "core/intel/leak.h"
#include "mobile/app/control/finish_choices.h"
#include "mobile/app/control/open_draft.h"
#include "mobile/app/view/session.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lanyard::app {

/// Finishing a draft: fields to report and back, what stands in the way, and sealing.
class FinishController : public QObject {
    Q_OBJECT

public:
    FinishController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft, QObject* parent);

    /// The force's own words; the profile may change while Lanyard is open, so this is also done for each draft.
    void load();
    void open(const QString& reportId);
    /// Every word that is kept here, as at lock.
    void forget();
    /// The words of the choices and of the review, in the language of now.
    void retranslate();

signals:
    /// The page shows a report.
    void shown();
    /// Text or place were changed here: the note page may show them too.
    void textEdited();
    /// A report was sealed, or a draft saved.
    void reportsChanged();

private:
    /// What was taken out last, and the texts with it and without it.
    struct Taken {
        struct Texts {
            std::string text, said, comment, place;
            [[nodiscard]] bool operator==(const Texts&) const = default;
        };
        QString words;
        Texts before;
        Texts after;
    };
    [[nodiscard]] static Taken::Texts textsOf(const intel::Report& report);

    void show();
    void edited(const QString& field);
    void submit();
    void split();
    void takeOut(const QString& words);
    void leaveIn(const QString& words);
    void putBack();
    /// The report in hand was changed here, not in a field.
    void changedHere(const std::function<void(intel::Report&)>& change);
    void showVerdict();
    [[nodiscard]] std::vector<intel::Leak> leaks() const;
    [[nodiscard]] bool isShown() const;

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    FinishModel& m_finish;
    OpenDraft& m_draft;
    ForceWords m_words;
    std::vector<std::string> m_roles; ///< words that say who somebody is
    std::optional<Taken> m_taken;
    quint64 m_asked = 0;
};

} // namespace lanyard::app
