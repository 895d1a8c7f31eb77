#include "sync/protocol/profile.h"

#include "sync/protocol/host.h"
#include "tests/unit/sync/protocol/samples.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace lanyard;
using namespace lanyard::protocol;
using Json = nlohmann::json;

namespace {

crypto::NoteVerifier verifier(std::string_view name, std::uint64_t seed) {
    return crypto::parseVerifierKey(crypto::formatVerifierKey(name, test::signer(seed).publicKey())).value();
}

ForceProfile sampleProfile() {
    ForceProfile profile;
    profile.forceId = "demo";
    profile.forceName = "Demo Constabulary";
    profile.relayOrigin = "https://relay.example:8443";
    profile.caPins = {base64Encode(Bytes(32, 1), Base64::Url), base64Encode(Bytes(32, 2), Base64::Url)};
    profile.relayKey = verifier("relay.example/custody", 1);
    profile.attachments = true;
    profile.ordersKey = base64Encode(test::signer(2).publicKey(), Base64::Standard);
    profile.minApp = "0.1.0";
    profile.pack = "england-wales";
    profile.demo = true;
    return profile;
}

UnixMillis day(int number) {
    return UnixMillis{test::FixedClock::kStart.value + number * std::int64_t{86400000}};
}

Keyset sampleKeyset() {
    Keyset keyset;
    keyset.intake = {{"2026-11", crypto::formatRecipient(test::identity(1).publicKey()), day(-20), day(20)},
                     {"2026-12", crypto::formatRecipient(test::identity(2).publicKey()), day(10), day(40)}};
    keyset.sourceHandling = crypto::formatRecipient(test::identity(3).publicKey());
    keyset.log = verifier("intake.example/receipts", 4);
    keyset.enrolmentRecipient = crypto::formatRecipient(test::identity(5).publicKey());
    keyset.enrolmentKey = test::signer(6).publicKey();
    return keyset;
}

} // namespace

TEST_CASE("a profile is read as it was written", "[protocol][profile]") {
    const ForceProfile profile = sampleProfile();
    const auto read = parseProfile(formatProfile(profile));
    REQUIRE(read);
    CHECK(formatProfile(*read) == formatProfile(profile));
    CHECK(read->forceName == "Demo Constabulary");
    CHECK(read->caPins == profile.caPins);
    CHECK(read->relayKey.key == profile.relayKey.key);
    CHECK(read->attachments);
    CHECK_FALSE(read->keepAfterAccept);
    CHECK(read->demo);
}

TEST_CASE("a force's own flags and conditions reach the device as its profile has them", "[protocol][profile]") {
    ForceProfile profile = sampleProfile();
    CHECK(parseProfile(formatProfile(profile))->flags.empty());
    profile.flags = {{"CSE", "Child sexual exploitation", "Camfanteisio"}};
    profile.conditions = {{"ask-me", "Ask me first", "Gofynnwch i mi yn gyntaf"}, {"b", "B", "B"}};
    const auto read = parseProfile(formatProfile(profile));
    REQUIRE(read);
    CHECK(read->flags == profile.flags);
    CHECK(read->conditions == profile.conditions);
    const auto refused = [&](const auto& change) {
        Json json = Json::parse(formatProfile(profile));
        change(json["report"]);
        return !parseProfile(json.dump());
    };
    CHECK_FALSE(refused([](Json&) {}));
    CHECK(refused([](Json& report) { report["flags"][0]["id"] = "two words"; }));
    CHECK(refused([](Json& report) { report["flags"][0].erase("cy"); }));
    CHECK(refused([](Json& report) { report["conditions"][1]["id"] = "ask-me"; }));
    CHECK(refused([](Json& report) { report["conditions"] = "ask me"; }));
    CHECK(parseReportWords(formatReportWords({profile.flags, profile.conditions}))->conditions == profile.conditions);
    CHECK_FALSE(parseReportWords("[]"));
}

TEST_CASE("a profile names a force's overlay and the key of its editors, or has none", "[protocol][profile]") {
    ForceProfile profile = sampleProfile();
    CHECK_FALSE(parseProfile(formatProfile(profile))->overlay);
    profile.overlay = {"demo-force", {{1, 2, 3, 4, 5, 6, 7, 8}, test::signer(7).publicKey()}};
    const auto read = parseProfile(formatProfile(profile));
    REQUIRE(read);
    REQUIRE(read->overlay);
    CHECK(read->overlay->pack == "demo-force");
    CHECK(read->overlay->key.id == profile.overlay->key.id);
    CHECK(read->overlay->key.key == profile.overlay->key.key);

    // What is there is right, or the whole profile is refused: an overlay is never dropped in silence.
    const auto refused = [&](const char* member, const Json& value) {
        auto json = Json::parse(formatProfile(profile));
        json["overlay"][member] = value;
        const auto result = parseProfile(json.dump());
        return !result && result.error().code == ErrorCode::Malformed;
    };
    CHECK(refused("pack", "../demo-force"));
    CHECK(refused("pack", ""));
    CHECK(refused("pack", 7));
    CHECK(refused("key", "RW"));
    CHECK(refused("key", base64Encode(test::signer(7).publicKey(), Base64::Standard)));
    CHECK(refused("key", nullptr));
    auto json = Json::parse(formatProfile(profile));
    json["overlay"].erase("key");
    CHECK_FALSE(parseProfile(json.dump()));
    json["overlay"] = nullptr;
    CHECK_FALSE(parseProfile(json.dump()));
    json["overlay"] = "demo-force";
    CHECK_FALSE(parseProfile(json.dump()));
}

