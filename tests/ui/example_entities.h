#pragma once

#include "mobile/app/view/entities_model.h"

#include <vector>

namespace lanyard::ui {

// What the example's note names; every name, number and place is invented.
[[nodiscard]] QVariantList exampleKinds();
[[nodiscard]] std::vector<app::EntityRow> exampleEntities();
[[nodiscard]] app::EntityPage exampleEntityPage(const QString& kind, bool empty);
[[nodiscard]] std::vector<app::EntityFieldRow> exampleFields(const QString& kind, bool empty);
[[nodiscard]] QVariantList exampleLinkKinds();
[[nodiscard]] QVariantList exampleLinkBases();

} // namespace lanyard::ui
