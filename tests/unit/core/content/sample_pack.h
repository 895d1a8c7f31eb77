#pragma once

#include "core/content/pack.h"

#include <nlohmann/json.hpp>

namespace lanyard::test {

/// A small pack that passes every check: two measures with tests, a hidden one, a situation, the public page; Welsh in
/// part.
[[nodiscard]] nlohmann::json sampleDocument();
/// One of its items, to be changed in place.
[[nodiscard]] nlohmann::json& itemIn(nlohmann::json& document, std::string_view id);

/// The container around this document. Throws when it cannot be written.
[[nodiscard]] Bytes packed(const nlohmann::json& document);
/// Throws with the reason when it does not parse.
[[nodiscard]] content::Pack parsed(const nlohmann::json& document);

/// A container around any text, right in every other way.
[[nodiscard]] Bytes packedText(std::string_view json);

} // namespace lanyard::test
