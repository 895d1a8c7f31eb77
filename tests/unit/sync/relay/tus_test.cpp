#include "tests/unit/sync/relay/fixture.h"

#include <catch2/catch.hpp>

// The conformance list of tus 1.0.0, one test case a point; the bytes themselves are in tus_upload_test.cpp.

namespace lanyard::relay::test {

namespace {

HttpRequest without(HttpRequest request, std::string_view name) {
    std::erase_if(request.headers, [&](const auto& one) { return one.first == name; });
    return request;
}

HttpRequest replaced(HttpRequest request, std::string_view name, std::string value) {
    for (auto& [key, old] : request.headers) {
        if (key == name)
            old = std::move(value);
    }
    return request;
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "tus 1: every answer but that to OPTIONS carries Tus-Resumable, errors too",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    CHECK(ask(byDevice(create(envelope))).header("tus-resumable") == "1.0.0");
    CHECK(ask(byDevice(head(idOf(envelope)))).header("tus-resumable") == "1.0.0");
    CHECK(ask(byDevice(patch(idOf(envelope), 7, ""))).header("tus-resumable") == "1.0.0");
    CHECK(ask(framed(create(envelope))).header("tus-resumable") == "1.0.0"); // 401
    CHECK(ask(byDevice({"PUT", "/v1/uploads", {{"tus-resumable", "1.0.0"}}, ""})).header("tus-resumable") == "1.0.0");
    CHECK(ask(byDevice(head("unknown"))).header("tus-resumable") == "1.0.0"); // 404
    CHECK(ask(framed({"GET", "/v1/uploads", {{"host", "two"}, {"host", "hosts"}}, ""})).header("tus-resumable") ==
          "1.0.0"); // the guard
    CHECK_FALSE(ask(framed({"OPTIONS", "/v1/uploads", {}, ""})).has("tus-resumable"));
}

TEST_CASE_METHOD(RelayFixture, "tus 2: another or no version is 412 and nothing is done", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    for (const HttpRequest& request :
         {without(create(envelope), "tus-resumable"), replaced(create(envelope), "tus-resumable", "0.2.2")}) {
        const HttpAnswer answer = ask(byDevice(request));
        CHECK(answer.status == 412);
        CHECK(answer.header("tus-version") == "1.0.0");
    }
    CHECK(ask(byDevice(head(idOf(envelope)))).status == 404);
}

TEST_CASE_METHOD(RelayFixture, "tus 3: OPTIONS tells what is offered, whatever version is asked for",
                 "[sync][relay][tus]") {
    const HttpAnswer answer = ask(framed({"OPTIONS", "/v1/uploads", {{"tus-resumable", "7.0.0"}}, ""}));
    CHECK(answer.status == 204);
    CHECK(answer.header("tus-version") == "1.0.0");
    CHECK(answer.header("tus-extension") == "creation,creation-with-upload,expiration,termination,checksum");
    CHECK(answer.header("tus-max-size") == std::to_string(config.limits.maxUpload));
    CHECK(answer.header("tus-checksum-algorithm") == "sha256,sha1");
}

TEST_CASE_METHOD(RelayFixture, "tus 4: an override of the method is refused where requests are signed",
                 "[sync][relay][tus]") {
    const std::string id = upload(bytesOf(100));
    HttpRequest request = remove(id);
    request.method = "POST";
    request.with("x-http-method-override", "DELETE");
    const HttpAnswer answer = ask(byDevice(request));
    CHECK(answer.status == 400);
    CHECK(answer.problem() == "method-override");
    CHECK(offsetOf(id) == "100");
}

TEST_CASE_METHOD(RelayFixture, "tus 5: header numbers are digits alone and fit in 63 bits", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    for (const std::string number : {"+100", "-1", "0100", "1e2", " ", "0x64", "9223372036854775808", "100 100"}) {
        INFO(number);
        CHECK(ask(byDevice(replaced(create(envelope), "upload-length", number))).status == 400);
    }
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    for (const std::string number : {"+0", "00", "-0", "9223372036854775808"}) {
        INFO(number);
        CHECK(ask(byDevice(replaced(patch(idOf(envelope), 0, envelope), "upload-offset", number))).status == 400);
    }
    CHECK(offsetOf(idOf(envelope)) == "0");
}

TEST_CASE_METHOD(RelayFixture, "tus 6: a creation needs a length, once, and no deferred one", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    CHECK(ask(byDevice(without(create(envelope), "upload-length"))).status == 400);
    CHECK(ask(byDevice(create(envelope).with("upload-length", "100"))).status == 400);
    for (const std::string value : {"1", "0", "yes"}) {
        CHECK(ask(byDevice(create(envelope).with("upload-defer-length", value))).status == 400);
        CHECK(ask(byDevice(without(create(envelope), "upload-length").with("upload-defer-length", value))).status ==
              400);
    }
}

TEST_CASE_METHOD(RelayFixture, "tus 7: a length above the cap is 413", "[sync][relay][tus]") {
    const std::string above = std::to_string(config.limits.maxUpload + 1);
    CHECK(ask(byDevice(replaced(create(bytesOf(100)), "upload-length", above))).status == 413);
    CHECK(ask(byDevice(replaced(create(bytesOf(100)), "upload-length", "9223372036854775807"))).status == 413);
}

TEST_CASE_METHOD(RelayFixture, "tus 8: a creation is 201 with a relative Location, and length 0 is complete at once",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    const HttpAnswer answer = ask(byDevice(create(envelope)));
    CHECK(answer.status == 201);
    CHECK(answer.header("location") == "/v1/uploads/" + idOf(envelope));
    CHECK(answer.header("content-length") == "0");

    const HttpAnswer empty = ask(byDevice(create("")));
    CHECK(empty.status == 201);
    CHECK_FALSE(empty.has("upload-expires"));
    CHECK(ask(byDevice({"GET", "/v1/uploads/" + idOf("") + "/custody", {}, ""})).status == 200);
}

TEST_CASE_METHOD(RelayFixture, "tus 9: metadata is checked, kept as it is, and must name the hash",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    const std::string hash = base64Encode(crypto::sha256(viewOf(envelope)), Base64::Standard);
    for (const std::string& bad : std::vector<std::string>{
             std::string("sha256"), std::string("sha256 !"), "sha256 " + hash + ",sha256 " + hash, "sha256  " + hash,
             "kind cmVwb3J0", "sha256 " + hash.substr(4), "sha256 " + hash + ",,", "a,b c d,sha256 " + hash}) {
        INFO(bad);
        CHECK(ask(byDevice(replaced(create(envelope), "upload-metadata", bad))).status == 400);
    }
    CHECK(ask(byDevice(without(create(envelope), "upload-metadata"))).status == 400);
    const std::string kept = "kind cmVwb3J0,sha256 " + hash;
    REQUIRE(ask(byDevice(replaced(create(envelope), "upload-metadata", kept))).status == 201);
    CHECK(ask(byDevice(head(idOf(envelope)))).header("upload-metadata") == kept);
}

TEST_CASE_METHOD(RelayFixture, "tus 10: a creation may carry bytes, and waits for 100 Continue where it is asked to",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    SECTION("all of them") {
        const HttpAnswer answer = ask(byDevice(create(envelope, true)));
        CHECK(answer.status == 201);
        CHECK(answer.header("upload-offset") == "100");
    }
    SECTION("some of them") {
        HttpRequest request = create(envelope, true);
        request.body = envelope.substr(0, 40);
        const HttpAnswer answer = ask(byDevice(request));
        CHECK(answer.status == 201);
        CHECK(answer.header("upload-offset") == "40");
        CHECK(offsetOf(idOf(envelope)) == "40");
    }
    SECTION("of another media type: 415") {
        CHECK(ask(byDevice(replaced(create(envelope, true), "content-type", "text/plain"))).status == 415);
        CHECK(ask(byDevice(head(idOf(envelope)))).status == 404);
    }
    SECTION("more than the length: 413") {
        HttpRequest request = create(envelope, true);
        request.body += "x";
        CHECK(ask(byDevice(request)).status == 413);
    }
    SECTION("continue comes only when the body is wanted") {
        const HttpRequest wanted = byDevice(create(envelope, true).with("expect", "100-continue"));
        TlsClient client = connect();
        client.send(headOf(wanted));
        CHECK(client.receiveHead().status == 100);
        client.send(envelope);
        CHECK(client.receive().header("upload-offset") == "100");

        const HttpRequest unwanted = byDevice(replaced(create(envelope, true), "content-type", "text/plain"));
        TlsClient other = connect();
        HttpRequest asked = unwanted;
        other.send(headOf(asked.with("expect", "100-continue")));
        CHECK(other.receiveHead().status == 415);
    }
}

TEST_CASE_METHOD(RelayFixture, "tus 11: an unfinished upload says when it expires, and then is gone",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    const std::string expected = "Sun, 06 Dec 2026 05:20:00 GMT"; // 14 days on
    CHECK(ask(byDevice(create(envelope))).header("upload-expires") == expected);
    CHECK(ask(byDevice(patch(idOf(envelope), 0, envelope.substr(0, 10)))).header("upload-expires") == expected);
    CHECK_FALSE(ask(byDevice(patch(idOf(envelope), 10, envelope.substr(10)))).has("upload-expires"));

    const std::string other = bytesOf(100, 2);
    REQUIRE(ask(byDevice(create(other))).status == 201);
    clock.advanceSeconds(14 * 86400 + 1);
    const HttpAnswer answer = ask(byDevice(head(idOf(other))));
    CHECK(answer.status == 410);
    CHECK_FALSE(answer.has("upload-offset"));
    CHECK(ask(byDevice(patch(idOf(other), 0, other))).status == 410);
    CHECK(offsetOf(idOf(envelope)) == "100"); // a complete one does not expire
}

TEST_CASE_METHOD(RelayFixture, "tus 12 and 14: HEAD gives offset, length and metadata, may not be stored, has no body",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    TlsClient client = connect();
    for (const std::string offset : {"0", "100"}) {
        const HttpAnswer answer = client.exchange(byDevice(head(idOf(envelope))));
        CHECK(answer.status == 200);
        CHECK(answer.header("upload-offset") == offset);
        CHECK(answer.header("upload-length") == "100");
        CHECK(answer.has("upload-metadata"));
        CHECK(answer.header("cache-control") == "no-store");
        CHECK((!answer.has("content-length") || answer.header("content-length") == "0"));
        CHECK(client.exchange(byDevice(patch(idOf(envelope), std::stoul(offset), offset == "0" ? envelope : "")))
                  .status == 204);
    }
}

TEST_CASE_METHOD(RelayFixture, "tus 13: an unknown upload is 404 without an offset", "[sync][relay][tus]") {
    for (const std::string& id : {idOf("nobody's"), std::string("x"), idOf("x") + "A", std::string("..%2f")}) {
        const HttpAnswer answer = ask(byDevice(head(id)));
        CHECK(answer.status == 404);
        CHECK_FALSE(answer.has("upload-offset"));
    }
}

TEST_CASE_METHOD(RelayFixture, "tus 15: PATCH of another media type is 415", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    CHECK(ask(byDevice(replaced(patch(idOf(envelope), 0, envelope), "content-type", "text/plain"))).status == 415);
    CHECK(ask(byDevice(without(patch(idOf(envelope), 0, envelope), "content-type"))).status == 415);
    CHECK(offsetOf(idOf(envelope)) == "0");
}

TEST_CASE_METHOD(RelayFixture, "tus 16: PATCH without an offset is 400, at another offset 409, and changes nothing",
                 "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    CHECK(ask(byDevice(without(patch(idOf(envelope), 0, envelope), "upload-offset"))).status == 400);
    const HttpAnswer answer = ask(byDevice(patch(idOf(envelope), 5, envelope.substr(5))));
    CHECK(answer.status == 409);
    CHECK(answer.problem() == "mismatching-upload-offset");
    CHECK(offsetOf(idOf(envelope)) == "0");
}

TEST_CASE_METHOD(RelayFixture, "tus 17: PATCH is 204 with the new offset and no body", "[sync][relay][tus]") {
    const std::string envelope = bytesOf(100);
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    const HttpAnswer answer = ask(byDevice(patch(idOf(envelope), 0, envelope.substr(0, 60))));
    CHECK(answer.status == 204);
    CHECK(answer.header("upload-offset") == "60");
    CHECK(answer.body.empty());
    CHECK_FALSE(answer.has("content-length"));
}

TEST_CASE_METHOD(RelayFixture, "tus 20: PATCH on a complete upload is 204 when empty and 413 with bytes",
                 "[sync][relay][tus]") {
    const std::string id = upload(bytesOf(100));
    CHECK(ask(byDevice(patch(id, 100, ""))).status == 204);
    CHECK(ask(byDevice(patch(id, 100, "more"))).status == 413);
    HttpRequest chunked = patch(id, 100, "more");
    chunked.chunked = true;
    CHECK(ask(byDevice(chunked)).status == 413);
    CHECK(offsetOf(id) == "100");
}

TEST_CASE_METHOD(RelayFixture, "tus 24: DELETE is 204 and then 404; not once the force has taken the envelope",
                 "[sync][relay][tus]") {
    const std::string open = bytesOf(100);
    REQUIRE(ask(byDevice(create(open))).status == 201);
    CHECK(ask(byDevice(remove(idOf(open)))).status == 204);
    CHECK(ask(byDevice(head(idOf(open)))).status == 404);
    CHECK(ask(byDevice(remove(idOf(open)))).status == 404);

    const std::string id = upload(bytesOf(100, 2));
    REQUIRE(ask(byIntake({"GET", "/v1/inbox/" + id, {}, ""})).status == 200);
    const HttpAnswer refused = ask(byDevice(remove(id)));
    CHECK(refused.status == 409);
    CHECK(refused.problem() == "taken");
    CHECK(offsetOf(id) == "100");

    const std::string whole = upload(bytesOf(70000, 3)); // in a file; not taken
    CHECK(ask(byDevice(remove(whole))).status == 204);
    CHECK(ask(byIntake({"GET", "/v1/inbox/" + whole, {}, ""})).status == 404);
    CHECK(std::filesystem::is_empty(folder / "uploads"));
    CHECK(upload(bytesOf(70000, 3)) == whole); // and it may come again
}

TEST_CASE_METHOD(RelayFixture, "tus 27: concatenation is refused with 400, which clients do not repeat",
                 "[sync][relay][tus]") {
    CHECK(ask(byDevice(create(bytesOf(100)).with("upload-concat", "partial"))).status == 400);
}

} // namespace lanyard::relay::test
