#include "mobile/app/control/camera_controller.h"

#include <QBuffer>

namespace lanyard::app {

namespace {

constexpr int kQuality = 90;    ///< of the photograph: a plate stays legible
constexpr int kLookSide = 1280; ///< pixels of the longer side of what is looked at before it is used
constexpr int kLookQuality = 80;

QByteArray jpegOf(const QImage& image, int quality) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", quality))
        return {};
    return bytes;
}

QString problemText(const Error& error) {
    if (error.code == ErrorCode::Refused)
        //: On the camera's page. The phone's settings forbid it.
        //% "Lanyard may not use the camera. Allow it in the phone's settings, or choose a photo that you have."
        return qtTrId("camera.refused");
    //: On the camera's page.
    //% "The camera does not work. Another app may be using it. You can choose a photo that you have."
    return qtTrId("camera.unavailable");
}

} // namespace

struct CameraController::Shot {
    std::string report;
    QImage image;
    QByteArray jpeg;
    QByteArray look; ///< a smaller one

    void encode() {
        if (image.isNull())
            return;
        jpeg = jpegOf(image, kQuality);
        const bool large = std::max(image.width(), image.height()) > kLookSide;
        look = jpegOf(large ? image.scaled(kLookSide, kLookSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image,
                      kLookQuality);
        image = QImage();
    }
    ~Shot() {
        jpeg.fill('\0');
        look.fill('\0');
    }
};

CameraController::CameraController(Worker& worker, Session& session, OpenDraft& draft,
                                   AttachmentsController& attachments, platform::Camera* camera, QObject* parent)
    : QObject(parent)
    , m_worker(worker)
    , m_session(session)
    , m_model(*session.camera())
    , m_draft(draft)
    , m_attachments(attachments)
    , m_camera(camera) {
    connect(&m_model, &CameraModel::openRequested, this, [this] {
        if (m_draft.isOpen() && m_session.attachments()->allowed())
            m_session.goTo(QStringLiteral("camera"));
    });
    connect(session.attachments(), &AttachmentsModel::openRequested, this, &CameraController::look);
    connect(&m_model, &CameraModel::startRequested, this, &CameraController::start);
    connect(&m_model, &CameraModel::takeRequested, this, &CameraController::take);
    connect(&m_model, &CameraModel::againRequested, this, [this] {
        m_shot.reset();
        m_model.setState(CameraModel::Off);
    });
    connect(&m_model, &CameraModel::useRequested, this, &CameraController::use);
    connect(&m_model, &CameraModel::closeRequested, this, &CameraController::close);
    connect(&m_model, &CameraModel::leaveRequested, this, [this] {
        if (!m_shot)
            close();
    });
    connect(&m_draft, &OpenDraft::replaced, this, [this] {
        if (m_shot && (!m_draft.isOpen() || m_draft.report().id != m_shot->report))
            keepBeforeLock();
    });
}

CameraController::~CameraController() {
    keepBeforeLock();
}

void CameraController::look() {
    m_model.setAvailable(m_camera != nullptr && m_camera->isAvailable());
}

void CameraController::start(QObject* viewfinder) {
    if (m_camera == nullptr || !m_draft.isOpen() || m_session.state() != Session::Open)
        return;
    m_shot.reset();
    m_model.setState(CameraModel::Starting);
    m_camera->start(viewfinder,
                    {[this](bool ready) {
                         if (m_model.state() == CameraModel::Starting && ready)
                             m_model.setState(CameraModel::Live);
                     },
                     [this](QImage image) { taken(std::move(image)); }, [this](const Error& error) { failed(error); }});
}

void CameraController::take() {
    if (m_model.state() != CameraModel::Live)
        return;
    m_model.setState(CameraModel::Taking);
    m_camera->take();
}

void CameraController::taken(QImage image) {
    if (m_model.state() != CameraModel::Taking || !m_draft.isOpen())
        return;
    m_camera->stop();
    m_shot = std::make_shared<Shot>();
    m_shot->report = m_draft.report().id;
    m_shot->image = std::move(image);
    m_worker.ask(
        this,
        [shot = m_shot](Backend&) {
            shot->encode();
            return !shot->jpeg.isEmpty();
        },
        [this, shot = m_shot](bool done) {
            if (shot != m_shot)
                return;
            if (!done) {
                m_shot.reset();
                failed({ErrorCode::Unavailable, ""});
                return;
            }
            m_model.setState(CameraModel::Taken,
                             QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(shot->look.toBase64()));
        });
}

void CameraController::use() {
    if (m_model.state() != CameraModel::Taken || !m_shot || !m_attachments.addPicture(m_shot->jpeg))
        return;
    m_shot.reset();
    m_model.setState(CameraModel::Off);
    emit m_model.used();
}

void CameraController::close() {
    if (m_camera != nullptr)
        m_camera->stop();
    m_shot.reset();
    m_model.setState(CameraModel::Off);
}

void CameraController::failed(const Error& error) {
    if (m_camera != nullptr)
        m_camera->stop();
    m_model.setState(CameraModel::Off, {}, problemText(error));
}

void CameraController::keepBeforeLock() {
    if (m_shot)
        m_worker.post([shot = std::move(m_shot)](Backend& backend) {
            shot->encode();
            if (!shot->jpeg.isEmpty())
                AttachmentJob::ofPicture(shot->report, shot->jpeg)->settle(backend);
        });
    close();
}

} // namespace lanyard::app
