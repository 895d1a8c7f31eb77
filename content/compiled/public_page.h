#pragma once

#include <string_view>

namespace lanyard {

/// The page that opens without a PIN, as it was when this program was built (JSON, see content/README.md): shown when
/// the one outside the vault is missing or fails its MAC.
[[nodiscard]] std::string_view compiledPublicPage();

} // namespace lanyard
