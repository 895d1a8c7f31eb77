#pragma once

#include "sync/relay/http.h"
#include "sync/relay/relay.h"

#include <optional>

namespace lanyard::relay {

enum class Role { Device, Intake };

/// Who signed a request, checked; the nonce still has to be used up, in the transaction of the request's effect.
struct Caller {
    std::string keyId;
    std::string nonce;
    std::int64_t nonceExpires = 0;
    Role role = Role::Device;
    DeviceState state = DeviceState::Active; ///< of a device
};

/// What a route asks of a device's state.
enum class Needs {
    Sending,  ///< active or retired
    Fetching, ///< any known device
};

/// The caller, or the answer to give: 401 with the signature problem's type, 400 for headers that do not parse, 403 for
/// a known key that may not do this.
[[nodiscard]] tl::expected<Caller, Response> authenticate(Relay& relay, const Request& request, Role role, Needs needs);

/// Uses the caller's nonce up. Refused when it was used before. Inside a store job.
[[nodiscard]] Status useNonce(RelayStore& store, const Caller& caller);

/// problemOf, and counts a replay.
[[nodiscard]] Response refusal(Relay& relay, const Error& error);

/// The JSON body of a signed request: at most `limit` bytes, with a Content-Digest that fits.
[[nodiscard]] Awaitable<tl::expected<Bytes, Response>> signedBody(Request& request, std::size_t limit);

} // namespace lanyard::relay
