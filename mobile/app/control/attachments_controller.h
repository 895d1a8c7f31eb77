#pragma once

#include "mobile/app/control/attachment_job.h"
#include "mobile/app/control/open_draft.h"
#include "mobile/app/view/session.h"

#include <memory>

namespace lanyard::app {

/// The attachments of the open draft. A file is taken in on the worker a piece at a time, so that what the officer
/// types meanwhile is saved between two pieces.
class AttachmentsController : public QObject {
    Q_OBJECT

public:
    AttachmentsController(Worker& worker, Session& session, OpenDraft& draft, QObject* parent);
    ~AttachmentsController() override;

    /// The words, in the language of now.
    void retranslate();
    /// Ends what is under way: of a file nothing is kept, a photograph just taken is. Before the lock.
    void forget();
    /// Takes in a picture that was just taken, which is JPEG; false while another is being taken in, or without a
    /// draft.
    [[nodiscard]] bool addPicture(QByteArray picture);
    /// Shows what there is: something was attached to the open report by another.
    void refresh();

private:
    void open();
    void add(const QUrl& file, bool keepMetadata);
    void take(std::shared_ptr<AttachmentJob> job);
    void step(const std::shared_ptr<AttachmentJob>& job);
    void remove(const QString& attachmentId);
    /// A sentence of the core, or nothing.
    void setProblem(std::string sentence);
    [[nodiscard]] std::string reportId() const;

    Worker& m_worker;
    Session& m_session;
    AttachmentsModel& m_model;
    OpenDraft& m_draft;
    std::string m_problem;                ///< as the core said it
    std::shared_ptr<AttachmentJob> m_job; ///< under way; its insides are the worker's
    quint64 m_asked = 0;                  ///< number of the last question; older answers say nothing
};

} // namespace lanyard::app
