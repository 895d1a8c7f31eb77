#include "tests/unit/sync/relay/fixture.h"

#include "sync/relay/upload_locks.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <catch2/catch.hpp>
#include <openssl/sha.h>

namespace lanyard::relay::test {

namespace {

constexpr std::size_t kSmall = 5000;    // lives in the database
constexpr std::size_t kLarge = 300'000; // lives in a file

std::string sha1Of(const std::string& body) {
    Bytes digest(20);
    SHA1(reinterpret_cast<const unsigned char*>(body.data()), body.size(), digest.data());
    return base64Encode(digest, Base64::Standard);
}

std::string sha256Of(const std::string& body) {
    return base64Encode(crypto::sha256(viewOf(body)), Base64::Standard);
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "an envelope sent in pieces reaches the inbox byte for byte", "[sync][relay][tus]") {
    const std::size_t size = GENERATE(as<std::size_t>(), kSmall, kLarge, 65536, 65537);
    const std::string envelope = bytesOf(size);
    const std::string id = idOf(envelope);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    TlsClient client = connect();
    std::size_t offset = 0;
    for (const std::size_t piece : {size / 3, size / 3, size - 2 * (size / 3)}) {
        CHECK(ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).status == 404); // not before it is whole
        const HttpAnswer answer = client.exchange(byDevice(patch(id, offset, envelope.substr(offset, piece))));
        REQUIRE(answer.status == 204);
        offset += piece;
        CHECK(answer.header("upload-offset") == std::to_string(offset));
    }
    const HttpAnswer item = ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""}));
    CHECK(item.status == 200);
    CHECK((item.body == envelope));
}

TEST_CASE_METHOD(RelayFixture, "an envelope larger than the relay's memory pieces arrives whole in one request",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(std::size_t{9} << 20U); // more than one durable advance
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    CHECK(ask(byDevice(patch(idOf(envelope), 0, envelope))).header("upload-offset") == std::to_string(envelope.size()));
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + idOf(envelope), {}, ""})).body == envelope));
}

TEST_CASE_METHOD(RelayFixture, "a creation sent again is the same 201 and loses nothing", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    const std::string id = idOf(envelope);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    REQUIRE(ask(byDevice(patch(id, 0, envelope.substr(0, 40)))).status == 204);
    for (const bool withBody : {false, true}) {
        const HttpAnswer again = ask(byDevice(create(envelope, withBody)));
        CHECK(again.status == 201);
        CHECK(again.header("location") == "/v1/uploads/" + id);
        CHECK(again.header("upload-offset") == "40");
    }
    REQUIRE(ask(byDevice(patch(id, 40, envelope.substr(40)))).status == 204);
    CHECK(ask(byDevice(create(envelope, true))).header("upload-offset") == std::to_string(envelope.size()));

    HttpRequest longer = create(envelope);
    longer.headers[1].second = std::to_string(envelope.size() + 1);
    const HttpAnswer other = ask(byDevice(longer));
    CHECK(other.status == 409);
    CHECK(other.problem() == "inconsistent-upload-length");
}

TEST_CASE_METHOD(RelayFixture, "bytes that do not fit their hash are 460 and the upload is back at 0",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    const std::string id = idOf(envelope);
    std::string wrong = envelope;
    wrong[17] = static_cast<char>(wrong[17] ^ 1);
    SECTION("in a PATCH, after good pieces") {
        REQUIRE(ask(byDevice(create(envelope))).status == 201);
        REQUIRE(ask(byDevice(patch(id, 0, wrong.substr(0, 100)))).status == 204);
        const HttpAnswer answer = ask(byDevice(patch(id, 100, wrong.substr(100))));
        CHECK(answer.status == 460);
        CHECK(answer.problem() == "checksum-mismatch");
    }
    SECTION("in the creation") {
        HttpRequest request = create(envelope, true);
        request.body = wrong;
        CHECK(ask(byDevice(request)).status == 460);
    }
    CHECK(offsetOf(id) == "0");
    CHECK(ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).status == 404);
    CHECK(ask(byDevice(patch(id, 0, envelope))).header("upload-offset") == std::to_string(envelope.size()));
}

