#include "sync/relay/server.h"

#include "sync/relay/relay.h"
#include "sync/relay/router.h"
#include "sync/relay/session.h"
#include "sync/relay/tls.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace lanyard::relay {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds kSweepEvery{60};
constexpr int kBacklog = 4096;

Status bindTo(tcp::acceptor& acceptor, const Endpoint& endpoint) {
    error_code failed;
    const auto address = asio::ip::make_address(endpoint.host == "localhost" ? "127.0.0.1" : endpoint.host, failed);
    if (failed)
        return fail(ErrorCode::InvalidArgument, "The relay listens on an address, not a name: set \"listen\".");
    const tcp::endpoint at(address, endpoint.port);
    acceptor.open(at.protocol(), failed);
    if (!failed)
        acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed && address.is_v6())
        acceptor.set_option(asio::ip::v6_only(false), failed);
    if (!failed)
        acceptor.bind(at, failed);
    if (!failed)
        acceptor.listen(kBacklog, failed);
    if (failed == asio::error::address_in_use)
        return fail(ErrorCode::Busy, "The port is in use already.");
    if (failed)
        return fail(ErrorCode::Io, "The relay cannot listen there.");
    return {};
}

} // namespace

struct Server::State {
    State(FileLock folderLock, asio::ssl::context context, const Log& theLog)
        : lock(std::move(folderLock))
        , tls(std::move(context))
        , log(theLog)
        , acceptor(network)
        , internal(network)
        , sweeper(network)
        , deadline(network) {}

    Awaitable<void> accept() {
        while (!all.stopping) {
            auto [failed, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
            if (failed == asio::error::operation_aborted)
                co_return;
            if (failed) {
                // Out of descriptors, most likely: those who are served will give some back.
                log.write({.level = Level::Warning, .event = "accept-failed"});
                co_await pause(milliseconds(100));
                continue;
            }
            if (all.open.size() >= relay->config.limits.connections)
                continue; // closes it
            error_code ignored;
            socket.set_option(tcp::no_delay(true), ignored);
            asio::co_spawn(network, serveTls(*relay, all, std::move(socket), tls, publicHandler),
                           [this](const std::exception_ptr& problem) { ended(problem); });
        }
    }

    Awaitable<void> acceptInternal() {
        while (!all.stopping) {
            auto [failed, socket] = co_await internal.async_accept(asio::as_tuple(asio::use_awaitable));
            if (failed == asio::error::operation_aborted)
                co_return;
            if (failed) {
                co_await pause(milliseconds(100));
                continue;
            }
            asio::co_spawn(network, servePlain(*relay, all, std::move(socket), internalHandler),
                           [this](const std::exception_ptr& problem) { ended(problem); });
        }
    }

    Awaitable<void> keepClean() {
        co_await relay->sweepStrayFiles();
        while (!all.stopping) {
            co_await relay->sweep();
            if (all.stopping)
                co_return;
            sweeper.expires_after(kSweepEvery);
            error_code ended;
            co_await sweeper.async_wait(asio::redirect_error(asio::use_awaitable, ended));
        }
    }

    Awaitable<void> pause(milliseconds time) {
        asio::steady_timer timer(network, time);
        error_code ignored;
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
    }

    void ended(const std::exception_ptr& problem) {
        if (problem)
            log.write({.level = Level::Error, .event = "session-failed"});
        if (all.stopping && all.open.empty())
            deadline.cancel();
    }

    void beginStop() {
        all.stopping = true;
        error_code ignored;
        acceptor.close(ignored);
        internal.close(ignored);
        sweeper.cancel();
        relay->stop();
        closeThose([](const Connection& one) { return one.idle; });
        if (all.open.empty())
            return;
        deadline.expires_after(seconds(static_cast<std::int64_t>(relay->config.limits.stopSeconds)));
        deadline.async_wait([this](error_code cancelled) {
            if (!cancelled)
                closeThose([](const Connection&) { return true; });
        });
    }

    template <class Which>
    void closeThose(Which which) {
        for (Connection* one : all.open) {
            if (which(*one))
                one->close();
        }
    }

    std::optional<FileLock> lock; ///< one relay a folder
    asio::io_context network{1};
    asio::ssl::context tls;
    const Log& log;
    tcp::acceptor acceptor;
    tcp::acceptor internal;
    asio::steady_timer sweeper;
    asio::steady_timer deadline;
    Connections all;
    std::unique_ptr<Relay> relay;
    Handler publicHandler;
    Handler internalHandler;
    std::string origin;
    std::string metrics;
    std::uint16_t port = 0;
    std::thread thread;
};

Result<std::unique_ptr<Server>> Server::start(const Config& config, const Clock& clock, Random& random,
                                              const Log& log) {
    LANYARD_ASSIGN(FileLock lock, FileLock::acquire(config.folder / "relay.lock"));
    LANYARD_ASSIGN(asio::ssl::context tls, serverContext(config));
    auto state = std::make_unique<State>(std::move(lock), std::move(tls), log);
    LANYARD_TRY(bindTo(state->acceptor, config.listen));
    state->port = state->acceptor.local_endpoint().port();
    if (!config.metrics.empty()) {
        LANYARD_ASSIGN(Endpoint metrics, parseEndpoint(config.metrics));
        LANYARD_TRY(bindTo(state->internal, metrics));
        metrics.port = state->internal.local_endpoint().port();
        state->metrics = formatEndpoint(metrics);
    }
    Config settled = config;
    LANYARD_ASSIGN(Endpoint origin, parseOrigin(config.origin));
    if (origin.port == 0) {
        origin.port = state->port;
        settled.origin = "https://" + formatEndpoint(origin);
    }
    state->origin = settled.origin;
    LANYARD_ASSIGN(state->relay, Relay::open(settled, clock, random, log, state->network.get_executor()));
    Relay& relay = *state->relay;
    state->publicHandler = [&relay](Request& request) { return route(relay, request); };
    state->internalHandler = [&relay](Request& request) {
        request.event = kInternalEvent;
        return routeInternal(relay, request);
    };
    asio::co_spawn(state->network, state->accept(), asio::detached);
    if (!config.metrics.empty())
        asio::co_spawn(state->network, state->acceptInternal(), asio::detached);
    asio::co_spawn(state->network, state->keepClean(), asio::detached);
    state->thread = std::thread([raw = state.get()] { raw->network.run(); });
    return std::unique_ptr<Server>(new Server(std::move(state)));
}

Server::Server(std::unique_ptr<State> state) : m_state(std::move(state)) {}

Server::~Server() {
    stop();
}

void Server::stop() {
    if (!m_state->thread.joinable())
        return;
    asio::post(m_state->network, [this] { m_state->beginStop(); });
    m_state->thread.join();
    m_state->relay.reset();
    m_state->lock.reset();
}

const std::string& Server::origin() const {
    return m_state->origin;
}

std::uint16_t Server::port() const {
    return m_state->port;
}

std::string Server::metrics() const {
    return m_state->metrics;
}

} // namespace lanyard::relay
