#include "tests/unit/sync/relay/fixture.h"

#include "sync/protocol/request_signature.h"

#include <catch2/catch.hpp>

namespace lanyard::relay::test {

namespace {

HttpRequest receiptsRequest() {
    return {"GET", "/v1/receipts?after=0", {}, ""};
}

std::string& value(HttpRequest& request, std::string_view name) {
    for (auto& [key, text] : request.headers) {
        if (key == name)
            return text;
    }
    throw std::runtime_error("no such header");
}

/// The same request signed for ten seconds only.
HttpRequest shortLived(HttpRequest request, const crypto::SigningKey& key, const std::string& origin) {
    std::string& input = value(request, "signature-input");
    const std::string name = "expires=";
    const std::size_t at = input.find(name) + name.size();
    const std::size_t end = input.find(';', at);
    input.replace(at, end - at, std::to_string(std::stoll(input.substr(at, end - at)) - 290));
    protocol::HttpRequestView view{request.method, origin + request.target, request.headers};
    const auto base = protocol::signatureBase(view, input, input.substr(0, input.find('=')));
    REQUIRE(base);
    value(request, "signature") =
        input.substr(0, input.find('=')) + "=:" + base64Encode(key.sign(viewOf(*base)), Base64::Standard) + ":";
    return request;
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "a signature that is not good is refused with what is wrong with it",
                 "[sync][relay][signature]") {
    const auto expect = [&](const HttpRequest& request, int status, const std::string& name) {
        const HttpAnswer answer = ask(request);
        CHECK(answer.status == status);
        CHECK(answer.problem() == name);
        CHECK(answer.header("content-type") == "application/problem+json");
        CHECK(answer.has("date"));
    };
    SECTION("none") {
        expect(framed(receiptsRequest()), 401, "missing-signature");
    }
    SECTION("by a key nobody knows") {
        expect(by(crypto::SigningKey::generate(random), receiptsRequest()), 401, "unknown-key");
    }
    SECTION("of another request") {
        HttpRequest request = byDevice(receiptsRequest());
        request.target = "/v1/receipts?after=1";
        expect(request, 401, "bad-signature");
    }
    SECTION("for another relay: the origin is ours, whatever Host says") {
        HttpRequest request = lanyard::test::signedBy(receiptsRequest().with("host", "evil.example"), device,
                                                      "https://evil.example", clock.now(), random);
        expect(request, 401, "bad-signature");
    }
    SECTION("past its own end") {
        HttpRequest request = shortLived(byDevice(receiptsRequest()), device, origin());
        clock.advanceSeconds(30);
        expect(request, 401, "expired");
    }
    SECTION("too old") {
        HttpRequest request = byDevice(receiptsRequest());
        clock.advanceSeconds(301);
        expect(request, 401, "clock-skew");
    }
    SECTION("from a clock far ahead") {
        clock.advanceSeconds(3600);
        HttpRequest request = byDevice(receiptsRequest());
        clock.advanceSeconds(-3600);
        expect(request, 401, "clock-skew");
    }
    SECTION("from a clock far behind") {
        clock.advanceSeconds(-86400);
        HttpRequest request = byDevice(receiptsRequest());
        clock.advanceSeconds(86400);
        const HttpAnswer answer = ask(request);
        CHECK(answer.status == 401);
        CHECK(answer.problem() == "clock-skew");
    }
    SECTION("that leaves out a header that is there") {
        HttpRequest request = byDevice(receiptsRequest());
        expect(request.with("content-type", "text/plain"), 401, "insufficient-coverage");
    }
    SECTION("twice") {
        HttpRequest request = byDevice(receiptsRequest());
        std::string& input = value(request, "signature-input");
        const std::string second = "two" + input.substr(input.find('='));
        input += ", " + second;
        std::string& signature = value(request, "signature");
        signature += ", two" + signature.substr(signature.find('='));
        expect(request, 400, "malformed-signature");
    }
    SECTION("that does not parse") {
        HttpRequest request = byDevice(receiptsRequest());
        value(request, "signature") = "lanyard=:!!:";
        expect(request, 400, "malformed-signature");
    }
}

TEST_CASE_METHOD(RelayFixture, "a request sent a second time is refused as replayed, after a restart too",
                 "[sync][relay][signature]") {
    const std::string envelope = bytesOf(100);
    const HttpRequest list = byDevice(receiptsRequest());
    const HttpRequest make = byDevice(create(envelope, true));
    const HttpRequest inbox = byIntake({"GET", "/v1/inbox?after=0", {}, ""});
    CHECK(ask(list).status == 200);
    CHECK(ask(make).status == 201);
    CHECK(ask(inbox).status == 200);
    restart();
    for (const HttpRequest* request : {&list, &make, &inbox}) {
        // The origin changed with the port, so sign for the new one, then send that twice.
        HttpRequest fresh = *request;
        std::erase_if(fresh.headers, [](const auto& one) { return one.first.starts_with("signature"); });
        const HttpRequest again = request == &inbox ? byIntake(fresh) : byDevice(fresh);
        const int first = ask(again).status;
        CHECK((first == 200 || first == 201));
        const HttpAnswer answer = ask(again);
        CHECK(answer.status == 401);
        CHECK(answer.problem() == "replayed");
    }
}

TEST_CASE_METHOD(RelayFixture, "a replayed PATCH is refused although its bytes would fit again",
                 "[sync][relay][signature]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), 100, 100'000));
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    std::string wrong = envelope;
    wrong[0] = static_cast<char>(wrong[0] ^ 1);
    const HttpRequest request = byDevice(patch(idOf(envelope), 0, wrong));
    REQUIRE(ask(request).status == 460); // back at 0
    const HttpAnswer answer = ask(request);
    CHECK(answer.status == 401);
    CHECK(answer.problem() == "replayed");
}

TEST_CASE_METHOD(RelayFixture, "a device cannot see, change or end another's upload", "[sync][relay][signature]") {
    const auto other = crypto::SigningKey::generate(random);
    putDevice(other, "active");
    const std::string envelope = bytesOf(100);
    const std::string id = idOf(envelope);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    REQUIRE(ask(byDevice(patch(id, 0, envelope.substr(0, 10)))).status == 204);
    CHECK(ask(by(other, head(id))).status == 404);
    CHECK(ask(by(other, patch(id, 10, envelope.substr(10)))).status == 404);
    CHECK(ask(by(other, remove(id))).status == 404);
    CHECK(ask(by(other, {"GET", "/v1/uploads/" + id + "/custody", {}, ""})).status == 404);
    CHECK(offsetOf(id) == "10");
}

TEST_CASE_METHOD(RelayFixture, "an envelope that two devices send is one envelope, and both get its receipt",
                 "[sync][relay][signature]") {
    // An officer's new phone key sends the outbox of the old one.
    const auto other = crypto::SigningKey::generate(random);
    putDevice(other, "active");
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), 100, 100'000));
    const std::string id = idOf(envelope);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    REQUIRE(ask(byDevice(patch(id, 0, envelope.substr(0, 10)))).status == 204); // and never goes on
    REQUIRE(ask(by(other, create(envelope, true))).status == 201);
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).body == envelope));
    REQUIRE(ask(json("POST", "/v1/inbox/" + id + "/receipt", R"({"proof":"the proof"})")).status == 204);
    CHECK(ask(byDevice(receiptsRequest())).body == R"({"cursor":0,"receipts":[]})");
    CHECK(ask(by(other, receiptsRequest())).body.find("the proof") != std::string::npos);

    REQUIRE(ask(byDevice(patch(id, 10, envelope.substr(10)))).status == 204);
    CHECK(ask(byDevice(receiptsRequest())).body.find("the proof") != std::string::npos);
    const std::string list = ask(byIntake({"GET", "/v1/inbox?after=0", {}, ""})).body;
    CHECK(list.find(id) == list.rfind(id));
    CHECK((ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).body == envelope));
}