TEST_CASE_METHOD(RelayFixture, "tus 18: nothing beyond the length is taken, however it is framed",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    HttpRequest request = patch(idOf(envelope), 0, envelope + "x");
    request.chunked = GENERATE(false, true);
    const HttpAnswer answer = ask(byDevice(request));
    CHECK(answer.status == 413);
    CHECK(offsetOf(idOf(envelope)) == "0");
    CHECK(ask(byDevice(patch(idOf(envelope), 0, envelope))).status == 204);
}

TEST_CASE_METHOD(RelayFixture, "tus 19: what arrived before the connection ended is kept and resumed from",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    const std::string id = idOf(envelope);
    const bool inCreation = GENERATE(false, true);
    if (!inCreation)
        REQUIRE(ask(byDevice(create(envelope))).status == 201);
    const HttpRequest request = byDevice(inCreation ? create(envelope, true) : patch(id, 0, envelope));
    TlsClient client = connect();
    client.send(headOf(request) + envelope.substr(0, 3000));
    client.finishSending();
    CHECK(client.closedByPeer()); // it has seen the end, and stored before it closed
    CHECK(offsetOf(id) == "3000");
    restart();
    CHECK(offsetOf(id) == "3000");
    CHECK(ask(byDevice(patch(id, 3000, envelope.substr(3000)))).status == 204);
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).body == envelope));
}

TEST_CASE_METHOD(RelayFixture, "tus 21: a chunked PATCH without a length works", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    HttpRequest request = patch(idOf(envelope), 0, envelope.substr(0, 4001));
    request.chunked = true;
    CHECK(ask(byDevice(request)).header("upload-offset") == "4001");
    HttpRequest rest = patch(idOf(envelope), 4001, envelope.substr(4001));
    rest.chunked = true;
    CHECK(ask(byDevice(rest)).header("upload-offset") == std::to_string(envelope.size()));
}

TEST_CASE_METHOD(RelayFixture, "tus 22: HEAD asks the holder of an upload to stop and then tells the truth",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    const std::string id = idOf(envelope);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    const HttpRequest request = byDevice(patch(id, 0, envelope).with("expect", "100-continue"));
    TlsClient holder = connect();
    holder.send(headOf(request));
    REQUIRE(holder.receiveHead().status == 100); // it holds the upload and reads
    holder.send(envelope.substr(0, 1234));

    const std::size_t offset = std::stoul(offsetOf(id));
    CHECK(offset <= 1234);
    const HttpAnswer stopped = holder.receive();
    CHECK(stopped.status == 409);
    CHECK(stopped.problem() == "superseded");
    CHECK(stopped.header("connection") == "close");
    CHECK(ask(byDevice(patch(id, offset, envelope.substr(offset)))).status == 204);
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).body == envelope));
}

TEST_CASE("tus 22: a holder that does not let go in time leaves the newcomer with Busy", "[sync][relay][tus]") {
    boost::asio::io_context network;
    UploadLocks locks(network.get_executor(), std::chrono::milliseconds(30));
    const auto ended = [](const std::exception_ptr& problem) { REQUIRE(problem == nullptr); };
    bool busy = false;
    bool later = false;
    const auto play = [&]() -> Awaitable<void> {
        {
            auto first = co_await locks.acquire("a", "b");
            CHECK(first.has_value());
            auto other = co_await locks.acquire("a", "c"); // another device's upload of the same envelope
            CHECK(other.has_value());
            auto second = co_await locks.acquire("a", "b");
            busy = !second && second.error().code == ErrorCode::Busy;
        }
        auto third = co_await locks.acquire("a", "b");
        later = third.has_value();
    };
    boost::asio::co_spawn(network, play(), ended);
    network.run();
    CHECK(busy);
    CHECK(later);
}

TEST_CASE_METHOD(RelayFixture, "tus 23: a body that does not come is given up, and its upload is free",
                 "[sync][relay][tus]") {
    config.limits.bodySeconds = 1;
    restart();
    const std::string envelope = bytesOf(kSmall);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    TlsClient silent = connect();
    silent.send(headOf(byDevice(patch(idOf(envelope), 0, envelope))));
    CHECK(silent.closedByPeer());
    CHECK(offsetOf(idOf(envelope)) == "0");
}

