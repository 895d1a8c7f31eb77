#pragma once

#include "core/content/content_store.h"

#include <nlohmann/json_fwd.hpp>

/// What the command lines print with --json.
namespace lanyard::content {

/// An item in one language, in the shape that content/README.md gives it in a pack, with these differences: it has no
/// `cy` and no `keywords` but a `language` and a `fallback`, sources and related items carry their titles,
/// sections and sources a `force` (whose words they are; null: national), sections its `review` or null, and
/// `evidence` is `{"caption","note","bars":[{"label","count"}…]}`.
[[nodiscard]] nlohmann::json itemJson(const Item& item);

/// `{"results":[{"id","kind","title","snippet","alias":"…"|null}…]}`, best first.
[[nodiscard]] nlohmann::json hitsJson(const std::vector<SearchHit>& hits);

} // namespace lanyard::content
