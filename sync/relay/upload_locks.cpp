#include "sync/relay/upload_locks.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lanyard::relay {

namespace asio = boost::asio;

UploadLocks::Hold::Hold(UploadLocks& locks, std::string name, std::shared_ptr<Entry> entry)
    : m_locks(&locks)
    , m_name(std::move(name))
    , m_entry(std::move(entry)) {}

UploadLocks::Hold::Hold(Hold&& other) noexcept
    : m_locks(other.m_locks)
    , m_name(std::move(other.m_name))
    , m_entry(std::move(other.m_entry)) {}

UploadLocks::Hold::~Hold() {
    if (!m_entry)
        return;
    m_locks->m_held.erase(m_name);
    m_entry->body = nullptr;
    for (asio::steady_timer* waiter : m_entry->waiters)
        waiter->cancel();
}

void UploadLocks::Hold::stops(BodyReader* body) {
    m_entry->body = body;
    if (m_entry->wanted && body != nullptr)
        body->stop();
}

Awaitable<Result<UploadLocks::Hold>> UploadLocks::acquire(std::string id, std::string owner) {
    std::string name = id + "." + owner;
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    while (true) {
        const auto found = m_held.find(name);
        if (found == m_held.end()) {
            auto entry = std::make_shared<Entry>();
            m_held.emplace(name, entry);
            co_return Hold(*this, std::move(name), std::move(entry));
        }
        const std::shared_ptr<Entry> holder = found->second;
        if (std::chrono::steady_clock::now() >= deadline)
            co_return fail(ErrorCode::Busy, "Another request holds this upload.");
        holder->wanted = true;
        if (holder->body != nullptr)
            holder->body->stop();
        asio::steady_timer patience(m_executor, deadline);
        holder->waiters.push_back(&patience);
        boost::system::error_code ended; // cancelled by the holder, or out of patience: the loop looks which
        co_await patience.async_wait(asio::redirect_error(asio::use_awaitable, ended));
        std::erase(holder->waiters, &patience);
    }
}

} // namespace lanyard::relay
