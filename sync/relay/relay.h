#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/keys.h"
#include "sync/relay/config.h"
#include "sync/relay/http.h"
#include "sync/relay/log.h"
#include "sync/relay/metrics.h"
#include "sync/relay/rate_limit.h"
#include "sync/relay/store_thread.h"
#include "sync/relay/upload_files.h"
#include "sync/relay/upload_locks.h"

#include <boost/asio/thread_pool.hpp>
#include <map>
#include <string>
#include <type_traits>

namespace lanyard::relay {

/// How a file of the repository is named until all of it is there; no path of the interface begins with a dot.
inline constexpr std::string_view kIncomingPrefix = ".incoming-";

/// Waiting intakes, woken when something came in. Network thread only.
class InboxSignal {
public:
    explicit InboxSignal(boost::asio::any_io_executor executor) : m_executor(std::move(executor)) {}
    /// Until wake() or the time is over.
    [[nodiscard]] Awaitable<void> wait(std::chrono::steady_clock::time_point until);
    void wake();

private:
    boost::asio::any_io_executor m_executor;
    std::vector<boost::asio::steady_timer*> m_waiters;
};

/// What all handlers share. Threads: the network thread runs every handler and owns every member here; the store thread
/// runs what is given to `store`; two file threads run what is given to onFiles(). Nothing else runs.
class Relay {
public:
    /// Opens the store, makes the folders, reads the devices. The store's and the config's errors.
    [[nodiscard]] static Result<std::unique_ptr<Relay>> open(const Config& config, const Clock& clock, Random& random,
                                                             const Log& log,
                                                             const boost::asio::any_io_executor& executor);
    /// Waits for what the store and the file threads were given.
    ~Relay();

    [[nodiscard]] std::int64_t nowSeconds() const { return clock.now().value / 1000; }
    [[nodiscard]] const Device* device(const std::string& keyId) const;
    [[nodiscard]] bool isIntake(const std::string& keyId) const { return intakes.contains(keyId); }

    /// Runs blocking work, which gives a Result, on a file thread. Moves from `work`, as StoreThread::run does.
    template <class Work>
    [[nodiscard]] auto onFiles(Work& work) -> Awaitable<std::invoke_result_t<Work&>> {
        using R = std::invoke_result_t<Work&>;
        auto start = [this, work = std::move(work)](auto done) mutable {
            boost::asio::post(files, [work = std::move(work), done = std::move(done)]() mutable { done(work()); });
        };
        co_return co_await awaitCallback<R>(std::move(start));
    }

    /// Removes those files that no row speaks of any more, each under its upload's lock (the caller holds none of
    /// them); what fails is logged and goes with the strays at the next start.
    [[nodiscard]] Awaitable<void> removeFiles(std::vector<StaleFile> stale);
    /// Retention, once.
    [[nodiscard]] Awaitable<void> sweep();
    /// Files in the upload folder that the database does not know: what a kill between two steps leaves.
    [[nodiscard]] Awaitable<void> sweepStrayFiles();
    /// Nothing to wait for any more: the server is stopping.
    void stop();

    Config config;
    const Clock& clock;
    Random& random;
    const Log& log;
    boost::asio::any_io_executor executor;
    crypto::SigningKey noteKey;
    std::unique_ptr<StoreThread> store;
    Metrics metrics;
    UploadLocks locks;
    InboxSignal inbox;
    RateLimit enrolments;
    std::map<std::string, Device> devices; ///< as committed
    std::map<std::string, crypto::Ed25519Public> intakes;
    bool stopping = false;

private:
    Relay(const Config& config, const Clock& clock, Random& random, const Log& log,
          const boost::asio::any_io_executor& executor, crypto::SigningKey noteKey);
    boost::asio::thread_pool files{2};
};

/// A body read from an open file on the file threads.
[[nodiscard]] std::unique_ptr<ResponseBody> fileBody(Relay& relay, ReadableFile file, ByteRange range);

} // namespace lanyard::relay
