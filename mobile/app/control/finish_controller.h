#pragma once

#include "mobile/app/control/open_draft.h"
#include "mobile/app/view/session.h"

namespace lanyard::app {

/// Finishing a draft: fields to report and back, what stands in the way, and sealing.
class FinishController : public QObject {
    Q_OBJECT

public:
    FinishController(Worker& worker, const Clock& clock, Session& session, OpenDraft& draft, QObject* parent);

    void open(const QString& reportId);
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
    void show();
    void edited(const QString& field);
    void submit();
    void showVerdict();
    [[nodiscard]] bool isShown() const;

    Worker& m_worker;
    const Clock& m_clock;
    Session& m_session;
    FinishModel& m_finish;
    OpenDraft& m_draft;
    quint64 m_asked = 0;
};

} // namespace lanyard::app
