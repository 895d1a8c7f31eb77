#include "tests/unit/sync/relay/fixture.h"

#include "core/crypto/note.h"
#include "core/crypto/tlog.h"
#include "sync/protocol/receipt.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace lanyard::relay::test {

namespace {

using Json = nlohmann::json;

HttpRequest inboxRequest(std::int64_t after, int wait = 0) {
    std::string target = "/v1/inbox?after=" + std::to_string(after);
    if (wait > 0)
        target += "&wait=" + std::to_string(wait);
    return {"GET", target, {}, ""};
}

} // namespace

TEST_CASE_METHOD(RelayFixture, "the inbox lists what came, oldest first, from a cursor on", "[sync][relay][inbox]") {
    std::vector<std::string> ids;
    for (unsigned int i = 0; i < 3; ++i)
        ids.push_back(upload(bytesOf(100 + i, i)));
    const Json all = Json::parse(ask(byIntake(inboxRequest(0))).body);
    REQUIRE(all["items"].size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(all["items"][i]["id"] == ids[i]);
        CHECK(all["items"][i]["kind"] == "envelope");
        CHECK(all["items"][i]["size"] == 100 + i);
        CHECK(all["items"][i]["key"] == crypto::keyIdOf(device.publicKey()));
    }
    CHECK(all["cursor"] == all["items"][2]["cursor"]);
    const std::int64_t second = all["items"][1]["cursor"];
    const Json rest = Json::parse(ask(byIntake(inboxRequest(second))).body);
    REQUIRE(rest["items"].size() == 1);
    CHECK(rest["items"][0]["id"] == ids[2]);
    const Json none = Json::parse(ask(byIntake(inboxRequest(all["cursor"]))).body);
    CHECK(none["items"].empty());
    CHECK(none["cursor"] == all["cursor"]);
    for (const std::string bad :
         {"after=-1", "after=1&after=2", "after", "after=1&wait=x", "after=9223372036854775808"})
        CHECK(ask(byIntake({"GET", "/v1/inbox?" + bad, {}, ""})).status == 400);
}

TEST_CASE_METHOD(RelayFixture, "a waiting intake is answered as soon as something comes", "[sync][relay][inbox]") {
    TlsClient waiting = connect();
    waiting.send(wireOf(byIntake(inboxRequest(0, 55))));
    CHECK_FALSE(waiting.answerWithin(50));
    const std::string id = upload(bytesOf(100));
    const Json list = Json::parse(waiting.receive().body);
    REQUIRE(list["items"].size() == 1);
    CHECK(list["items"][0]["id"] == id);

    waiting.send(wireOf(byIntake(inboxRequest(list["cursor"], 55))));
    REQUIRE(ask(framed({"POST", "/v1/enrolments", {}, "a sealed request"})).status == 202);
    CHECK(Json::parse(waiting.receive().body)["items"][0]["kind"] == "enrolment");

    const Json after = Json::parse(waiting.exchange(byIntake(inboxRequest(list["items"][0]["cursor"], 1))).body);
    waiting.send(wireOf(byIntake(inboxRequest(after["cursor"], 1)))); // nothing more comes
    CHECK(Json::parse(waiting.receive().body)["items"].empty());
}

