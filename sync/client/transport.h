#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lanyard::client {

/// One HTTPS exchange with the relay, as the device needs it. Names of headers are lower case.
struct HttpRequest {
    std::string method = "GET";
    std::string path; ///< "/v1/receipts?after=0": origin-form
    std::vector<std::pair<std::string, std::string>> headers;
    Bytes body;
    std::size_t limit = 1U << 20U; ///< most bytes of an answer's body
};
struct HttpResponse {
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    Bytes body;
    [[nodiscard]] const std::string* header(std::string_view lowerCaseName) const;
};

/// Sockets, outside the engine. Unavailable: no network, refused, reset, timed out, the relay's certificate is not the
/// force's. Never follows a redirect.
class Transport {
public:
    using Callback = std::function<void(Result<HttpResponse>)>;
    virtual ~Transport() = default;
    /// Calls back later, on the same thread, exactly once; not after destruction.
    virtual void send(HttpRequest request, Callback callback) = 0;
    /// "https://host:port" that requests go to.
    [[nodiscard]] virtual const std::string& origin() const = 0;
};

/// Where transports come from.
class Network {
public:
    virtual ~Network() = default;
    /// Looks at the certificate chain that `host` ("name:port") presents, sends nothing, and gives the DER of the CA
    /// whose SubjectPublicKeyInfo has this SHA-256. UnknownKey when none has: somebody else answers there.
    virtual void learnAuthority(const std::string& host, const std::array<std::uint8_t, 32>& spkiSha256,
                                std::function<void(Result<Bytes>)> callback) = 0;
    /// TLS 1.3 to `origin`, trusting this one CA and nothing else.
    [[nodiscard]] virtual std::unique_ptr<Transport> open(const std::string& origin, ByteView caCertificateDer) = 0;
};

/// Timers of the same thread.
class Scheduler {
public:
    virtual ~Scheduler() = default;
    /// One timer: a second call replaces the first. Not after destruction.
    virtual void wakeIn(std::int64_t millis, std::function<void()> callback) = 0;
};

} // namespace lanyard::client
