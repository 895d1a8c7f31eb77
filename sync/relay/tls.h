#pragma once

#include "core/base/result.h"
#include "sync/relay/config.h"

#include <boost/asio/ssl/context.hpp>

namespace lanyard::relay {

/// TLS 1.3, or 1.2 with AEAD and forward secrecy where the config allows it, with the chain that the config names. The
/// CA's own certificate must be last in it: a device that enrols learns the CA from the chain. NotFound, Malformed,
/// Refused when others may read the key.
[[nodiscard]] Result<boost::asio::ssl::context> serverContext(const Config& config);

} // namespace lanyard::relay