TEST_CASE_METHOD(RelayFixture, "an item may be taken in ranges", "[sync][relay][inbox]") {
    const std::string envelope = bytesOf(GENERATE(as<std::size_t>(), 5000, 100'000));
    const std::string id = upload(envelope);
    const auto range = [&](const std::string& header) {
        HttpRequest request{"GET", "/v1/inbox/" + id, {}, ""};
        return ask(byIntake(request.with("range", header)));
    };
    const HttpAnswer middle = range("bytes=1000-1999");
    CHECK(middle.status == 206);
    CHECK((middle.body == envelope.substr(1000, 1000)));
    CHECK(middle.header("content-range") == "bytes 1000-1999/" + std::to_string(envelope.size()));
    CHECK((range("bytes=4000-").body == envelope.substr(4000)));
    CHECK((range("bytes=-10").body == envelope.substr(envelope.size() - 10)));
    CHECK((range("bytes=4000-99999999").body == envelope.substr(4000)));
    for (const std::string whole : {"bytes=5-2", "bytes=a-b", "bytes=0-1,3-4", "lines=1-2"})
        CHECK(range(whole).status == 200);
    const HttpAnswer outside = range("bytes=" + std::to_string(envelope.size()) + "-");
    CHECK(outside.status == 416);
    CHECK(outside.header("content-range") == "bytes */" + std::to_string(envelope.size()));
}

TEST_CASE_METHOD(RelayFixture, "a receipt reaches the device that sent the envelope, and no other",
                 "[sync][relay][receipts]") {
    const auto other = crypto::SigningKey::generate(random);
    putDevice(other, "active");
    const std::string id = upload(bytesOf(100));
    const std::string second = upload(bytesOf(100, 2));
    const std::string target = "/v1/inbox/" + id + "/receipt";
    CHECK(ask(json("POST", target, R"({"proof":"first proof"})")).status == 204);
    CHECK(ask(json("POST", target, R"({"proof":"first proof"})")).status == 204); // idempotent
    CHECK(ask(json("POST", "/v1/inbox/" + second + "/receipt", R"({"proof":"second proof"})")).status == 204);

    const Json mine = Json::parse(ask(byDevice({"GET", "/v1/receipts?after=0", {}, ""})).body);
    REQUIRE(mine["receipts"].size() == 2);
    CHECK(mine["receipts"][0]["envelope"] == id);
    CHECK(mine["receipts"][0]["proof"] == "first proof");
    CHECK(mine["receipts"][1]["envelope"] == second);
    const std::string after = std::to_string(mine["receipts"][0]["cursor"].get<std::int64_t>());
    const Json later = Json::parse(ask(byDevice({"GET", "/v1/receipts?after=" + after, {}, ""})).body);
    CHECK(later["receipts"].size() == 1);
    CHECK(later["cursor"] == mine["cursor"]);
    CHECK(Json::parse(ask(by(other, {"GET", "/v1/receipts", {}, ""})).body)["receipts"].empty());

    SECTION("a log that began again proves it anew, and the device hears of it") {
        CHECK(ask(json("POST", target, R"({"proof":"another log"})")).status == 204);
        const std::string from = std::to_string(mine["cursor"].get<std::int64_t>());
        const Json anew = Json::parse(ask(byDevice({"GET", "/v1/receipts?after=" + from, {}, ""})).body);
        REQUIRE(anew["receipts"].size() == 1);
        CHECK(anew["receipts"][0]["proof"] == "another log");
    }
    SECTION("a receipt of nothing, or that is nothing, is refused") {
        CHECK(ask(json("POST", "/v1/inbox/" + idOf("nothing") + "/receipt", R"({"proof":"x"})")).status == 404);
        for (const std::string& body :
             {std::string("{}"), std::string(R"({"proof":7})"), std::string("["), std::string()})
            CHECK(ask(json("POST", target, body)).status == 400);
        CHECK(ask(json("POST", target, R"({"proof":""})")).status == 413);
        CHECK(ask(json("POST", target, R"({"proof":")" + std::string(66000, 'x') + R"("})")).status == 413);
        HttpRequest bare{"POST", target, {{"content-type", "application/json"}}, R"({"proof":"x"})"};
        CHECK(ask(byIntake(bare)).problem() == "digest-missing");
        HttpRequest wrong = json("POST", target, R"({"proof":"x"})");
        wrong.body = R"({"proof":"y"})";
        CHECK(ask(wrong).problem() == "digest-mismatch");
    }
}

TEST_CASE_METHOD(RelayFixture, "custody is a note by the relay's key, for a whole upload only",
                 "[sync][relay][receipts]") {
    const std::string envelope = bytesOf(100);
    const std::string id = idOf(envelope);
    const HttpRequest custody{"GET", "/v1/uploads/" + id + "/custody", {}, ""};
    REQUIRE(ask(byDevice(create(envelope))).status == 201);
    CHECK(ask(byDevice(custody)).status == 404);
    REQUIRE(ask(byDevice(patch(id, 0, envelope))).status == 204);
    clock.advanceSeconds(100);
    const HttpAnswer answer = ask(byDevice(custody));
    CHECK(answer.status == 200);
    const auto relay = crypto::parseVerifierKey(info.noteVkey);
    REQUIRE(relay);
    const auto text = crypto::openNote(answer.body, *relay);
    REQUIRE(text);
    CHECK(*text == "lanyard-custody/v1\n" + id + "\n100\n1795324800\n"); // when it was whole
    CHECK(protocol::verifyCustody(answer.body, id, *relay));
}

TEST_CASE_METHOD(RelayFixture, "a consistency path is given as the intake published it", "[sync][relay][receipts]") {
    const std::string hash = base64Encode(crypto::sha256(viewOf("node")), Base64::Standard);
    const HttpRequest ask31{"GET", "/v1/consistency?from=3&to=7", {}, ""};
    CHECK(ask(byDevice(ask31)).status == 404);
    CHECK(ask(json("PUT", "/v1/consistency", R"({"from":3,"to":7,"path":[")" + hash + R"("]})")).status == 204);
    CHECK(ask(byDevice(ask31)).body == R"({"path":[")" + hash + R"("]})");
    for (const std::string body :
         {R"({"from":7,"to":3,"path":[]})", R"({"from":-1,"to":3,"path":[]})", R"({"from":1,"to":3,"path":["x"]})",
          R"({"from":1,"to":3})", R"({"from":1.5,"to":3,"path":[]})"})
        CHECK(ask(json("PUT", "/v1/consistency", body)).status == 400);
    CHECK(ask(byDevice({"GET", "/v1/consistency?from=3", {}, ""})).status == 400);
}

TEST_CASE_METHOD(RelayFixture, "the relay shows that the log only grew from the receipts that it was given",
                 "[sync][relay][receipts]") {
    const auto logKey = crypto::SigningKey::generate(random);
    crypto::HashTree tree;
    std::vector<crypto::Hash256> roots;
    const auto receiptFor = [&](const std::string& origin, const std::string& envelope, const std::string& leaf) {
        tree.append(crypto::leafHash(viewOf(leaf)));
        crypto::TlogProof proof;
        proof.extra = toBytes(leaf);
        proof.index = tree.size() - 1;
        proof.path = *tree.inclusionPath(proof.index, tree.size());
        roots.push_back(*tree.root(tree.size()));
        proof.checkpointNote =
            *crypto::signNote(crypto::formatCheckpoint({origin, tree.size(), roots.back()}), origin, logKey);
        const std::string body = Json{{"proof", crypto::formatTlogProof(proof)}}.dump();
        return ask(json("POST", "/v1/inbox/" + envelope + "/receipt", body)).status;
    };
    const auto verified = [&](std::uint64_t from, std::uint64_t to) {
        const std::string target = "/v1/consistency?from=" + std::to_string(from) + "&to=" + std::to_string(to);
        const HttpAnswer answer = ask(byDevice({"GET", target, {}, ""}));
        if (answer.status != 200)
            return false;
        std::vector<crypto::Hash256> path;
        const Json body = Json::parse(answer.body);
        for (const auto& one : body["path"]) {
            const auto hash = base64Decode(one.get<std::string>(), Base64::Standard);
            std::copy(hash->begin(), hash->end(), path.emplace_back().begin());
        }
        return crypto::verifyConsistency(from, roots[from - 1], to, roots[to - 1], path).has_value();
    };
    for (unsigned int i = 0; i < 4; ++i)
        CHECK(receiptFor("log", upload(bytesOf(50, i)), "leaf " + std::to_string(i)) == 204);
    CHECK(receiptFor("log", idOf("gone from here"), "leaf 4") == 404); // its leaf counts all the same
    CHECK(receiptFor("log", upload(bytesOf(50, 5)), "leaf 5") == 204);
    CHECK(verified(2, 3));
    CHECK(verified(3, 6));
    restart();
    CHECK(verified(1, 6));
    CHECK_FALSE(verified(3, 7));

    tree = {}; // a log that begins again under a new name
    roots.clear();
    for (unsigned int i = 0; i < 3; ++i)
        CHECK(receiptFor("log-2027", upload(bytesOf(51, i)), "new leaf " + std::to_string(i)) == 204);
    CHECK(verified(1, 3));
    CHECK_FALSE(verified(1, 6));
}

} // namespace lanyard::relay::test
