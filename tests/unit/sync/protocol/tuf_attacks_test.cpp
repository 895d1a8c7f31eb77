// The attacks that TUF's specification names, one test each (theupdateframework.github.io/specification,
// section 1.5.2).

#include "tests/unit/sync/protocol/tuf_repository.h"

#include <catch2/catch.hpp>

using namespace lanyard;
using namespace lanyard::test;

TEST_CASE("arbitrary installation: what the force did not sign is not installed", "[protocol][tuf][attack]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();

    // The relay's own targets file, under its own key, with a snapshot and timestamp to match.
    const auto relay = signer(66);
    const tuf::RepositoryKeys own{nullptr, &relay, &relay, &relay};
    repository.add(tuf::publish({{"profile.json", toBytes("false")}}, 2, own, repository.now).value());
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::UnknownKey);
    CHECK(codeOf(repository.refresh(repository.pinned())) == ErrorCode::UnknownKey);

    // A signature in a trusted key's name that is not its signature.
    repository.edit("metadata/timestamp.json", [&](auto& document) {
        document["signatures"][0]["keyid"] = Repository::keyIdOf(repository.timestamp);
    });
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::BadSignature);

    // And a root of its own.
    repository.files["metadata/2.root.json"] = toBytes(
        tuf::makeRootVersion({2, {{&relay}}, {{&relay}}, {{&relay}}, {{&relay}}}, {&relay}, repository.now).value());
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::UnknownKey);
}

TEST_CASE("endless data: no file is read beyond its limit", "[protocol][tuf][attack]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();
    const tuf::Fetch endless = [](const std::string&, std::size_t limit) -> Result<Bytes> {
        return Bytes(limit + 1, ' ');
    };
    CHECK(codeOf(tuf::refresh(state, endless, repository.now)) == ErrorCode::TooLarge);
    CHECK(tuf::fetchTarget(tuf::targetsOf(state).value().at("profile.json"), endless).error().code ==
          ErrorCode::TooLarge);

    // What is asked for is what was listed, not what the relay says.
    std::map<std::string, std::size_t> limits;
    const tuf::Fetch watching = [&](const std::string& path, std::size_t limit) {
        limits[path] = limit;
        return repository.fetch()(path, limit);
    };
    REQUIRE(tuf::refresh(repository.pinned(), watching, repository.now));
    CHECK(limits.at("metadata/2.root.json") == 65536);
    CHECK(limits.at("metadata/timestamp.json") == 16384);
    CHECK(limits.at("metadata/1.snapshot.json") == repository.files.at("metadata/1.snapshot.json").size());
    CHECK(limits.at("metadata/1.targets.json") == repository.files.at("metadata/1.targets.json").size());

    repository.files["metadata/timestamp.json"].resize(20000, ' ');
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::TooLarge);
}

TEST_CASE("extraneous dependencies: nothing is fetched that the targets do not list", "[protocol][tuf][attack]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();
    CHECK(tuf::targetsOf(state).value().size() == 2);

    // More files lie beside the listed ones, and the snapshot's signer lists one more: neither becomes a target.
    repository.files["targets/" + std::string(64, '0') + ".extra.pack"] = toBytes("extra");
    repository.publish(2);
    repository.resign("metadata/2.snapshot.json", repository.snapshot, [&](auto& body) {
        body["meta"]["extra.json"] = {{"version", 1}};
    });
    repository.resign("metadata/timestamp.json", repository.timestamp, [&](auto& body) {
        body["meta"]["snapshot.json"] = repository.listed("metadata/2.snapshot.json", 2);
    });
    repository.asked.clear();
    const auto next = repository.refresh(state);
    REQUIRE(next);
    CHECK(tuf::targetsOf(*next).value().size() == 2);
    CHECK(repository.asked == std::vector<std::string>{"metadata/2.root.json", "metadata/timestamp.json",
                                                       "metadata/2.snapshot.json", "metadata/2.targets.json"});
}

