#pragma once

#include "mobile/app/control/attachments_controller.h"
#include "mobile/platform/camera.h"

#include <memory>

namespace lanyard::app {

/// A photograph for the open report: in memory from the camera to the encrypted store.
class CameraController : public QObject {
    Q_OBJECT

public:
    /// `camera`: null where there can be none; it outlives the controller.
    CameraController(Worker& worker, Session& session, OpenDraft& draft, AttachmentsController& attachments,
                     platform::Camera* camera, QObject* parent);
    ~CameraController() override;

    /// Looks whether there is a camera now.
    void look();
    /// The camera stops; a picture that was taken and not looked at yet is kept with its report: it cannot be taken
    /// again. Before the lock.
    void keepBeforeLock();

private:
    struct Shot;
    void start(QObject* viewfinder);
    void take();
    void taken(QImage image);
    void use();
    void close();
    void failed(const Error& error);

    Worker& m_worker;
    Session& m_session;
    CameraModel& m_model;
    OpenDraft& m_draft;
    AttachmentsController& m_attachments;
    platform::Camera* m_camera;
    std::shared_ptr<Shot> m_shot; ///< what was taken; once asked for, its insides are the worker's until it answers
};

} // namespace lanyard::app
