#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace lanyard::platform {

/// What the microphone hears, as it hears it; written nowhere. One thread.
class Recorder {
public:
    struct Told {
        /// The next samples, one channel of 16 bits, `rate` a second (the same from start to stop).
        std::function<void(std::vector<std::int16_t> samples, int rate)> heard;
        /// It does not work, or stopped by itself: Refused (not allowed) or Unavailable. It is stopped then.
        std::function<void(Error)> failed;
    };

    virtual ~Recorder() = default;
    /// Whether there is a microphone; it may be plugged in later.
    [[nodiscard]] virtual bool isAvailable() = 0;
    virtual void start(Told told) = 0;
    /// What was heard up to now is handed over before it returns; afterwards nobody is told of anything. Not from
    /// within what it tells.
    virtual void stop() = 0;
};

/// The platform's own, through Qt Multimedia. Nothing is loaded before it is first asked.
[[nodiscard]] std::unique_ptr<Recorder> systemRecorder();

} // namespace lanyard::platform
