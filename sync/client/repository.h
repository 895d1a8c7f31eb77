#pragma once

#include "sync/client/transport.h"
#include "sync/protocol/tuf.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace lanyard::client {

/// Brings the force's repository up to date over an asynchronous transport. tuf::refresh is a plain function of what it
/// fetches, so it is run again from the start, with what has come so far, until nothing is missing: no step is ever
/// taken on unverified bytes, and there is no second order of steps to get wrong.
class RepositoryUpdate {
public:
    struct Outcome {
        protocol::tuf::TrustedState state;
        std::map<std::string, Bytes> targets; ///< those asked for that the repository lists
    };
    using Done = std::function<void(Result<Outcome>)>;

    /// `wanted`: names of targets to download as well. `now` is fixed for the whole update.
    RepositoryUpdate(Transport& transport, protocol::tuf::TrustedState held, std::vector<std::string> wanted,
                     UnixMillis now, Done done);
    ~RepositoryUpdate();
    RepositoryUpdate(const RepositoryUpdate&) = delete;
    RepositoryUpdate& operator=(const RepositoryUpdate&) = delete;
    void start();

private:
    void advance();
    void finish(Result<Outcome> outcome);
    [[nodiscard]] Result<Outcome> attempt();

    Transport& m_transport;
    protocol::tuf::TrustedState m_held;
    std::vector<std::string> m_wanted;
    UnixMillis m_now;
    Done m_done;
    std::map<std::string, Result<Bytes>> m_fetched;
    std::optional<std::pair<std::string, std::size_t>> m_missing; ///< path and limit
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace lanyard::client
