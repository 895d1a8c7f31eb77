#pragma once

#include "core/intel/report.h"
#include "sync/client/device.h"

#include <vector>

namespace lanyard::app {

inline constexpr std::size_t kMaxTemplates = 5;

/// Vehicles and places come again; people, phones and accounts are written each time.
[[nodiscard]] bool offersTemplates(intel::EntityKind kind);

/// What the officer's drafts on this device name of this kind, the newest draft first, each once and none that `report`
/// names; for a place also what stands in the drafts' own place field, `report`'s first. Worker thread; empty when the
/// store cannot be read.
[[nodiscard]] std::vector<intel::Entity> earlierEntities(client::Device& device, const intel::Report& report,
                                                         intel::EntityKind kind);

} // namespace lanyard::app
