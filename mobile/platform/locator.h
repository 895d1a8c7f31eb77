#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

class QGeoPositionInfoSource;

namespace lanyard::platform {

/// Where the phone is, in WGS84.
struct Fix {
    double latitude = 0;                  ///< degrees
    double longitude = 0;                 ///< degrees
    std::optional<double> accuracyMetres; ///< radius in which it is, as the phone says; above 0
};

/// Says where the phone is, once for each asking; it never follows anybody. One thread.
class Locator {
public:
    enum class Asker {
        Officer, ///< tapped for it: the platform may ask for permission, and this replaces what is under way
        App      ///< nobody tapped: Refused where permission would have to be asked for, Unavailable while another asks
    };
    enum class Permission {
        Given,
        NotGiven,  ///< allow() asks for it, if the platform still lets it
        CannotTell ///< only by asking, which prompts
    };
    /// Names one asking.
    using Asking = std::uint64_t;
    /// How long the phone looks, once it may.
    static constexpr int kLookMillis = 30'000;

    virtual ~Locator() = default;
    /// Whether there is anything to ask: without, "Here" is not offered.
    [[nodiscard]] virtual bool isAvailable() = 0;
    [[nodiscard]] virtual Permission permission() = 0;
    /// Asks for permission where there is something to ask, which may show the platform's own question. `done` is
    /// called once, later, on this thread.
    virtual void allow(std::function<void(Permission)> done) = 0;
    /// `done` is called once, later, on this thread: Refused (not allowed), Unavailable, or where the phone is; within
    /// kLookMillis of being allowed. While one asking is under way another replaces it, but for Asker::App, and the
    /// first is never answered.
    virtual Asking ask(Asker asker, std::function<void(Result<Fix>)> done) = 0;
    /// That asking is not answered any more, and the phone stops looking for it. Nothing when it was answered or
    /// replaced: nobody ends what another asked.
    virtual void cancel(Asking asking) = 0;
};

/// Makes a source of positions, or null where there is none.
using MakeSource = std::function<std::unique_ptr<QGeoPositionInfoSource>()>;

/// The phone's own, through Qt Positioning. Nothing looks before it is first asked, and a position is kept nowhere.
[[nodiscard]] std::unique_ptr<Locator> systemLocator();
/// As that, over a source that the caller makes.
[[nodiscard]] std::unique_ptr<Locator> systemLocator(MakeSource makeSource, int lookMillis = Locator::kLookMillis);

} // namespace lanyard::platform