TEST_CASE_METHOD(RelayFixture, "a retired device may send what it has; a stolen one may only fetch",
                 "[sync][relay][signature]") {
    const std::string envelope = bytesOf(100);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    putDevice(device, "retired");
    CHECK(ask(byDevice(patch(idOf(envelope), 0, envelope))).status == 204);
    CHECK(ask(byDevice(create(bytesOf(100, 2), true))).status == 201);
    CHECK(ask(byDevice(receiptsRequest())).status == 200);

    putDevice(device, "stolen");
    restart(); // and it stays so
    for (const HttpRequest& request :
         {create(bytesOf(100, 3)), head(idOf(envelope)), patch(idOf(envelope), 100, ""), remove(idOf(envelope))}) {
        const HttpAnswer answer = ask(byDevice(request));
        CHECK(answer.status == 403);
        if (request.method != "HEAD")
            CHECK(answer.problem() == "device-revoked");
    }
    CHECK(ask(byDevice(receiptsRequest())).status == 200);
}

TEST_CASE_METHOD(RelayFixture, "a device cannot do what the intake does, nor the intake what a device does",
                 "[sync][relay][signature]") {
    const std::string id = upload(bytesOf(100));
    for (const HttpRequest& request :
         {HttpRequest{"GET", "/v1/inbox?after=0", {}, ""}, HttpRequest{"GET", "/v1/inbox/" + id, {}, ""},
          HttpRequest{"POST", "/v1/inbox/" + id + "/receipt", {}, ""}, HttpRequest{"PUT", "/v1/devices/" + id, {}, ""},
          HttpRequest{"PUT", "/v1/repo/metadata/x.json", {}, ""}, HttpRequest{"PUT", "/v1/consistency", {}, ""},
          HttpRequest{"POST", "/v1/enrolments/" + id + "/answer", {}, ""}}) {
        INFO(request.method << " " << request.target);
        CHECK(ask(byDevice(request)).status == 403);
        CHECK(ask(framed(request)).status == 401);
    }
    CHECK(ask(byIntake(create(bytesOf(100, 2)))).status == 403);
    CHECK(ask(byIntake(receiptsRequest())).status == 403);
}

} // namespace lanyard::relay::test