TEST_CASE("fast-forward: after a stolen key raised the versions, new keys recover", "[protocol][tuf][attack]") {
    Repository repository;
    auto state = repository.refresh(repository.pinned()).value();
    // The thief of the timestamp and snapshot keys publishes versions near the end of what numbers can hold.
    repository.publish(1'000'000'000);
    state = repository.refresh(state).value();
    repository.publish(2);
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);

    // The force rotates both keys with a new root: the raised versions are forgotten with the old keys.
    repository.snapshot = signer(13);
    repository.timestamp = signer(14);
    const tuf::RootPlan plan{
        2, {{&repository.root}}, {{&repository.targets}}, {{&repository.snapshot}}, {{&repository.timestamp}}};
    repository.files["metadata/2.root.json"] =
        toBytes(tuf::makeRootVersion(plan, {&repository.root}, repository.now).value());
    repository.publish(3);
    const auto recovered = repository.refresh(state);
    REQUIRE(recovered);
    CHECK(fetchTarget(tuf::targetsOf(*recovered).value().at("profile.json"), repository.fetch()) ==
          toBytes("profile 3"));
}

TEST_CASE("fast-forward: a new snapshot key alone forgets the timestamp that lists the raised snapshot",
          "[protocol][tuf][attack]") {
    Repository repository;
    repository.publish(1'000'000'000);
    const auto state = repository.refresh(repository.pinned()).value();
    repository.snapshot = signer(13);
    const tuf::RootPlan plan{
        2, {{&repository.root}}, {{&repository.targets}}, {{&repository.snapshot}}, {{&repository.timestamp}}};
    repository.files["metadata/2.root.json"] =
        toBytes(tuf::makeRootVersion(plan, {&repository.root}, repository.now).value());
    repository.publish(3);
    CHECK(repository.refresh(state));
}

TEST_CASE("indefinite freeze: a relay that stops the clock is noticed when the timestamp ends",
          "[protocol][tuf][attack]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();
    CHECK(repository.refresh(state));
    repository.days(1);
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::Expired);
    CHECK(codeOf(repository.refresh(repository.pinned())) == ErrorCode::Expired);

    // A renewed timestamp over a snapshot, targets or root past its end helps nothing.
    const auto renew = [&] {
        repository.files["metadata/timestamp.json"] =
            toBytes(tuf::renewTimestamp(textOf(repository.files["metadata/timestamp.json"]), repository.timestamp,
                                        repository.now)
                        .value());
    };
    renew();
    CHECK(repository.refresh(state));
    repository.days(6);
    renew();
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::Expired);
    CHECK(codeOf(repository.refresh(repository.pinned())) == ErrorCode::Expired);
}

TEST_CASE("malicious mirror: a relay that serves nothing, or nonsense, changes nothing that is held",
          "[protocol][tuf][attack]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();
    const auto targets = tuf::targetsOf(state).value();
    repository.publish(2);

    const auto good = repository.files;
    for (const auto& [path, bytes] : good) {
        if (path == "metadata/1.root.json" || path.find("2.") == std::string::npos)
            continue;
        INFO(path);
        repository.files = good;
        repository.files.erase(path);
        CHECK((path.starts_with("targets/") || !repository.refresh(state)));
        for (const auto& nonsense : {Bytes{}, toBytes("<html>busy</html>"), toBytes("{}"), Bytes(bytes.size(), '[')}) {
            repository.files[path] = nonsense;
            CHECK((path.starts_with("targets/") || !repository.refresh(state)));
        }
    }
    CHECK(tuf::targetsOf(state).value().size() == targets.size());
    repository.files = good;
    CHECK(repository.refresh(state));
}

