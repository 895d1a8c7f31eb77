#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "sync/relay/config.h"

#include <optional>

namespace lanyard::relay {

struct InitOptions {
    Path folder;
    std::string origin;
    std::string listen;  ///< empty: from the origin, all addresses unless it is a loopback one
    std::string metrics; ///< empty: 127.0.0.1:9095, any free port with the demo CA
    bool demoCa = false;
    Path ca; ///< without the demo CA: the CA's certificate, for the pin
};

/// What a force's profile needs to know of a new relay.
struct RelayInfo {
    std::string caPin; ///< empty when no CA was named
    std::string noteVkey;
    std::string origin;
};

/// Makes relay.json, the note key and, when asked, the demo CA's files. Exists when the folder has a relay already: no
/// key is ever replaced.
[[nodiscard]] Result<RelayInfo> initRelay(const InitOptions& options, const Clock& clock, Random& random);
/// Adds an intake's key to relay.json; being there already is fine. Takes effect at the next start.
[[nodiscard]] Status allowIntake(const Path& folder, std::string_view key);

} // namespace lanyard::relay
