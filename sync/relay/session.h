#pragma once

#include "sync/relay/relay.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <functional>
#include <list>
#include <memory>

namespace lanyard::relay {

using Handler = std::function<Awaitable<Response>(Request&)>;

/// One connection, as the server sees it to end it.
struct Connection {
    std::function<void()> close; ///< at once, whatever is under way
    bool idle = true;            ///< between requests
};

/// All connections of the server. Network thread only.
struct Connections {
    std::list<Connection*> open;
    bool stopping = false;
};

/// Serves one connection to its end: handshake, then request after request.
[[nodiscard]] Awaitable<void> serveTls(Relay& relay, Connections& all, boost::asio::ip::tcp::socket socket,
                                       boost::asio::ssl::context& tls, const Handler& handler);
[[nodiscard]] Awaitable<void> servePlain(Relay& relay, Connections& all, boost::asio::ip::tcp::socket socket,
                                         const Handler& handler);

} // namespace lanyard::relay
