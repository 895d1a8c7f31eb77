#pragma once

#include "sync/intake/force.h"
#include "sync/intake/intake_store.h"

namespace lanyard::intake {

/// A code for one named officer: one use, 24 hours. `rootJson` is 1.root.json as published.
[[nodiscard]] Result<std::string> makeCode(IntakeStore& store, const ForceConfig& config, ByteView rootJson,
                                           const std::string& officerName, UnixMillis now, Random& random);

/// Opens a request, checks code and MAC, registers the device or refuses, and keeps the sealed answer for the relay. A
/// request that cannot be opened is answered by nothing: there is no key to answer to. Doing it again for the same
/// request changes nothing.
[[nodiscard]] Status handleEnrolment(IntakeStore& store, const Keyring& keyring, const std::string& requestId,
                                     ByteView sealed, UnixMillis now, Random& random);

} // namespace lanyard::intake