TEST_CASE("mix-and-match: files of different publications do not go together", "[protocol][tuf][attack]") {
    Repository repository;
    const auto first = repository.files;
    const auto state = repository.refresh(repository.pinned()).value();
    repository.publish(2);

    SECTION("old targets under the new name") {
        repository.files["metadata/2.targets.json"] = first.at("metadata/1.targets.json");
    }
    SECTION("an old snapshot under the new name") {
        repository.files["metadata/2.snapshot.json"] = first.at("metadata/1.snapshot.json");
    }
    SECTION("targets rightly signed, but not the listed ones") {
        repository.resign("metadata/2.targets.json", repository.targets,
                          [](auto& body) { body["targets"].erase("profile.json"); });
    }
    SECTION("a snapshot whose listing has no hash, and old targets") {
        repository.resign("metadata/2.snapshot.json", repository.snapshot, [](auto& body) {
            body["meta"]["targets.json"] = {{"version", 2}};
        });
        repository.resign("metadata/timestamp.json", repository.timestamp, [&](auto& body) {
            body["meta"]["snapshot.json"] = repository.listed("metadata/2.snapshot.json", 2);
        });
        repository.files["metadata/2.targets.json"] = first.at("metadata/1.targets.json");
        CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);
    }
    CHECK_FALSE(repository.refresh(state));
    CHECK_FALSE(repository.refresh(repository.pinned()));
}

TEST_CASE("rollback: nothing older than what is held is taken", "[protocol][tuf][attack]") {
    Repository repository;
    const auto first = repository.files;
    repository.publish(2);
    const auto state = repository.refresh(repository.pinned()).value();

    SECTION("the whole old publication") {
        repository.files = first;
        CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);
    }
    SECTION("an older timestamp over the same snapshot") {
        const Bytes older = repository.files["metadata/timestamp.json"];
        repository.files["metadata/timestamp.json"] =
            toBytes(tuf::renewTimestamp(textOf(older), repository.timestamp, repository.now).value());
        const auto renewed = repository.refresh(state).value();
        repository.files["metadata/timestamp.json"] = older;
        CHECK(codeOf(repository.refresh(renewed)) == ErrorCode::Rollback);
    }
    SECTION("a newer timestamp over the old snapshot") {
        repository.resign("metadata/timestamp.json", repository.timestamp, [&](auto& body) {
            body["version"] = 9'000'000;
            body["meta"]["snapshot.json"] = repository.listed("metadata/1.snapshot.json", 1);
        });
        CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);
    }
    SECTION("a newer snapshot over the old targets") {
        repository.publish(3);
        repository.resign("metadata/3.snapshot.json", repository.snapshot, [&](auto& body) {
            body["meta"]["targets.json"] = repository.listed("metadata/1.targets.json", 1);
        });
        repository.resign("metadata/timestamp.json", repository.timestamp, [&](auto& body) {
            body["meta"]["snapshot.json"] = repository.listed("metadata/3.snapshot.json", 3);
        });
        CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);
    }
    SECTION("a newer snapshot that leaves a file out") {
        repository.publish(3);
        const auto relist = [&](std::int64_t version, bool extra) {
            const std::string path = "metadata/" + std::to_string(version) + ".snapshot.json";
            repository.resign(path, repository.snapshot, [&](auto& body) {
                if (extra)
                    body["meta"]["extra.json"] = {{"version", 1}};
            });
            repository.resign("metadata/timestamp.json", repository.timestamp,
                              [&](auto& body) { body["meta"]["snapshot.json"] = repository.listed(path, version); });
        };
        relist(3, true);
        const auto third = repository.refresh(state).value();
        repository.publish(4);
        CHECK(codeOf(repository.refresh(third)) == ErrorCode::Rollback);
    }
    SECTION("an older root under the next one's name") {
        repository.files["metadata/2.root.json"] = repository.files["metadata/1.root.json"];
        CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);
    }
    SECTION("a root that skips a version") {
        const tuf::RootPlan plan{
            3, {{&repository.root}}, {{&repository.targets}}, {{&repository.snapshot}}, {{&repository.timestamp}}};
        repository.files["metadata/2.root.json"] =
            toBytes(tuf::makeRootVersion(plan, {&repository.root}, repository.now).value());
        CHECK(codeOf(repository.refresh(state)) == ErrorCode::Rollback);
    }
}

