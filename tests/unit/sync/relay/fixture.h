#pragma once

#include "core/crypto/hash.h"
#include "sync/relay/init.h"
#include "sync/relay/server.h"
#include "tests/support/support.h"
#include "tests/support_http/tls_client.h"

#include <memory>
#include <string>

namespace lanyard::relay::test {

using lanyard::test::framed;
using lanyard::test::HttpAnswer;
using lanyard::test::HttpRequest;
using lanyard::test::TlsClient;

/// A demonstration relay in a folder of its own, served by the real server object over real TLS on a free port, with
/// one intake and one active device.
class RelayFixture {
public:
    RelayFixture();

    void start();   ///< as the program does
    void restart(); ///< a clean stop, then a start
    [[nodiscard]] TlsClient connect() const;
    [[nodiscard]] const std::string& origin() const { return server->origin(); }

    [[nodiscard]] HttpRequest byDevice(HttpRequest request);
    [[nodiscard]] HttpRequest byIntake(HttpRequest request);
    [[nodiscard]] HttpRequest by(const crypto::SigningKey& key, HttpRequest request);
    /// With a JSON body and its Content-Digest, signed by the intake.
    [[nodiscard]] HttpRequest json(std::string method, std::string target, std::string body);
    [[nodiscard]] HttpAnswer ask(const HttpRequest& request) const { return connect().exchange(request); }
    [[nodiscard]] HttpAnswer get(const std::string& hostAndPort, const std::string& path) const;

    /// Registers a device's key; the state is active, retired or stolen.
    void putDevice(const crypto::SigningKey& key, const std::string& state);

    /// tus requests of the device, not signed yet.
    [[nodiscard]] static HttpRequest create(const std::string& envelope, bool withBody = false);
    [[nodiscard]] static HttpRequest patch(const std::string& id, std::size_t offset, std::string body);
    [[nodiscard]] static HttpRequest head(const std::string& id);
    [[nodiscard]] static HttpRequest remove(const std::string& id);
    /// Creates and sends a whole envelope; its id.
    std::string upload(const std::string& envelope);
    [[nodiscard]] std::string offsetOf(const std::string& id);

    lanyard::test::TempFolder folder{"relay"};
    lanyard::test::FixedClock clock;
    lanyard::test::SeededRandom random;
    SystemRandom serverRandom;
    crypto::SigningKey device;
    crypto::SigningKey intake;
    RelayInfo info;
    Config config;
    std::unique_ptr<Log> log;
    std::unique_ptr<Server> server;
};

/// Different bytes for different numbers.
[[nodiscard]] std::string bytesOf(std::size_t size, unsigned int number = 1);
[[nodiscard]] std::string idOf(const std::string& envelope);

} // namespace lanyard::relay::test
