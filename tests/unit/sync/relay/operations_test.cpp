#include "tests/unit/sync/relay/fixture.h"

#include <catch2/catch.hpp>
#include <csignal>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sstream>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace lanyard::relay::test {

namespace {

/// What is written to stderr while it lives.
class CapturedStderr {
public:
    explicit CapturedStderr(Path file) : m_file(std::move(file)), m_before(::dup(STDERR_FILENO)) {
        const int opened = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        REQUIRE(opened >= 0);
        REQUIRE(::dup2(opened, STDERR_FILENO) == STDERR_FILENO);
        ::close(opened);
    }
    CapturedStderr(const CapturedStderr&) = delete;
    CapturedStderr& operator=(const CapturedStderr&) = delete;
    ~CapturedStderr() {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    [[nodiscard]] std::string text() const { return lanyard::test::readAllText(m_file); }

private:
    Path m_file;
    int m_before;
};

/// No file of this process grows beyond a size while it lives: a full disk, as a database sees it.
class NoRoom {
public:
    explicit NoRoom(rlim_t size) {
        std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        rlimit now = m_before;
        now.rlim_cur = size;
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &now) == 0);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

bool containsAny(const std::string& text, const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        if (text.find(word) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "the loopback listener tells health, readiness and numbers, and no id",
                 "[sync][relay][operations]") {
    const std::string id = upload(bytesOf(1000));
    REQUIRE(ask(framed({"GET", "/v1/receipts", {}, ""})).status == 401);
    clock.advanceSeconds(90);
    CHECK(get(server->metrics(), "/healthz").status == 200);
    CHECK(get(server->metrics(), "/readyz").status == 200);
    CHECK(get(server->metrics(), "/v1/receipts").status == 404); // the public routes are not here
    const HttpAnswer metrics = get(server->metrics(), "/metrics");
    CHECK(metrics.headers.front().second.find("text/plain; version=0.0.4") != std::string::npos);
    CHECK(metrics.body.find("relay_uploads_total{result=\"complete\"} 1\n") != std::string::npos);
    CHECK(metrics.body.find("relay_bytes_total 1000\n") != std::string::npos);
    CHECK(metrics.body.find("relay_oldest_unfetched_seconds 90\n") != std::string::npos);
    CHECK(metrics.body.find("relay_signature_failures_total{reason=\"missing-signature\"} 1\n") != std::string::npos);
    CHECK(metrics.body.find("relay_http_request_duration_seconds_count") != std::string::npos);
    CHECK_FALSE(containsAny(metrics.body, {id, crypto::keyIdOf(device.publicKey()), "127.0.0.1"}));

    REQUIRE(ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).status == 200);
    CHECK(get(server->metrics(), "/metrics").body.find("relay_oldest_unfetched_seconds 0\n") != std::string::npos);

    config.limits.freeDisk = std::uint64_t{1} << 40U;
    restart();
    CHECK(get(server->metrics(), "/readyz").status == 503);
    CHECK(get(server->metrics(), "/healthz").status == 200);
}

TEST_CASE_METHOD(RelayFixture, "the log has one JSON object a line and nothing that a client sent",
                 "[sync][relay][operations]") {
    server.reset();
    const CapturedStderr captured(folder / "log");
    log = std::make_unique<Log>(Log::Sink::Stderr, clock);
    start();
    const std::string envelope = bytesOf(200);
    REQUIRE(ask(byDevice(create(envelope, true))).status == 201);
    REQUIRE(ask(byDevice({"GET", "/v1/receipts?after=0&x=1", {{"user-agent", "canary-agent"}}, ""})).status == 200);
    REQUIRE(ask(framed({"POST", "/v1/enrolments", {}, "canary-body"})).status == 202);
    REQUIRE(ask(framed({"GET", "/canary-path", {}, ""})).status == 404);
    TlsClient doubtful = connect();
    doubtful.send("GET /canary-guard HTTP/1.0\r\n\r\n");
    REQUIRE(doubtful.receive().status == 400);
    server.reset();
    log.reset();

    const std::string text = captured.text();
    CHECK_FALSE(containsAny(text, {"canary", idOf(envelope), "after=", "127.0.0.1", "sha256", "/v1/"}));
    const std::string key = crypto::keyIdOf(device.publicKey());
    CHECK(text.find("\"" + key.substr(0, 8) + "\"") != std::string::npos);
    CHECK(text.find(key.substr(0, 9)) == std::string::npos);
    std::istringstream lines(text);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        REQUIRE(json.is_object());
        CHECK(json["ts"] == "2026-11-22T05:20:00Z");
        for (const auto& [name, value] : json.items())
            CHECK(containsAny(" ts level event reason request_id status dur_ms bytes key ", {" " + name + " "}));
    }
    CHECK(count >= 5);
    log = std::make_unique<Log>(Log::Sink::Nowhere, clock);
}

TEST_CASE_METHOD(RelayFixture, "with no room left the relay says so, keeps what it has, and goes on when there is room",
                 "[sync][relay][operations]") {
    const std::string kept = upload(bytesOf(5000));
    const std::string large = bytesOf(400'000, 2);
    REQUIRE(ask(byDevice(create(large))).status == 201);
    const std::string small = bytesOf(50'000, 3);
    {
        const NoRoom noRoom(std::filesystem::file_size(folder / "relay.db-wal"));
        const HttpAnswer answer = ask(byDevice(create(small, true)));
        CHECK(answer.status == 507);
        CHECK(answer.problem() == "no-room");
        CHECK(ask(framed({"GET", "/.well-known/lanyard", {}, ""})).status == 200);
        CHECK(get(server->metrics(), "/readyz").status == 503);
    }
    {
        const NoRoom noRoom(350'000); // the database may grow, the upload's file may not
        CHECK(ask(byDevice(patch(idOf(large), 0, large))).status == 507);
    }
    CHECK(offsetOf(kept) == "5000");
    CHECK(ask(byDevice(head(idOf(small)))).status == 404);
    CHECK(upload(small) == idOf(small));
    const std::size_t offset = std::stoul(offsetOf(idOf(large)));
    CHECK(ask(byDevice(patch(idOf(large), offset, large.substr(offset)))).status == 204);
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + idOf(large), {}, ""})).body == large));
}

