#include "tests/unit/sync/protocol/tuf_repository.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("canonical JSON is sorted, tight and escapes two characters only", "[protocol][tuf]") {
    CHECK(tuf::canonicalJson(R"( { "b" : [ 1 , -2, true, null ], "a" : "x\u0001\n\"\\\u00e9" , "c":{} , "d":[]} )") ==
          "{\"a\":\"x\x01\n\\\"\\\\\xC3\xA9\",\"b\":[1,-2,true,null],\"c\":{},\"d\":[]}");
    CHECK(tuf::canonicalJson("18446744073709551615") == "18446744073709551615");
    for (const std::string& wrong :
         {std::string("1.5"), std::string("1e3"), std::string("[1.0]"), std::string(), std::string("{\"a\":1,\"a\":2}"),
          std::string("\"\xff\""), std::string("[1"), std::string(100, '[') + std::string(100, ']')})
        CHECK_FALSE(tuf::canonicalJson(wrong));
}

TEST_CASE("a device that knows only the root learns the targets", "[protocol][tuf]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned());
    REQUIRE(state);
    const auto targets = tuf::targetsOf(*state);
    REQUIRE(targets);
    CHECK(tuf::fetchTarget(targets->at("england-wales.pack"), repository.fetch()) == Bytes(5000, 1));
    CHECK(repository.asked[0] == "metadata/2.root.json");
    CHECK(tuf::targetsOf(repository.pinned()).error().code == ErrorCode::NotFound);
}

TEST_CASE("nothing new is found without fetching anything below the timestamp", "[protocol][tuf]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();
    repository.asked.clear();
    const auto again = repository.refresh(state);
    REQUIRE(again);
    CHECK(repository.asked == std::vector<std::string>{"metadata/2.root.json", "metadata/timestamp.json"});
    CHECK(again->targets == state.targets);

    repository.files["metadata/timestamp.json"] = toBytes(
        tuf::renewTimestamp(textOf(repository.files["metadata/timestamp.json"]), repository.timestamp, repository.now)
            .value());
    repository.asked.clear();
    REQUIRE(repository.refresh(state));
    CHECK(repository.asked.size() == 2);
}

TEST_CASE("a newer publication replaces the held one, also after renewals", "[protocol][tuf]") {
    Repository repository;
    auto state = repository.refresh(repository.pinned()).value();
    for (int day = 0; day < 5; ++day) {
        repository.files["metadata/timestamp.json"] =
            toBytes(tuf::renewTimestamp(textOf(repository.files["metadata/timestamp.json"]), repository.timestamp,
                                        repository.now)
                        .value());
        state = repository.refresh(state).value();
        repository.days(1);
    }
    repository.publish(2);
    state = repository.refresh(state).value();
    CHECK(tuf::fetchTarget(tuf::targetsOf(state).value().at("profile.json"), repository.fetch()) ==
          toBytes("profile 2"));
}

TEST_CASE("a refresh that stopped anywhere goes on from where it stood", "[protocol][tuf]") {
    Repository repository;
    const auto first = repository.refresh(repository.pinned()).value();
    const auto second = signer(31);
    const tuf::RootPlan plan{
        2, {{&second}}, {{&repository.targets}}, {{&repository.snapshot}}, {{&repository.timestamp}}};
    repository.files["metadata/2.root.json"] =
        toBytes(tuf::makeRootVersion(plan, {&repository.root, &second}, repository.now).value());
    repository.publish(2);

    for (std::size_t stopAt = 0; stopAt < 6; ++stopAt) {
        tuf::TrustedState kept = first;
        std::size_t step = 0;
        const tuf::Fetch failing = [&](const std::string& path, std::size_t limit) -> Result<Bytes> {
            if (step++ == stopAt)
                return fail(ErrorCode::Unavailable, "no signal");
            return repository.fetch()(path, limit);
        };
        const tuf::Persist persist = [&](const tuf::TrustedState& state) -> Status {
            kept = state;
            return {};
        };
        const auto result = tuf::refresh(first, failing, repository.now, persist);
        CHECK(result.has_value() == (stopAt >= 5));
        CHECK((kept.root == first.root) == (stopAt < 1));
        const auto whole = repository.refresh(kept);
        REQUIRE(whole);
        CHECK(tuf::fetchTarget(tuf::targetsOf(*whole).value().at("profile.json"), repository.fetch()) ==
              toBytes("profile 2"));
    }
}