TEST_CASE("a profile may gain members that an older app does not know", "[protocol][profile]") {
    auto json = Json::parse(formatProfile(sampleProfile()));
    json["policy"]["something_new"] = true;
    json["other"] = {1, 2};
    CHECK(parseProfile(json.dump()));
    json["v"] = 2;
    CHECK(parseProfile(json.dump()).error().code == ErrorCode::Unsupported);
}

TEST_CASE("a profile with a wrong value is refused", "[protocol][profile]") {
    auto json = Json::parse(formatProfile(sampleProfile()));
    SECTION("no force") {
        json.erase("force");
    }
    SECTION("a relay without TLS") {
        json["relay"]["origin"] = "http://relay.example";
    }
    SECTION("a relay with a path") {
        json["relay"]["origin"] = "https://relay.example/x";
    }
    SECTION("a relay with a user") {
        json["relay"]["origin"] = "https://a@relay.example";
    }
    SECTION("no pin") {
        json["relay"]["ca_pins"] = Json::array();
    }
    SECTION("a pin that is none") {
        json["relay"]["ca_pins"][0] = "abc";
    }
    SECTION("a pin that is no text") {
        json["relay"]["ca_pins"][0] = 7;
    }
    SECTION("a relay key that is none") {
        json["relay"]["key"] = "relay+0+AA";
    }
    SECTION("a thousand tries") {
        json["policy"]["attempt_limit"] = 1000;
    }
    SECTION("no lock") {
        json["policy"]["lock_minutes"] = 0;
    }
    SECTION("attachments as text") {
        json["policy"]["attachments"] = "true";
    }
    SECTION("a marking beyond what Lanyard carries") {
        json["policy"]["marking_default"] = "SECRET";
    }
    SECTION("an orders key that is none") {
        json["orders_key"] = "AAAA";
    }
    SECTION("a version that is none") {
        json["min_app"] = "0.1";
    }
    SECTION("a version with letters") {
        json["min_app"] = "0.1.0-a";
    }
    SECTION("a pack with a path") {
        json["pack"] = "../x";
    }
    const auto read = parseProfile(json.dump());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::Malformed);
}

TEST_CASE("a keyset is read as it was written", "[protocol][profile]") {
    const Keyset keyset = sampleKeyset();
    const auto read = parseKeyset(formatKeyset(keyset));
    REQUIRE(read);
    CHECK(formatKeyset(*read) == formatKeyset(keyset));
    CHECK(read->intake.size() == 2);
    CHECK(read->enrolmentKey == keyset.enrolmentKey);
    CHECK(read->log.name == "intake.example/receipts");
}

TEST_CASE("a keyset with a wrong value is refused", "[protocol][profile]") {
    auto json = Json::parse(formatKeyset(sampleKeyset()));
    SECTION("no keys") {
        json["intake"] = Json::array();
    }
    SECTION("a recipient that is none") {
        json["intake"][0]["recipient"] = "age1x";
    }
    SECTION("an end before its beginning") {
        json["intake"][0]["not_after"] = json["intake"][0]["not_before"];
    }
    SECTION("one name twice") {
        json["intake"][1]["kid"] = json["intake"][0]["kid"];
    }
    SECTION("one key twice") {
        json["intake"][1]["recipient"] = json["intake"][0]["recipient"];
    }
    SECTION("a source unit that is the intake") {
        json["source_handling"]["recipient"] = json["intake"][1]["recipient"];
    }
    SECTION("no log") {
        json.erase("log");
    }
    SECTION("a short enrolment key") {
        json["enrolment"]["key"] = "AAAA";
    }
    SECTION("an entry that is no object") {
        json["intake"][0] = "x";
    }
    CHECK_FALSE(parseKeyset(json.dump()));
}

TEST_CASE("sealing uses the newest key that has begun and not ended", "[protocol][profile]") {
    const Keyset keyset = sampleKeyset();
    CHECK_FALSE(currentEpoch(keyset, day(-21)));
    CHECK(currentEpoch(keyset, day(-20))->kid == "2026-11");
    CHECK(currentEpoch(keyset, day(9))->kid == "2026-11");
    CHECK(currentEpoch(keyset, day(10))->kid == "2026-12");
    CHECK(currentEpoch(keyset, day(39))->kid == "2026-12");
    CHECK_FALSE(currentEpoch(keyset, day(40)));
}

TEST_CASE("a host is a name or address with perhaps a port", "[protocol][profile]") {
    for (const char* right :
         {"localhost", "relay.example", "relay-1.example:443", "192.0.2.7:65535", "[::1]:1", "[2001:db8::1]"})
        CHECK(isHost(right));
    for (const char* wrong : {"",   ":1", "a:",  "a:0", "a:01", "a:65536", "a:+1", "a..b", ".a",      "a.",   "-a",
                              "a-", "A",  "a b", "a/b", "a@b",  "[::1",    "::1",  "[]",   "[g::]:1", "a:1:2"})
        CHECK_FALSE(isHost(wrong));
}
