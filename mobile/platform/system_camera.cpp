#include "mobile/platform/camera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QTimer>
#include <QVideoFrame>

#include <algorithm>

#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
#include <QCoreApplication>
#include <QPermissions>
#endif

namespace lanyard::platform {

namespace {

/// Enough to read a plate across a street, and some 4 MB as JPEG.
constexpr qint64 kMostPixels = 12'600'000;
constexpr float kLeastFrames = 10; ///< a second; below, nobody can aim
/// A camera that says nothing for so long will not: on a busy computer GStreamer's pipeline can wait for itself.
constexpr int kPatienceMillis = 5000;

qint64 pixelsOf(QSize size) {
    return static_cast<qint64>(size.width()) * size.height();
}

QCameraDevice chosen() {
    const QList<QCameraDevice> all = QMediaDevices::videoInputs();
    const auto back = std::find_if(all.begin(), all.end(), [](const QCameraDevice& device) {
        return device.position() == QCameraDevice::BackFace;
    });
    return back != all.end() ? *back : QMediaDevices::defaultVideoInput();
}

/// The sharpest that moves well enough, or none: then the camera's own choice stands.
QCameraFormat sharpest(const QCameraDevice& device) {
    QCameraFormat best;
    for (const QCameraFormat& format : device.videoFormats()) {
        const qint64 pixels = pixelsOf(format.resolution());
        if (pixels <= kMostPixels && format.maxFrameRate() >= kLeastFrames &&
            (best.isNull() || pixels > pixelsOf(best.resolution())))
            best = format;
    }
    return best;
}

QSize sharpestPhoto(const QCameraDevice& device) {
    QSize best;
    for (const QSize& size : device.photoResolutions()) {
        if (pixelsOf(size) <= kMostPixels && (best.isEmpty() || pixelsOf(size) > pixelsOf(best)))
            best = size;
    }
    return best;
}

/// A camera that is on.
struct Running {
    explicit Running(const QCameraDevice& device) : camera(device) {
        session.setCamera(&camera);
        session.setImageCapture(&capture);
        capture.setQuality(QImageCapture::VeryHighQuality);
        // Phones take photographs in sizes of their own; what else there is takes them out of the film.
        if (const QSize size = sharpestPhoto(device); !size.isEmpty())
            capture.setResolution(size);
        else if (const QCameraFormat format = sharpest(device); !format.isNull())
            camera.setCameraFormat(format);
    }
    ~Running() {
        camera.stop();
        session.setVideoOutput(nullptr);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    QMediaCaptureSession session;
    QCamera camera;
    QImageCapture capture;
};

class SystemCamera : public Camera {
public:
    SystemCamera() {
        m_patience.setSingleShot(true);
        m_patience.setInterval(kPatienceMillis);
        QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [this] { failed(ErrorCode::Unavailable); });
    }

    // In this order: the camera that is turned off still says so.
    ~SystemCamera() override { stop(); }
    SystemCamera(const SystemCamera&) = delete;
    SystemCamera& operator=(const SystemCamera&) = delete;

    bool isAvailable() override { return !QMediaDevices::videoInputs().isEmpty(); }

    void start(QObject* viewfinder, Told told) override {
        stop();
        m_told = std::move(told);
        m_context = std::make_unique<QObject>();
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
        qApp->requestPermission(QCameraPermission{}, m_context.get(), [this, viewfinder](const QPermission& answer) {
            if (answer.status() == Qt::PermissionStatus::Granted)
                run(viewfinder);
            else
                failed(ErrorCode::Refused);
        });
#else
        // Before Qt 6.6 the platform asks the officer when the camera starts.
        run(viewfinder);
#endif
    }

    void take() override {
        if (!m_running)
            return;
        m_running->capture.capture(); // not ready, it says so as an error
        m_patience.start();
    }

    void stop() override {
        m_patience.stop();
        m_context.reset();
        m_told = {};
        m_running.reset();
    }

private:
    void run(QObject* viewfinder) {
        const QCameraDevice device = chosen();
        if (device.isNull()) {
            // Later, as all that is told: whoever starts it need not expect to be called within.
            QMetaObject::invokeMethod(
                m_context.get(), [this] { failed(ErrorCode::Unavailable); }, Qt::QueuedConnection);
            return;
        }
        m_running = std::make_unique<Running>(device);
        QImageCapture& capture = m_running->capture;
        m_running->session.setVideoOutput(viewfinder);
        QObject::connect(&capture, &QImageCapture::readyForCaptureChanged, m_context.get(), [this](bool ready) {
            if (ready && m_starting)
                m_patience.stop();
            m_starting = m_starting && !ready;
            if (m_told.ready)
                m_told.ready(ready);
        });
        // Not imageCaptured, which on some platforms is a smaller one to look at.
        QObject::connect(&capture, &QImageCapture::imageAvailable, m_context.get(),
                         [this](int /*id*/, const QVideoFrame& frame) { took(frame); });
        const auto fails = [this] { failed(ErrorCode::Unavailable); };
        // Queued: the camera must not be taken down within its own signal.
        QObject::connect(&capture, &QImageCapture::errorOccurred, m_context.get(), fails, Qt::QueuedConnection);
        QObject::connect(&m_running->camera, &QCamera::errorOccurred, m_context.get(), fails, Qt::QueuedConnection);
        m_starting = true;
        m_patience.start();
        m_running->camera.start();
    }

    void took(const QVideoFrame& frame) {
        // Queued, so that whoever is told may stop the camera.
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, image = frame.toImage()] {
                m_patience.stop();
                const auto tell = m_told.taken;
                if (image.isNull())
                    failed(ErrorCode::Unavailable);
                else if (tell)
                    tell(image);
            },
            Qt::QueuedConnection);
    }

    void failed(ErrorCode code) {
        const auto tell = m_told.failed;
        stop();
        if (tell)
            tell({code, "The camera does not work."});
    }

    std::unique_ptr<QObject> m_context; ///< what is asked of Qt ends with it
    std::unique_ptr<Running> m_running;
    QTimer m_patience; ///< until the camera says that it is ready, or gives the picture
    bool m_starting = false;
    Told m_told;
};

} // namespace

std::unique_ptr<Camera> systemCamera() {
    return std::make_unique<SystemCamera>();
}

} // namespace lanyard::platform
