#include "tests/support_http/tls_client.h"

#include "core/crypto/hash.h"
#include "sync/protocol/http.h"
#include "sync/protocol/request_signature.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <csignal>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace lanyard::test {

namespace {

constexpr int kPatienceSeconds = 20;

[[noreturn]] void broke(const char* what) {
    throw std::runtime_error(std::string("the test's connection: ") + what);
}

void setPatience(int socket, timeval limit) {
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

HttpAnswer parseHead(std::string_view head) {
    HttpAnswer answer;
    if (!head.starts_with("HTTP/1.1 ") || head.size() < 12)
        broke("not an HTTP/1.1 answer");
    answer.status = std::stoi(std::string(head.substr(9, 3)));
    std::size_t at = head.find("\r\n") + 2;
    while (at < head.size()) {
        const std::size_t end = head.find("\r\n", at);
        const std::string_view line = head.substr(at, end - at);
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos)
            broke("a header without a colon");
        answer.headers.emplace_back(lower(line.substr(0, colon)), line.substr(colon + 2));
        at = end + 2;
    }
    return answer;
}

} // namespace

HttpRequest& HttpRequest::with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

HttpRequest framed(HttpRequest request) {
    const auto has = [&](std::string_view name) {
        return std::any_of(request.headers.begin(), request.headers.end(),
                           [&](const auto& one) { return one.first == name; });
    };
    if (!has("host"))
        request.headers.insert(request.headers.begin(), {"host", "127.0.0.1"});
    const bool mayHaveBody = request.method != "GET" && request.method != "HEAD" && request.method != "OPTIONS";
    if (request.chunked)
        request.with("transfer-encoding", "chunked");
    else if ((mayHaveBody || !request.body.empty()) && !has("content-length"))
        request.with("content-length", std::to_string(request.body.size()));
    return request;
}

HttpRequest signedBy(HttpRequest request, const crypto::SigningKey& key, const std::string& origin, UnixMillis now,
                     Random& random) {
    request = framed(std::move(request));
    protocol::HttpRequestView view;
    view.method = request.method;
    view.targetUri = origin + request.target;
    view.headers = request.headers;
    const protocol::SignatureHeaders made = protocol::signRequest(view, key, now, random);
    return request.with("signature-input", made.signatureInput).with("signature", made.signature);
}

std::string headOf(const HttpRequest& request) {
    std::string out = request.method + " " + request.target + " HTTP/1.1\r\n";
    for (const auto& [name, value] : request.headers)
        out += name + ": " + value + "\r\n";
    return out + "\r\n";
}

std::string wireOf(const HttpRequest& request) {
    std::string out = headOf(request);
    if (!request.chunked)
        return out + request.body;
    // Two chunks, so that a reader that takes the first for all is found out.
    const std::size_t half = request.body.size() / 2;
    for (const std::string_view piece :
         {std::string_view(request.body).substr(0, half), std::string_view(request.body).substr(half)}) {
        if (piece.empty())
            continue;
        std::array<char, 20> size{};
        std::snprintf(size.data(), size.size(), "%zx", piece.size());
        out += std::string(size.data()) + "\r\n" + std::string(piece) + "\r\n";
    }
    return out + "0\r\n\r\n";
}

