#pragma once

#include "core/base/result.h"

#include <QImage>

#include <functional>
#include <memory>

namespace lanyard::platform {

/// The phone's camera for photographs, never for film. What it takes is handed over in memory and written nowhere. One
/// thread.
class Camera {
public:
    struct Told {
        /// It can take a picture now, or not for the moment.
        std::function<void(bool)> ready;
        /// What take() asked for, once for each time: pixels only, with nothing about place, time or device.
        std::function<void(QImage)> taken;
        /// It does not work, or stopped by itself: Refused (not allowed) or Unavailable. It is stopped then.
        std::function<void(Error)> failed;
    };

    virtual ~Camera() = default;
    /// Whether there is one; it may be plugged in later.
    [[nodiscard]] virtual bool isAvailable() = 0;
    /// Shows what it sees in `viewfinder`, a VideoOutput of QML or a QVideoSink, until stop(). The one at the back if
    /// there is a choice. Started again while it runs, it is told of afresh.
    virtual void start(QObject* viewfinder, Told told) = 0;
    virtual void take() = 0;
    /// Nobody is told of anything any more.
    virtual void stop() = 0;
};

/// The platform's own, through Qt Multimedia. Nothing is loaded before it is first asked.
[[nodiscard]] std::unique_ptr<Camera> systemCamera();

} // namespace lanyard::platform
