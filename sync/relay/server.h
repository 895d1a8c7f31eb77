#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "sync/relay/config.h"
#include "sync/relay/log.h"

#include <memory>
#include <string>

namespace lanyard::relay {

/// The listening relay: its own network thread, store thread and file threads. One a folder (a lock sees to it).
class Server {
public:
    /// Opens the store, binds both listeners, begins to serve. Busy when another relay has the folder or the port is
    /// taken; the errors of config, certificates and store. A port 0 in the config is any free one, and stands in
    /// origin() then.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(const Config& config, const Clock& clock, Random& random,
                                                               const Log& log);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    /// Ends it as stop() does.
    ~Server();

    /// Takes no more connections, gives requests under way `stopSeconds`, closes the store. Returns when all is closed.
    void stop();
    [[nodiscard]] const std::string& origin() const;
    [[nodiscard]] std::uint16_t port() const;
    [[nodiscard]] std::string metrics() const; ///< "host:port", or empty

private:
    struct State;
    explicit Server(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace lanyard::relay
