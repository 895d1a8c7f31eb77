#pragma once

#include <string_view>

namespace lanyard::vault {

/// Is this one of the PINs that people choose first? `digits` holds digits only, of any length.
[[nodiscard]] bool isCommonPin(std::string_view digits);

} // namespace lanyard::vault
