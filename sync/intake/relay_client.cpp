#include "sync/intake/relay_client.h"

#include "sync/protocol/http.h"
#include "sync/protocol/request_signature.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <atomic>
#include <optional>

namespace lanyard::intake {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;

struct Origin {
    std::string host;
    std::string port;
};

Result<Origin> parseOrigin(const std::string& origin) {
    constexpr std::string_view scheme = "https://";
    if (!origin.starts_with(scheme))
        return fail(ErrorCode::InvalidArgument, "The relay's origin must begin with https://");
    const std::string rest = origin.substr(scheme.size());
    const auto colon = rest.rfind(':');
    if (rest.empty() || rest.find('/') != std::string::npos)
        return fail(ErrorCode::InvalidArgument,
                    "The relay's origin is https://host or https://host:port, nothing more.");
    if (colon == std::string::npos)
        return Origin{rest, "443"};
    return Origin{rest.substr(0, colon), rest.substr(colon + 1)};
}

} // namespace

struct RelayClient::State {
    Options options;
    Origin origin;
    crypto::SigningKey key;
    const Clock& clock;
    Random& random;
    asio::ssl::context tls{asio::ssl::context::tlsv13_client};
    asio::io_context io{1};
    std::unique_ptr<Stream> stream{};
    std::int64_t clockOffset = 0; ///< relay's time minus ours, milliseconds, once a skew was told
    std::atomic<bool> stopped{false};

    /// Runs the one operation that was started, and what it needs, to its end.
    void runOne() {
        io.restart();
        if (!stopped) // a stop() after this line finds io running, or about to, and ends it
            io.run();
    }

    bool connect(int seconds) {
        beast::error_code problem;
        tcp::resolver resolver(io);
        const auto found = resolver.resolve(origin.host, origin.port, problem);
        if (problem)
            return false;
        stream = std::make_unique<Stream>(io, tls);
        // what OpenSSL's macro SSL_set_tlsext_host_name does, without its C cast
        std::string name = origin.host;
        if (SSL_ctrl(stream->native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) !=
            1)
            return false;
        beast::get_lowest_layer(*stream).expires_after(std::chrono::seconds(seconds));
        bool connected = false;
        beast::get_lowest_layer(*stream).async_connect(found, [&](beast::error_code e, const tcp::endpoint&) {
            if (e)
                return;
            stream->async_handshake(asio::ssl::stream_base::client,
                                    [&](beast::error_code inner) { connected = !inner; });
        });
        runOne();
        if (!connected)
            stream.reset();
        return connected;
    }

    http::request<http::vector_body<std::uint8_t>> build(const Call& call) {
        http::request<http::vector_body<std::uint8_t>> request;
        request.version(11);
        request.method_string(call.method);
        request.target(call.path);
        protocol::HttpRequestView view{call.method, options.origin + call.path, {}};
        const bool carries = !call.body.empty() || call.method == "POST" || call.method == "PUT";
        if (carries) {
            view.headers.emplace_back("content-digest", protocol::contentDigest(call.body));
            view.headers.emplace_back("content-length", std::to_string(call.body.size()));
            view.headers.emplace_back("content-type",
                                      call.contentType.empty() ? "application/octet-stream" : call.contentType);
        }
        const protocol::SignatureHeaders signature =
            protocol::signRequest(view, key, {clock.now().value + clockOffset}, random);
        request.set(http::field::host, origin.host + ":" + origin.port);
        request.set(http::field::user_agent, "lanyard-intake");
        for (const auto& [name, value] : view.headers)
            request.set(name, value);
        if (!call.range.empty())
            request.set(http::field::range, call.range);
        request.set("signature-input", signature.signatureInput);
        request.set("signature", signature.signature);
        request.body() = call.body;
        return request;
    }

    /// One attempt on the open connection. Nothing when the connection broke.
    std::optional<RelayAnswer> exchange(const Call& call, bool& tooLarge, std::string& date) {
        const auto request = build(call);
        http::response_parser<http::vector_body<std::uint8_t>> parser;
        parser.body_limit(call.limit);
        if (call.method == "HEAD")
            parser.skip(true);
        beast::flat_buffer buffer;
        bool done = false;
        beast::get_lowest_layer(*stream).expires_after(std::chrono::seconds(call.timeoutSeconds));
        http::async_write(*stream, request, [&](beast::error_code e, std::size_t) {
            if (e)
                return;
            http::async_read(*stream, buffer, parser, [&](beast::error_code inner, std::size_t) {
                done = !inner;
                tooLarge = inner == http::error::body_limit;
            });
        });
        runOne();
        if (!done) {
            stream.reset();
            return std::nullopt;
        }
        auto response = parser.release();
        date = std::string(response[http::field::date]);
        RelayAnswer answer{static_cast<int>(response.result_int()), std::move(response.body())};
        if (!response.keep_alive())
            stream.reset();
        return answer;
    }
};

RelayClient::RelayClient(std::unique_ptr<State> state) : m(std::move(state)) {}
RelayClient::RelayClient(RelayClient&&) noexcept = default;
RelayClient& RelayClient::operator=(RelayClient&&) noexcept = default;
RelayClient::~RelayClient() = default;

Result<RelayClient> RelayClient::create(Options options, crypto::SigningKey key, const Clock& clock, Random& random) {
    LANYARD_ASSIGN(Origin origin, parseOrigin(options.origin));
    auto state =
        std::unique_ptr<State>(new State{std::move(options), std::move(origin), std::move(key), clock, random});
    boost::system::error_code problem;
    state->tls.set_verify_mode(asio::ssl::verify_peer, problem);
    state->tls.load_verify_file(state->options.caFile.string(), problem);
    if (problem)
        return fail(ErrorCode::NotFound, "The file with the relay's CA cannot be read.");
    state->tls.set_verify_callback(asio::ssl::host_name_verification(state->origin.host), problem);
    return RelayClient(std::move(state));
}

Result<RelayAnswer> RelayClient::call(const Call& call) {
    bool tooLarge = false;
    std::string date;
    // A kept connection may have been closed by the other side while idle: one fresh connection is tried before giving
    // up. Every call may be repeated.
    for (int attempt = 0; attempt < 2 && !m->stopped; ++attempt) {
        if (!m->stream && !m->connect(call.timeoutSeconds))
            break;
        auto answer = m->exchange(call, tooLarge, date);
        if (tooLarge)
            return fail(ErrorCode::TooLarge, "The relay's answer is larger than it may be.");
        if (!answer)
            continue;
        if (answer->status == 401) {
            const auto problem = protocol::parseProblem(textOf(answer->body));
            const auto serverTime = protocol::parseHttpDate(date);
            if (problem && problem->name == "clock-skew" && serverTime && attempt == 0) {
                m->clockOffset = *serverTime * 1000 - m->clock.now().value;
                continue;
            }
        }
        return std::move(*answer);
    }
    return fail(ErrorCode::Unavailable, "The relay cannot be reached.");
}

void RelayClient::stop() {
    m->stopped = true;
    m->io.stop();
}

} // namespace lanyard::intake
