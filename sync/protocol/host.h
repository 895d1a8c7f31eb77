#pragma once

#include <string_view>

namespace lanyard::protocol {

/// "relay.example", "relay.example:8443", "192.0.2.7:8443" or "[2001:db8::1]:8443": lower case, a port without leading
/// zeros, nothing else.
[[nodiscard]] bool isHost(std::string_view text);

} // namespace lanyard::protocol