TEST_CASE_METHOD(RelayFixture, "tus 25: a body that does not fit its Upload-Checksum is 460 and changes nothing",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    const std::string id = idOf(envelope);
    const std::string piece = envelope.substr(0, 2000);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    CHECK(ask(byDevice(patch(id, 0, piece).with("upload-checksum", "sha256 " + sha256Of("other")))).status == 460);
    CHECK(ask(byDevice(patch(id, 0, piece).with("upload-checksum", "md5 " + sha256Of(piece)))).status == 400);
    CHECK(ask(byDevice(patch(id, 0, piece).with("upload-checksum", "sha256"))).status == 400);
    CHECK(ask(byDevice(patch(id, 0, piece).with("upload-checksum", "sha256 AAAA"))).status == 400);
    CHECK(offsetOf(id) == "0");
    CHECK(ask(byDevice(patch(id, 0, piece).with("upload-checksum", "sha256 " + sha256Of(piece)))).status == 204);
    CHECK(offsetOf(id) == "2000");
    CHECK(ask(byDevice(patch(id, 2000, piece).with("upload-checksum", "sha1 " + sha1Of("other")))).status == 460);
    const std::string next = envelope.substr(2000, 1000);
    CHECK(ask(byDevice(patch(id, 2000, next).with("upload-checksum", "sha1 " + sha1Of(next)))).status == 204);
    CHECK(offsetOf(id) == "3000");
}

TEST_CASE_METHOD(RelayFixture, "tus 26: with a checksum, the bytes of a request that broke off do not count",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), kSmall, kLarge));
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    TlsClient client = connect();
    const HttpRequest request =
        byDevice(patch(idOf(envelope), 0, envelope).with("upload-checksum", "sha256 " + sha256Of(envelope)));
    client.send(headOf(request) + envelope.substr(0, 3000));
    client.finishSending();
    CHECK(client.closedByPeer());
    CHECK(offsetOf(idOf(envelope)) == "0");
}

TEST_CASE_METHOD(RelayFixture, "a device has a bounded number of unfinished uploads, and bytes in them",
                 "[sync][relay][tus]") {
    config.limits.openUploads = 3;
    config.limits.openBytes = 100'000;
    restart();
    for (unsigned int i = 0; i < 3; ++i)
        REQUIRE(ask(byDevice(create(bytesOf(kSmall, i)))).status == 201);
    const HttpAnswer many = ask(byDevice(create(bytesOf(kSmall, 9))));
    CHECK(many.status == 429);
    CHECK(many.problem() == "too-many-uploads");
    CHECK(ask(byDevice(create(bytesOf(kSmall, 1)))).status == 201); // one of the three again
    REQUIRE(ask(byDevice(patch(idOf(bytesOf(kSmall, 1)), 0, bytesOf(kSmall, 1)))).status == 204);
    CHECK(ask(byDevice(create(bytesOf(99'000, 8)))).status == 429); // too many bytes
    CHECK(ask(byDevice(create(bytesOf(kSmall, 9)))).status == 201);
}

TEST_CASE_METHOD(RelayFixture, "bytes in a file beyond the acknowledged offset are cut off", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(kLarge);
    const std::string id = idOf(envelope);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    REQUIRE(ask(byDevice(patch(id, 0, envelope.substr(0, 1000)))).status == 204);
    const Path file = folder.path() / "uploads" / (id + "." + crypto::keyIdOf(device.publicKey()));
    server.reset();
    lanyard::test::writeAll(file, envelope.substr(0, 1000) + bytesOf(kLarge, 9)); // left by a killed relay
    start();
    CHECK(offsetOf(id) == "1000");
    CHECK(ask(byDevice(patch(id, 1000, envelope.substr(1000)))).status == 204);
    CHECK(std::filesystem::file_size(file) == kLarge);
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).body == envelope));

    SECTION("and a file that is shorter than the offset begins again") {
        const std::string other = bytesOf(kLarge, 2);
        REQUIRE(ask(byDevice(create(other))).status == 201);
        REQUIRE(ask(byDevice(patch(idOf(other), 0, other.substr(0, 1000)))).status == 204);
        lanyard::test::writeAll(folder.path() / "uploads" / (idOf(other) + "." + crypto::keyIdOf(device.publicKey())),
                                std::string_view("lost"));
        CHECK(ask(byDevice(patch(idOf(other), 1000, other.substr(1000)))).status == 409);
        CHECK(offsetOf(idOf(other)) == "0");
        CHECK(ask(byDevice(patch(idOf(other), 0, other))).status == 204);
    }
}

} // namespace lanyard::relay::test