TEST_CASE("a state that cannot be kept stops the refresh", "[protocol][tuf]") {
    Repository repository;
    const tuf::Persist full = [](const tuf::TrustedState&) -> Status { return fail(ErrorCode::DiskFull, "no room"); };
    CHECK(codeOf(tuf::refresh(repository.pinned(), repository.fetch(), repository.now, full)) == ErrorCode::DiskFull);
}

TEST_CASE("roots are followed one by one, and only the last must be in date", "[protocol][tuf]") {
    Repository repository;
    std::vector<crypto::SigningKey> keys;
    keys.push_back(signer(1));
    const auto pinned = repository.pinned();
    for (std::int64_t version = 2; version <= 6; ++version) {
        repository.days(300);
        keys.push_back(signer(40 + static_cast<std::uint64_t>(version)));
        const tuf::RootPlan plan{
            version, {{&keys.back()}}, {{&repository.targets}}, {{&repository.snapshot}}, {{&repository.timestamp}}};
        repository.files["metadata/" + std::to_string(version) + ".root.json"] =
            toBytes(tuf::makeRootVersion(plan, {&keys[keys.size() - 2], &keys.back()}, repository.now).value());
    }
    repository.publish(1);
    CHECK(repository.refresh(pinned));
    repository.files.erase("metadata/6.root.json");
    repository.days(66);
    repository.publish(1);
    CHECK(codeOf(repository.refresh(pinned)) == ErrorCode::Expired);
}

TEST_CASE("a key counts once towards a threshold under however many names", "[protocol][tuf]") {
    Repository repository;
    const auto other = signer(21);
    const tuf::RootPlan plan{1,
                             {{&repository.root}},
                             {{&repository.targets, &other}, 2},
                             {{&repository.snapshot}},
                             {{&repository.timestamp}}};
    repository.files["metadata/1.root.json"] =
        toBytes(tuf::makeRootVersion(plan, {&repository.root}, repository.now).value());
    // The same public key once more, in an object of its own and so with an id of its own.
    nlohmann::json twin = {{"keytype", "ed25519"},
                           {"scheme", "ed25519"},
                           {"keyval", {{"public", hexEncode(repository.targets.publicKey())}}},
                           {"x", 1}};
    const std::string twinId = hexEncode(crypto::sha256(viewOf(tuf::canonicalJson(twin.dump()).value())));
    repository.resign("metadata/1.root.json", repository.root, [&](auto& body) {
        body["keys"][twinId] = twin;
        body["roles"]["targets"]["keyids"].push_back(twinId);
    });
    repository.edit("metadata/1.targets.json", [&](auto& document) {
        auto copy = document["signatures"][0];
        copy["keyid"] = twinId;
        document["signatures"].push_back(copy);
    });
    repository.resign("metadata/1.snapshot.json", repository.snapshot, [&](auto& body) {
        body["meta"]["targets.json"] = repository.listed("metadata/1.targets.json", 1);
    });
    repository.resign("metadata/timestamp.json", repository.timestamp, [&](auto& body) {
        body["meta"]["snapshot.json"] = repository.listed("metadata/1.snapshot.json", 1);
    });
    CHECK(codeOf(repository.refresh(repository.pinned())) == ErrorCode::BadSignature);
}