TEST_CASE_METHOD(RelayFixture, "a clean stop ends idle connections and long waits at once, and nothing is lost",
                 "[sync][relay][operations]") {
    config.limits.stopSeconds = 1;
    restart();
    TlsClient idle = connect();
    REQUIRE(idle.exchange(framed({"GET", "/.well-known/lanyard", {}, ""})).status == 200);
    TlsClient waiting = connect();
    waiting.send(wireOf(byIntake({"GET", "/v1/inbox?after=0&wait=55", {}, ""})));
    CHECK_FALSE(waiting.answerWithin(50));
    const std::string envelope = bytesOf(100'000);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    TlsClient sending = connect();
    sending.send(headOf(byDevice(patch(idOf(envelope), 0, envelope).with("expect", "100-continue"))));
    REQUIRE(sending.receiveHead().status == 100);

    const auto begun = std::chrono::steady_clock::now();
    server->stop();
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(5));
    CHECK(waiting.receive().status == 200);
    CHECK(idle.closedByPeer());
    start();
    CHECK(offsetOf(idOf(envelope)) == "0");
}

TEST_CASE_METHOD(RelayFixture, "a clean stop gives a request under way its time", "[sync][relay][operations]") {
    const std::string envelope = bytesOf(5000);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    TlsClient sending = connect();
    sending.send(headOf(byDevice(patch(idOf(envelope), 0, envelope).with("expect", "100-continue"))));
    REQUIRE(sending.receiveHead().status == 100);
    std::thread stopping([this] { server->stop(); });
    sending.send(envelope);
    const HttpAnswer answer = sending.receive();
    stopping.join();
    CHECK(answer.status == 204);
    CHECK(answer.header("upload-offset") == "5000");
}

TEST_CASE_METHOD(RelayFixture, "a second relay in the same folder is refused", "[sync][relay][operations]") {
    const auto second = Server::start(config, clock, serverRandom, *log);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
}

TEST_CASE_METHOD(RelayFixture, "files that no row speaks of are removed at the start, and nothing else is",
                 "[sync][relay][operations]") {
    const std::string id = upload(bytesOf(100'000));
    server.reset();
    const std::string owner = crypto::keyIdOf(device.publicKey());
    const Path stray = folder / "uploads" / (idOf("stray") + "." + owner);
    const Path foreign = folder / "uploads" / "notes.txt";
    lanyard::test::writeAll(stray, std::string_view("left by a kill"));
    lanyard::test::writeAll(foreign, std::string_view("not ours"));
    lanyard::test::writeAll(folder / "repo/.incoming-x", std::string_view("half of a pack"));
    start();
    for (int i = 0; i < 200 && std::filesystem::exists(stray); ++i)
        CHECK(ask(framed({"GET", "/.well-known/lanyard", {}, ""})).status == 200); // it sweeps beside its requests
    CHECK_FALSE(std::filesystem::exists(stray));
    CHECK(std::filesystem::exists(foreign));
    CHECK_FALSE(std::filesystem::exists(folder / "repo/.incoming-x"));
    CHECK(ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).status == 200);
}

} // namespace lanyard::relay::test
