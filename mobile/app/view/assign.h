#pragma once

#include <utility>

namespace lanyard::app {

/// Sets `member` and says whether that changed anything: what every setter with a notifying signal needs.
template <typename T, typename U>
[[nodiscard]] bool assign(T& member, U&& value) {
    if (member == value) {
        return false;
    }
    member = std::forward<U>(value);
    return true;
}

} // namespace lanyard::app
