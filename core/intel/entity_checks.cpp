#include "core/intel/entity.h"

#include <algorithm>

namespace lanyard::intel {

void normalise(Entity& entity) {
    if (entity.kind == EntityKind::OnlineAccount) {
        std::string lower = entity.value("handle");
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        entity.set("handle_search", std::move(lower));
    }
}

std::string adviceOn(const Entity& entity, std::string_view field) {
    static_cast<void>(entity);
    static_cast<void>(field);
    return {};
}

} // namespace lanyard::intel