TEST_CASE("metadata that is not as it should be is refused", "[protocol][tuf]") {
    Repository repository;
    const std::string path = "metadata/timestamp.json";
    SECTION("a file of another role") {
        repository.resign(path, repository.timestamp, [](auto& body) { body["_type"] = "snapshot"; });
    }
    SECTION("another version of TUF") {
        repository.resign(path, repository.timestamp, [](auto& body) { body["spec_version"] = "2.0.0"; });
    }
    SECTION("version nought") {
        repository.resign(path, repository.timestamp, [](auto& body) { body["version"] = 0; });
    }
    SECTION("no end") {
        repository.resign(path, repository.timestamp, [](auto& body) { body.erase("expires"); });
    }
    SECTION("no snapshot") {
        repository.resign(path, repository.timestamp, [](auto& body) { body["meta"].clear(); });
    }
    SECTION("a hash that is none") {
        repository.resign(path, repository.timestamp,
                          [](auto& body) { body["meta"]["snapshot.json"]["hashes"]["sha256"] = "00"; });
    }
    SECTION("no signature") {
        repository.edit(path, [](auto& document) { document["signatures"].clear(); });
    }
    SECTION("a signature that is none") {
        repository.edit(path, [](auto& document) { document["signatures"][0]["sig"] = "xx"; });
    }
    SECTION("a hundred signatures") {
        repository.edit(path, [](auto& document) {
            for (int i = 0; i < 100; ++i)
                document["signatures"].push_back(document["signatures"][0]);
        });
    }
    SECTION("a snapshot of another version than its name") {
        repository.resign("metadata/1.snapshot.json", repository.snapshot, [](auto& body) { body["version"] = 2; });
        repository.resign(path, repository.timestamp, [&](auto& body) {
            body["meta"]["snapshot.json"] = repository.listed("metadata/1.snapshot.json", 1);
        });
    }
    SECTION("a target with a path for a name") {
        repository.resign("metadata/1.targets.json", repository.targets,
                          [](auto& body) { body["targets"]["../../etc/passwd"] = body["targets"]["profile.json"]; });
        repository.resign("metadata/1.snapshot.json", repository.snapshot, [&](auto& body) {
            body["meta"]["targets.json"] = repository.listed("metadata/1.targets.json", 1);
        });
        repository.resign(path, repository.timestamp, [&](auto& body) {
            body["meta"]["snapshot.json"] = repository.listed("metadata/1.snapshot.json", 1);
        });
    }
    SECTION("a root without consistent snapshots") {
        repository.resign("metadata/1.root.json", repository.root,
                          [](auto& body) { body["consistent_snapshot"] = false; });
    }
    SECTION("a root whose key has another's id") {
        repository.resign("metadata/1.root.json", repository.root, [&](auto& body) {
            body["keys"][Repository::keyIdOf(repository.targets)] =
                body["keys"][Repository::keyIdOf(repository.snapshot)];
        });
    }
    SECTION("a root with a threshold beyond its keys") {
        repository.resign("metadata/1.root.json", repository.root,
                          [](auto& body) { body["roles"]["targets"]["threshold"] = 2; });
    }
    SECTION("a root with no threshold") {
        repository.resign("metadata/1.root.json", repository.root,
                          [](auto& body) { body["roles"]["targets"]["threshold"] = 0; });
    }
    SECTION("a root that lacks a role") {
        repository.resign("metadata/1.root.json", repository.root,
                          [](auto& body) { body["roles"].erase("timestamp"); });
    }
    CHECK_FALSE(repository.refresh(repository.pinned()));
    CHECK_FALSE(tuf::refresh({}, repository.fetch(), repository.now));
}

TEST_CASE("members that this client does not know do no harm", "[protocol][tuf]") {
    Repository repository;
    repository.resign("metadata/timestamp.json", repository.timestamp, [](auto& body) {
        body["x-note"] = {{"any", "thing"}};
    });
    repository.edit("metadata/timestamp.json", [](auto& document) { document["more"] = 1; });
    CHECK(repository.refresh(repository.pinned()));
}

TEST_CASE("only this key's own timestamp is renewed", "[protocol][tuf]") {
    Repository repository;
    const std::string held = toText(repository.files["metadata/timestamp.json"]);
    CHECK(tuf::renewTimestamp(held, repository.timestamp, repository.now));
    CHECK(tuf::renewTimestamp(held, repository.snapshot, repository.now).error().code == ErrorCode::UnknownKey);
    CHECK_FALSE(tuf::renewTimestamp(replaced(held, "\"version\":1000000", "\"version\":1000001"), repository.timestamp,
                                    repository.now));
    CHECK_FALSE(tuf::renewTimestamp("{}", repository.timestamp, repository.now));
    repository.resign("metadata/timestamp.json", repository.timestamp, [](auto& body) { body["version"] = 1'999'999; });
    CHECK(tuf::renewTimestamp(textOf(repository.files["metadata/timestamp.json"]), repository.timestamp, repository.now)
              .error()
              .code == ErrorCode::Refused);
}

TEST_CASE("a publication that no device could take is not made", "[protocol][tuf]") {
    Repository repository;
    CHECK_FALSE(tuf::publish({{"../x", {}}}, 1, repository.keys(), repository.now));
    CHECK_FALSE(tuf::publish({{".hidden", {}}}, 1, repository.keys(), repository.now));
    CHECK_FALSE(tuf::publish({}, 0, repository.keys(), repository.now));
    CHECK_FALSE(tuf::makeRootVersion(
        {1, {{&repository.root}, 2}, {{&repository.targets}}, {{&repository.snapshot}}, {{&repository.timestamp}}},
        {&repository.root}, repository.now));
}

TEST_CASE("an enrolment code's fingerprint is the start of the root's hash", "[protocol][tuf]") {
    Repository repository;
    const Bytes& root = repository.files.at("metadata/1.root.json");
    CHECK(hexEncode(tuf::rootFingerprint(root)) == hexEncode(crypto::sha256(root)).substr(0, 32));
}
