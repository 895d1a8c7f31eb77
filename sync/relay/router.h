#pragma once

#include "sync/relay/http.h"
#include "sync/relay/relay.h"

namespace lanyard::relay {

/// The event of requests to the loopback listener.
inline constexpr std::string_view kInternalEvent = "internal";

/// Every request of the public listener ends here. Never throws for what a client sent.
[[nodiscard]] Awaitable<Response> route(Relay& relay, Request& request);
/// Do answers at this path carry Tus-Resumable, those of the guard too?
[[nodiscard]] bool isTusPath(std::string_view path);
/// The loopback listener: /healthz, /readyz, /metrics.
[[nodiscard]] Awaitable<Response> routeInternal(Relay& relay, Request& request);

} // namespace lanyard::relay