std::string HttpAnswer::header(std::string_view name) const {
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

bool HttpAnswer::has(std::string_view name) const {
    return std::any_of(headers.begin(), headers.end(), [&](const auto& one) { return one.first == name; });
}

std::string HttpAnswer::problem() const {
    const auto parsed = protocol::parseProblem(body);
    return parsed ? parsed->name : std::string();
}

struct TlsClient::State {
    SSL_CTX* context = nullptr;
    SSL* ssl = nullptr;
    int socket = -1;
    ~State() {
        SSL_free(ssl);
        SSL_CTX_free(context);
        if (socket >= 0)
            ::close(socket);
    }
};

TlsClient::TlsClient(std::uint16_t port, const Path& caFile) : m_state(std::make_unique<State>()) {
    std::signal(SIGPIPE, SIG_IGN);
    m_state->context = SSL_CTX_new(TLS_client_method());
    if (m_state->context == nullptr || SSL_CTX_load_verify_locations(m_state->context, caFile.c_str(), nullptr) != 1 ||
        SSL_CTX_set_min_proto_version(m_state->context, TLS1_3_VERSION) != 1)
        broke("no TLS context");
    SSL_CTX_set_verify(m_state->context, SSL_VERIFY_PEER, nullptr);
    m_state->socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    setPatience(m_state->socket, {kPatienceSeconds, 0});
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_state->socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        broke("no connection");
    m_state->ssl = SSL_new(m_state->context);
    if (m_state->ssl == nullptr || SSL_set_fd(m_state->ssl, m_state->socket) != 1 ||
        SSL_set1_host(m_state->ssl, "127.0.0.1") != 1 || SSL_connect(m_state->ssl) != 1)
        broke("the TLS handshake failed");
}

TlsClient::TlsClient(TlsClient&&) noexcept = default;
TlsClient::~TlsClient() = default;

void TlsClient::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const int wrote =
            SSL_write(m_state->ssl, bytes.data(), static_cast<int>(std::min(bytes.size(), std::size_t{1} << 20U)));
        if (wrote <= 0)
            broke("could not send");
        bytes.remove_prefix(static_cast<std::size_t>(wrote));
    }
}

bool TlsClient::readMore() {
    std::array<char, 16384> piece{};
    const int got = SSL_read(m_state->ssl, piece.data(), static_cast<int>(piece.size()));
    if (got <= 0) {
        if (SSL_get_error(m_state->ssl, got) == SSL_ERROR_WANT_READ)
            broke("no answer in time");
        return false;
    }
    m_ahead.append(piece.data(), static_cast<std::size_t>(got));
    return true;
}

HttpAnswer TlsClient::receiveHead() {
    std::size_t end = 0;
    while ((end = m_ahead.find("\r\n\r\n")) == std::string::npos) {
        if (!readMore())
            broke("closed before an answer");
    }
    HttpAnswer answer = parseHead(std::string_view(m_ahead).substr(0, end + 2));
    m_ahead.erase(0, end + 4);
    return answer;
}

HttpAnswer TlsClient::receive(bool headOnly) {
    HttpAnswer answer = receiveHead();
    while (answer.status < 200)
        answer = receiveHead();
    if (headOnly || !answer.has("content-length"))
        return answer;
    answer.body = receiveBytes(std::stoul(answer.header("content-length")));
    return answer;
}

std::string TlsClient::receiveBytes(std::size_t count) {
    while (m_ahead.size() < count) {
        if (!readMore())
            broke("closed inside an answer");
    }
    std::string bytes = m_ahead.substr(0, count);
    m_ahead.erase(0, count);
    return bytes;
}

HttpAnswer TlsClient::exchange(const HttpRequest& request) {
    send(wireOf(request));
    return receive(request.method == "HEAD");
}

void TlsClient::finishSending() {
    SSL_shutdown(m_state->ssl);
    ::shutdown(m_state->socket, SHUT_WR);
}

bool TlsClient::closedByPeer() {
    return m_ahead.empty() && !readMore();
}

bool TlsClient::answerWithin(int millis) {
    if (!m_ahead.empty())
        return true;
    // A session ticket makes the socket readable and is no answer, so poll() would not do.
    setPatience(m_state->socket, {0, millis * 1000});
    std::array<char, 16384> piece{};
    const int got = SSL_read(m_state->ssl, piece.data(), static_cast<int>(piece.size()));
    setPatience(m_state->socket, {kPatienceSeconds, 0});
    if (got <= 0)
        return SSL_get_error(m_state->ssl, got) != SSL_ERROR_WANT_READ;
    m_ahead.append(piece.data(), static_cast<std::size_t>(got));
    return true;
}

std::string TlsClient::lastCertificatePin() const {
    STACK_OF(X509)* chain = SSL_get_peer_cert_chain(m_state->ssl);
    const int count = chain == nullptr ? 0 : sk_X509_num(chain);
    if (count == 0)
        return {};
    unsigned char* der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(sk_X509_value(chain, count - 1)), &der);
    const std::string pin = base64Encode(crypto::sha256({der, static_cast<std::size_t>(size)}), Base64::Url);
    OPENSSL_free(der);
    return pin;
}

} // namespace lanyard::test
