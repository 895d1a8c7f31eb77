#include "tests/unit/sync/relay/fixture.h"

#include "sync/protocol/request_signature.h"
#include "sync/relay/handlers.h"

#include <catch2/catch.hpp>

namespace lanyard::relay::test {

namespace {

HttpRequest put(const std::string& path, std::string body) {
    HttpRequest request{"PUT", "/v1/repo/" + path, {}, std::move(body)};
    return request.with("content-digest", protocol::contentDigest(viewOf(request.body)));
}

HttpRequest getFile(const std::string& path) {
    return framed({"GET", "/v1/repo/" + path, {}, ""});
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "what the intake publishes anyone may fetch, byte for byte, after a restart too",
                 "[sync][relay][repo]") {
    const std::string pack = bytesOf(300'000);
    CHECK(ask(getFile("metadata/timestamp.json")).status == 404);
    CHECK(ask(byIntake(put("metadata/timestamp.json", R"({"one":1})"))).status == 204);
    CHECK(ask(byIntake(put("targets/abc.england-wales.pack", pack))).status == 204);
    restart();
    const HttpAnswer answer = ask(getFile("metadata/timestamp.json"));
    CHECK(answer.status == 200);
    CHECK(answer.body == R"({"one":1})");
    CHECK(answer.header("content-type") == "application/json");
    CHECK(answer.header("cache-control") == "no-cache");
    const HttpAnswer target = ask(getFile("targets/abc.england-wales.pack"));
    CHECK((target.body == pack));
    CHECK(target.header("content-type") == "application/octet-stream");
    HttpRequest part = getFile("targets/abc.england-wales.pack");
    CHECK((ask(part.with("range", "bytes=100-199")).body == pack.substr(100, 100)));
}

TEST_CASE_METHOD(RelayFixture, "a file is replaced whole or not at all", "[sync][relay][repo]") {
    REQUIRE(ask(byIntake(put("metadata/timestamp.json", "the first"))).status == 204);
    SECTION("by another") {
        CHECK(ask(byIntake(put("metadata/timestamp.json", "the second"))).status == 204);
        CHECK(ask(getFile("metadata/timestamp.json")).body == "the second");
    }
    SECTION("not by one that does not fit its digest") {
        HttpRequest request = byIntake(put("metadata/timestamp.json", "the second"));
        request.body = "the thirds";
        CHECK(ask(request).problem() == "digest-mismatch");
        CHECK(ask(getFile("metadata/timestamp.json")).body == "the first");
    }
    SECTION("not by one that breaks off") {
        TlsClient client = connect();
        client.send(headOf(byIntake(put("metadata/timestamp.json", "the second"))) + "the sec");
        client.finishSending();
        CHECK(client.closedByPeer());
        CHECK(ask(getFile("metadata/timestamp.json")).body == "the first");
    }
    SECTION("not without a digest, nor above 32 MiB") {
        CHECK(ask(byIntake({"PUT", "/v1/repo/metadata/timestamp.json", {}, "x"})).problem() == "digest-missing");
        HttpRequest large = put("metadata/timestamp.json", "");
        large.with("content-length", std::to_string((std::size_t{32} << 20U) + 1));
        CHECK(ask(byIntake(large)).status == 413);
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder / "repo"))
        CHECK(entry.path().filename() == "metadata"); // nothing half is left
}

TEST_CASE_METHOD(RelayFixture, "one who opened a file reads it to its end while it is replaced",
                 "[sync][relay][repo]") {
    const std::string first = bytesOf(std::size_t{4} << 20U, 1);
    const std::string second = bytesOf(std::size_t{4} << 20U, 2);
    REQUIRE(ask(byIntake(put("targets/a.pack", first))).status == 204);
    TlsClient reader = connect();
    reader.send(wireOf(getFile("targets/a.pack")));
    REQUIRE(reader.receiveHead().status == 200); // it has begun; most of it does not fit the socket
    REQUIRE(ask(byIntake(put("targets/a.pack", second))).status == 204);
    CHECK((reader.receiveBytes(first.size()) == first));
    CHECK((ask(getFile("targets/a.pack")).body == second));
}

TEST_CASE("a repository's path cannot leave it", "[sync][relay][repo]") {
    for (const std::string good : {"metadata/1.root.json", "targets/0a.england-wales.pack.minisig", "a/b/c/d"})
        CHECK(isRepoPath(good));
    for (const std::string bad : {"", "/", "a/", "/a", "a//b", "..", "a/../b", ".incoming-x", "a/.b", "a b", "a%2fb",
                                  "a/b/c/d/e", "a\\b", "-a", "_a"})
        CHECK_FALSE(isRepoPath(bad));
    CHECK_FALSE(isRepoPath(std::string(201, 'a')));
}

} // namespace lanyard::relay::test
