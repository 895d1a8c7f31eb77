#pragma once

#include "sync/relay/http.h"
#include "sync/relay/relay_store.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace lanyard::relay {

/// Suspends the coroutine until `start(done)` has called `done(result)`, from whatever thread; resumes on the
/// coroutine's own executor. `done` is called exactly once.
template <class R, class Start>
[[nodiscard]] Awaitable<R> awaitCallback(Start start) {
    namespace asio = boost::asio;
    const auto executor = co_await asio::this_coro::executor;
    auto initiate = [executor, start = std::move(start)](auto handler) mutable {
        auto held = std::make_shared<decltype(handler)>(std::move(handler));
        start([held, executor, work = asio::make_work_guard(executor)](R result) mutable {
            asio::post(executor, [held = std::move(held), result = std::move(result)]() mutable {
                auto resume = std::move(*held);
                resume(std::move(result));
            });
        });
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(R)>(std::move(initiate),
                                                                                    asio::use_awaitable);
}

/// The one thread that touches the store, and group commit: all that is asked while a transaction syncs goes into the
/// next one, so that one fsync serves many requests. A job that fails is undone alone; a commit that fails fails all
/// its jobs. Owned by the server; run() is for the network thread's coroutines.
class StoreThread {
public:
    using Open = std::function<Result<std::unique_ptr<RelayStore>>()>;
    /// Opens the store on the new thread. The store's errors.
    [[nodiscard]] static Result<std::unique_ptr<StoreThread>> start(const Open& open);
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;
    /// Does what is still queued, then closes the store.
    ~StoreThread();

    /// Runs `work(RelayStore&)`, which gives a Result, in a durable group; its errors, or those of the group. Moves
    /// from `work`, which has a name of its own because GCC 12 ends a closure twice that is a temporary in a co_await.
    template <class Work>
    [[nodiscard]] auto run(Work& work) -> Awaitable<std::invoke_result_t<Work&, RelayStore&>> {
        using R = std::invoke_result_t<Work&, RelayStore&>;
        auto start = [this, work = std::move(work)](auto done) mutable {
            using Done = decltype(done);
            submit(std::make_unique<TypedJob<R, Work, Done>>(std::move(work), std::move(done)));
        };
        co_return co_await awaitCallback<R>(std::move(start));
    }

    /// The same without a coroutine, waiting: for the start of the program.
    template <class Work>
    [[nodiscard]] auto runNow(Work work) -> std::invoke_result_t<Work&, RelayStore&> {
        using R = std::invoke_result_t<Work&, RelayStore&>;
        std::mutex mutex;
        std::condition_variable ready;
        std::optional<R> result;
        auto done = [&](R value) {
            const std::lock_guard lock(mutex);
            result = std::move(value);
            ready.notify_one();
        };
        submit(std::make_unique<TypedJob<R, Work, decltype(done)>>(std::move(work), std::move(done)));
        std::unique_lock lock(mutex);
        ready.wait(lock, [&] { return result.has_value(); });
        return std::move(*result);
    }

    /// Called on the store's thread with the number of jobs of each group that was made durable.
    void onGroup(std::function<void(std::size_t)> observer);
    /// Jobs that no group has taken yet.
    [[nodiscard]] std::size_t waiting();

private:
    class Job {
    public:
        virtual ~Job() = default;
        virtual bool work(RelayStore& store) = 0; ///< false: undo it
        virtual void replace(const Error& error) = 0;
        virtual void finish() = 0;
    };
    template <class R, class Work, class Done>
    class TypedJob final : public Job {
    public:
        TypedJob(Work work, Done done) : m_work(std::move(work)), m_done(std::move(done)) {}
        bool work(RelayStore& store) override {
            m_result = m_work(store);
            return m_result->has_value();
        }
        void replace(const Error& error) override { m_result = R(tl::unexpected<Error>(error)); }
        void finish() override { m_done(std::move(*m_result)); }

    private:
        Work m_work;
        Done m_done;
        std::optional<R> m_result;
    };

    StoreThread() = default;
    void submit(std::unique_ptr<Job> job);
    void loop();
    void runGroup(std::vector<std::unique_ptr<Job>>& group);
    [[nodiscard]] Status tryGroup(std::vector<std::unique_ptr<Job>>& group);

    std::unique_ptr<RelayStore> m_store; ///< the thread's
    std::mutex m_mutex;                  ///< guards what follows
    std::condition_variable m_wake;
    std::vector<std::unique_ptr<Job>> m_queue;
    std::function<void(std::size_t)> m_observer;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace lanyard::relay
