#pragma once

#include "mobile/app/control/attachments_controller.h"
#include "mobile/platform/recorder.h"

#include <memory>

namespace lanyard::app {

/// A sound for the open report: from the microphone into the encrypted store as it is heard, as FLAC, so that
/// little of it is lost when the app is killed. It stops and is kept when the officer says so, at the limit, when the
/// microphone goes, when another report is taken in hand and before the lock.
class SoundController : public QObject {
    Q_OBJECT

public:
    /// So long one may be, in seconds: at 48,000 samples a second 86 MB at the very most, and so less than what one
    /// attachment may have.
    static constexpr int kMaxSeconds = 900;

    /// `recorder`: null where there can be none; it outlives the controller.
    SoundController(Worker& worker, Session& session, OpenDraft& draft, AttachmentsController& attachments,
                    platform::Recorder* recorder, QObject* parent);
    ~SoundController() override;

    /// Looks whether there is a microphone now.
    void look();
    void keepBeforeLock();

private:
    struct Take;
    void start();
    void heard(std::vector<std::int16_t> samples, int rate);
    void appended(const std::shared_ptr<Take>& take, const Status& status);
    void stop(bool keep, const QString& problem = {});

    Worker& m_worker;
    Session& m_session;
    SoundModel& m_model;
    OpenDraft& m_draft;
    AttachmentsController& m_attachments;
    platform::Recorder* m_recorder;
    std::shared_ptr<Take> m_take; ///< under way; its insides are the worker's
    std::int64_t m_samples = 0;
};

} // namespace lanyard::app
