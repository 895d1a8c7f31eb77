#include "sync/relay/session.h"

#include "sync/protocol/http.h"
#include "sync/relay/request_head.h"
#include "sync/relay/router.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <chrono>

namespace lanyard::relay {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::seconds;

namespace {

using TlsStream = beast::ssl_stream<beast::tcp_stream>;
using Parser = http::request_parser<http::buffer_body>;

constexpr seconds kHandshake{10};
constexpr seconds kIdle{120};
constexpr seconds kHead{15}; // from the first byte of a head to its last
constexpr seconds kWrite{60};
constexpr seconds kFarewell{1};                          // for a peer that is still sending
constexpr std::chrono::milliseconds kShortFarewell{100}; // for one that has said all it had to say
constexpr std::size_t kDrain = 65536;
constexpr std::size_t kReadPiece = 4096;
constexpr std::size_t kWritePiece = 65536;

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);

beast::tcp_stream& socketOf(beast::tcp_stream& stream) {
    return stream;
}
beast::tcp_stream& socketOf(TlsStream& stream) {
    return stream.next_layer();
}

/// A request's body through Beast's parser, which undoes chunks and counts lengths.
template <class Stream>
class StreamBody final : public BodyReader {
public:
    StreamBody(Stream& stream, beast::flat_buffer& buffer, Parser& parser, seconds patience, bool expectsContinue)
        : m_stream(stream)
        , m_buffer(buffer)
        , m_parser(parser)
        , m_patience(patience)
        , m_mustContinue(expectsContinue) {}

    Awaitable<Result<std::size_t>> read(std::span<std::uint8_t> out) override {
        if (m_stopped)
            co_return fail(ErrorCode::Cancelled, "Asked to stop.");
        if (m_parser.is_done() || out.empty())
            co_return std::size_t{0};
        if (m_mustContinue) {
            m_mustContinue = false;
            constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
            socketOf(m_stream).expires_after(kWrite);
            auto [failed, sent] = co_await asio::async_write(m_stream, asio::buffer(kContinue), kTuple);
            if (failed)
                co_return broken();
        }
        auto& body = m_parser.get().body();
        body.data = out.data();
        body.size = out.size();
        body.more = true;
        // A chunk's header can be read without a byte of body: then go on.
        while (body.size == out.size() && !m_parser.is_done()) {
            socketOf(m_stream).expires_after(m_patience);
            m_reading = true;
            auto [failed, got] = co_await http::async_read_some(m_stream, m_buffer, m_parser, kTuple);
            m_reading = false;
            if (failed == http::error::need_buffer)
                break;
            if (failed && m_stopped && body.size == out.size())
                co_return fail(ErrorCode::Cancelled, "Asked to stop.");
            if (failed && body.size == out.size())
                co_return isFraming(failed) ? malformed() : broken();
            if (failed)
                break; // what came before the failure counts; the next read meets it again
        }
        const std::size_t count = out.size() - body.size;
        m_total += count;
        co_return count;
    }

    void stop() override {
        m_stopped = true;
        if (m_reading)
            socketOf(m_stream).cancel();
    }

    [[nodiscard]] bool owesContinue() const { return m_mustContinue; }
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] std::uint64_t total() const { return m_total; }

private:
    static bool isFraming(const error_code& problem) {
        return problem.category() == http::make_error_code(http::error::bad_chunk).category() &&
               problem != http::error::partial_message && problem != http::error::end_of_stream;
    }
    Result<std::size_t> broken() {
        m_broken = true;
        return fail(ErrorCode::Unavailable, "The connection ended.");
    }
    Result<std::size_t> malformed() {
        m_broken = true;
        return fail(ErrorCode::Malformed, "The body is not well framed.");
    }

    Stream& m_stream;
    beast::flat_buffer& m_buffer;
    Parser& m_parser;
    seconds m_patience;
    std::uint64_t m_total = 0;
    bool m_mustContinue;
    bool m_stopped = false;
    bool m_reading = false;
    bool m_broken = false;
};

