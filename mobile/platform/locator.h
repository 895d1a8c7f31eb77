#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <optional>

namespace lanyard::platform {

/// Where the phone is, in WGS84.
struct Fix {
    double latitude = 0;                  ///< degrees
    double longitude = 0;                 ///< degrees
    std::optional<double> accuracyMetres; ///< radius in which it is, as the phone says
};

/// Says where the phone is, once for each asking; it never follows anybody. One thread.
class Locator {
public:
    virtual ~Locator() = default;
    /// Whether there is anything to ask: without, "Here" is not offered.
    [[nodiscard]] virtual bool isAvailable() = 0;
    /// `done` is called once, later, on this thread: Refused (not allowed), Unavailable, or where the phone is. While
    /// one asking is under way another replaces it, and the first is never answered.
    virtual void ask(std::function<void(Result<Fix>)> done) = 0;
    /// What was asked is not answered any more, and the phone stops looking.
    virtual void cancel() = 0;
};

/// The phone's own, through Qt Positioning. Nothing is started before it is first asked.
[[nodiscard]] std::unique_ptr<Locator> systemLocator();

} // namespace lanyard::platform
