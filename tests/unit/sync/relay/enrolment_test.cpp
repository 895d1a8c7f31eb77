#include "tests/unit/sync/relay/fixture.h"

#include "sync/relay/rate_limit.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace lanyard::relay::test {

namespace {

using Json = nlohmann::json;

HttpRequest enrolment(std::string body) {
    return framed({"POST", "/v1/enrolments", {}, std::move(body)});
}

std::string answerFor(const crypto::SigningKey& key) {
    return R"({"answer":"c2VhbGVk","device":{"key":")" + base64Encode(key.publicKey(), Base64::Standard) + R"("}})";
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "an enrolment goes to the intake, its answer back, and from then on the key may sign",
                 "[sync][relay][enrolment]") {
    const auto key = crypto::SigningKey::generate(random);
    const std::string body = bytesOf(1500);
    const HttpAnswer asked = ask(enrolment(body));
    CHECK(asked.status == 202);
    const std::string id = Json::parse(asked.body)["id"];
    CHECK(id == idOf(body));
    CHECK(ask(enrolment(body)).body == asked.body); // again: the same
    const Json items = Json::parse(ask(byIntake({"GET", "/v1/inbox?after=0", {}, ""})).body)["items"];
    REQUIRE(items.size() == 1);
    CHECK(items[0]["kind"] == "enrolment");
    CHECK(items[0]["key"] == "");
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).body == body));

    const HttpRequest state = framed({"GET", "/v1/enrolments/" + id, {}, ""});
    CHECK(ask(state).body == R"({"state":"waiting"})");
    CHECK(ask(by(key, {"GET", "/v1/receipts", {}, ""})).problem() == "unknown-key");
    CHECK(ask(json("POST", "/v1/enrolments/" + id + "/answer", answerFor(key))).status == 204);
    CHECK(ask(state).body == R"({"answer":"c2VhbGVk","state":"answered"})");
    CHECK(ask(by(key, {"GET", "/v1/receipts", {}, ""})).status == 200);
    restart();
    CHECK(ask(by(key, {"GET", "/v1/receipts", {}, ""})).status == 200);
    CHECK(ask(framed({"GET", "/v1/enrolments/" + idOf("another"), {}, ""})).status == 404);
}

TEST_CASE_METHOD(RelayFixture, "a refused enrolment has an answer and no device", "[sync][relay][enrolment]") {
    const std::string id = Json::parse(ask(enrolment("refused")).body)["id"];
    CHECK(ask(json("POST", "/v1/enrolments/" + id + "/answer", R"({"answer":"bm8="})")).status == 204);
    CHECK(ask(framed({"GET", "/v1/enrolments/" + id, {}, ""})).body == R"({"answer":"bm8=","state":"answered"})");
}

TEST_CASE_METHOD(RelayFixture, "an answer of another form is refused and registers nobody",
                 "[sync][relay][enrolment]") {
    const std::string id = Json::parse(ask(enrolment("x")).body)["id"];
    const std::string target = "/v1/enrolments/" + id + "/answer";
    for (const std::string body : {"{}", R"({"answer":"not base64!"})", R"({"answer":"bm8=","device":{}})",
                                   R"({"answer":"bm8=","device":{"key":"AAAA"}})", R"({"answer":"bm8=","device":[]})"})
        CHECK(ask(json("POST", target, body)).status == 400);
    CHECK(ask(json("POST", target, answerFor(intake))).status == 409);
    const auto key = crypto::SigningKey::generate(random);
    CHECK(ask(json("POST", "/v1/enrolments/" + idOf("nobody") + "/answer", answerFor(key))).status == 404);
    CHECK(ask(by(key, {"GET", "/v1/receipts", {}, ""})).problem() == "unknown-key");
    CHECK(ask(framed({"GET", "/v1/enrolments/" + id, {}, ""})).body == R"({"state":"waiting"})");
}

