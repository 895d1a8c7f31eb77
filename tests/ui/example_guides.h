#pragma once

#include "mobile/app/view/session.h"

/// The example's lists of guides and measures, and a match: what an officer looks up. Invented.
namespace lanyard::ui {

void fillGuides(app::Session& session);
void fillFound(app::Session& session); ///< what a search for "harbouring" finds
void fillMatch(app::Session& session);

} // namespace lanyard::ui