TEST_CASE("key compromise: fewer keys than the threshold, and revoked keys, sign nothing", "[protocol][tuf][attack]") {
    Repository repository;
    const auto second = signer(21);
    const auto third = signer(22);
    const auto thief = signer(66);
    // Two of three for the root, which are then asked to sign a root of the thief's.
    const tuf::RootPlan plan{1,
                             {{&repository.root, &second, &third}, 2},
                             {{&repository.targets}},
                             {{&repository.snapshot}},
                             {{&repository.timestamp}}};
    repository.files["metadata/1.root.json"] =
        toBytes(tuf::makeRootVersion(plan, {&repository.root, &second}, repository.now).value());
    const auto state = repository.refresh(repository.pinned()).value();

    tuf::RootPlan evil{2, {{&thief}}, {{&thief}}, {{&thief}}, {{&thief}}};
    const auto offer = [&](const tuf::RootPlan& root, const std::vector<const crypto::SigningKey*>& by) {
        repository.files["metadata/2.root.json"] = toBytes(tuf::makeRootVersion(root, by, repository.now).value());
        return codeOf(repository.refresh(state));
    };
    CHECK(offer(evil, {&thief, &repository.root}) == ErrorCode::BadSignature);
    // One key counts once, however often it signs.
    repository.edit("metadata/2.root.json", [](auto& document) {
        document["signatures"].push_back(document["signatures"][1]);
        document["signatures"].push_back(document["signatures"][1]);
    });
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::BadSignature);
    // Enough of the old keys, but none of its own.
    CHECK(offer(evil, {&repository.root, &second}) == ErrorCode::UnknownKey);

    tuf::RootPlan unsignedByItself = plan;
    unsignedByItself.version = 2;
    unsignedByItself.root = {{&thief}};
    CHECK(offer(unsignedByItself, {&repository.root, &second}) == ErrorCode::UnknownKey);
    CHECK(offer(unsignedByItself, {&repository.root, &second, &thief}) == kTaken);

    // A stolen targets key is revoked by a new root; what it signs from then on counts for nothing.
    const auto newTargets = signer(23);
    const tuf::RootPlan rotated{2,
                                {{&repository.root, &second, &third}, 2},
                                {{&newTargets}},
                                {{&repository.snapshot}},
                                {{&repository.timestamp}}};
    repository.files["metadata/2.root.json"] =
        toBytes(tuf::makeRootVersion(rotated, {&second, &third}, repository.now).value());
    repository.publish(2);
    CHECK(codeOf(repository.refresh(state)) == ErrorCode::UnknownKey);
    repository.targets = signer(23);
    repository.publish(3);
    CHECK(repository.refresh(state));
}

TEST_CASE("wrong target: a file that is not the listed one is not installed", "[protocol][tuf][attack]") {
    Repository repository;
    const auto state = repository.refresh(repository.pinned()).value();
    const auto targets = tuf::targetsOf(state).value();
    const auto& profile = targets.at("profile.json");
    const auto& pack = targets.at("england-wales.pack");
    const auto pathOf = [](const tuf::Target& target) {
        return "targets/" + hexEncode(target.sha256) + '.' + target.name;
    };
    CHECK(tuf::fetchTarget(profile, repository.fetch()) == toBytes("profile 1"));

    repository.files[pathOf(profile)] = toBytes("profile 9");
    CHECK(tuf::fetchTarget(profile, repository.fetch()).error().code == ErrorCode::BadSignature);
    repository.files[pathOf(profile)] = toBytes("profile");
    CHECK(tuf::fetchTarget(profile, repository.fetch()).error().code == ErrorCode::BadSignature);
    repository.files[pathOf(profile)] = repository.files[pathOf(pack)];
    CHECK(tuf::fetchTarget(profile, repository.fetch()).error().code == ErrorCode::TooLarge);
    repository.files.erase(pathOf(pack));
    CHECK(tuf::fetchTarget(pack, repository.fetch()).error().code == ErrorCode::NotFound);
}