TEST_CASE_METHOD(RelayFixture, "an answer sent again does not bring a stolen device back", "[sync][relay][enrolment]") {
    const auto key = crypto::SigningKey::generate(random);
    const std::string id = Json::parse(ask(enrolment("x")).body)["id"];
    REQUIRE(ask(json("POST", "/v1/enrolments/" + id + "/answer", answerFor(key))).status == 204);
    putDevice(key, "stolen");
    CHECK(ask(json("POST", "/v1/enrolments/" + id + "/answer", answerFor(key))).status == 204);
    CHECK(ask(by(key, create(bytesOf(100)))).status == 403);
}

TEST_CASE_METHOD(RelayFixture, "an enrolment is at most 16 KiB, and something", "[sync][relay][enrolment]") {
    CHECK(ask(enrolment("")).status == 400);
    CHECK(ask(enrolment(bytesOf(16384))).status == 202);
    CHECK(ask(enrolment(bytesOf(16385))).status == 413);
    HttpRequest chunked{"POST", "/v1/enrolments", {}, bytesOf(16385)};
    chunked.chunked = true;
    CHECK(ask(framed(chunked)).status == 413);
}

TEST_CASE_METHOD(RelayFixture, "enrolments from one address are limited, and come back with time",
                 "[sync][relay][enrolment]") {
    config.limits.enrolmentBurst = 2;
    config.limits.enrolmentsPerHour = 60;
    restart();
    CHECK(ask(enrolment("1")).status == 202);
    CHECK(ask(enrolment("2")).status == 202);
    const HttpAnswer answer = ask(enrolment("3"));
    CHECK(answer.status == 429);
    CHECK(answer.has("retry-after"));
    clock.advanceSeconds(60);
    CHECK(ask(enrolment("3")).status == 202);
    CHECK(ask(enrolment("4")).status == 429);
}

TEST_CASE_METHOD(RelayFixture, "no more enrolments wait than the relay is set to hold", "[sync][relay][enrolment]") {
    config.limits.enrolmentsWaiting = 1;
    restart();
    CHECK(ask(enrolment("1")).status == 202);
    CHECK(ask(enrolment("2")).status == 503);
    CHECK(ask(enrolment("1")).status == 202);
}

TEST_CASE("a bucket is an address, or an IPv6 network of 64 bits", "[sync][relay][enrolment]") {
    RateLimit limit(1, 1);
    CHECK(limit.allow("192.0.2.1", {0}));
    CHECK_FALSE(limit.allow("192.0.2.1", {0}));
    CHECK(limit.allow("192.0.2.2", {0}));
    CHECK(limit.allow("2001:db8::1", {0}));
    CHECK_FALSE(limit.allow("2001:db8::2", {0}));
    CHECK(limit.allow("2001:db8:0:1::1", {0}));
    CHECK_FALSE(limit.allow("192.0.2.1", {1'800'000}));
    CHECK(limit.allow("192.0.2.1", {5'400'000}));
}

TEST_CASE_METHOD(RelayFixture, "a device's state is the intake's to set, for the key it names",
                 "[sync][relay][enrolment]") {
    const auto key = crypto::SigningKey::generate(random);
    const std::string id = crypto::keyIdOf(key.publicKey());
    const std::string good = base64Encode(key.publicKey(), Base64::Standard);
    for (const std::string& body :
         {R"({"key":")" + good + R"("})", R"({"key":")" + good + R"(","state":"lost"})",
          std::string(R"({"state":"active"})"),
          R"({"key":")" + base64Encode(device.publicKey(), Base64::Standard) + R"(","state":"active"})"})
        CHECK(ask(json("PUT", "/v1/devices/" + id, body)).status == 400);
    CHECK(ask(by(key, {"GET", "/v1/receipts", {}, ""})).problem() == "unknown-key");
    putDevice(key, "active");
    putDevice(key, "active"); // again: the same
    CHECK(ask(by(key, {"GET", "/v1/receipts", {}, ""})).status == 200);
}

} // namespace lanyard::relay::test