bool asksToClose(const Request& request) {
    for (const auto& [name, value] : request.headers) {
        if (name == "connection" && value.find("close") != std::string::npos)
            return true;
    }
    return false;
}

std::string headOf(const Response& response, const Clock& clock, bool sendsLength, bool close) {
    std::string reason = "Checksum Mismatch"; // tus' own 460, which Beast does not know
    if (response.status != 460)
        reason = std::string(http::obsolete_reason(http::int_to_status(static_cast<unsigned int>(response.status))));
    std::string head = "HTTP/1.1 " + std::to_string(response.status) + " " + reason +
                       "\r\nDate: " + protocol::formatHttpDate(clock.now().value / 1000) +
                       "\r\nStrict-Transport-Security: max-age=31536000\r\nX-Content-Type-Options: nosniff\r\n";
    for (const auto& [name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    if (sendsLength) {
        const std::uint64_t length = response.stream ? response.streamLength : response.body.size();
        head += "Content-Length: " + std::to_string(length) + "\r\n";
    }
    if (close)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

/// One connection and what it has read ahead.
template <class Stream>
class Session {
public:
    Session(Relay& relay, Connections& all, Connection& self, Stream& stream, const Handler& handler)
        : m_relay(relay)
        , m_all(all)
        , m_self(self)
        , m_stream(stream)
        , m_handler(handler) {
        error_code ignored;
        asio::ip::address peer = socketOf(stream).socket().remote_endpoint(ignored).address();
        // An IPv4 peer of an IPv6 listener: by its mapped address all such peers would share one /64.
        if (peer.is_v6() && peer.to_v6().is_v4_mapped())
            peer = asio::ip::make_address_v4(asio::ip::v4_mapped, peer.to_v6());
        m_peer = peer.to_string();
    }

    Awaitable<void> run() {
        while (!m_all.stopping) {
            m_self.idle = true;
            std::optional<std::size_t> head = co_await readHead();
            m_self.idle = false;
            if (!head)
                co_return;
            const bool goesOn = co_await serveOne(*head);
            if (!goesOn)
                co_return;
            if (m_buffer.size() == 0)
                m_buffer.shrink_to_fit(); // ten thousand idle phones hold no buffers
        }
    }

private:
    [[nodiscard]] std::string_view ahead() const {
        const auto data = m_buffer.cdata();
        return {static_cast<const char*>(data.data()), data.size()};
    }

    /// The length of the head that now stands at the front of the buffer; nothing when the peer went, was too slow, or
    /// was told that its head is too large.
    Awaitable<std::optional<std::size_t>> readHead() {
        auto deadline = std::chrono::steady_clock::now() + (m_buffer.size() == 0 ? kIdle : kHead);
        while (true) {
            if (const std::size_t end = ahead().find(kHeadEnd); end != std::string_view::npos)
                co_return end + kHeadEnd.size();
            if (m_buffer.size() > kHeadLimit) {
                Response large = problem(431, "head-too-large", "The head of a request may have 8 KiB.");
                co_await refuse(large);
                co_return std::nullopt;
            }
            socketOf(m_stream).expires_at(deadline);
            const bool first = m_buffer.size() == 0;
            auto [failed, got] = co_await m_stream.async_read_some(m_buffer.prepare(kReadPiece), kTuple);
            if (failed)
                co_return std::nullopt;
            m_buffer.commit(got);
            if (first)
                deadline = std::chrono::steady_clock::now() + kHead;
        }
    }

    /// False: the connection is to end.
    Awaitable<bool> serveOne(std::size_t headLength) {
        const auto begun = std::chrono::steady_clock::now();
        const std::string_view raw = ahead().substr(0, headLength);
        auto head = headLength > kHeadLimit ? std::nullopt : parseHead(raw);
        const std::string target = head ? head->target : std::string();
        const bool sound = head && !protocol::guardRequest(*head);
        Parser parser;
        if (sound) {
            parser.header_limit(kHeadLimit * 2);
            parser.body_limit(boost::none); // each route has its own
            parser.eager(false);
            error_code failed;
            const std::size_t used = parser.put(m_buffer.data(), failed);
            if (!failed && parser.is_header_done())
                m_buffer.consume(used);
            else
                head.reset();
        }
        if (!sound || !head) {
            Response bad = problem(400, "bad-request", "The request is not well formed.");
            if (isTusPath(std::string_view(target).substr(0, target.find('?'))))
                bad.with("Tus-Resumable", "1.0.0");
            co_await refuse(bad);
            co_return false;
        }
        Request request = requestOf(std::move(*head));
        const bool expects = request.header("expect") == "100-continue";
        StreamBody<Stream> body(m_stream, m_buffer, parser,
                                seconds(static_cast<std::int64_t>(m_relay.config.limits.bodySeconds)), expects);
        request.body = &body;
        Response response = co_await answer(request);
        const bool rest = request.hasBody() && !parser.is_done();
        const bool drains = rest && !body.owesContinue() && !body.wasStopped() && !body.isBroken() &&
                            request.contentLength.value_or(kDrain + 1) - body.total() <= kDrain;
        const bool close = m_all.stopping || asksToClose(request) || (rest && !drains);
        bool sent = false;
        if (!body.isBroken())
            sent = co_await write(response, request.method == "HEAD", close);
        report(request, response, body.total(), begun);
        if (!sent)
            co_return false;
        if (close) {
            co_await farewell(rest);
            co_return false;
        }
        if (drains)
            co_return co_await drain(body);
        co_return true;
    }

    Request requestOf(protocol::RawRequestHead head) {
        Request request;
        request.method = std::move(head.method);
        request.target = std::move(head.target);
        const std::size_t mark = std::min(request.target.find('?'), request.target.size());
        request.path = request.target.substr(0, mark);
        if (mark < request.target.size())
            request.query = request.target.substr(mark + 1);
        request.headers = std::move(head.headers);
        if (const auto length = request.header("content-length"))
            request.contentLength = protocol::parseTusNumber(*length).value_or(0);
        request.chunked = request.has("transfer-encoding");
        std::array<std::uint8_t, 9> id{};
        m_relay.random.fill(id);
        request.requestId = base64Encode(id, Base64::Url);
        request.peer = m_peer;
        return request;
    }

    Awaitable<Response> answer(Request& request) {
        try {
            co_return co_await m_handler(request);
        } catch (const std::exception&) {
            // Of our libraries, out of memory first; what() could quote what a client sent.
            m_relay.log.write({.level = Level::Error, .event = "handler-failed", .requestId = request.requestId});
        }
        co_return problem(500, "internal", "The relay failed at this request.");
    }

    Awaitable<bool> write(Response& response, bool headOnly, bool close) {
        const bool bodyless = response.status == 204 || headOnly;
        std::string out = headOf(response, m_relay.clock, !bodyless, close);
        if (!bodyless && !response.stream)
            out += response.body;
        socketOf(m_stream).expires_after(kWrite);
        auto [failed, sent] = co_await asio::async_write(m_stream, asio::buffer(out), kTuple);
        if (failed || bodyless || !response.stream)
            co_return !failed;
        Bytes piece(kWritePiece);
        while (true) {
            const Result<std::size_t> got = co_await response.stream->read(piece);
            if (!got)
                co_return false;
            if (*got == 0)
                co_return true;
            socketOf(m_stream).expires_after(kWrite);
            auto [broke, count] = co_await asio::async_write(m_stream, asio::buffer(piece.data(), *got), kTuple);
            if (broke)
                co_return false;
        }
    }

    /// Before the guard has passed a request there is no Request: answer and end.
    Awaitable<void> refuse(Response& response) {
        const bool sent = co_await write(response, false, true);
        if (sent)
            co_await farewell(true);
        m_relay.metrics.request(0, response.status);
        m_relay.log.write({.level = Level::Warning, .event = "guard", .status = response.status});
    }

    /// Says that no more comes, and reads what the peer is still sending for a moment: closing with bytes unread would
    /// reset the connection, and the answer could be lost with it.
    Awaitable<void> farewell(bool stillSending) {
        socketOf(m_stream).expires_after(stillSending ? kFarewell : kShortFarewell);
        error_code ignored;
        if constexpr (std::is_same_v<Stream, TlsStream>)
            co_await m_stream.async_shutdown(asio::redirect_error(asio::use_awaitable, ignored));
        socketOf(m_stream).socket().shutdown(tcp::socket::shutdown_send, ignored);
        std::array<char, kReadPiece> waste{};
        std::size_t total = 0;
        while (total < kDrain * 16) {
            auto [failed, got] = co_await socketOf(m_stream).async_read_some(asio::buffer(waste), kTuple);
            if (failed)
                co_return;
            total += got;
        }
    }

    Awaitable<bool> drain(BodyReader& body) {
        Bytes waste(kReadPiece);
        while (true) {
            const Result<std::size_t> got = co_await body.read(waste);
            if (!got)
                co_return false;
            if (*got == 0)
                co_return true;
        }
    }

    void report(const Request& request, const Response& response, std::uint64_t bytes,
                std::chrono::steady_clock::time_point begun) {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        if (request.event == kInternalEvent)
            return; // a scraper's questions every few seconds are no traffic
        m_relay.metrics.request(took.count(), response.status);
        m_relay.log.write({.level = response.status >= 500 ? Level::Error : Level::Info,
                           .event = request.event,
                           .requestId = request.requestId,
                           .status = response.status,
                           .durationMs = static_cast<double>(static_cast<std::int64_t>(took.count() * 10000)) / 10,
                           .bytes = static_cast<std::int64_t>(bytes),
                           .key = response.key});
    }

    Relay& m_relay;
    Connections& m_all;
    Connection& m_self;
    Stream& m_stream;
    const Handler& m_handler;
    beast::flat_buffer m_buffer;
    std::string m_peer;
};

/// Puts a connection on the list for as long as it is served.
class Listed {
public:
    Listed(Relay& relay, Connections& all, Connection& self)
        : m_relay(relay)
        , m_all(all)
        , m_place(all.open.insert(all.open.end(), &self)) {
        m_relay.metrics.connections(m_all.open.size());
    }
    Listed(const Listed&) = delete;
    Listed& operator=(const Listed&) = delete;
    ~Listed() {
        m_all.open.erase(m_place);
        m_relay.metrics.connections(m_all.open.size());
    }

private:
    Relay& m_relay;
    Connections& m_all;
    std::list<Connection*>::iterator m_place;
};

} // namespace

Awaitable<void> serveTls(Relay& relay, Connections& all, tcp::socket socket, asio::ssl::context& tls,
                         const Handler& handler) {
    TlsStream stream(std::move(socket), tls);
    Connection self;
    self.close = [&stream] { stream.next_layer().close(); };
    const Listed listed(relay, all, self);
    stream.next_layer().expires_after(kHandshake);
    auto [failed] = co_await stream.async_handshake(asio::ssl::stream_base::server, kTuple);
    if (failed)
        co_return;
    Session<TlsStream> session(relay, all, self, stream, handler);
    co_await session.run();
}

Awaitable<void> servePlain(Relay& relay, Connections& all, tcp::socket socket, const Handler& handler) {
    beast::tcp_stream stream(std::move(socket));
    Connection self;
    self.close = [&stream] { stream.close(); };
    const Listed listed(relay, all, self);
    Session<beast::tcp_stream> session(relay, all, self, stream, handler);
    co_await session.run();
}

} // namespace lanyard::relay
