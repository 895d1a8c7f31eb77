#pragma once

#include "core/vault/keystore.h"

#include <string_view>

namespace lanyard::vault {

/// "lanyard/<store id>/<what>".
[[nodiscard]] inline std::string itemName(const std::string& storeId, std::string_view what) {
    return "lanyard/" + storeId + "/" + std::string(what);
}

/// Removes an item; not being there is fine, whatever the platform thinks of that.
[[nodiscard]] inline Status removeItem(Keystore& keystore, const std::string& name) {
    LANYARD_ASSIGN(const auto held, keystore.read(name));
    if (!held)
        return {};
    return keystore.remove(name);
}

} // namespace lanyard::vault
