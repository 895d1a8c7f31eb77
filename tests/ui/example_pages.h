#pragma once

#include "mobile/app/view/finish_model.h"
#include "mobile/app/view/item_model.h"

/// The example's pages, with every kind of section and line that a page can have. Invented.
namespace lanyard::ui {

[[nodiscard]] app::ItemPage trafficStop();               ///< a guide
[[nodiscard]] app::ItemPage riskOrder();                 ///< a measure, with a section that a force added
[[nodiscard]] app::ItemPage childAtRisk();               ///< the page without a PIN, with a force's numbers
[[nodiscard]] app::FinishModel::Options finishOptions(); ///< of a force with flags and conditions of its own

} // namespace lanyard::ui
