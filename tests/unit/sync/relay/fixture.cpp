#include "tests/unit/sync/relay/fixture.h"

#include "sync/protocol/http.h"
#include "sync/protocol/request_signature.h"
#include "sync/relay/sqlite_store.h"
#include "sync/relay/store_thread.h"

#include <arpa/inet.h>
#include <array>
#include <catch2/catch.hpp>
#include <sys/socket.h>
#include <unistd.h>

namespace lanyard::relay::test {

namespace {

/// A relay's folder with its intake and one device, made once a program: making keys and syncing files for each test is
/// most of the time they take.
struct Prepared {
    Prepared() : device(crypto::SigningKey::generate(random)), intake(crypto::SigningKey::generate(random)) {
        InitOptions options;
        options.folder = folder.path();
        options.origin = "https://127.0.0.1:0";
        options.demoCa = true;
        const SystemClock now; // the certificate's dates are checked against the machine's clock
        const auto made = initRelay(options, now, random);
        REQUIRE(made);
        info = *made;
        REQUIRE(allowIntake(folder.path(), base64Encode(intake.publicKey(), Base64::Standard)));
        const auto store = StoreThread::start([this] { return openSqliteStore(folder / "relay.db"); });
        REQUIRE(store);
        const Device active{crypto::keyIdOf(device.publicKey()), device.publicKey(), DeviceState::Active};
        REQUIRE((*store)->runNow([&](RelayStore& rows) { return rows.putDevice(active, 0); }));
    }
    lanyard::test::TempFolder folder{"prepared"};
    lanyard::test::SeededRandom random{2};
    crypto::SigningKey device;
    crypto::SigningKey intake;
    RelayInfo info;
};

const Prepared& prepared() {
    static const Prepared once;
    return once;
}

} // namespace

RelayFixture::RelayFixture()
    : device(crypto::SigningKey::fromSeed(prepared().device.seed()))
    , intake(crypto::SigningKey::fromSeed(prepared().intake.seed()))
    , info(prepared().info)
    , log(std::make_unique<Log>(Log::Sink::Nowhere, clock)) {
    std::filesystem::copy(prepared().folder.path(), folder.path(), std::filesystem::copy_options::recursive);
    const auto loaded = loadConfig(folder.path());
    REQUIRE(loaded);
    config = *loaded;
    config.limits.freeDisk = 0;
    start();
}

void RelayFixture::start() {
    auto started = Server::start(config, clock, serverRandom, *log);
    if (!started)
        FAIL(started.error().message);
    server = std::move(*started);
}

void RelayFixture::restart() {
    server.reset();
    start();
}

TlsClient RelayFixture::connect() const {
    return {server->port(), folder / "tls/ca.pem"};
}

HttpRequest RelayFixture::by(const crypto::SigningKey& key, HttpRequest request) {
    return lanyard::test::signedBy(std::move(request), key, origin(), clock.now(), random);
}

HttpRequest RelayFixture::byDevice(HttpRequest request) {
    return by(device, std::move(request));
}

HttpRequest RelayFixture::byIntake(HttpRequest request) {
    return by(intake, std::move(request));
}

HttpRequest RelayFixture::json(std::string method, std::string target, std::string body) {
    HttpRequest request{std::move(method), std::move(target), {}, std::move(body)};
    request.with("content-digest", protocol::contentDigest(viewOf(request.body)))
        .with("content-type", "application/json");
    return byIntake(std::move(request));
}

HttpAnswer RelayFixture::get(const std::string& hostAndPort, const std::string& path) const {
    const auto at = parseEndpoint(hostAndPort);
    REQUIRE(at);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(at->port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    const std::string request = "GET " + path + " HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    REQUIRE(::send(socket, request.data(), request.size(), 0) == static_cast<ssize_t>(request.size()));
    std::string all;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = ::recv(socket, piece.data(), piece.size(), 0)) > 0;)
        all.append(piece.data(), static_cast<std::size_t>(got));
    ::close(socket);
    HttpAnswer answer;
    REQUIRE(all.size() > 12);
    answer.status = std::stoi(all.substr(9, 3));
    answer.headers.emplace_back("head", all.substr(0, all.find("\r\n\r\n")));
    answer.body = all.substr(all.find("\r\n\r\n") + 4);
    return answer;
}

void RelayFixture::putDevice(const crypto::SigningKey& key, const std::string& state) {
    const std::string body =
        R"({"key":")" + base64Encode(key.publicKey(), Base64::Standard) + R"(","state":")" + state + R"("})";
    REQUIRE(ask(json("PUT", "/v1/devices/" + crypto::keyIdOf(key.publicKey()), body)).status == 204);
}

HttpRequest RelayFixture::create(const std::string& envelope, bool withBody) {
    HttpRequest request{"POST", "/v1/uploads", {}, withBody ? envelope : ""};
    const crypto::Hash256 hash = crypto::sha256(viewOf(envelope));
    request.with("tus-resumable", "1.0.0")
        .with("upload-length", std::to_string(envelope.size()))
        .with("upload-metadata", protocol::formatUploadMetadata({{"sha256", Bytes(hash.begin(), hash.end())}}));
    if (withBody)
        request.with("content-type", "application/offset+octet-stream");
    return request;
}

HttpRequest RelayFixture::patch(const std::string& id, std::size_t offset, std::string body) {
    HttpRequest request{"PATCH", "/v1/uploads/" + id, {}, std::move(body)};
    return request.with("tus-resumable", "1.0.0")
        .with("upload-offset", std::to_string(offset))
        .with("content-type", "application/offset+octet-stream");
}

HttpRequest RelayFixture::head(const std::string& id) {
    HttpRequest request{"HEAD", "/v1/uploads/" + id, {}, ""};
    return request.with("tus-resumable", "1.0.0");
}

HttpRequest RelayFixture::remove(const std::string& id) {
    HttpRequest request{"DELETE", "/v1/uploads/" + id, {}, ""};
    return request.with("tus-resumable", "1.0.0");
}

std::string RelayFixture::upload(const std::string& envelope) {
    const HttpAnswer answer = ask(byDevice(create(envelope, true)));
    REQUIRE(answer.status == 201);
    REQUIRE(answer.header("upload-offset") == std::to_string(envelope.size()));
    return idOf(envelope);
}

std::string RelayFixture::offsetOf(const std::string& id) {
    const HttpAnswer answer = ask(byDevice(head(id)));
    REQUIRE(answer.status == 200);
    return answer.header("upload-offset");
}

std::string bytesOf(std::size_t size, unsigned int number) {
    std::string bytes(size, '\0');
    lanyard::test::SeededRandom random(number);
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return bytes;
}

std::string idOf(const std::string& envelope) {
    return base64Encode(crypto::sha256(viewOf(envelope)), Base64::Url);
}

} // namespace lanyard::relay::test
