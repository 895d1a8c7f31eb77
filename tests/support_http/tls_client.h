#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/time.h"
#include "core/crypto/keys.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lanyard::test {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// A request as a test builds it.
struct HttpRequest {
    std::string method = "GET";
    std::string target = "/";
    HttpHeaders headers; ///< lower-case names
    std::string body;
    bool chunked = false;

    HttpRequest& with(std::string name, std::string value);
};

/// With Host and, where there may be a body, Content-Length or Transfer-Encoding in front, unless they are there.
[[nodiscard]] HttpRequest framed(HttpRequest request);
/// Framed, and signed with the relay's profile. A Content-Digest is the caller's to add.
[[nodiscard]] HttpRequest signedBy(HttpRequest request, const crypto::SigningKey& key, const std::string& origin,
                                   UnixMillis now, Random& random);
/// Head and body as they go over the wire; nothing is added.
[[nodiscard]] std::string headOf(const HttpRequest& request);
[[nodiscard]] std::string wireOf(const HttpRequest& request);

struct HttpAnswer {
    int status = 0;
    HttpHeaders headers; ///< lower-case names
    std::string body;
    [[nodiscard]] std::string header(std::string_view name) const; ///< empty when it is not there
    [[nodiscard]] bool has(std::string_view name) const;
    /// The end of a problem's type: "clock-skew".
    [[nodiscard]] std::string problem() const;
};

/// One TLS 1.3 connection to 127.0.0.1, blocking, with a limit of 20 seconds on everything. Trusts one CA file. Throws
/// std::runtime_error when something fails, which fails the test with the reason.
class TlsClient {
public:
    TlsClient(std::uint16_t port, const Path& caFile);
    TlsClient(TlsClient&&) noexcept;
    ~TlsClient(); ///< closes without a word, as a dead phone does

    void send(std::string_view bytes);
    /// The next answer whose status is not 1xx; `headOnly` for HEAD.
    [[nodiscard]] HttpAnswer receive(bool headOnly = false);
    /// The next head, 100 Continue too; no body is read.
    [[nodiscard]] HttpAnswer receiveHead();
    /// So many bytes of a body, after receiveHead().
    [[nodiscard]] std::string receiveBytes(std::size_t count);
    [[nodiscard]] HttpAnswer exchange(const HttpRequest& request);
    /// Tells the peer that no more comes.
    void finishSending();
    /// Waits for the peer to close; true when nothing more came before.
    [[nodiscard]] bool closedByPeer();
    /// Is an answer there within this time?
    [[nodiscard]] bool answerWithin(int millis);
    /// SubjectPublicKeyInfo pin of the last certificate in the peer's chain.
    [[nodiscard]] std::string lastCertificatePin() const;

private:
    struct State;
    [[nodiscard]] bool readMore(); ///< false at the end
    std::unique_ptr<State> m_state;
    std::string m_ahead;
};

} // namespace lanyard::test
