#pragma once

#include "core/content/overlay.h"

#include <nlohmann/json.hpp>

namespace lanyard::test {

/// A small overlay over the sample pack that passes every check: two contacts, one of them public, and an addition to
/// the warning notice; Welsh in part.
[[nodiscard]] nlohmann::json sampleOverlay();
/// Its one addition, to be changed in place.
[[nodiscard]] nlohmann::json& additionIn(nlohmann::json& document);
[[nodiscard]] nlohmann::json sectionOf(const char* id, const char* title, std::vector<std::string> lines);

/// The container around this document. Throws when it cannot be written.
[[nodiscard]] Bytes packedOverlay(const nlohmann::json& document);
/// Throws with the reason when it does not parse.
[[nodiscard]] content::Overlay parsedOverlay(const nlohmann::json& document);

} // namespace lanyard::test
