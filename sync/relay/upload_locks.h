#pragma once

#include "sync/relay/http.h"

#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace lanyard::relay {

/// One request at a time holds an upload. A newcomer asks the holder to stop: mobile networks leave dead connections
/// behind, and a device that resumes must not wait until its own ghost times out. Network thread only.
class UploadLocks {
    struct Entry;

public:
    /// Held until destruction.
    class Hold {
    public:
        Hold(UploadLocks& locks, std::string name, std::shared_ptr<Entry> entry);
        Hold(Hold&& other) noexcept;
        Hold& operator=(Hold&&) = delete;
        ~Hold();
        /// The body that a newcomer's wish stops. A wish that came before is passed on at once.
        void stops(BodyReader* body);

    private:
        UploadLocks* m_locks;
        std::string m_name;
        std::shared_ptr<Entry> m_entry;
    };

    explicit UploadLocks(boost::asio::any_io_executor executor, std::chrono::milliseconds patience)
        : m_executor(std::move(executor))
        , m_patience(patience) {}
    /// Busy when the holder did not let go in time.
    [[nodiscard]] Awaitable<Result<Hold>> acquire(std::string id, std::string owner);

private:
    struct Entry {
        std::vector<boost::asio::steady_timer*> waiters; ///< each stands in the frame of a waiting acquire()
        BodyReader* body = nullptr;
        bool wanted = false;
    };

    boost::asio::any_io_executor m_executor;
    std::chrono::milliseconds m_patience;
    std::map<std::string, std::shared_ptr<Entry>> m_held;
};

} // namespace lanyard::relay
