#include "sync/relay/store_thread.h"

#include <future>
#include <iterator>

namespace lanyard::relay {

namespace {

/// Jobs of one group at most: keeps the wait of the first in it short.
constexpr std::size_t kGroup = 256;

} // namespace

Result<std::unique_ptr<StoreThread>> StoreThread::start(const Open& open) {
    std::unique_ptr<StoreThread> made(new StoreThread());
    std::promise<Status> opened;
    std::future<Status> outcome = opened.get_future();
    made->m_thread = std::thread([self = made.get(), &open, &opened] {
        auto store = open();
        if (!store) {
            opened.set_value(fail(std::move(store).error()));
            return;
        }
        self->m_store = std::move(*store);
        opened.set_value({});
        self->loop();
        self->m_store.reset();
    });
    LANYARD_TRY(outcome.get());
    return made;
}

StoreThread::~StoreThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreThread::onGroup(std::function<void(std::size_t)> observer) {
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

std::size_t StoreThread::waiting() {
    const std::lock_guard lock(m_mutex);
    return m_queue.size();
}

void StoreThread::submit(std::unique_ptr<Job> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void StoreThread::loop() {
    while (true) {
        std::vector<std::unique_ptr<Job>> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            const std::size_t count = std::min(m_queue.size(), kGroup);
            const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(count);
            group.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
            m_queue.erase(m_queue.begin(), end);
        }
        runGroup(group);
    }
}

void StoreThread::runGroup(std::vector<std::unique_ptr<Job>>& group) {
    if (const Status done = tryGroup(group); !done) {
        m_store->abandon();
        for (const auto& job : group)
            job->replace(done.error());
    }
    std::function<void(std::size_t)> observer;
    {
        const std::lock_guard lock(m_mutex);
        observer = m_observer;
    }
    if (observer)
        observer(group.size());
    for (const auto& job : group)
        job->finish();
}

Status StoreThread::tryGroup(std::vector<std::unique_ptr<Job>>& group) {
    LANYARD_TRY(m_store->begin());
    for (const auto& job : group) {
        LANYARD_TRY(m_store->mark());
        if (job->work(*m_store))
            LANYARD_TRY(m_store->keep());
        else
            LANYARD_TRY(m_store->undo());
    }
    return m_store->commit();
}

} // namespace lanyard::relay
